//! The briefing's charts, each with its sentence and its table.

use charts::{Chart, Drawable, Width, place, svg};
use model::{Rung, years as model_years};
use yew::prelude::*;

use super::sheets;
use super::visit::Briefed;
use crate::components::{head, live, never_changes, result, scrolls};
use crate::pictures;
use crate::state::State;
use crate::words::safety::SAFE;
use crate::words::{answer, money, rung, spread, years};

/// Where the claim falls among all combinations, in a sentence.
pub(super) fn place_of_claim(Briefed { state, answer, .. }: &Briefed) -> String {
    format!("{}.", pictures::whole_time(state, answer).title())
}

/// From the whole time in care to a budget.
pub(super) fn ladder(shown: &Briefed) -> Html {
    let Briefed { state, answer: given, .. } = shown;
    let outcome = &given.outcome;
    let row = |rung: Rung| {
        let step = outcome.ladder.step(rung);
        let changes = if step == 0 {
            html! {}
        } else {
            result("step", step as f64 / 100.0, money::in_table)
        };
        html! {
            <tr>
                <th scope="row">{ live(rung::label(state, rung)) }<small>{ live(rung::assumption(state, rung)) }</small></th>
                <td data-head="Takes off or adds">{ changes }</td>
                <td data-head="What is left">{ result("rung", answer::pounds(outcome, rung), money::in_table) }</td>
            </tr>
        }
    };
    let table = html! {
        <details>
            <summary>{ "The same numbers as a table" }</summary>
            { scrolls("Table: every step", html! {
                <table>
                    { head(&["Step", "Takes off or adds", "What is left"]) }
                    <tbody>{ for Rung::ALL.map(row) }</tbody>
                </table>
            }) }
        </details>
    };
    figure("ladder", &pictures::ladder(state, outcome), html! {}, table, "on the second page")
}

/// The running total, with the table by year beside it.
pub(super) fn by_year(shown: &Briefed) -> Html {
    let Briefed { state, answer, .. } = shown;
    let years = &answer.outcome.years;
    let [low, _, high] = spread::AT_MOST;
    // The cost of care stands on the ladder.
    let sums = || years::SUMS.into_iter().skip(1);
    let rows = (1..).zip(years).zip(model_years::running_total(years)).zip(&answer.spread.running_total);
    let rows = rows.map(|(((number, year), running), spread)| {
        let under = |head: &'static str, name: &'static str, value: f64| {
            html! { <td data-head={head}>{ result(name, value, money::short) }</td> }
        };
        let cell = |name: &'static str, value: f64| under(name, name, value);
        html! {
            <tr>
                <th scope="row">{ live(years::financial(state.edition, number)) }</th>
                { for sums().map(|(name, of)| cell(name, of(year))) }
                { for [("Running total", running), (low, spread.p10), (high, spread.p90)].map(|(head, value)| under(head, "running-total", value)) }
            </tr>
        }
    });
    let names: Vec<&'static str> =
        ["Year"].into_iter().chain(sums().map(|(name, _)| name)).chain(["Running total", low, high]).collect();
    let table = scrolls("Table: every year", html! { <table>{ head(&names) }<tbody>{ for rows }</tbody></table> });
    let meaning = never_changes("running-means", means);
    figure("running-total", &pictures::running_total(state, answer), meaning, table, "below")
}

fn means(name: &'static str) -> Html {
    html! {
        <p data-built={name}>
            { "Running total: each year’s net saving in today’s value, added up from the first; the last two columns are its range. All other sums are of the year itself." }
        </p>
    }
}

/// A chart; `where_from` says where its assumptions stand.
fn figure(id: &'static str, chart: &Chart, meaning: Html, table: Html, where_from: &'static str) -> Html {
    html! {
        <figure class="chart" {id}>
            <figcaption>
                <h3>{ live(chart.title().to_owned()) }</h3>
                { sentence(chart) }
                { meaning }
            </figcaption>
            { picture(chart) }
            { table }
            <p class="from">{ "Our calculation from the assumptions " }{ where_from }{ ". " }<strong>{ SAFE }</strong></p>
        </figure>
    }
}

/// A chart of a scenario, under the title of its slide; its table is in the pages. The scenario stands on it: a slide may be
/// photographed alone.
pub(super) fn on_slide(state: &State, chart: &Chart) -> Html {
    html! {
        <figure class="chart">
            <figcaption>{ sentence(chart) }</figcaption>
            { picture(chart) }
            <p class="from">
                <strong>{ SAFE }</strong>
                { live(format!(" {}.", sheets::scenario(state))) }
                { " Our calculation; its assumptions stand on the two pages." }
            </p>
        </figure>
    }
}

fn sentence(chart: &Chart) -> Html {
    // No line is broken between a sign and its sum.
    html! { <p>{ live(money::unbroken(&chart.sentence()).replace('+', "+\u{2060}")) }</p> }
}

/// Its picture in each width, of which the style sheet shows one.
fn picture(chart: &Chart) -> Html {
    let drawn = Width::ALL.map(|width| {
        let svg = svg(&place(chart, width));
        html! { <div class={width.name()} aria-hidden="true">{ Html::from_html_unchecked(svg.into()) }</div> }
    });
    html! { <div class="picture" role="img" aria-label={chart.sentence()}>{ for drawn }</div> }
}
