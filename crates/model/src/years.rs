//! Year by year: what is avoided, what it costs to avoid it, and what a later pound is worth today.

use core::iter::successors;

use crate::stay::{KINDS, Kind};
use crate::{Input, Inputs, cost_of_care};

/// One of the years counted. Money is GBP at 2024-25 prices, in the year itself unless it says otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Year {
    /// Child-years in care that are avoided, before any share is credited.
    pub child_years: f64,
    /// What those would have cost, all of the fall credited, at the price of placements in the first year.
    pub cost_at_first_prices: f64,
    /// The same at the price of placements in this year.
    pub cost: f64,
    /// The share of the cost that is credited to early help.
    pub gross: f64,
    /// The share of `gross` that a budget can take out.
    pub cashable: f64,
    /// Extra support at home instead of care, for the children credited.
    pub support: f64,
    /// What early help costs.
    pub programme: f64,
    /// What a pound of this year is worth in the first: 1 in year 1.
    pub discount_factor: f64,
}

impl Year {
    /// What is left of the saving after support at home and early help.
    pub fn net(&self) -> f64 {
        self.cashable - self.support - self.programme
    }

    /// The net saving in today's value.
    pub fn present_value(&self) -> f64 {
        self.discount_factor * self.net()
    }
}

/// Each of the years counted; year 1 (2024-25) comes first.
pub fn each(inputs: &Inputs) -> impl Iterator<Item = Year> + use<> {
    each_of(inputs, &KINDS)
}

/// As [`each`], for stays of other kinds.
pub fn each_of(inputs: &Inputs, kinds: &[Kind]) -> impl Iterator<Item = Year> + use<> {
    let child_year = cost_of_care::of_a_child_year(inputs.get(Input::WeeklyCost));
    let support = cost_of_care::of_a_child_year(inputs.get(Input::SupportAtHome));
    let [credited, cashable, early_help] =
        [Input::Credited, Input::Cashable, Input::EarlyHelpCost].map(|input| inputs.get(input));
    let lasting = inputs.years_lasting();
    let growth = 1.0 + inputs.get(Input::PriceGrowth);
    let discount = 1.0 + inputs.get(Input::DiscountRate);
    let prices = successors(Some(1.0), move |price| Some(price * growth));
    let factors = successors(Some(1.0), move |factor| Some(factor / discount));
    cost_of_care::child_years(inputs, kinds).zip(prices).zip(factors).enumerate().map(
        move |(index, ((child_years, price), discount_factor))| {
            let cost_at_first_prices = child_years * child_year;
            let cost = cost_at_first_prices * price;
            let gross = credited * cost;
            Year {
                child_years,
                cost_at_first_prices,
                cost,
                gross,
                cashable: cashable * gross,
                support: credited * child_years * support,
                programme: if index < lasting { early_help } else { 0.0 },
                discount_factor,
            }
        },
    )
}

/// The net saving in today's value, added up from the first year to each: GBP, 2024-25 prices.
pub fn running_total(years: &[Year]) -> impl Iterator<Item = f64> {
    years.iter().scan(0.0, |total, year| {
        *total += year.present_value();
        Some(*total)
    })
}
