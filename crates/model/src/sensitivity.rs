//! What moves the answer: one input at a time.

use crate::ranges::Ranges;
use crate::{Input, Inputs, Outcome, Rung};

/// How far an uncertain input moves the present value by itself, the rest central.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swing {
    /// The input.
    pub input: Input,
    /// The present value at its low value, in pence.
    pub at_low: i64,
    /// The present value at its high value, in pence.
    pub at_high: i64,
}

impl Swing {
    /// How far apart the two are, in pence.
    pub fn width(&self) -> i64 {
        (self.at_high - self.at_low).abs()
    }
}

/// The swing of each uncertain input: widest first, ties in the order of the table. A range that does not hold its
/// central value is widened.
pub fn swings(central: &Inputs, ranges: &Ranges) -> Vec<Swing> {
    let at = |input: Input, value: f64| present_value(&central.with(input, value).unwrap_or(*central));
    let swing = |(input, range): (Input, crate::ranges::Range)| Swing {
        input,
        at_low: at(input, range.low),
        at_high: at(input, range.high),
    };
    let mut swings: Vec<Swing> = ranges.widened_to_hold(central).each().map(swing).collect();
    swings.sort_by_key(|swing| -swing.width());
    swings
}

/// What changing one input alone does to the present value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// The input.
    pub input: Input,
    /// What it adds, in pence: below 0 where it takes off.
    pub adds: i64,
}

/// What each input that differs does to the present value, when it alone is changed: the largest effect first, ties
/// in the order of the table. An input that can't be changed alone (see [`crate::Problem`]) is left out.
pub fn effects(from: &Inputs, to: &Inputs) -> Vec<Effect> {
    let before = present_value(from);
    let alone = |input: Input| {
        let changed = from.with(input, to.get(input)).ok()?;
        Some(Effect { input, adds: present_value(&changed) - before })
    };
    let differing = Input::ALL.into_iter().filter(|input| from.get(*input) != to.get(*input));
    let mut effects: Vec<Effect> = differing.filter_map(alone).collect();
    effects.sort_by_key(|effect| -effect.adds.abs());
    effects
}

/// The present value, in pence.
fn present_value(inputs: &Inputs) -> i64 {
    Outcome::of(inputs).ladder.pence(Rung::PresentValue)
}
