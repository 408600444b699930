//! What a link means, and what that comes to.

use facts::When;
use model::sensitivity::{Effect, effects};
use model::{Input, Rung};
use stoke_explainer::in_care::{Choices, Outlook};
use stoke_explainer::link;
use stoke_explainer::state::{Answer, State};
use stoke_explainer::words::{in_care, remark};

/// Everything that a link means.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// The link, from `?` on, as the app writes it.
    pub query: String,
    /// The day on which it is worked out.
    pub on: When,
    /// The scenario that it is about.
    pub first: Side,
    /// The one that it is compared with, if it is.
    pub second: Option<Side>,
    /// What is chosen about the number in care, and what that comes to.
    pub in_care: Outlook,
    /// What of the link could not be used, in words.
    pub remarks: Vec<String>,
}

/// A scenario and what it comes to.
#[derive(Clone, Debug)]
pub struct Side {
    /// Its figures.
    pub state: State,
    /// What they come to.
    pub answer: Answer,
}

/// What the second scenario has more than the first, and what each figure that differs does to the present value.
#[derive(Clone, Debug)]
pub struct Difference {
    /// Each rung, in pence.
    pub ladder: [i64; Rung::COUNT],
    /// What each input that differs does by itself, from the first scenario.
    pub effects: Vec<Effect>,
    /// The inputs that differ.
    pub inputs: Vec<Input>,
}

impl Explanation {
    /// What a link means: the part of it from `?` on. Reading never fails; what can't be used is in
    /// [`Explanation::remarks`].
    ///
    /// ```
    /// use model::Rung;
    /// use stoke::Explanation;
    ///
    /// let of = |query| Explanation::of(query, facts::When::Day(2026, 11, 26));
    /// let comes_to = |query| of(query).first.answer.outcome.ladder.pence(Rung::PresentValue);
    /// assert!(comes_to("?children=80") > comes_to("?children=70"));
    /// assert_eq!(of("?children=eighty").remarks.len(), 1);
    /// ```
    pub fn of(query: &str, on: When) -> Explanation {
        let state = State::of(link::read(query));
        let second = link::against::read_from(query).map(State::of);
        let (choices, about_care) = link::in_care::read(query, state.edition);
        let of_care = about_care.iter().map(in_care::remark);
        let of_second = second.iter().flat_map(remark::all).map(|says| format!("The scenario to compare with: {says}"));
        let remarks = remark::all(&state).into_iter().chain(of_care).chain(of_second).collect();
        Explanation {
            query: normalised(&state, second.as_ref(), &choices),
            on,
            in_care: Outlook::of(choices, &state.inputs),
            first: Side::of(state),
            second: second.map(Side::of),
            remarks,
        }
    }

    /// How the second scenario differs, if there is one.
    pub fn difference(&self) -> Option<Difference> {
        let second = self.second.as_ref()?;
        let (first, inputs) = (&self.first, (&self.first.state.inputs, &second.state.inputs));
        Some(Difference {
            ladder: Rung::ALL
                .map(|rung| second.answer.outcome.ladder.pence(rung) - first.answer.outcome.ladder.pence(rung)),
            effects: effects(inputs.0, inputs.1),
            inputs: Input::ALL.into_iter().filter(|input| inputs.0.get(*input) != inputs.1.get(*input)).collect(),
        })
    }
}

impl Side {
    /// What a state comes to.
    pub fn of(state: State) -> Side {
        Side { answer: Answer::of(&state), state }
    }
}

/// The same link as the app writes it: without what could not be used.
fn normalised(state: &State, second: Option<&State>, choices: &Choices) -> String {
    let kept = second.map(link::against::pairs_of).unwrap_or_default();
    let query = link::write(&State { kept, ..state.clone() });
    link::in_care::write(&query, choices)
}
