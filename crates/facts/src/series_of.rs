//! What is published year by year.

use crate::{Figure, Source, Text, Unit, figures};

/// Something that is published year by year, for one or several areas.
#[derive(Debug)]
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
    /// Where its values come from.
    pub source: &'static Source,
    /// Where those before a period come from, if from elsewhere.
    pub earlier: Option<(&'static str, &'static Source)>,
    /// Every period for which an area has a value, and those between for which there is none, in order.
    pub periods: &'static [Period],
    /// The values of each area that has any, in the order of [`Area`].
    pub lines: &'static [Line],
}

/// A period of a series.
#[derive(Debug, PartialEq)]
pub struct Period {
    /// Its name: "2025" or "2024-25".
    pub label: &'static str,
    /// When its values are from, in years: 2025.25 for 31 March 2025.
    pub at: f64,
}

/// The values of one area, as small as may be: the site's programs carry them.
#[derive(Debug, PartialEq)]
pub struct Line {
    /// The area.
    pub area: Area,
    /// Decimal places, as its values are shown.
    pub decimals: u8,
    /// A value for each period of the series; not a number where it has none.
    pub values: &'static [f64],
}

/// One value of a series.
#[derive(Clone, Copy, Debug)]
pub struct Value {
    /// The series.
    pub series: &'static Series,
    /// The area.
    pub area: Area,
    /// Its period: "2025" or "2024-25".
    pub period: &'static str,
    /// When it is from, in years: 2025.25 for 31 March 2025.
    pub at: f64,
    /// How much, in the unit of its series.
    pub value: f64,
    /// Decimal places, as it is shown.
    pub decimals: u8,
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

/// Two series are the same where their names are.
impl PartialEq for Series {
    fn eq(&self, other: &Series) -> bool {
        self.id == other.id
    }
}

impl Series {
    /// The values of an area, in order; a period without one is left out.
    pub fn values(&'static self, area: Area) -> impl DoubleEndedIterator<Item = Value> + Clone {
        let lines = self.lines.iter().filter(move |line| line.area == area);
        lines.flat_map(move |line| {
            let of_periods = self.periods.iter().zip(line.values).filter(|(_, value)| value.is_finite());
            of_periods.map(move |(period, value)| Value {
                series: self,
                area,
                period: period.label,
                at: period.at,
                value: *value,
                decimals: line.decimals,
            })
        })
    }

    /// The value of an area in a period.
    ///
    /// ```
    /// use facts::{Area, figures, series};
    ///
    /// let entered = series::STARTED.value(Area::Here, "2025").unwrap();
    /// assert_eq!((entered.value, entered.figure()), (figures::STARTED_HERE_2025.value, &figures::STARTED_HERE_2025));
    /// assert!(series::STARTED.value(Area::Here, "1925").is_none());
    /// ```
    pub fn value(&'static self, area: Area, period: &str) -> Option<Value> {
        self.values(area).find(|value| value.period == period)
    }
}

impl Value {
    /// The names of its series, area and period: together, with a stroke between them, the id of its figure.
    pub fn name(&self) -> [&'static str; 3] {
        [self.series.id, self.area.words().id, self.period]
    }

    /// Where it comes from.
    pub fn source(&self) -> &'static Source {
        match self.series.earlier {
            Some((before, source)) if self.period < before => source,
            _ => self.series.source,
        }
    }

    /// Its figure. The programs of the site don't ask for it: it would bring all figures along.
    ///
    /// # Panics
    /// Where there is none, which can't be: the same script writes each value and its figure.
    #[allow(clippy::panic, reason = "see above")]
    pub fn figure(&self) -> &'static Figure {
        let id = self.name().join("/");
        match figures::ALL.into_iter().find(|figure| figure.id == id) {
            Some(figure) => figure,
            None => panic!("{id} has no figure"),
        }
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
