//! How long children stay in care, and in which years.
//!
//! Almost half of the children who leave care do so within a year, and a few stay for very long, so
//! stays are of two kinds, each left at a constant rate: six in ten average 0.4 of the mean stay, four
//! in ten 1.9 of it. Together they average the mean stay.

use libm::{exp, expm1};

/// A kind of stay.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// The share of children who stay so.
    pub share: f64,
    /// Their mean stay as a multiple of the mean of all.
    pub of_mean: f64,
}

/// The two kinds of stay: our own assumption, near to what is published of children who leave care.
pub const KINDS: [Kind; 2] = [Kind { share: 0.6, of_mean: 0.4 }, Kind { share: 0.4, of_mean: 1.9 }];

/// One kind of stay, left at one constant rate: not what is published, and so only a test of how much [`KINDS`] matter.
pub const ONE_KIND: [Kind; 1] = [Kind { share: 1.0, of_mean: 1.0 }];

/// The share of children who are still in care so many years after they entered.
///
/// `mean_stay` is in years, above 0.
///
/// ```
/// use model::stay::{KINDS, ONE_KIND, still_in_care};
///
/// let leavers = 864.0 / 365.0;
/// assert_eq!(format!("{:.3}", still_in_care(&KINDS, leavers, 1.0)), "0.529");
/// assert_eq!(format!("{:.3}", still_in_care(&ONE_KIND, leavers, 1.0)), "0.655");
/// ```
pub fn still_in_care(kinds: &[Kind], mean_stay: f64, years: f64) -> f64 {
    kinds.iter().map(|kind| kind.share * exp(-years / (kind.of_mean * mean_stay))).sum()
}

/// Years in care during each year, for one child of a cohort that enters evenly through the first.
///
/// `mean_stay` is in years, above 0. The shape is `[child-years in year 1, in year 2, …]`; over all
/// years they add up to `mean_stay`.
///
/// ```
/// use model::stay::{KINDS, by_year};
///
/// let by_year = by_year::<3>(&KINDS, 1.0);
/// assert!((by_year[0] - 0.32096288994127276).abs() < 1e-15);
/// ```
pub fn by_year<const YEARS: usize>(kinds: &[Kind], mean_stay: f64) -> [f64; YEARS] {
    of_cohorts(kinds, mean_stay, 1)
}

/// As [`by_year`], for so many cohorts of one child each: the first enters in year 1, the next in year 2, and so on.
///
/// ```
/// use model::stay::{KINDS, by_year, of_cohorts};
///
/// let [first, second] = by_year(&KINDS, 1.0);
/// assert_eq!(of_cohorts(&KINDS, 1.0, 2), [first, first + second]);
/// ```
pub fn of_cohorts<const YEARS: usize>(kinds: &[Kind], mean_stay: f64, cohorts: usize) -> [f64; YEARS] {
    let mut years = [0.0; YEARS];
    add_cohorts(kinds, mean_stay, cohorts, &mut years);
    years
}

/// Adds as many of those years as there is room for.
pub(crate) fn add_cohorts(kinds: &[Kind], mean_stay: f64, cohorts: usize, years: &mut [f64]) {
    for Kind { share, of_mean } in kinds {
        let mean = of_mean * mean_stay;
        // The share that leaves within a year of entering.
        let leaving = -expm1(-1.0 / mean);
        // A cohort's years in care in the year in which it enters, and in the one after.
        let entering = share * (mean - mean * mean * leaving);
        let entered = share * mean * mean * leaving * leaving;
        let mut still_in = 0.0;
        for (year, child_years) in years.iter_mut().enumerate() {
            *child_years += still_in;
            still_in *= 1.0 - leaving;
            if year < cohorts {
                *child_years += entering;
                still_in += entered;
            }
        }
    }
}
