//! Puts a chart into a picture.

mod bars;
mod steps;

use crate::{Chart, Picture, Width};

/// Places a chart in a picture of that width.
pub fn place(chart: &Chart, width: Width) -> Picture {
    match chart {
        Chart::Bars(chart) => bars::place(chart, width),
        Chart::Steps(chart) => steps::place(chart, width),
    }
}
