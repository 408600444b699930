//! How two scenarios differ, in words: the first, and the second that it is compared with.

use charts::listed;
use model::sensitivity::{Effect, effects};
use model::{Outcome, Rung};

use super::amount::alone;
use super::money;
use crate::state::State;

/// The most inputs that are named as what makes the difference.
const MOST: usize = 3;

/// How the present value of the second stands to the first's, and what makes most of that.
pub fn told(first: &State, second: &State) -> Vec<String> {
    let value = |state: &State| Outcome::of(&state.inputs).ladder.pence(Rung::PresentValue);
    let apart = value(second) - value(first);
    let effects = effects(&first.inputs, &second.inputs);
    if first.inputs == second.inputs {
        return vec!["Both have the same figures, so both come to the same.".into()];
    }
    let sum = |pence: i64| money::rounded(pence as f64 / 100.0);
    let stands = match apart {
        0 => "Both come to the same present value, by different figures.".into(),
        _ if apart > 0 => format!("The second comes to {} more than the first in today’s value.", sum(apart)),
        _ => format!("The second comes to {} less than the first in today’s value.", sum(-apart)),
    };
    let counting: Vec<String> = effects
        .iter()
        .filter(|effect| effect.adds != 0)
        .take(MOST)
        .map(|effect| of_one(first, second, effect))
        .collect();
    let makes = match counting.as_slice() {
        [] => "None of the figures that differ changes it alone.".into(),
        [one] if effects.len() == 1 => format!("What makes it: {one}."),
        [one] => format!("What makes most of it: changed alone in the first, {one}."),
        some => format!(
            "What makes most of it: each changed alone in the first, {}. Together they come to another sum.",
            listed(&some.iter().map(String::as_str).collect::<Vec<_>>())
        ),
    };
    vec![stands, makes]
}

/// What one input does: "“Due to early help” (from 50% to 100%) adds £4.1 million".
fn of_one(first: &State, second: &State, effect: &Effect) -> String {
    let Effect { input, adds } = *effect;
    let [from, to] = [first, second].map(|state| alone(input, state.inputs.get(input)));
    let what = if adds < 0 { "takes off" } else { "adds" };
    format!(
        "“{}” (from {from} to {to}) {what} {}",
        first.edition.words(input).label,
        money::rounded(adds.abs() as f64 / 100.0)
    )
}

/// What a scenario is called: its own name, and whether it is changed.
pub fn name(state: &State) -> String {
    match state.changed().count() {
        0 => state.scenario.label.to_owned(),
        _ => format!("{}, changed", state.scenario.label),
    }
}
