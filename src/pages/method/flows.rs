//! Checks of the number in care, year by year: do the figures follow from each other, and does the model follow them?

use facts::{Area, Flows, When, series};
use model::checks::one_step_ahead;
use model::in_care::leaving_rate;
use yew::prelude::*;

use super::worked_out;
use crate::components::{figure, head, scrolls, sources, time};
use crate::words::number;

/// How many years the model is held against.
const YEARS_AHEAD: usize = 10;

/// Last year's number, those who entered and those who left, against this year's.
pub(super) fn typing() -> Html {
    let years: Vec<Flows> = Flows::of(Area::Here).collect();
    let rows = years.iter().map(|year| {
        let apart = year.flow().apart();
        html! {
            <tr>
                <th scope="row">{ year.now.period }</th>
                { for [year.before, year.entered, year.left, year.now].map(|value| html! { <td>{ figure(value.figure()) }</td> }) }
                <td>{ worked_out("apart", apart, number::plain(apart)) }</td>
            </tr>
        }
    });
    let furthest = years.iter().map(|year| year.flow().apart().abs()).fold(0.0, f64::max);
    html! {
        <>
            <h3>{ "Do the numbers follow from each other?" }</h3>
            <p>
                { "Last year’s number of children in care, with those who entered and without those who left, should be this year’s. It is, within " }
                { worked_out("furthest-apart", furthest, number::plain(furthest)) }
                { " children in every year. This checks that the figures are typed right, not the model." }
            </p>
            { scrolls("Table: in care, entered, left", html! {
                <table>
                    { head(&["Year to 31 March", "In care a year before", "Entered", "Left", "In care", "Apart by"]) }
                    <tbody>{ for rows }</tbody>
                </table>
            }) }
            { sources(&series::CEASED.values(Area::Here).map(|value| value.figure()).collect::<Vec<_>>()) }
        </>
    }
}

/// A year that was projected one step ahead.
#[derive(Clone, Copy)]
struct Step {
    year: Flows,
    /// The rate of the year before.
    leaving_rate: f64,
    /// Children too many, or too few below 0.
    error: f64,
}

/// The last ten years, each projected from the one before it.
fn steps() -> Vec<Step> {
    let years: Vec<Flows> = Flows::of(Area::Here).collect();
    let step = |(before, year): (&Flows, &Flows)| {
        let (flow, error) = (before.flow(), one_step_ahead(&before.flow(), &year.flow())?);
        Some(Step { year: *year, leaving_rate: leaving_rate(flow.before, flow.entered, flow.now)?, error })
    };
    let steps: Vec<Step> = years.iter().zip(years.iter().skip(1)).filter_map(step).collect();
    steps.into_iter().rev().take(YEARS_AHEAD).rev().collect()
}

/// The number in care a year ahead, as the model would have had it, against what came.
pub(super) fn ahead() -> Html {
    let steps = steps();
    let mean = steps.iter().map(|step| step.error.abs()).sum::<f64>() / steps.len() as f64;
    let mut largest = steps.clone();
    largest.sort_by(|a, b| b.error.abs().total_cmp(&a.error.abs()));
    let rows = steps.iter().map(|step| {
        let Step { year, leaving_rate, error } = *step;
        let projected = year.now.value + error;
        html! {
            <tr>
                <th scope="row">{ year.now.period }</th>
                { for [year.before, year.entered].map(|value| html! { <td>{ figure(value.figure()) }</td> }) }
                <td>{ worked_out("leaving-rate", leaving_rate, number::fixed(leaving_rate, 3)) }</td>
                <td>{ worked_out("projected", projected, number::fixed(projected, 1)) }</td>
                <td>{ figure(year.now.figure()) }</td>
                <td>{ worked_out("error", error, number::fixed(error, 1)) }</td>
            </tr>
        }
    });
    html! {
        <>
            <h3>{ "Would the model have seen the next year coming?" }</h3>
            <p>
                { "Only this check tests how the number in care is worked out. It goes one step ahead: from the number in care at the start of a year, with the children who did enter, at the leaving rate of the year before. The error is what that gives, less what was published. A minus means that it gave too few children." }
            </p>
            { scrolls("Table: one year ahead", html! {
                <table>
                    { head(&["Year to 31 March", "In care a year before", "Entered", "Leaving rate of the year before", "Worked out", "Published", "Error"]) }
                    <tbody>{ for rows }</tbody>
                </table>
            }) }
            <p>
                { "On average it was " }{ worked_out("mean-error", mean, number::fixed(mean, 1)) }
                { " children off, too many or too few. The largest misses: " }
                { for largest.iter().take(3).enumerate().map(|(index, step)| miss(index, step)) }
                { ". All of it comes from the leaving rate, which was not what it had been the year before." }
            </p>
            <p>
                { "So read the lines of “How many will be in care?” as what follows from the rates that you choose, not as a forecast. Even one year ahead, with the entries known, they can miss by dozens of children. Further ahead they can miss by more." }
            </p>
            { sources(&series::STARTED.values(Area::Here).map(|value| value.figure()).collect::<Vec<_>>()) }
        </>
    }
}

/// A miss in words, after those before it.
fn miss(index: usize, Step { year, error, .. }: &Step) -> Html {
    let before = if index > 0 { ", " } else { "" };
    let way = if *error < 0.0 { " too few in " } else { " too many in " };
    let off = worked_out("miss", error.abs(), number::fixed(error.abs(), 1));
    html! { <>{ before }{ off }{ way }{ time(When::Year(year.now.at as u16)) }</> }
}
