//! Where each value of a line chart stands.

use crate::words::Point;
use crate::{Later, LineChart, Spot};

/// The place of every cell of the chart's table that has a number, row after row.
pub(super) fn spots(
    chart: &LineChart,
    spot: impl Fn(&Point) -> Option<(i32, i32)>,
    of_later: impl Fn(&Later) -> (i32, i32),
) -> Vec<Spot> {
    let periods = 0..chart.periods.len();
    let of_lines = chart.lines.iter().enumerate().flat_map(|(column, line)| {
        let points = chart.points(line, periods.clone()).into_iter();
        let spots = points.filter_map(|point| Some(Spot { row: point.index, column, at: spot(&point)? }));
        spots.collect::<Vec<_>>()
    });
    let mut spots: Vec<Spot> = of_lines.collect();
    spots.sort_by_key(|spot| spot.row);
    let later = (periods.end..).zip(&chart.later).filter(|(_, later)| chart.has(later));
    spots.extend(later.map(|(row, later)| Spot { row, column: 0, at: of_later(later) }));
    spots
}
