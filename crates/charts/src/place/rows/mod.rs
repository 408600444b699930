//! Puts a row chart into a picture: beside each other a label, its bar and its value, or the label above the other two.

mod across;
mod down;

use across::Across;
use down::Down;

use crate::text::Face;
use crate::{Anchor, Ink, Mark, Picture, Row, RowChart, Spot, Width};

/// How thick a bar is.
const BAR: i32 = 18;
/// How high a row of text is.
const TEXT: i32 = 15;
/// Space between a label and the bars, and between a bar's end and its value.
const GAP: i32 = 7;
/// How far the axis goes on above the first bar and below the last.
const BEYOND: i32 = 4;
/// What stands where there is no value.
const MISSING: &str = "no figure";

/// Places a row chart in a picture of that width.
pub(crate) fn place(chart: &RowChart, width: Width) -> Picture {
    let across = Across::new(chart, width);
    let down = Down::new(&across);
    let zero = across.scale.pixel(0.0);
    let mut marks = Vec::new();
    let mut texts = Vec::new();
    let mut spots = Vec::new();
    for ((index, row), (labels, band)) in chart.rows.iter().enumerate().zip(across.labels.iter().zip(&down.bands)) {
        let (face, ink) = (face(row), if row.lead { Ink::Accent } else { Ink::Quiet });
        let anchor = if across.is_stacked { Anchor::Start } else { Anchor::End };
        let middles = (band.label..).step_by(TEXT as usize);
        texts.extend(middles.zip(labels).map(|(y, text)| face.mark((across.label, y), text.clone(), anchor)));
        let Some(number) = row.finite() else {
            texts.push(Face::SMALL.mark((zero + GAP, band.bar), MISSING.to_owned(), Anchor::Start));
            continue;
        };
        let end = across.scale.pixel(number.value);
        let (top, bottom) = (band.bar - BAR / 2, band.bar + BAR / 2);
        marks.push(Mark::Rect { from: (zero.min(end), top), to: (zero.max(end), bottom), ink });
        spots.push(Spot { row: index, column: 0, at: (end, band.bar) });
        let text = (chart.format.short)(number.value);
        // A number cut short would be another number: it is left out.
        if face.width(&text) <= across.most {
            let (x, anchor) = if number.value < 0.0 { (end - GAP, Anchor::End) } else { (end + GAP, Anchor::Start) };
            texts.push(face.mark((x, band.bar), text, anchor));
        }
    }
    let axis = down.axis.iter();
    marks.extend(axis.map(|(top, bottom)| Mark::Rect { from: (zero, *top), to: (zero + 1, *bottom), ink: Ink::Quiet }));
    marks.extend(texts);
    Picture { size: (width.across(), down.height), marks, targets: Vec::new(), spots }
}

/// How a row's label and value look.
const fn face(row: &Row) -> Face {
    if row.lead { Face::LEAD } else { Face::QUIET }
}
