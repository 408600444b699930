//! What the answer is made of: the ladder and the years.

use facts::figures;
use model::{Outcome, Rung, Year, years as model_years};
use yew::prelude::*;

use super::answer::strip;
use crate::components::{Chart, figure, formula, formulas, head, live, quantity, result, table};
use crate::pictures;
use crate::state::State;
use crate::words::{self, answer, formula as write, money, years};

/// Everything below the answer.
pub(super) fn all(state: &State, outcome: &Outcome) -> Html {
    let net = pictures::net_by_year(outcome);
    let running = pictures::running_total(outcome);
    html! {
        <div class="results">
            { strip(outcome, "above") }
            <Chart id="ladder" chart={pictures::ladder(state, outcome)} table={ladder(state, outcome)}
                opens="The same as a table, and how each step is worked out">
                { claim() }
            </Chart>
            <Chart id="net-by-year" table={table("net", &net.table())} chart={net}>
                { "What a budget can take out, less support at home and early help, in each year’s own pounds before discounting." }
            </Chart>
            <Chart id="running-total" table={table("running-total", &running.table())} chart={running}>
                { "Each year’s net saving in today’s value, added up from the first. It ends in the present value." }
            </Chart>
            { every_year(state, outcome) }
        </div>
    }
}

/// What the £30,000,000 is made of: a fixed line, whatever the inputs are.
fn claim() -> Html {
    html! {
        <>
            { "The claim’s " }{ figure(&figures::CLAIM) }{ " is a figure of the first kind: " }{ figure(&figures::CLAIM_CHILDREN) }
            { " children × " }{ figure(&figures::WEEKLY_COST_2025) }{ " a week × 365/7 × " }{ figure(&figures::CLAIM_TIME_IN_CARE) }
            { " years each. It is not a year’s saving and not money in the bank." }
        </>
    }
}

/// The ladder as a table, each step with its formula.
fn ladder(state: &State, outcome: &Outcome) -> Html {
    let row = |rung: Rung| {
        let step = outcome.ladder.step(rung);
        let changes = match (rung, step) {
            (Rung::WholeTime, _) => html! {},
            (_, 0) => html! { { "takes nothing off" } },
            _ => html! {
                <>{ result("step", step as f64 / 100.0, money::in_table) }<small>{ words::rung::purpose(rung) }</small></>
            },
        };
        html! {
            <tr>
                <th scope="row">
                    { live(words::rung::label(state, rung)) }
                    <small class="formula">{ formula(&write::of_rung(state, outcome, rung)) }</small>
                </th>
                <td>{ changes }</td>
                <td>{ result("rung", answer::pounds(outcome, rung), money::in_table) }</td>
            </tr>
        }
    };
    html! {
        <table class="ladder">
            { head(&["Step", "Takes off or adds", "What is left"]) }
            <tbody>{ for Rung::ALL.into_iter().map(row) }</tbody>
        </table>
    }
}

/// A column of sums in the table by year: its name and its value.
type Column = (&'static str, fn(&Year) -> f64);

const SUMS: [Column; 5] = [
    ("Cost of care", |year| year.gross),
    ("A budget can take out", |year| year.cashable),
    ("Support at home", |year| year.support),
    ("Early help", |year| year.programme),
    ("Net", Year::net),
];

/// Every year to the penny, for whoever works it out again.
fn every_year(state: &State, outcome: &Outcome) -> Html {
    let rows =
        (1..).zip(&outcome.years).zip(model_years::running_total(&outcome.years)).map(|((number, year), running)| {
            let sums = SUMS.map(|(name, of)| html! { <td>{ result(name, of(year), money::in_table) }</td> });
            html! {
                <tr>
                    <th scope="row">{ live(years::financial(number)) }</th>
                    <td>{ quantity("Child-years", year.child_years) }</td>
                    { for sums }
                    <td>{ quantity("Today’s pounds", year.discount_factor) }</td>
                    <td>{ result("running-total", running, money::in_table) }</td>
                </tr>
            }
        });
    let names: Vec<&'static str> = ["Year", "Child-years"]
        .into_iter()
        .chain(SUMS.map(|(name, _)| name))
        .chain(["Today’s pounds", "Running total"])
        .collect();
    html! {
        <section class="card every-year" id="every-year" aria-labelledby="every-year-title">
            <h2 id="every-year-title">{ "Every year, to the penny" }</h2>
            <p>{ "A child-year is one child in care for one year. Sums are in pounds of 2024-25; only the running total is in today’s value." }</p>
            <details>
                <summary>{ "The table by year, and how its columns are worked out" }</summary>
                <div class="scrolls" tabindex="0" role="region" aria-label="Table: every year">
                    <table>{ head(&names) }<tbody>{ for rows }</tbody></table>
                </div>
                { formulas(&write::of_years(state, outcome)) }
            </details>
        </section>
    }
}
