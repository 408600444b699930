//! Year by year: what is avoided, what it costs to avoid it, and what a later pound is worth today.

use crate::cost_of_care::{self, child_years};
use crate::stay::{KINDS, Kind};
use crate::{Input, Inputs, MOST_YEARS};

/// One of the years counted. Money is GBP at prices of year 1, in the year itself unless it says otherwise.
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

/// What a pound of a year buys and is worth.
#[derive(Clone, Copy, Debug)]
struct Pound {
    /// The price of placements, 1 in year 1.
    price: f64,
    /// What it is worth in the first year.
    discount_factor: f64,
}

/// Year by year: the same for every combination of uncertain inputs.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Course([Pound; MOST_YEARS]);

impl Course {
    /// The course of these inputs' growth and discount rate.
    pub(crate) fn of(inputs: &Inputs) -> Course {
        let (growth, discount) = (1.0 + inputs.get(Input::PriceGrowth), 1.0 + inputs.get(Input::DiscountRate));
        let mut next = Pound { price: 1.0, discount_factor: 1.0 };
        Course([(); MOST_YEARS].map(|()| {
            let pound = next;
            next = Pound { price: pound.price * growth, discount_factor: pound.discount_factor / discount };
            pound
        }))
    }
}

/// What inputs make of child-years.
#[derive(Clone, Copy)]
struct Terms {
    /// GBP of a child-year in care, at the prices of year 1.
    child_year: f64,
    /// GBP of a year's support at home.
    support: f64,
    credited: f64,
    cashable: f64,
    early_help: f64,
    lasting: usize,
}

impl Terms {
    fn of(inputs: &Inputs) -> Terms {
        Terms {
            child_year: cost_of_care::of_a_child_year(inputs.get(Input::WeeklyCost)),
            support: cost_of_care::of_a_child_year(inputs.get(Input::SupportAtHome)),
            credited: inputs.get(Input::Credited),
            cashable: inputs.get(Input::Cashable),
            early_help: inputs.get(Input::EarlyHelpCost),
            lasting: inputs.years_lasting(),
        }
    }

    /// The year of that index, from 0.
    fn year(&self, index: usize, child_years: f64, Pound { price, discount_factor }: Pound) -> Year {
        let cost_at_first_prices = child_years * self.child_year;
        let cost = cost_at_first_prices * price;
        let gross = self.credited * cost;
        Year {
            child_years,
            cost_at_first_prices,
            cost,
            gross,
            cashable: self.cashable * gross,
            support: self.credited * child_years * self.support,
            programme: if index < self.lasting { self.early_help } else { 0.0 },
            discount_factor,
        }
    }
}

/// Each of the years counted; year 1 comes first.
pub fn each(inputs: &Inputs) -> impl Iterator<Item = Year> + use<> {
    each_of(inputs, &KINDS)
}

/// As [`each`], for stays of other kinds.
pub fn each_of(inputs: &Inputs, kinds: &[Kind]) -> impl Iterator<Item = Year> + use<> {
    let (course, terms) = (Course::of(inputs), Terms::of(inputs));
    child_years(inputs, kinds)
        .into_iter()
        .zip(course.0)
        .take(inputs.years_counted())
        .enumerate()
        .map(move |(index, (child_years, pound))| terms.year(index, child_years, pound))
}

/// As [`each`], on a course that was worked out before.
pub(crate) fn each_on<'a>(course: &'a Course, inputs: &Inputs) -> impl Iterator<Item = Year> + use<'a> {
    let terms = Terms::of(inputs);
    child_years(inputs, &KINDS)
        .into_iter()
        .zip(&course.0)
        .take(inputs.years_counted())
        .enumerate()
        .map(move |(index, (child_years, pound))| terms.year(index, child_years, *pound))
}

/// The net saving in today's value, added up from the first year to each: GBP, prices of year 1.
pub fn running_total(years: &[Year]) -> impl Iterator<Item = f64> {
    years.iter().scan(0.0, |total, year| {
        *total += year.present_value();
        Some(*total)
    })
}
