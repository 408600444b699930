//! The charts of results, and what charts of all kinds share.

use crate::{BarChart, Drawable, Picture, SpanChart, StepChart, Table, Width, place};

/// A chart of bars, of steps or of spans.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Bars in a row.
    Bars(BarChart),
    /// What is left after each of several steps.
    Steps(StepChart),
    /// From one value to another, one under the other.
    Spans(SpanChart),
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

impl Drawable for Chart {
    fn title(&self) -> &str {
        match self {
            Chart::Bars(chart) => &chart.title,
            Chart::Steps(chart) => &chart.title,
            Chart::Spans(chart) => &chart.title,
        }
    }

    fn sentence(&self) -> String {
        match self {
            Chart::Bars(chart) => chart.sentence(),
            Chart::Steps(chart) => chart.sentence(),
            Chart::Spans(chart) => chart.sentence(),
        }
    }

    fn table(&self) -> Table {
        match self {
            Chart::Bars(chart) => chart.table(),
            Chart::Steps(chart) => chart.table(),
            Chart::Spans(chart) => chart.table(),
        }
    }

    fn place(&self, width: Width) -> Picture {
        place(self, width)
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

impl From<SpanChart> for Chart {
    fn from(chart: SpanChart) -> Chart {
        Chart::Spans(chart)
    }
}
