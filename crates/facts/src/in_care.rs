//! What projections of the number in care start from.

use model::in_care::Start;

use crate::{Edition, Figure, IN_CARE, When};

/// The figures that a projection starts from, and those to choose from.
#[derive(Debug)]
pub struct InCare {
    /// The year of the 31 March that it starts from.
    pub year: u16,
    /// Children in care on that day.
    pub in_care: &'static Figure,
    /// Children aged 0 to 17, as the published rate of that day counts them.
    pub population: &'static Figure,
    /// Children who entered care in the last year.
    pub entered: &'static Figure,
    /// Children who entered care in the year before it.
    pub entered_before: &'static Figure,
    /// A later number in care than the one that it starts from.
    pub later: &'static Figure,
    /// From that 31 March to the later number's day, in months: to the end of its month, where only that is published.
    pub later_months: u8,
    /// The leaving rates to choose from.
    pub leaving: &'static [Leaving],
    /// The rates to compare with.
    pub targets: &'static [Target],
}

/// A leaving rate to choose from.
#[derive(Debug)]
pub struct Leaving {
    /// Its name in links.
    pub id: &'static str,
    /// Whose it is.
    pub label: &'static str,
    /// How fast that is, as words that follow "leave".
    pub words: &'static str,
    /// The rate, a year: the mean of its years ([`model::in_care::leaving_rate`]).
    pub rate: f64,
    /// The figures of each of its years: in care before it, entered in it, in care after it.
    pub years: &'static [[&'static Figure; 3]],
}

/// A rate to compare with, in children in care per 10,000 aged 0 to 17.
#[derive(Debug)]
pub struct Target {
    /// Its name in links.
    pub id: &'static str,
    /// Whose it is.
    pub label: &'static str,
    /// The published rate.
    pub rate: &'static Figure,
}

impl Edition {
    /// What its projections of the number in care start from.
    #[allow(clippy::indexing_slicing, reason = "there is one for each edition")]
    pub fn in_care(&self) -> &'static InCare {
        IN_CARE[self.index()]
    }
}

/// Each edition has one.
impl PartialEq for InCare {
    fn eq(&self, other: &InCare) -> bool {
        self.in_care == other.in_care
    }
}

impl PartialEq for Leaving {
    fn eq(&self, other: &Leaving) -> bool {
        self.id == other.id
    }
}

impl PartialEq for Target {
    fn eq(&self, other: &Target) -> bool {
        self.id == other.id
    }
}

impl InCare {
    /// The leaving rate of that name.
    ///
    /// ```
    /// assert!(facts::NEWEST.in_care().leaving_of_id("england").is_some());
    /// assert!(facts::NEWEST.in_care().leaving_of_id("the moon").is_none());
    /// ```
    pub fn leaving_of_id(&self, id: &str) -> Option<&'static Leaving> {
        self.leaving.iter().find(|leaving| leaving.id == id)
    }

    /// The rate to compare with of that name.
    pub fn target_of_id(&self, id: &str) -> Option<&'static Target> {
        self.targets.iter().find(|target| target.id == id)
    }

    /// The month of the later number.
    ///
    /// ```
    /// assert_eq!(facts::EDITIONS[0].in_care().later_month(), facts::When::Month(2026, 1));
    /// ```
    pub const fn later_month(&self) -> When {
        let months = 2 + self.later_months as u16;
        When::Month(self.year + months / 12, (months % 12) as u8 + 1)
    }

    /// When the later number is from, in years: 2026.0833 for the end of January 2026.
    pub fn later_at(&self) -> f64 {
        When::FinancialYear(self.year).begins() + f64::from(self.later_months) / 12.0
    }

    /// Where a projection starts.
    pub const fn start(&self) -> Start {
        Start { in_care: self.in_care.value, population: self.population.value }
    }
}
