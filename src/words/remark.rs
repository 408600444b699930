//! What could not be used of a link, in words.

use model::Input;

use super::{amount, problem};
use crate::link::Remark;
use crate::state::{BoundsTrouble, End, State, Trouble};

/// Said before the remarks.
pub const PART: &str = "Part of the link could not be used.";

/// What could not be used of a state's link, each in a sentence or two: first what is another than was asked for, then names that
/// mean nothing.
pub fn all(state: &State) -> Vec<String> {
    let is_name = |remark: &&Remark| matches!(remark, Remark::Name(_) | Remark::Twice(_));
    let remarks = || state.remarks.iter();
    let ordered = remarks().filter(|remark| !is_name(remark)).chain(remarks().filter(is_name));
    ordered.map(|remark| of_link(state, remark)).collect()
}

/// The first few, and how many more there are.
pub fn first_of(mut remarks: Vec<String>, most: usize) -> Vec<String> {
    if let Some(more) = remarks.len().checked_sub(most).filter(|more| *more > 0) {
        remarks.truncate(most);
        remarks.push(format!("And {more} more."));
    }
    remarks
}

/// What is wrong with a part of the calculator's link, and what is used instead.
pub fn of_link(state: &State, remark: &Remark) -> String {
    let edition = state.edition;
    let shown = |input| amount::amount(edition, input, state.inputs.get(input));
    match remark {
        Remark::Version(version) => {
            format!("Version “{version}” of links is not known here. What could be read of it is used.")
        }
        Remark::Edition(id) => {
            format!("There are no figures “{id}”. Those of {} are used.", edition.as_published_by)
        }
        Remark::Scenario(id) => {
            format!("There is no scenario “{id}”. “{}” is used.", state.scenario.label)
        }
        Remark::Name(name) => format!("“{name}” means nothing here."),
        Remark::Twice(name) => format!("“{name}” comes twice. The first is used."),
        Remark::Contradiction(problem) => format!(
            "{} Used instead: {} and {}.",
            problem::trouble(edition, Trouble::Refused(*problem)),
            shown(Input::Lasting),
            shown(Input::YearsCounted)
        ),
        Remark::Range { input, trouble } => {
            let why = problem::of_bounds(edition, *input, *trouble);
            let used = match trouble {
                BoundsTrouble::Unreadable(End::Low, _) => "lowest value",
                BoundsTrouble::Unreadable(End::High, _) => "highest value",
                _ => "range",
            };
            format!(
                "The range of “{}”: {why}{} The usual {used} is used.",
                edition.words(*input).label,
                as_share(*input)
            )
        }
        Remark::Value { input, text, trouble } => format!(
            "“{}” is given as “{text}”. {} Used instead: {}.",
            edition.words(*input).label,
            problem::trouble(edition, *trouble),
            shown(*input)
        ),
        Remark::Unusable { input, trouble } => {
            format!(
                "“{}”: {}{} Used instead: {}.",
                edition.words(*input).label,
                problem::trouble(edition, *trouble),
                as_share(*input),
                shown(*input)
            )
        }
    }
}

/// How a share is written in a link; nothing for other inputs.
fn as_share(input: Input) -> &'static str {
    if amount::is_per_cent(input) { " In a link a share is written from 0 to 1, so 0.5 for 50%." } else { "" }
}
