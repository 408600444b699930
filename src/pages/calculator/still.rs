//! The calculator's words that never change, and what it shows without scripts. Made at build time only.

use facts::NEWEST;
use model::{Input, Outcome, Rung};
use yew::prelude::*;

use super::around;
use crate::components::{result, scrolls, time};
use crate::pages::{IT_MAY, Page};
use crate::words::{answer, left_out, money, number};

/// Everything else on the page, around the live part.
pub fn still(live: Html) -> Html {
    let [compare, briefing] = [Page::Compare, Page::Briefing].map(|page| Page::Calculator.to(page));
    html! {
        <>
            <h1>{ "Does early help pay for itself?" }</h1>
            <p class="lead">{ IT_MAY }</p>
            <p class="across">
                <a class="onward carries" href={compare.clone()}>{ "Compare with another scenario" }</a>
                <a class="onward carries" href={briefing}>{ "A two-page briefing of these figures" }</a>
            </p>
            <noscript>
                <p class="notice">
                    { "The fields and sliders need JavaScript and WebAssembly. Without them this page shows “" }{ NEWEST.opening().label }
                    { "”, and below it " }<a href="#children-and-years">{ "a table of children and years in care" }</a>
                    { ". All ready-made scenarios stand " }<a href={format!("{compare}#side-by-side")}>{ "side by side" }</a>{ " on a page of their own." }
                </p>
            </noscript>
            { around(live) }
            <p class="onward"><a class="carries" href={Page::Calculator.to(Page::InCare)}>{ "How many children will be in care?" }</a></p>
            { left_out() }
            { children_and_years() }
        </>
    }
}

/// What the model leaves out, and which way the answer would move with it.
fn left_out() -> Html {
    let row = |(what, direction): (&'static str, &'static str)| html! { <tr><th scope="row">{ what }</th><td>{ direction }</td></tr> };
    html! {
        <section class="left-out" aria-labelledby="left-out">
            <h2 id="left-out">{ "What this leaves out" }</h2>
            <table class="words">
                <thead><tr><th scope="col">{ "Left out" }</th><th scope="col">{ "So" }</th></tr></thead>
                <tbody>{ for left_out::ALL.map(row) }</tbody>
            </table>
            <p>
                { left_out::WHOSE_MONEY }{ " Money is at the prices of the first year counted: " }
                { time(NEWEST.financial_year(1)) }{ " in the newest figures." }
            </p>
        </section>
    }
}

/// What a row or column enters for an input.
fn entered(name: &'static str, value: f64, text: String) -> Html {
    html! { <data value={value.to_string()} data-result={name}>{ text }</data> }
}

/// The present value for numbers of children and years in care, all else as in the opening scenario.
fn children_and_years() -> Html {
    const CHILDREN: [f64; 5] = [20.0, 40.0, 60.0, 80.0, 100.0];
    const YEARS: [f64; 5] = [1.0, 2.0, 3.0, 4.0, 5.0];
    let scenario = NEWEST.opening();
    let with_start = |values: [f64; 5], input: Input| {
        let mut all: Vec<f64> = values.into_iter().chain([scenario.inputs.get(input)]).collect();
        all.sort_by(f64::total_cmp);
        all
    };
    let years = with_start(YEARS, Input::TimeInCare);
    let rows = with_start(CHILDREN, Input::Children).into_iter().map(|children| {
        let cells = years.iter().map(|years| {
            let inputs = scenario
                .inputs
                .with(Input::Children, children)
                .and_then(|inputs| inputs.with(Input::TimeInCare, *years));
            let value = inputs.map(|inputs| answer::pounds(&Outcome::of(&inputs), Rung::PresentValue));
            html! { <td>{ for value.map(|value| result("present-value", value, money::short)) }</td> }
        });
        html! { <tr><th scope="row">{ entered("children", children, number::counted(children, "child", "children")) }</th>{ for cells }</tr> }
    });
    let head = years.iter().map(|value| {
        html! { <th scope="col">{ entered("years", *value, number::counted(*value, "year", "years")) }</th> }
    });
    html! {
        <section class="children-and-years" aria-labelledby="children-and-years">
            <h2 id="children-and-years">{ "How many children, how long in care" }</h2>
            <p>
                { "The present value for so many fewer children entering care, by the years that each would have stayed on average. Everything else is as in “" }
                { scenario.label }{ "”. This is arithmetic, not an aim: a child who needs care must have it." }
            </p>
            { scrolls("Table: children and years", html! {
                <table>
                    <thead><tr><th scope="col">{ "Fewer children" }</th>{ for head }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            }) }
        </section>
    }
}
