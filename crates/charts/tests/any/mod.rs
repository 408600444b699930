//! Charts of any kind, and what holds for the picture of every one.

#![allow(dead_code, reason = "no test needs all of it")]

use charts::{
    Format, Ink, Later, Line, LineChart, Mark, Moment, Number, Period, Picture, Row, RowChart, Span, Stroke, Width,
};
use proptest::prelude::*;

pub(crate) const FORMAT: Format = Format {
    exact: |value| format!("{value:.2}"),
    short: |value| format!("{value:.1}"),
    axis: |value| value.to_string(),
};

/// Words with what is special in a file, a spreadsheet or a picture.
pub(crate) fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Z][a-z]{0,9}( [a-z’]{1,9}){0,4}",
        1 => "[=+@\\-]?[ -~£–\"\r\n\t,;'=]{0,24}",
    ]
}

pub(crate) fn times() -> impl Strategy<Value = f64> {
    prop_oneof![8 => 2005.0..2030.0f64, 1 => Just(2020.25), 1 => -1e300..1e300f64]
}

fn values() -> impl Strategy<Value = Option<Number>> {
    let value = prop_oneof![
        8 => 0.0..2000.0f64,
        2 => -50.0..50.0f64,
        1 => any::<f64>(),
        1 => Just(-0.0),
        1 => Just(1063.0),
    ];
    let number = (value, prop_oneof![Just("in-care"), Just("rate")]).prop_map(|(value, name)| Number::new(value, name));
    prop::option::weighted(0.8, number)
}

fn periods() -> impl Strategy<Value = Vec<Period>> {
    prop::collection::vec((words(), times()), 0..20).prop_map(|mut periods| {
        periods.sort_by(|one, other| one.1.total_cmp(&other.1));
        periods.into_iter().map(|(label, at)| Period { label, at }).collect()
    })
}

fn notes() -> impl Strategy<Value = (Vec<Span>, Vec<Moment>, Vec<Later>)> {
    let spans = (words(), times(), times()).prop_map(|(label, from, to)| Span { label, from, to });
    let moments = (words(), times()).prop_map(|(label, at)| Moment { label, at });
    let later = (words(), times(), -1e9..1e9f64);
    let later = later.prop_map(|(label, at, value)| Later { label, at, number: Number::new(value, "council") });
    (prop::collection::vec(spans, 0..4), prop::collection::vec(moments, 0..6), prop::collection::vec(later, 0..3))
}

fn strokes() -> impl Strategy<Value = Stroke> {
    prop_oneof![6 => Just(Stroke::Solid), 1 => Just(Stroke::Dashed), 1 => Just(Stroke::Points)]
}

/// With gaps, breaks, bands and points, and labels that fit nowhere.
pub(crate) fn line_charts() -> impl Strategy<Value = LineChart> {
    let lines = (words(), prop::collection::vec(values(), 20), strokes());
    let lines = lines.prop_map(|(label, values, stroke)| Line { label, values, stroke });
    let lines = prop::collection::vec(lines, 0..6);
    let breaks = prop::collection::vec(0..22usize, 0..3);
    (words(), words(), periods(), lines, breaks, notes(), any::<bool>()).prop_map(
        |(measure, period, periods, lines, breaks, notes, near)| {
            let (spans, moments, later) = notes;
            let title = "A finding".into();
            LineChart { title, measure, period, periods, lines, breaks, spans, moments, later, near, format: FORMAT }
        },
    )
}

/// With gaps, and labels and values that fit nowhere.
pub(crate) fn row_charts() -> impl Strategy<Value = RowChart> {
    let labels = prop_oneof![4 => words(), 1 => "[A-Za-z0-9/-]{0,120}"];
    let rows = (labels, values(), any::<bool>()).prop_map(|(label, number, lead)| Row { label, number, lead });
    (words(), words(), prop::collection::vec(rows, 0..12)).prop_map(|(measure, category, rows)| {
        let title = "A finding".into();
        RowChart { title, measure, category, rows, format: FORMAT }
    })
}

type Extent = ((i32, i32), (i32, i32));

fn overlap(one: Extent, other: Extent) -> bool {
    one.0.0 < other.1.0 && other.0.0 < one.1.0 && one.0.1 < other.1.1 && other.0.1 < one.1.1
}

/// Whether a straight line comes into a rectangle, tried at its places one after the other.
fn runs_into(from: (i32, i32), to: (i32, i32), (left_top, right_bottom): Extent) -> bool {
    let around = ((from.0.min(to.0) - 1, from.1.min(to.1) - 1), (from.0.max(to.0) + 1, from.1.max(to.1) + 1));
    overlap(around, (left_top, right_bottom))
        && (0..=1000).any(|share| {
            let part = |from: i32, to: i32| f64::from(from) + f64::from(to - from) * f64::from(share) / 1000.0;
            let (x, y) = (part(from.0, to.0), part(from.1, to.1));
            let between = |low: i32, at: f64, high: i32| f64::from(low) < at && at < f64::from(high);
            between(left_top.0, x, right_bottom.0) && between(left_top.1, y, right_bottom.1)
        })
}

/// Every mark lies inside the picture, and no text is covered by a text, a point, a line, a bar or a thin line.
pub(crate) fn check(picture: &Picture, width: Width) -> Result<(), TestCaseError> {
    prop_assert_eq!(picture.size.0, width.across());
    check_marks(picture)
}

/// The same for a picture of any width.
pub(crate) fn check_marks(picture: &Picture) -> Result<(), TestCaseError> {
    let (right, bottom) = picture.size;
    for mark in &picture.marks {
        let (from, to) = mark.extent();
        prop_assert!(from.0 >= 0 && from.1 >= 0 && to.0 <= right && to.1 <= bottom, "{:?} {:?}", mark, picture.size);
    }
    let is_text = |mark: &&Mark| matches!(mark, Mark::Text { .. });
    for (index, text) in picture.marks.iter().enumerate().filter(|(_, mark)| is_text(mark)) {
        let space = text.extent();
        for (other_index, other) in picture.marks.iter().enumerate() {
            let covers = match other {
                Mark::Rect { ink: Ink::Band, .. } => false,
                Mark::Line { points, .. } => {
                    points.iter().zip(points.iter().skip(1)).any(|(from, to)| runs_into(*from, *to, space))
                }
                _ => other_index != index && overlap(space, other.extent()),
            };
            prop_assert!(!covers, "{:?} {:?}", text, other);
        }
    }
    Ok(())
}
