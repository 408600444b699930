//! What a bar chart shows, before anybody asks how wide it is.

use core::iter::repeat;

use crate::{Format, Number, Table};

/// Bars in a row, one for each category.
#[derive(Clone, Debug)]
pub struct BarChart {
    /// The finding, which its own bars must not contradict.
    pub title: String,
    /// What the categories are, such as "Year".
    pub category: &'static str,
    /// What the bars measure, with which the sentence begins.
    pub measure: &'static str,
    /// The bars, from left to right.
    pub bars: Vec<Bar>,
    /// How far each value may be off; then there are bands with points in them instead of bars.
    pub bands: Option<Bands>,
    /// How its values are written.
    pub format: Format,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its category.
    pub label: String,
    /// Its height, in the unit of the chart's measure; finite.
    pub value: f64,
}

/// How far the values of bars may be off.
#[derive(Clone, Debug, PartialEq)]
pub struct Bands {
    /// What a low, a middle and a high value are, as heads of columns.
    pub names: [&'static str; 3],
    /// What a point, the line in the middle and the band are, in short, for the key above them.
    pub key: [&'static str; 3],
    /// Of what a band is a part, with which its sentence begins, such as "In 8 of 10 combinations".
    pub share: &'static str,
    /// The low, middle and high value of each bar, in order; finite, in the unit of the chart's measure.
    pub values: Vec<[f64; 3]>,
}

impl Bar {
    /// A bar of that category and height.
    pub fn new(label: impl Into<String>, value: f64) -> Bar {
        Bar { label: label.into(), value }
    }
}

/// Two charts are the same where their words and bars are; a measure is always written in one way.
impl PartialEq for BarChart {
    fn eq(&self, other: &BarChart) -> bool {
        let key = |chart: &BarChart| (chart.category, chart.measure);
        key(self) == key(other) && self.title == other.title && self.bars == other.bars && self.bands == other.bands
    }
}

impl BarChart {
    /// The table of the chart's numbers.
    pub fn table(&self) -> Table {
        let bands = self.bands.iter().flat_map(|bands| &bands.values).map(|band| Some(*band)).chain(repeat(None));
        let row = |(bar, band): (&Bar, Option<[f64; 3]>)| {
            let values = [bar.value].into_iter().chain(band.into_iter().flatten());
            (bar.label.clone(), values.map(|value| Some(Number::unnamed(value))).collect())
        };
        let names = self.bands.iter().flat_map(|bands| bands.names);
        Table {
            head: [self.category, self.measure].into_iter().chain(names).map(String::from).collect(),
            rows: self.bars.iter().zip(bands).map(row).collect(),
            exact: self.format.exact,
        }
    }
}
