//! What the sheets are made from.

use model::stay::KINDS;
use model::{Input, Year, years};

use super::Date;
use crate::in_care::Outlook;
use crate::link::{self, in_care};
use crate::state::{Answer, State};

/// A link's state, what it comes to, and where and when the spreadsheet is made.
#[derive(Debug)]
pub struct Known {
    pub(super) state: State,
    /// What the calculator's inputs and ranges come to.
    pub(super) answer: Answer,
    /// The years as they would be if one child fewer entered care in a year: their part of the break-even.
    pub(super) of_one_child: Vec<Year>,
    /// What is chosen about the number of children in care, and what that comes to.
    pub(super) outlook: Outlook,
    /// How many parts of the link could not be used.
    pub(super) not_used: usize,
    /// The address that shows the same on the page.
    pub(super) link: String,
    pub(super) made_on: Date,
}

impl Known {
    pub(super) fn of(link: &str, made_on: Date) -> Known {
        let state = state_of(link);
        let answer = Answer::of(&state);
        let one_child = state.inputs.with(Input::Children, 1.0).unwrap_or(state.inputs);
        let of_one_child = years::each_of(&one_child, &KINDS).collect();
        let (_, query) = parts(link);
        let (choices, in_care) = in_care::read(query, state.edition);
        let outlook = Outlook::of(choices, &state.inputs);
        let not_used = state.remarks.len() + in_care.len();
        let link = whole_link(link, &state);
        Known { state, answer, of_one_child, outlook, not_used, link, made_on }
    }

    pub(super) fn value(&self, input: Input) -> f64 {
        self.state.inputs.get(input)
    }
}

/// The state that a link means.
pub(super) fn state_of(link: &str) -> State {
    State::of(link::read(parts(link).1))
}

/// The address that shows the state of a link on the page: all of it, however the link is written.
pub(super) fn whole_link(link: &str, state: &State) -> String {
    format!("{}{}", parts(link).0, link::write(state))
}

/// A link before its `?`, and from there on.
fn parts(link: &str) -> (&str, &str) {
    let link = link.split('#').next().unwrap_or_default();
    link.split_at(link.find('?').unwrap_or(link.len()))
}
