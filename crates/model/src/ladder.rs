//! From the claim's kind of figure to a budget's, one assumption a step.

use crate::{Input, Inputs, cost_of_care, pence, years::Year};

/// What a figure is, after one more assumption than the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rung {
    /// V0: the whole time in care, whenever it falls, all of the fall counted.
    WholeTime,
    /// V1: what falls within the years counted.
    WithinYears,
    /// V2: at the prices of placements as they grow.
    GrowingPrices,
    /// V3: in today's value, each later year counting for less.
    TodaysValue,
    /// V4: the share that is due to early help; the rest is deadweight and others' part.
    DueToEarlyHelp,
    /// V5: the share that a budget can take out.
    Cashable,
    /// V6: after extra support at home.
    AfterSupport,
    /// V7: after what early help costs.
    PresentValue,
}

impl Rung {
    /// How many there are.
    pub const COUNT: usize = 8;

    /// Every rung, from the claim's kind of figure down to the budget's.
    pub const ALL: [Rung; Rung::COUNT] = [
        Rung::WholeTime,
        Rung::WithinYears,
        Rung::GrowingPrices,
        Rung::TodaysValue,
        Rung::DueToEarlyHelp,
        Rung::Cashable,
        Rung::AfterSupport,
        Rung::PresentValue,
    ];
}

/// The value of each rung: GBP, prices of year 1, rounded to the penny, so that its steps add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ladder([i64; Rung::COUNT]);

impl Ladder {
    /// The ladder of these inputs, whose years are `years`.
    pub(crate) fn of(inputs: &Inputs, years: &[Year]) -> Ladder {
        let sum = |of: fn(&Year) -> f64| years.iter().map(of).sum::<f64>();
        let todays_value = sum(|year| year.discount_factor * year.cost);
        let due_to_early_help = inputs.get(Input::Credited) * todays_value;
        let cashable = inputs.get(Input::Cashable) * due_to_early_help;
        let after_support = cashable - sum(|year| year.discount_factor * year.support);
        let values = [
            cost_of_care::whole_time(inputs),
            sum(|year| year.cost_at_first_prices),
            sum(|year| year.cost),
            todays_value,
            due_to_early_help,
            cashable,
            after_support,
            after_support - sum(|year| year.discount_factor * year.programme),
        ];
        Ladder(values.map(pence))
    }

    /// The value of a rung, in pence.
    pub fn pence(&self, rung: Rung) -> i64 {
        self.0.get(rung as usize).copied().unwrap_or_default()
    }

    /// What the step to a rung adds to the one before it, in pence: below 0 where it takes off, 0 for the first.
    pub fn step(&self, rung: Rung) -> i64 {
        let before = (rung as usize).checked_sub(1).and_then(|index| self.0.get(index));
        before.map_or(0, |before| self.pence(rung) - before)
    }
}
