//! Checks of published figures against each other. They check the figures, not the model's answer: nothing published
//! checks that.

use crate::cost_of_care::of_a_child_year;
use crate::in_care::{a_year_later, leaving_rate};

/// Children in care on a day and a year later, and how many entered and left between.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Flow {
    /// In care a year before.
    pub before: f64,
    /// Entered in the year.
    pub entered: f64,
    /// Left in the year.
    pub left: f64,
    /// In care now.
    pub now: f64,
}

impl Flow {
    /// How many children the four figures are apart, 0 where they fit.
    ///
    /// ```
    /// let year = model::checks::Flow { before: 1_152.0, entered: 178.0, left: 270.0, now: 1_063.0 };
    /// assert_eq!(year.apart(), -3.0);
    /// ```
    pub fn apart(&self) -> f64 {
        self.before + self.entered - self.left - self.now
    }
}

/// How many children too many (above 0) or too few the projection of one year would have had: from the number in care
/// before it, with the entries that happened, at the leaving rate of the year before it. Nothing where that year has
/// no rate.
///
/// ```
/// use model::checks::{Flow, one_step_ahead};
///
/// let to_2015 = Flow { before: 536.0, entered: 284.0, left: 216.0, now: 610.0 };
/// let to_2016 = Flow { before: 610.0, entered: 271.0, left: 231.0, now: 655.0 };
/// assert_eq!(format!("{:.1}", one_step_ahead(&to_2015, &to_2016).unwrap()), "-4.5");
/// ```
pub fn one_step_ahead(year_before: &Flow, year: &Flow) -> Option<f64> {
    let rate = leaving_rate(year_before.before, year_before.entered, year_before.now)?;
    Some(a_year_later(year.before, year.entered, rate) - year.now)
}

/// What a weekly cost comes to in a year for so many children, against the published total: 0.01 is 1% above it.
///
/// The weekly cost and the total are GBP, `children` those in care on 31 March.
pub fn above_total(weekly_cost: f64, children: f64, total: f64) -> f64 {
    of_a_child_year(weekly_cost) * children / total - 1.0
}

/// Why a bill changed: GBP, cash prices.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// Because there were more or fewer children, at the earlier cost of each.
    pub volume: f64,
    /// Because each cost more or less, for the later number of children.
    pub price: f64,
}

/// Why a bill changed between two years, each given as the weekly cost (GBP) of one child and the number of children.
///
/// ```
/// let change = model::checks::volume_and_price((1_275.0, 1_152.0), (1_545.0, 1_063.0));
/// assert_eq!((change.volume.round(), change.price.round()), (-5_916_911.0, 14_965_521.0));
/// ```
pub fn volume_and_price((cost_before, before): (f64, f64), (cost_now, now): (f64, f64)) -> Change {
    Change {
        volume: of_a_child_year(cost_before) * (now - before),
        price: (of_a_child_year(cost_now) - of_a_child_year(cost_before)) * now,
    }
}
