//! What has changed in the figures since a link was made.

use facts::{Edition, NEWEST};
use model::Input;
use model::ranges::UNCERTAIN;

use super::{amount, problem};
use crate::link;
use crate::state::State;

/// What a reader of a link of older figures is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Since {
    /// Which figures the link has, and which are the newest.
    pub made_with: String,
    /// What differs, a line for each assumption that the link leaves as it was.
    pub differs: Vec<String>,
    /// The same link with the newest figures, from `?` on.
    pub newest: String,
}

/// Said before what differs, and where nothing does.
pub const DIFFERS: &str = "What is shown follows the link. In the newest figures these are different:";
/// Said where nothing that the link uses differs.
pub const SAME: &str = "What is shown follows the link. In the newest figures it would be the same.";
/// What leads to the same link with the newest figures.
pub const SHOW: &str = "Show it with the newest figures";

/// What has changed since the link to a state was made; nothing where it has the newest figures.
pub fn of(state: &State) -> Option<Since> {
    // With one edition there is nothing older, and none of this is in the programs.
    if facts::EDITIONS.len() == 1 || *state.edition == NEWEST {
        return None;
    }
    Some(between(state, &NEWEST))
}

fn between(state: &State, newest: &'static Edition) -> Since {
    let made_with = format!(
        "This link was made with the figures published up to {}. The newest are those up to {}.",
        state.edition.as_published_by, newest.as_published_by
    );
    let differs = match newest.scenario(state.scenario.id) {
        None => vec![format!("“{}” is no longer among the ready-made scenarios.", state.scenario.label)],
        Some(scenario) => {
            let value = |input: Input| {
                let (then, now) = (state.start_of(input), scenario.inputs.get(input));
                let own = state.inputs.get(input) != then;
                (!own && then != now).then(|| {
                    let [then, now] = [then, now].map(|value| amount::alone(input, value));
                    format!("{}: {then} here, {now} in the newest", newest.words(input).label)
                })
            };
            let own = |input: Input| state.changed_bounds().any(|bounds| bounds.input == input);
            let range = |input: Input| {
                let [then, now] = [state.edition, newest].map(|edition| edition.ranges().get(input));
                (!own(input) && then != now).then(|| {
                    let [then, now] = [then?, now?].map(|range| problem::range_of(input, range));
                    Some(format!("The range of “{}”: {then} here, {now} in the newest", newest.words(input).label))
                })?
            };
            let values = Input::ALL.into_iter().filter_map(value);
            values.chain(UNCERTAIN.into_iter().filter_map(range)).collect()
        }
    };
    Since { made_with, differs, newest: link::with_edition(&link::write(state), newest) }
}
