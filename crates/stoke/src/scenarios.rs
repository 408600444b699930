//! The ready-made scenarios of an edition, with their answers and links.

use charts::csv::{Field, row};
use facts::{Edition, NEWEST};
use model::{Outcome, Return, Rung};
use serde::Serialize;
use stoke_explainer::link;
use stoke_explainer::state::State;
use stoke_explainer::words::{answer, money, years};

use crate::text::lines::Lines;

/// A ready-made scenario.
#[derive(Debug, Serialize)]
struct One {
    id: &'static str,
    label: &'static str,
    summary: &'static str,
    present_value_pence: i64,
    saved_for_each_pound: Option<f64>,
    paid_back: Option<String>,
    break_even_children: Option<f64>,
    link: String,
}

fn all(edition: &'static Edition) -> impl Iterator<Item = (State, Outcome)> {
    edition.scenarios.iter().map(move |scenario| {
        let state = State::starting_from(edition, scenario);
        let outcome = Outcome::of(&state.inputs);
        (state, outcome)
    })
}

fn one((state, outcome): (State, Outcome)) -> One {
    let early_help = outcome.return_on_cost.as_ref();
    One {
        id: state.scenario.id,
        label: state.scenario.label,
        summary: state.scenario.summary,
        present_value_pence: outcome.ladder.pence(Rung::PresentValue),
        saved_for_each_pound: early_help.map(Return::per_pound),
        paid_back: early_help
            .and_then(|early_help| early_help.paid_back)
            .map(|year| years::financial(state.edition, year)),
        break_even_children: early_help.and_then(|early_help| early_help.break_even.children()),
        link: link::write(&state),
    }
}

/// As text.
pub fn text() -> String {
    let mut lines = Lines::default();
    for (state, outcome) in all(&NEWEST) {
        let early_help = outcome.return_on_cost.as_ref();
        lines.heading(state.scenario.label);
        let says = [
            ("Id", state.scenario.id.to_owned()),
            ("Assumes", state.scenario.summary.to_owned()),
            ("Present value", money::pounds_and_pence(answer::pounds(&outcome, Rung::PresentValue))),
            ("Saved for each £1 spent", answer::per_pound(early_help)),
            ("Paid back", answer::paid_back(&state, early_help)),
            ("Fewer children a year to break even", answer::break_even(&state, early_help)),
            ("Link", link::write(&state)),
        ];
        lines.named(says.into_iter());
    }
    lines.written()
}

/// As JSON, with the names of [`crate::json`].
///
/// # Errors
/// Where JSON can't be written, which nothing in the record makes happen.
pub fn json() -> serde_json::Result<String> {
    let scenarios: Vec<One> = all(&NEWEST).map(one).collect();
    let json = serde_json::json!({ "schema": crate::json::SCHEMA, "edition": NEWEST.id, "scenarios": scenarios });
    serde_json::to_string_pretty(&json).map(|json| json + "\n")
}

/// As comma-separated values, in pounds to the penny.
pub fn csv() -> String {
    let head = [
        "id",
        "label",
        "summary",
        "present value, GBP",
        "saved for each GBP 1 spent",
        "paid back",
        "children a year to break even",
        "link",
    ];
    let optional = |number: Option<f64>| number.map_or(Field::Nothing, Field::Number);
    let line = |one: One| {
        row([
            Field::Text(one.id),
            Field::Text(one.label),
            Field::Text(one.summary),
            Field::Number(one.present_value_pence as f64 / 100.0),
            optional(one.saved_for_each_pound),
            one.paid_back.as_deref().map_or(Field::Nothing, Field::Text),
            optional(one.break_even_children),
            Field::Text(&one.link),
        ])
    };
    std::iter::once(row(head.map(Field::Text))).chain(all(&NEWEST).map(|of| line(one(of)))).collect()
}
