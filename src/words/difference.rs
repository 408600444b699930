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
        let same = "Both have the same figures, so both come to the same.";
        let apart = if first.ranges() == second.ranges() { "" } else { " Only the ranges differ." };
        return vec![format!("{same}{apart}")];
    }
    let sum = |pence: i64| money::rounded(pence as f64 / 100.0);
    let stands = match apart {
        0 => "Both come to the same present value, by different figures.".into(),
        _ if apart > 0 => format!("The second comes to {} more than the first in today’s value.", sum(apart)),
        _ => format!("The second comes to {} less than the first in today’s value.", sum(-apart)),
    };
    let same_way = |effect: &&Effect| effect.adds != 0 && (apart == 0 || (effect.adds > 0) == (apart > 0));
    let counting: Vec<String> =
        effects.iter().filter(same_way).take(MOST).map(|effect| of_one(first, second, effect)).collect();
    let makes = match counting.as_slice() {
        [] => "None of the figures that differ changes it alone.".into(),
        [one] if effects.len() == 1 => format!("What makes it: {one}."),
        [one] => format!("The largest change, made alone in the first: {one}."),
        some => format!(
            "The largest changes, each made alone in the first: {}. All together they come to another sum, because one changes what another does.",
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

/// What a scenario is called: its name, and whether it is changed.
pub fn name(state: &State) -> String {
    match state.changed().count() {
        0 => state.scenario.label.to_owned(),
        _ => format!("{}, changed", state.scenario.label),
    }
}

#[cfg(test)]
mod tests {
    use super::{name, told};
    use crate::link;
    use crate::state::State;

    fn of(query: &str) -> State {
        State::of(link::read(query))
    }

    fn between(first: &str, second: &str) -> String {
        told(&of(first), &of(second)).join(" ")
    }

    #[test]
    fn the_same_is_said_to_be_the_same() {
        assert_eq!(between("", ""), "Both have the same figures, so both come to the same.");
        assert_eq!(
            between("", "?children-low=0"),
            "Both have the same figures, so both come to the same. Only the ranges differ."
        );
        assert_eq!(
            between("?early-help-cost=0&children=0", "?early-help-cost=0&children=0&cashable=0"),
            "Both come to the same present value, by different figures. None of the figures that differ changes it alone."
        );
    }

    #[test]
    fn one_figure_makes_it_and_of_many_the_largest_are_named_in_this_city() {
        assert_eq!(
            between("?children=80", ""),
            "The second comes to £1.1 million more than the first in today’s value. What makes it: “Fewer children entering care” (from 80 to 101.5) adds £1.1 million."
        );
        let many = between("", "?scenario=claim");
        assert!(many.contains("The largest changes, each made alone in the first: “Due to early help” (from 50% to 100%) adds £5.2 million, "));
        assert_eq!(many.matches(" (from ").count(), 3, "{many}");
    }

    #[test]
    fn a_changed_scenario_says_so() {
        assert_eq!(name(&of("")), "Half credited");
        assert_eq!(name(&of("?children=80")), "Half credited, changed");
    }
}
