//! What the answer is made of: the ladder and the years. They stand below it as the page is built (`built.rs`), until they
//! show something else.

use charts::Drawable;
use model::{Rung, Year, years as model_years};
use yew::prelude::*;

use super::answer::in_a_line;
use crate::components::{
    LivePiece, Piece, ResultChart, formula, formulas, head, live, quantity, result, scrolls, table, time, use_chart,
    use_folded, use_piece,
};
use crate::pictures;
use crate::state::Shown;
use crate::words::{self, answer as told, formula as write, money, spread as of_spread, years, years::SUMS};

pub(super) const LADDER: ResultChart = ResultChart {
    id: "ladder",
    places: ["ladder-words", "ladder-picture", "ladder-csv"],
    of: |state, answer| pictures::ladder(state, &answer.outcome),
    says: |_| html! {},
    table: Piece { id: "ladder-table", of: |shown| ladder_table(shown, "") },
};
pub(super) const WHOLE_TIME: ResultChart = ResultChart {
    id: "whole-time",
    places: ["whole-time-words", "whole-time-picture", "whole-time-csv"],
    of: pictures::whole_time,
    says: |shown| {
        html! { <p class="sources">{ live(of_spread::of_claims_children(&shown.answer.spread)) }</p> }
    },
    table: Piece {
        id: "whole-time-table",
        of: |Shown { state, answer }| {
            chart_table("whole-time", "Table: the whole time in care", &pictures::whole_time(state, answer))
        },
    },
};
pub(super) const RUNNING_TOTAL: ResultChart = ResultChart {
    id: "running-total",
    places: ["running-words", "running-picture", "running-csv"],
    of: pictures::running_total,
    says: |_| html! {},
    table: Piece {
        id: "running-table",
        of: |Shown { state, answer }| {
            chart_table("running-total", "Table: running total", &pictures::running_total(state, answer))
        },
    },
};
pub(super) const SWINGS: ResultChart = ResultChart {
    id: "swings",
    places: ["swings-words", "swings-picture", "swings-csv"],
    of: pictures::swings,
    says: |_| html! {},
    table: Piece {
        id: "swings-table",
        of: |Shown { state, answer }| {
            chart_table("swing", "Table: what moves the answer", &pictures::swings(state, answer))
        },
    },
};

pub(super) const STRIP: Piece = Piece { id: "strip", of: |Shown { state, answer }| in_a_line(state, answer) };
pub(super) const FIRST_YEAR: Piece =
    Piece { id: "first-year", of: |shown| time(shown.state.edition.financial_year(1)) };
pub(super) const EVERY_YEAR: Piece = Piece { id: "years-table", of: every_year };

/// Everything below the answer, in a visit: what follows what is shown of what the page is built with.
#[hook]
pub(super) fn use_results(now: &Shown, rested: &Option<Shown>) -> Html {
    let ladder = use_chart(&LADDER, now, rested);
    let whole_time = use_chart(&WHOLE_TIME, now, rested);
    let running_total = use_chart(&RUNNING_TOTAL, now, rested);
    let swings = use_chart(&SWINGS, now, rested);
    let strip = use_piece(STRIP, now);
    let every_year = use_folded(EVERY_YEAR, now, rested);
    html! {
        <>
            { strip }
            { ladder.html() }{ whole_time.html() }{ running_total.html() }{ swings.html() }
            <LivePiece piece={FIRST_YEAR} follows={rested.clone()} />
            { every_year }
        </>
    }
}

fn chart_table(name: &'static str, label: &'static str, chart: &impl Drawable) -> Html {
    scrolls(label, table(name, &chart.table()))
}

/// The ladder as a table, each step with its formula; `fields` is the way to the calculator.
pub(super) fn ladder_table(Shown { state, answer }: &Shown, fields: &str) -> Html {
    let outcome = &answer.outcome;
    let row = |rung: Rung| {
        let step = outcome.ladder.step(rung);
        let changes = match (rung, step) {
            (Rung::WholeTime, _) => html! {},
            (_, 0) => html! { { "takes nothing off" } },
            _ => html! {
                <>{ result("step", step as f64 / 100.0, money::in_table) }<small>{ words::rung::purpose(state, rung) }</small></>
            },
        };
        html! {
            <tr>
                <th scope="row">
                    { live(words::rung::label(state, rung)) }
                    <small class="formula">{ formula(&write::of_rung(state, outcome, rung), fields) }</small>
                </th>
                <td>{ changes }</td>
                <td>{ result("rung", told::pounds(outcome, rung), money::in_table) }</td>
            </tr>
        }
    };
    scrolls(
        "Table: every step",
        html! {
            <table class="ladder">
                { head(&["Step", "Takes off or adds", "What is left"]) }
                <tbody>{ for Rung::ALL.into_iter().map(row) }</tbody>
            </table>
        },
    )
}

/// Every year to the penny, for whoever works it out again.
fn every_year(Shown { state, answer }: &Shown) -> Html {
    let outcome = &answer.outcome;
    let rows =
        (1..).zip(&outcome.years).zip(model_years::running_total(&outcome.years)).map(|((number, year), running)| {
            let sums = SUMS.map(|(name, of)| html! { <td>{ result(name, of(year), money::in_table) }</td> });
            html! {
                <tr>
                    <th scope="row">{ live(years::financial(state.edition, number)) }</th>
                    <td>{ quantity("Child-years", year.child_years) }</td>
                    { for sums }
                    <td>{ quantity("Today’s pounds", year.discount_factor) }</td>
                    <td>{ result("running-total", running, money::in_table) }</td>
                </tr>
            }
        });
    let total = |of: fn(&Year) -> f64| years::added_up(&outcome.years, of);
    let totals = SUMS.map(|(_, of)| html! { <td>{ result(years::ALL, total(of), money::in_table) }</td> });
    let names: Vec<&'static str> = ["Year", "Child-years"]
        .into_iter()
        .chain(SUMS.map(|(name, _)| name))
        .chain(["Today’s pounds", "Running total"])
        .collect();
    html! {
        <>
            { scrolls("Table: every year", html! {
                <table>
                    { head(&names) }
                    <tbody>{ for rows }</tbody>
                    <tfoot><tr>
                        <th scope="row">{ years::ALL }</th>
                        <td>{ quantity("All child-years", total(|year| year.child_years)) }</td>
                        { for totals }
                        <td /><td />
                    </tr></tfoot>
                </table>
            }) }
            { formulas(&write::of_years(state, outcome)) }
        </>
    }
}
