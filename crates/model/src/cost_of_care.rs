//! What the time in care that is avoided would have cost, before what early help costs.

use crate::stay::{self, Kind};
use crate::{Input, Inputs, MOST_YEARS};

/// GBP for one child-year, prices of year 1: a weekly cost over a year of 365 days.
pub fn of_a_child_year(weekly_cost: f64) -> f64 {
    weekly_cost * 365.0 / 7.0
}

/// The whole time in care (V0): GBP, prices of year 1, whenever it falls, all of the fall counted.
pub fn whole_time(inputs: &Inputs) -> f64 {
    let children = inputs.get(Input::Children) * inputs.get(Input::Lasting);
    children * of_a_child_year(inputs.get(Input::WeeklyCost)) * inputs.get(Input::TimeInCare)
}

/// The same for one child.
pub fn whole_time_of_a_child(inputs: &Inputs) -> f64 {
    of_a_child_year(inputs.get(Input::WeeklyCost)) * inputs.get(Input::TimeInCare)
}

/// Child-years in care that are avoided in each year, before any share is credited: year 1 comes first, 0 for
/// those that are not counted.
///
/// A year's cohort enters evenly through it, for as many years as the fall lasts; its stays are of these kinds.
pub fn child_years(inputs: &Inputs, kinds: &[Kind]) -> [f64; MOST_YEARS] {
    let children = inputs.get(Input::Children);
    let mut years = [0.0; MOST_YEARS];
    let (counted, _) = years.split_at_mut(inputs.years_counted().min(MOST_YEARS));
    stay::add_cohorts(kinds, inputs.get(Input::TimeInCare), inputs.years_lasting(), counted);
    years.map(|years| children * years)
}
