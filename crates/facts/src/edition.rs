//! Editions: dated sets of scenarios and assumptions that never change once published.

use model::ranges::{Ranges, UNCERTAIN};
use model::{Input, Inputs};

use crate::{BOUNDS, EDITIONS, Figure, Text, When};

/// A dated set of figures. A link names its edition, so that it means the same for ever.
#[derive(Debug)]
pub struct Edition {
    /// Its name in links, such as "2026-04".
    pub id: &'static str,
    /// The month as of which its figures were published, as a reader would write it.
    pub as_published_by: &'static str,
    /// What is new in it.
    pub changes: Text,
    pub(crate) first_year: u16,
    pub(crate) opens_on: usize,
    pub(crate) inputs: [InputWords; Input::COUNT],
    /// The ready-made scenarios.
    pub scenarios: &'static [Scenario],
    pub(crate) ranges: Ranges,
}

/// How low and how high an uncertain input may be.
#[derive(Debug, PartialEq)]
pub struct Bounds {
    /// The low end.
    pub low: Bound,
    /// The high end.
    pub high: Bound,
}

/// An end of a range.
#[derive(Debug, PartialEq)]
pub struct Bound {
    /// Its value, in the input's unit.
    pub value: f64,
    /// Where it comes from.
    pub basis: Basis,
}

/// An input in words.
#[derive(Debug, PartialEq, Eq)]
pub struct InputWords {
    /// What it is called.
    pub label: &'static str,
    /// Its unit, as words that follow a number.
    pub unit: &'static str,
    /// The same after the number 1.
    pub unit_of_one: &'static str,
    /// What it means.
    pub help: &'static str,
}

/// A ready-made set of inputs.
#[derive(Debug)]
pub struct Scenario {
    /// Its name in links.
    pub id: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What it assumes, in a sentence.
    pub summary: &'static str,
    /// Its inputs.
    pub inputs: Inputs,
    pub(crate) bases: [Basis; Input::COUNT],
}

/// Where a scenario's value comes from.
#[derive(Debug, PartialEq)]
pub enum Basis {
    /// A figure of the record.
    Figure(&'static Figure),
    /// A value of our own, for this reason.
    Illustration(&'static str),
}

/// Each edition is known by its name.
impl PartialEq for Edition {
    fn eq(&self, other: &Edition) -> bool {
        self.id == other.id
    }
}

/// Within an edition each scenario is known by its name.
impl PartialEq for Scenario {
    fn eq(&self, other: &Scenario) -> bool {
        self.id == other.id && self.inputs == other.inputs
    }
}

impl Edition {
    /// The edition of that name.
    ///
    /// ```
    /// assert!(facts::Edition::of_id("2026-04").is_some());
    /// assert!(facts::Edition::of_id("1066-10").is_none());
    /// ```
    pub fn of_id(id: &str) -> Option<&'static Edition> {
        EDITIONS.into_iter().find(|edition| edition.id == id)
    }

    /// The scenario of that name.
    pub fn scenario(&self, id: &str) -> Option<&'static Scenario> {
        self.scenarios.iter().find(|scenario| scenario.id == id)
    }

    /// The scenario that the calculator opens on.
    #[allow(clippy::indexing_slicing, reason = "the index was found in this list when data/ was read")]
    pub const fn opening(&self) -> &'static Scenario {
        &self.scenarios[self.opens_on]
    }

    /// The financial year of that number among those counted, from 1. Money is at the prices of the first.
    ///
    /// ```
    /// assert_eq!(facts::EDITIONS[0].financial_year(10), facts::When::FinancialYear(2033));
    /// ```
    pub const fn financial_year(&self, number: usize) -> When {
        When::FinancialYear(self.first_year + number as u16 - 1)
    }

    /// Its place among all editions.
    pub(crate) fn index(&self) -> usize {
        EDITIONS.iter().position(|edition| edition.id == self.id).unwrap_or_default()
    }

    /// How low and how high an uncertain input may be; nothing for the others.
    #[allow(clippy::indexing_slicing, reason = "there is a list for each edition")]
    pub fn bounds(&self, input: Input) -> Option<&'static Bounds> {
        UNCERTAIN.iter().zip(BOUNDS[self.index()]).find(|(of, _)| **of == input).map(|(_, bounds)| bounds)
    }

    /// The ranges that it gives the uncertain inputs.
    pub const fn ranges(&self) -> Ranges {
        self.ranges
    }

    /// What an input is called and means.
    #[allow(clippy::indexing_slicing, reason = "the list has one entry for each input")]
    pub const fn words(&self, input: Input) -> &InputWords {
        &self.inputs[input as usize]
    }
}

impl Scenario {
    /// Where the value that it gives an input comes from.
    #[allow(clippy::indexing_slicing, reason = "the list has one entry for each input")]
    pub const fn basis(&self, input: Input) -> &Basis {
        &self.bases[input as usize]
    }
}
