//! What the answer is made of: the ladder and the years.

use charts::Drawable;
use facts::figures;
use model::{Rung, Year, years as model_years};
use yew::prelude::*;

use super::answer::strip;
use crate::components::{
    Piece, Place, claims_product, figure, formula, formulas, head, live, never_changes, quantity, result, scrolls,
    table, time, use_chart, use_fold,
};
use crate::pictures;
use crate::state::Shown;
use crate::words::{self, answer as told, formula as write, money, spread as of_spread, years, years::SUMS};

/// What is folded below the answer.
const LADDER: Piece = Piece { name: "ladder", of: ladder };
const WHOLE_TIME: Piece = Piece {
    name: "whole-time",
    of: |Shown { state, answer }| {
        chart_table("whole-time", "Table: the whole time in care", &pictures::whole_time(state, answer))
    },
};
const RUNNING_TOTAL: Piece = Piece {
    name: "running-total",
    of: |Shown { state, answer }| {
        chart_table("running-total", "Table: running total", &pictures::running_total(state, answer))
    },
};
const SWINGS: Piece = Piece {
    name: "swings",
    of: |Shown { state, answer }| {
        chart_table("swing", "Table: what moves the answer", &pictures::swings(state, answer))
    },
};
const EVERY_YEAR: Piece = Piece { name: "every-year", of: every_year };

/// Everything below the answer.
#[hook]
pub(super) fn use_results(now: &Shown, rested: &Option<Shown>) -> Html {
    let Shown { state, answer } = now;
    let place = |id, built| Place { id, built, now, rested };
    let same = "The same numbers as a table";
    let table = use_fold("The same as a table, and how each step is worked out", LADDER, now, rested);
    let ladder = use_chart(
        place(LADDER.name, ["ladder-pictures", "ladder-takes"]),
        |state, answer| pictures::ladder(state, &answer.outcome),
        never_changes("claim", claim),
        table,
    );
    let table = use_fold(same, WHOLE_TIME, now, rested);
    let whole_time = use_chart(
        place(WHOLE_TIME.name, ["whole-time-pictures", "whole-time-takes"]),
        pictures::whole_time,
        html! {
            <>
                <p class="sources">{ live(of_spread::of_claims_children(&answer.spread)) }</p>
                { never_changes("whole-time-means", of_whole_time) }
            </>
        },
        table,
    );
    let table = use_fold(same, RUNNING_TOTAL, now, rested);
    let running_total = use_chart(
        place(RUNNING_TOTAL.name, ["running-pictures", "running-takes"]),
        pictures::running_total,
        never_changes("running-means", of_running_total),
        table,
    );
    let table = use_fold(same, SWINGS, now, rested);
    let swings = use_chart(
        place(SWINGS.name, ["swings-pictures", "swings-takes"]),
        pictures::swings,
        never_changes("swings-means", of_swings),
        table,
    );
    let table = use_fold("The table by year, and how its columns are worked out", EVERY_YEAR, now, rested);
    html! {
        <>
            <div class="results">
                { strip(state, answer, "above") }
                { ladder }
                { whole_time }
                { running_total }
                { swings }
            </div>
            <section class="card every-year" id={EVERY_YEAR.name} aria-labelledby="every-year-title">
                <h2 id="every-year-title">{ "Every year, to the penny" }</h2>
                <p>
                    { "A child-year is one child in care for one year. Sums are in pounds of " }{ time(state.edition.financial_year(1)) }
                    { "; only the running total is in today’s value. Each figure is rounded by itself: sums of rounded figures can be a little off." }
                </p>
                { table }
            </section>
        </>
    }
}

fn chart_table(name: &'static str, label: &'static str, chart: &impl Drawable) -> Html {
    scrolls(label, table(name, &chart.table()))
}

/// What a chart means, in words that never change.
fn means(name: &'static str, words: &'static str) -> Html {
    html! { <p class="sources" data-built={name}>{ words }</p> }
}

fn of_whole_time(name: &'static str) -> Html {
    means(
        name,
        "A figure of the claim’s kind, over the ranges that you enter: the lowest and the highest tenth of all combinations lie outside the bar.",
    )
}

fn of_running_total(name: &'static str) -> Html {
    means(name, "Each year’s net saving in today’s value, added up from the first. It ends in the present value.")
}

fn of_swings(name: &'static str) -> Html {
    means(
        name,
        "The present value where one assumption alone is at its lowest and at its highest, and all others are as entered.",
    )
}

/// What the £30,000,000 is made of: a fixed line, whatever the inputs are.
fn claim(name: &'static str) -> Html {
    html! {
        <div class="sources" data-built={name}>
            <p>{ "The claim’s " }{ figure(&figures::CLAIM) }{ " is a figure of the first kind. We found no published working. It would come out of" }</p>
            { claims_product() }
            <p>{ "It is not a year’s saving and not money in the bank." }</p>
        </div>
    }
}

/// The ladder as a table, each step with its formula.
fn ladder(shown: &Shown) -> Html {
    ladder_beside(shown, "")
}

/// The same on any page; `fields` is the way to the calculator.
fn ladder_beside(Shown { state, answer }: &Shown, fields: &str) -> Html {
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

/// The table of a chart, by the chart's name, on any page; `fields` is the way to the calculator.
#[cfg(feature = "pages")]
pub(crate) fn table_beside(name: &str, shown: &Shown, fields: &str) -> Html {
    let of_others = [WHOLE_TIME, RUNNING_TOTAL, SWINGS].into_iter().find(|piece| piece.name == name);
    of_others.map_or_else(|| ladder_beside(shown, fields), |piece| (piece.of)(shown))
}

/// What a chart means, by its name.
#[cfg(feature = "pages")]
pub(crate) fn meaning_of(name: &'static str) -> Html {
    let means = match name {
        "whole-time" => of_whole_time,
        "running-total" => of_running_total,
        "swings" => of_swings,
        _ => claim,
    };
    means(name)
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
