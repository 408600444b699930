//! What a projection of the number in care starts from, and what can be chosen.

use core::fmt;
use core::ops::RangeInclusive;

use libm::{pow, round};

/// Where a projection starts: the last published numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Start {
    /// Children in care on 31 March.
    pub in_care: f64,
    /// Children aged 0 to 17, as the published rate of that day counts them: an estimate for the middle of the year before.
    pub population: f64,
}

/// A number that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// Children entering care in a year.
    Entries,
    /// The rate at which each child in care leaves, a year.
    LeavingRate,
    /// Growth of the number of children aged 0 to 17, a year.
    PopulationGrowth,
    /// The rate that is compared with: children in care per 10,000 aged 0 to 17.
    Target,
}

/// A row of the table.
struct Row {
    key: &'static str,
    range: RangeInclusive<f64>,
    step: f64,
}

impl Setting {
    /// Every setting.
    pub const ALL: [Setting; 4] = [Setting::Entries, Setting::LeavingRate, Setting::PopulationGrowth, Setting::Target];

    #[rustfmt::skip]
    const fn row(self) -> Row {
        match self {
            Setting::Entries          => Row { key: "entries",          range: 0.0..=500.0,  step: 1.0 },
            Setting::LeavingRate      => Row { key: "leaving",          range: 0.05..=1.0,   step: 0.01 },
            Setting::PopulationGrowth => Row { key: "child-population", range: -0.02..=0.02, step: 0.001 },
            Setting::Target           => Row { key: "target",           range: 0.0..=500.0,  step: 1.0 },
        }
    }

    /// Its name in links and on the command line.
    pub const fn key(self) -> &'static str {
        self.row().key
    }

    /// The values that are allowed.
    pub const fn range(self) -> RangeInclusive<f64> {
        self.row().range
    }

    /// How far one step of a slider moves it.
    pub const fn step(self) -> f64 {
        self.row().step
    }

    /// The slider position nearest to `value`.
    ///
    /// ```
    /// use model::in_care::Setting;
    /// assert_eq!(Setting::LeavingRate.nearest_step(0.241_47), 0.24);
    /// ```
    pub fn nearest_step(self, value: f64) -> f64 {
        let Row { range, step, .. } = self.row();
        round(round(value.clamp(*range.start(), *range.end()) / step) * step * 1e6) / 1e6
    }

    /// Checks a value.
    ///
    /// # Errors
    /// The value is outside [`Setting::range`], or is not a number.
    pub fn check(self, value: f64) -> Result<(), OutOfRange> {
        if self.range().contains(&value) { Ok(()) } else { Err(OutOfRange { setting: self, value }) }
    }
}

/// A value that can't be used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OutOfRange {
    /// What it was given for.
    pub setting: Setting,
    /// The value that was given.
    pub value: f64,
}

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let range = self.setting.range();
        let (key, least, most) = (self.setting.key(), range.start(), range.end());
        write!(f, "{key} is {}; it can be from {least} to {most}", self.value)
    }
}

impl core::error::Error for OutOfRange {}

/// How many children enter care in each year after the start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Entries {
    /// As many in each.
    Constant(f64),
    /// Fewer for some years, then as many as usual again.
    Fewer {
        /// Entries in a usual year.
        usual: f64,
        /// Children a year fewer.
        by: f64,
        /// For how many years, from the first.
        years: f64,
    },
}

impl Entries {
    /// Entries in a year, which is counted from 1. Never below 0.
    pub fn in_year(self, year: usize) -> f64 {
        match self {
            Entries::Constant(entries) => entries,
            Entries::Fewer { usual, by, years } if year as f64 <= years => (usual - by).max(0.0),
            Entries::Fewer { usual, .. } => usual,
        }
    }

    /// Entries in every year after those that differ.
    pub fn at_last(self) -> f64 {
        match self {
            Entries::Constant(entries) | Entries::Fewer { usual: entries, .. } => entries,
        }
    }
}

/// What a projection is made with. Values are checked by [`Setting::check`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// How many enter.
    pub entries: Entries,
    /// At which rate each child in care leaves, a year: above 0.
    pub leaving_rate: f64,
    /// By how much the number of children aged 0 to 17 grows, a year.
    pub population_growth: f64,
    /// Children in care per 10,000 aged 0 to 17, to compare with.
    pub target: f64,
}

impl Settings {
    /// Children aged 0 to 17 so many years after the start.
    pub fn population(&self, start: &Start, years: usize) -> f64 {
        start.population * pow(1.0 + self.population_growth, years as f64)
    }
}
