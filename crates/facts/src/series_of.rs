//! What is published year by year.

use crate::{Figure, Text, Unit};

/// Something that is published year by year, for one or several areas.
#[derive(Debug, PartialEq)]
pub struct Series {
    /// Its name in `data/`.
    pub id: &'static str,
    /// What it counts, in plain words.
    pub label: &'static str,
    /// What its values are numbers of.
    pub unit: Unit,
    /// How a period reads, with `{}` for its year: "31 March {}".
    pub period: &'static str,
    /// A caution for readers; empty where there is none.
    pub note: Text,
    /// Periods from which values can't be compared with earlier ones.
    pub breaks: &'static [&'static str],
    /// The values of each area that has any, in the order of [`Area`].
    pub lines: &'static [Line],
}

/// The values of one area.
#[derive(Debug, PartialEq)]
pub struct Line {
    /// The area.
    pub area: Area,
    /// Its values, in order; a period without one is left out.
    pub values: &'static [Value],
}

/// One value.
#[derive(Debug, PartialEq)]
pub struct Value {
    /// Its period: "2025" or "2024-25".
    pub period: &'static str,
    /// When it is from, in years: 2025.25 for 31 March 2025.
    pub at: f64,
    /// The figure.
    pub figure: &'static Figure,
}

/// Whom a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Area {
    /// The authority that the site is about.
    Here,
    /// Its region.
    Region,
    /// England.
    England,
    /// The mean of its statistical neighbours.
    Neighbours,
}

/// An area in words.
#[derive(Debug, PartialEq, Eq)]
pub struct AreaWords {
    /// Its name in `data/`.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its name beside a line.
    pub short: &'static str,
    /// How its values are worked out, where they are ours.
    pub formula: Option<&'static str>,
}

impl Series {
    /// The line of an area.
    pub fn line(&self, area: Area) -> Option<&'static Line> {
        self.lines.iter().find(|line| line.area == area)
    }

    /// The value of an area in a period.
    ///
    /// ```
    /// use facts::{Area, series};
    ///
    /// let entered = series::STARTED.value(Area::Here, "2025").unwrap().figure;
    /// assert_eq!(entered.id, "started/here/2025");
    /// assert!(series::STARTED.value(Area::Here, "1925").is_none());
    /// ```
    pub fn value(&self, area: Area, period: &str) -> Option<&'static Value> {
        self.line(area)?.values.iter().find(|value| value.period == period)
    }
}

impl Area {
    /// Every area.
    pub const ALL: [Area; 4] = [Area::Here, Area::Region, Area::England, Area::Neighbours];

    /// What it is called.
    #[allow(clippy::indexing_slicing, reason = "data/ names every area that a series is about")]
    pub fn words(self) -> &'static AreaWords {
        &crate::AREAS[self as usize]
    }
}
