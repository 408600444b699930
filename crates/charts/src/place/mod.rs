//! Puts a chart into a picture.

mod bars;
mod key;
mod lines;
mod rows;
mod space;
mod spans;
mod steps;

pub(crate) use lines::place as lines;
pub(crate) use rows::place as rows;

use crate::{Chart, Picture, Width};

/// Places a chart of bars, steps or spans in a picture of that width.
pub fn place(chart: &Chart, width: Width) -> Picture {
    match chart {
        Chart::Bars(chart) => bars::place(chart, width),
        Chart::Steps(chart) => steps::place(chart, width),
        Chart::Spans(chart) => spans::place(chart, width),
    }
}
