//! What is not known: a low and a high value around each uncertain input's central one.

use crate::{Input, Inputs};

/// The inputs that are uncertain, in the order in which they are drawn.
pub const UNCERTAIN: [Input; 7] = [
    Input::Children,
    Input::Credited,
    Input::WeeklyCost,
    Input::TimeInCare,
    Input::Cashable,
    Input::SupportAtHome,
    Input::EarlyHelpCost,
];

/// A low and a high value of an input, in its unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The low value.
    pub low: f64,
    /// The high value, not below the low one. Where both are the same it is a constant.
    pub high: f64,
}

impl Range {
    /// Whether a central value lies in it, at an end or between.
    pub fn holds(self, central: f64) -> bool {
        self.low <= central && central <= self.high
    }

    /// The narrowest range around it that holds a central value.
    ///
    /// ```
    /// use model::ranges::Range;
    /// assert_eq!(Range { low: 40.0, high: 109.0 }.widened_to_hold(120.0), Range { low: 40.0, high: 120.0 });
    /// ```
    #[must_use]
    pub fn widened_to_hold(self, central: f64) -> Range {
        Range { low: self.low.min(central), high: self.high.max(central) }
    }
}

/// A range of each uncertain input, in the order of [`UNCERTAIN`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranges(pub [Range; UNCERTAIN.len()]);

impl Ranges {
    /// The range of an input; nothing where it is not uncertain.
    pub fn get(&self, input: Input) -> Option<Range> {
        self.each().find(|(of, _)| *of == input).map(|(_, range)| range)
    }

    /// The same with another range for an input.
    #[must_use]
    pub fn with(mut self, input: Input, range: Range) -> Ranges {
        if let Some((_, slot)) = UNCERTAIN.iter().zip(&mut self.0).find(|(of, _)| **of == input) {
            *slot = range;
        }
        self
    }

    /// Each uncertain input and its range.
    pub fn each(&self) -> impl Iterator<Item = (Input, Range)> + use<> {
        UNCERTAIN.into_iter().zip(self.0)
    }

    /// The narrowest ranges around these that hold the central values.
    #[must_use]
    pub fn widened_to_hold(self, central: &Inputs) -> Ranges {
        self.each().fold(self, |ranges, (input, range)| ranges.with(input, range.widened_to_hold(central.get(input))))
    }
}
