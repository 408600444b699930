//! Where rows are from top to bottom.

use super::across::Across;
use super::{BAR, BEYOND, TEXT};

/// Space between two rows.
const APART: i32 = 10;
/// Space between a label and the bar below it.
const UNDER: i32 = 3;

/// From top to bottom.
pub(super) struct Down {
    /// The rows.
    pub(super) bands: Vec<Band>,
    /// From where to where the axis goes: at every bar, so that it crosses no label, or through.
    pub(super) axis: Vec<(i32, i32)>,
    /// How high all is together.
    pub(super) height: i32,
}

/// A row.
pub(super) struct Band {
    /// The middle of its label's first row.
    pub(super) label: i32,
    /// The middle of its bar.
    pub(super) bar: i32,
}

impl Down {
    /// Rows that are all as high as each other, or, with labels above the bars, as high as each needs.
    pub(super) fn new(across: &Across) -> Down {
        let counts = across.labels.iter().map(|rows| rows.len() as i32);
        let most = counts.clone().max().unwrap_or(0);
        let mut top = BEYOND;
        let bands = counts.map(|count| {
            let (band, height) = if across.is_stacked {
                let above = if count > 0 { count * TEXT + UNDER } else { 0 };
                (Band { label: top + TEXT / 2, bar: top + above + BAR / 2 }, above + BAR)
            } else {
                let height = BAR.max(most * TEXT);
                let bar = top + height / 2;
                (Band { label: bar - (count - 1).max(0) * TEXT / 2, bar }, height)
            };
            top += height + APART;
            band
        });
        let bands: Vec<Band> = bands.collect();
        let height = if bands.is_empty() { 0 } else { top - APART + BEYOND };
        let axis = if across.is_stacked {
            bands.iter().map(|band| (band.bar - BAR / 2 - 2, band.bar + BAR / 2 + 2)).collect()
        } else if bands.is_empty() {
            Vec::new()
        } else {
            vec![(0, height)]
        };
        Down { bands, axis, height }
    }
}
