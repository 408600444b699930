//! What a bar chart shows, before anybody asks how wide it is.

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
        key(self) == key(other) && self.title == other.title && self.bars == other.bars
    }
}

impl BarChart {
    /// The table of the chart's numbers.
    pub fn table(&self) -> Table {
        let rows = self.bars.iter().map(|bar| (bar.label.clone(), vec![Some(Number::unnamed(bar.value))])).collect();
        Table { head: vec![self.category.into(), self.measure.into()], rows, exact: self.format.exact }
    }
}
