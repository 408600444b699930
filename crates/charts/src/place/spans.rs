//! Puts a span chart into a picture: a row for each span, as high as the width alone says.

use super::steps::Row;
use crate::scale::Scale;
use crate::text::Face;
use crate::{Anchor, Ink, Mark, Picture, SpanChart, SpanMark, SpanRow, Width};

/// How high a row of marks' names is, and the middle of its texts.
const NAMES: (i32, i32) = (16, 8);
/// Space below the names.
const BELOW: i32 = 6;
/// How thick a mark's line is: wide enough to be dark at any scale.
const THICK: i32 = 3;
/// Space between two names.
const GAP: i32 = 8;

/// Places a span chart in a picture of that width.
pub(super) fn place(chart: &SpanChart, width: Width) -> Picture {
    let row = Row::new(width, 0);
    let ends = chart.rows.iter().flat_map(|row| row.ends.each_ref().map(|end| end.value));
    let values: Vec<f64> = ends.chain(chart.marks.iter().map(|mark| mark.value)).collect();
    let scale = Scale::tight(values.into_iter(), 1.0, row.bars.0, row.bars.1);
    let mut marks = names(chart, &row, &scale);
    // A row for each name: so none is without one, and nothing below moves with the values.
    let mut top = (chart.marks.len() + 1) as i32 * NAMES.0 + BELOW;
    for span in &chart.rows {
        marks.extend(bars(&row, top, &scale, span));
        // All of it stays inside the picture.
        marks.extend(chart.marks.iter().map(|mark| {
            let x = scale.pixel(mark.value).min(row.right - THICK);
            Mark::Rect { from: (x, top + row.axis.0), to: (x + THICK, top + row.axis.1), ink: Ink::Text }
        }));
        marks.extend(texts(chart, &row, top, span));
        top += row.height;
    }
    Picture { size: (width.across(), top), marks, targets: Vec::new(), spots: Vec::new() }
}

/// The names of the marks and of nothing, each over its line, in the lowest row where it has room beside the others.
fn names(chart: &SpanChart, row: &Row, scale: &Scale) -> Vec<Mark> {
    let mut rows: Vec<Vec<(i32, i32)>> = (0..=chart.marks.len()).map(|_| Vec::new()).collect();
    let mut names = Vec::new();
    let of_mark = |mark: &SpanMark| (format!("{} {}", mark.label, (chart.format.short)(mark.value)), mark.value);
    for (text, value) in chart.marks.iter().map(of_mark).chain([((chart.format.axis)(0.0), 0.0)]) {
        let text = Face::SMALL.cut(&text, row.right);
        let half = (Face::SMALL.width(&text) + 1) / 2;
        let x = scale.pixel(value).min(row.right - half).max(half);
        let fits = |taken: &Vec<(i32, i32)>| {
            taken.iter().all(|(left, right)| x + half + GAP <= *left || *right + GAP <= x - half)
        };
        if let Some((index, taken)) = rows.iter_mut().enumerate().rev().find(|(_, taken)| fits(taken)) {
            taken.push((x - half, x + half));
            names.push(Face::SMALL.mark((x, index as i32 * NAMES.0 + NAMES.1), text, Anchor::Middle));
        }
    }
    names
}

/// What lies below zero warns.
fn bars(row: &Row, top: i32, scale: &Scale, span: &SpanRow) -> Vec<Mark> {
    let [one, other] = span.ends.each_ref().map(|end| end.value);
    let (low, high) = (one.min(other), one.max(other));
    let zero = scale.pixel(0.0);
    let bar =
        |from: i32, to: i32, ink: Ink| Mark::Rect { from: (from, top + row.bar.0), to: (to, top + row.bar.1), ink };
    let below = (low < 0.0).then(|| bar(scale.pixel(low), scale.pixel(high).min(zero), Ink::Warn));
    let above = (high > 0.0).then(|| bar(scale.pixel(low).max(zero), scale.pixel(high), Ink::Accent));
    let axis = Mark::Rect { from: (zero, top + row.axis.0), to: (zero + 1, top + row.axis.1), ink: Ink::Quiet };
    below.into_iter().chain(above).chain([axis]).collect()
}

/// What it is of, and its ends; where what they come to has no room beside them, they stand alone, for a number that is cut
/// is another number.
fn texts(chart: &SpanChart, row: &Row, top: i32, span: &SpanRow) -> [Mark; 2] {
    let [one, other] = &span.ends;
    let [first, second] = [one, other].map(|end| format!("{}: {}", end.at, (chart.format.short)(end.value)));
    let mut ends = format!("{first}; {second}");
    if Face::SMALL.width(&ends) > row.texts {
        ends = format!("{} to {}", one.at, other.at);
    }
    let line = |face: Face, y, text: &str| face.mark((0, top + y), face.cut(text, row.texts), Anchor::Start);
    [line(Face::STRONG, row.label, &span.label), line(Face::SMALL, row.detail, &ends)]
}
