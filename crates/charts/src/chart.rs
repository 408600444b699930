//! A chart of any kind, and what all kinds share.

use crate::{BarChart, StepChart};

/// A chart of any kind.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Bars in a row.
    Bars(BarChart),
    /// What is left after each of several steps.
    Steps(StepChart),
}

/// How the values of a chart are written.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// In full, for the table.
    pub exact: fn(f64) -> String,
    /// In short, for labels and the sentence.
    pub short: fn(f64) -> String,
    /// A round value, for the axis.
    pub axis: fn(f64) -> String,
}

/// The same numbers as a chart's, for a table in the page.
#[derive(Clone, Debug)]
pub struct Table {
    /// What the columns are: first the rows' labels, then each value.
    pub head: Vec<&'static str>,
    /// Each row's label and values, as many as the head has after its first, in the order of the chart.
    pub rows: Vec<(String, Vec<f64>)>,
    /// How a value is written in full.
    pub exact: fn(f64) -> String,
}

impl Chart {
    /// The finding.
    pub fn title(&self) -> &str {
        match self {
            Chart::Bars(chart) => &chart.title,
            Chart::Steps(chart) => &chart.title,
        }
    }

    /// What the picture shows, in words, for those who don't see it. Empty where there is nothing to show.
    pub fn sentence(&self) -> String {
        match self {
            Chart::Bars(chart) => chart.sentence(),
            Chart::Steps(chart) => chart.sentence(),
        }
    }

    /// The table of its numbers.
    pub fn table(&self) -> Table {
        match self {
            Chart::Bars(chart) => chart.table(),
            Chart::Steps(chart) => chart.table(),
        }
    }
}

impl From<BarChart> for Chart {
    fn from(chart: BarChart) -> Chart {
        Chart::Bars(chart)
    }
}

impl From<StepChart> for Chart {
    fn from(chart: StepChart) -> Chart {
        Chart::Steps(chart)
    }
}
