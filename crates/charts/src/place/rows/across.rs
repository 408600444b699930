//! Where the parts of a row are from left to right.

use super::{GAP, MISSING, face};
use crate::scale::Scale;
use crate::text::Face;
use crate::{RowChart, Width};

/// In how many rows a label is broken at most beside its bar.
const MOST_ROWS: usize = 2;

/// From left to right.
pub(super) struct Across {
    /// Whether labels stand above their bars.
    pub(super) is_stacked: bool,
    /// Each label in rows.
    pub(super) labels: Vec<Vec<String>>,
    /// Where labels begin above their bars, or end left of them.
    pub(super) label: i32,
    /// How wide a value may be.
    pub(super) most: i32,
    /// Where values are.
    pub(super) scale: Scale,
}

impl Across {
    /// Labels beside their bars; above them where they would need more than two rows there, on a narrow picture more
    /// than one, or leave too little room for the values. No label is cut.
    pub(super) fn new(chart: &RowChart, width: Width) -> Across {
        let across = width.across();
        let beside = Across::within(chart, across, Some(across * 9 / 20));
        let most = if width == Width::Narrow { 1 } else { MOST_ROWS };
        let are_long = beside.labels.iter().any(|rows| rows.len() > most);
        if are_long || widest(chart, |_, _| true) > beside.most { Across::within(chart, across, None) } else { beside }
    }

    /// Beside each other, with so much room for labels; with none of their own, above the bars.
    fn within(chart: &RowChart, across: i32, column: Option<i32>) -> Across {
        let rows = chart.rows.iter();
        let wrapped = rows.map(|row| face(row).wrapped(&row.label, column.unwrap_or(across)));
        let labels: Vec<Vec<String>> = wrapped.collect();
        let of_row = chart.rows.iter().zip(&labels);
        let widths = of_row.flat_map(|(row, texts)| texts.iter().map(|text| face(row).width(text)));
        let label = widths.max().filter(|_| column.is_some()).unwrap_or(0);
        let left = if label > 0 { label + GAP } else { 0 };
        let numbers = chart.rows.iter().filter_map(|row| Some(row.finite()?.value));
        let below = numbers.clone().any(|value| value < 0.0);
        let most = if below { (across - left) / 3 } else { (across - left) * 3 / 5 };
        // The values of bars stand beyond their ends.
        let room = |is_below: bool| match widest(chart, |width, value| width <= most && (value < 0.0) == is_below) {
            0 => 0,
            width => width + GAP,
        };
        // The axis takes a pixel, even where all is below zero.
        let (start, end) = (left + room(true), across - room(false).max(1));
        let scale = |end| Scale::tight(numbers.clone(), 1.0, start, end);
        // What stands where there is no value begins at the axis, wherever that is.
        let missing =
            if chart.rows.iter().all(|row| row.finite().is_some()) { 0 } else { GAP + Face::SMALL.width(MISSING) };
        let fits = scale(end).pixel(0.0) + missing <= across;
        let scale = if fits { scale(end) } else { scale(end.min(across - missing)) };
        Across { is_stacked: column.is_none(), labels, label, most, scale }
    }
}

/// How wide the widest value is of those that are chosen by their width and themselves.
fn widest(chart: &RowChart, chosen: impl Fn(i32, f64) -> bool) -> i32 {
    let widths = chart.rows.iter().filter_map(|row| {
        let value = row.finite()?.value;
        let width = face(row).width(&(chart.format.short)(value));
        Some(width).filter(|width| chosen(*width, value))
    });
    widths.max().unwrap_or(0)
}
