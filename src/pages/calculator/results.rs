//! What the answer is made of: the ladder and the years.

use std::rc::Rc;

use charts::Drawable;
use facts::{When, figures};
use model::{Outcome, Rung, Year, years as model_years};
use yew::prelude::*;

use super::answer::strip;
use crate::components::{
    Follows, Piece, figure, formula, formulas, head, live, never_changes, quantity, result, table, time, use_chart,
    use_fold,
};
use crate::pictures;
use crate::state::State;
use crate::words::{self, answer, formula as write, money, years};

/// What is folded below the answer.
const TABLES: [Piece; 4] = [
    Piece { name: "ladder", of: ladder },
    Piece {
        name: "net-by-year",
        of: |state| chart_table("net", "Table: net saving", &pictures::net_by_year(&Outcome::of(&state.inputs))),
    },
    Piece {
        name: "running-total",
        of: |state| {
            chart_table("running-total", "Table: running total", &pictures::running_total(&Outcome::of(&state.inputs)))
        },
    },
    Piece { name: "every-year", of: every_year },
];

/// Everything below the answer.
#[hook]
pub(super) fn use_results(now: &Rc<State>, rested: &Rc<State>, outcome: &Outcome) -> Html {
    let [ladder, net, running, every_year] = TABLES;
    let same = "The same numbers as a table";
    let table = use_fold("The same as a table, and how each step is worked out", ladder, now, rested);
    let chart = Follows { id: ladder.name, pictures: "ladder-pictures", of: pictures::ladder };
    let ladder = use_chart(chart, now, rested, never_changes("claim", claim), table);
    let table = use_fold(same, net, now, rested);
    let chart = Follows { id: net.name, pictures: "net-pictures", of: |_, outcome| pictures::net_by_year(outcome) };
    let means = "What a budget can take out, less support at home and early help, in each year’s own pounds before discounting.";
    let net = use_chart(chart, now, rested, html! { <p class="sources">{ means }</p> }, table);
    let table = use_fold(same, running, now, rested);
    let chart =
        Follows { id: running.name, pictures: "running-pictures", of: |_, outcome| pictures::running_total(outcome) };
    let means = "Each year’s net saving in today’s value, added up from the first. It ends in the present value.";
    let running = use_chart(chart, now, rested, html! { <p class="sources">{ means }</p> }, table);
    let table = use_fold("The table by year, and how its columns are worked out", every_year, now, rested);
    html! {
        <div class="results">
            { strip(now, outcome, "above") }
            { ladder }
            { net }
            { running }
            <section class="card every-year" id={every_year.name} aria-labelledby="every-year-title">
                { never_changes("every-year-means", |name| html! {
                    <div data-built={name}>
                        <h2 id="every-year-title">{ "Every year, to the penny" }</h2>
                        <p>
                            { "A child-year is one child in care for one year. Sums are in pounds of " }{ time(When::FinancialYear(2024)) }
                            { "; only the running total is in today’s value. Each figure is rounded by itself: sums of rounded figures can be a little off." }
                        </p>
                    </div>
                }) }
                { table }
            </section>
        </div>
    }
}

/// A table that may be wider than the page, in a box of its own that scrolls.
fn scrolls(name: &'static str, table: Html) -> Html {
    html! { <div class="scrolls" tabindex="0" role="region" aria-label={name}>{ table }</div> }
}

fn chart_table(name: &'static str, label: &'static str, chart: &impl Drawable) -> Html {
    scrolls(label, table(name, &chart.table()))
}

/// What the £30,000,000 is made of: a fixed line, whatever the inputs are.
fn claim(name: &'static str) -> Html {
    html! {
        <p class="sources" data-built={name}>
            { "The claim’s " }{ figure(&figures::CLAIM) }{ " is a figure of the first kind. It would come out as " }{ figure(&figures::CLAIM_CHILDREN) }
            { " children × " }{ figure(&figures::WEEKLY_COST_LOOKED_AFTER_HERE_2024_25) }{ " a week × 365/7 × " }{ figure(&figures::CLAIM_TIME_IN_CARE) }
            { " years each; we found no published working. It is not a year’s saving and not money in the bank." }
        </p>
    }
}

/// The ladder as a table, each step with its formula.
fn ladder(state: &State) -> Html {
    let outcome = &Outcome::of(&state.inputs);
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
                    <small class="formula">{ formula(&write::of_rung(state, outcome, rung)) }</small>
                </th>
                <td>{ changes }</td>
                <td>{ result("rung", answer::pounds(outcome, rung), money::in_table) }</td>
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
fn every_year(state: &State) -> Html {
    let outcome = &Outcome::of(&state.inputs);
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
        <>
            { scrolls("Table: every year", html! { <table>{ head(&names) }<tbody>{ for rows }</tbody></table> }) }
            { formulas(&write::of_years(state, outcome)) }
        </>
    }
}
