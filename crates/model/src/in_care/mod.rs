//! How many children are in care: a stock that entries fill, and that a leaving rate empties.
//!
//! A year's entries come evenly through it, and each child leaves at one constant rate, whatever the age and however
//! long the stay so far. That is simpler than the two kinds of stay by which savings are worked out ([`crate::stay`]):
//! here the number in care is what is published, and one rate is all that it can tell.

mod projection;
mod settings;

pub use projection::{Met, Point, Projection};
pub use settings::{Entries, OutOfRange, Setting, Settings, Start};

use libm::{exp, expm1};

/// Children in care a year later, from those in care, the entries in the year, and the leaving rate (a year, above 0).
///
/// ```
/// use model::in_care::a_year_later;
/// assert_eq!(format!("{:.1}", a_year_later(1_063.0, 178.0, 0.241_473_627_56)), "993.1");
/// ```
pub fn a_year_later(in_care: f64, entries: f64, leaving_rate: f64) -> f64 {
    in_care * exp(-leaving_rate) - entries * expm1(-leaving_rate) / leaving_rate
}

/// The number in care that stays as it is: as many leave in a year as enter.
///
/// ```
/// assert_eq!(model::in_care::settles_at(178.0, 0.25), 712.0);
/// ```
pub fn settles_at(entries: f64, leaving_rate: f64) -> f64 {
    entries / leaving_rate
}

/// The share of those in care who leave within a year, at the leaving rate.
///
/// ```
/// assert_eq!(format!("{:.3}", model::in_care::share_leaving(0.241_473_627_56)), "0.215");
/// ```
pub fn share_leaving(leaving_rate: f64) -> f64 {
    -expm1(-leaving_rate)
}

/// The leaving rate at which that share of the children in care leaves within a year, a year: the inverse of
/// [`share_leaving`].
///
/// ```
/// let rate = model::in_care::rate_of_share(0.34);
/// assert!((model::in_care::share_leaving(rate) - 0.34).abs() < 1e-15);
/// ```
pub fn rate_of_share(share: f64) -> f64 {
    -libm::log1p(-share)
}

/// The rate of a year: the one that takes the number in care before it to the number after it, with the entries that
/// happened. `None` where no rate could: nobody left, or nobody stayed.
///
/// ```
/// use model::in_care::leaving_rate;
/// assert_eq!(format!("{:.6}", leaving_rate(1_152.0, 178.0, 1_063.0).unwrap()), "0.241474");
/// assert_eq!(leaving_rate(1_000.0, 100.0, 1_100.0), None);
/// ```
pub fn leaving_rate(before: f64, entries: f64, after: f64) -> Option<f64> {
    if !(after > 0.0 && after < before + entries) {
        return None;
    }
    // The higher the rate, the fewer are left: halving finds it to the last bit that the numbers hold.
    let (mut low, mut high) = (0.0, 64.0);
    for _ in 0..100 {
        let middle = f64::midpoint(low, high);
        if a_year_later(before, entries, middle) > after { low = middle } else { high = middle }
    }
    Some(f64::midpoint(low, high))
}

/// The entries a year that would bring the number in care to `goal` in so many years, at the leaving rate.
///
/// `None` where no number of entries could: even without any, more would be in care.
///
/// ```
/// use model::in_care::{entries_to_reach, leaving_rate};
///
/// let rate = leaving_rate(1_152.0, 178.0, 1_063.0).unwrap();
/// let goal = 67.0 * 62_520.0 / 10_000.0;
/// assert_eq!(format!("{:.3}", entries_to_reach(goal, 1_063.0, rate, 5.0).unwrap()), "34.813");
/// assert_eq!(entries_to_reach(100.0, 1_063.0, rate, 5.0), None);
/// ```
pub fn entries_to_reach(goal: f64, in_care: f64, leaving_rate: f64, years: f64) -> Option<f64> {
    let still_in = in_care * exp(-leaving_rate * years);
    let entries = (goal - still_in) * leaving_rate / -expm1(-leaving_rate * years);
    (entries >= 0.0).then_some(entries)
}
