//! What a set of inputs comes to: the years, the ladder, and whether early help pays for itself.

use crate::stay::{KINDS, Kind};
use crate::years::{self, Year};
use crate::{Input, Inputs, Ladder, pence};

/// Everything that the inputs come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The years counted; year 1 comes first.
    pub years: Vec<Year>,
    /// From the whole time in care to the present value.
    pub ladder: Ladder,
    /// Whether early help pays for itself; nothing where it costs nothing, for then there is nothing to pay back.
    pub return_on_cost: Option<Return>,
}

/// Whether early help pays for itself.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Return {
    /// What a budget can take out, in today's value: GBP, prices of year 1.
    pub saved: f64,
    /// Support at home and early help, in today's value, above 0: GBP, prices of year 1.
    pub spent: f64,
    /// The first year, from 1, after which the running total in today's value is never below 0 again, to the penny;
    /// nothing where there is none among the years counted.
    pub paid_back: Option<usize>,
    /// The fewest children that pay for early help.
    pub break_even: BreakEven,
}

/// The fewest children entering care in a year, fewer than would have, whose saving pays for early help.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakEven {
    /// What early help costs, in today's value: GBP, prices of year 1.
    pub programme: f64,
    /// What one child a year adds after support at home, in today's value: GBP, prices of year 1; may be 0 or less.
    pub of_one_child: f64,
}

impl Outcome {
    /// What these inputs come to.
    ///
    /// ```
    /// use model::{Input, Inputs, Outcome, Rung};
    ///
    /// let inputs = Inputs::new([101.5, 1.0, 0.5, 1_545.0, 864.0 / 365.0, 0.75, 160.0, 3e6, 0.0, 0.035, 10.0])?;
    /// let outcome = Outcome::of(&inputs);
    /// assert_eq!(outcome.ladder.pence(Rung::PresentValue), 221_250_319);
    /// let early_help = outcome.return_on_cost.unwrap();
    /// assert_eq!(early_help.paid_back, Some(3));
    /// assert_eq!(early_help.break_even.children().unwrap().ceil(), 59.0);
    /// # Ok::<(), Vec<model::Problem>>(())
    /// ```
    pub fn of(inputs: &Inputs) -> Outcome {
        Outcome::of_stays(inputs, &KINDS)
    }

    /// As [`Outcome::of`], for stays of other kinds.
    pub fn of_stays(inputs: &Inputs, kinds: &[Kind]) -> Outcome {
        let years: Vec<Year> = years::each_of(inputs, kinds).collect();
        let ladder = Ladder::of(inputs, &years);
        let return_on_cost = (inputs.get(Input::EarlyHelpCost) > 0.0).then(|| Return::of(inputs, kinds, &years));
        Outcome { years, ladder, return_on_cost }
    }
}

impl Return {
    fn of(inputs: &Inputs, kinds: &[Kind], years: &[Year]) -> Return {
        let in_todays_value = |of: fn(&Year) -> f64| years.iter().map(|year| year.discount_factor * of(year)).sum();
        // Everything but early help's own cost is in proportion to the children, so one child stands for all.
        let one_child = inputs.with(Input::Children, 1.0).unwrap_or(*inputs);
        let of_one_child =
            years::each_of(&one_child, kinds).map(|year| year.discount_factor * (year.cashable - year.support)).sum();
        Return {
            saved: in_todays_value(|year| year.cashable),
            spent: in_todays_value(|year| year.support + year.programme),
            paid_back: paid_back(years),
            break_even: BreakEven { programme: in_todays_value(|year| year.programme), of_one_child },
        }
    }

    /// Saved for each £1 spent, in today's value: GBP.
    pub fn per_pound(&self) -> f64 {
        self.saved / self.spent
    }
}

impl BreakEven {
    /// Children a year, to be rounded up; nothing where support at home costs as much as a budget can take out, or more.
    pub fn children(&self) -> Option<f64> {
        (self.of_one_child > 0.0).then(|| self.programme / self.of_one_child)
    }
}

fn paid_back(years: &[Year]) -> Option<usize> {
    let totals: Vec<i64> = years::running_total(years).map(pence).collect();
    let years_below = totals.iter().rposition(|total| *total < 0).map_or(0, |last| last + 1);
    (years_below < years.len()).then_some(years_below + 1)
}
