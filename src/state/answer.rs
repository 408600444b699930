//! What a state comes to.

use std::rc::Rc;

use model::draws::{DRAWS, Spread};
use model::sensitivity::{Swing, swings};
use model::{Outcome, Rung};

use super::State;

/// What a state comes to: at its values, over its ranges, and one input at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// At its values.
    pub outcome: Outcome,
    /// Over [`DRAWS`] combinations from its ranges.
    pub spread: Spread,
    /// How far each uncertain input moves it, the widest first.
    pub swings: Vec<Swing>,
}

impl Answer {
    /// Works it out: the most that is done on a move.
    pub fn of(state: &State) -> Answer {
        let ranges = state.ranges();
        Answer {
            outcome: Outcome::of(&state.inputs),
            spread: Spread::of(&state.inputs, &ranges, DRAWS),
            swings: swings(&state.inputs, &ranges),
        }
    }

    /// The present value at its values: GBP, prices of year 1.
    pub fn central(&self) -> f64 {
        self.outcome.ladder.pence(Rung::PresentValue) as f64 / 100.0
    }
}

/// What is shown: a state, and what it comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// What was chosen.
    pub state: Rc<State>,
    /// What that comes to.
    pub answer: Rc<Answer>,
}
