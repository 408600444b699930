//! Puts a step chart into a picture: a row for each step, as high as the width alone says, so that nothing below the
//! picture moves with the values.

use crate::scale::Scale;
use crate::step_chart::Taken;
use crate::text::Face;
use crate::{Anchor, Ink, Mark, Picture, StepChart, Width};

/// Space between neighbours in a row.
const GAP: i32 = 10;
/// Space for usual values, so that bars keep their place where one gets a digit more.
const USUAL_VALUE: i32 = 68;

/// Places a step chart in a picture of that width.
pub(super) fn place(chart: &StepChart, width: Width) -> Picture {
    let values = chart.steps.iter().map(|step| step.value);
    let widest = values.clone().map(|value| Face::STRONG.width(&(chart.format.short)(value))).max();
    let row = Row::new(width, widest.unwrap_or(0).max(USUAL_VALUE));
    let scale = Scale::tight(values, 1.0, row.bars.0, row.bars.1);
    let tops = (0..).step_by(row.height as usize);
    let marks = tops.zip(chart.taken()).flat_map(|(top, taken)| {
        let mut marks = bars(&row, top, &scale, &taken);
        marks.extend(texts(&row, top, chart, &taken));
        marks
    });
    let size = (row.right, row.height * chart.steps.len() as i32);
    Picture { size, marks: marks.collect(), targets: Vec::new(), spots: Vec::new() }
}

/// What went, what is left, and the axis at zero.
fn bars(row: &Row, top: i32, scale: &Scale, taken: &Taken) -> Vec<Mark> {
    let value = taken.step.value;
    let (zero, end) = (scale.pixel(0.0), scale.pixel(value));
    let rect = |(one, other): (i32, i32), (upper, lower): (i32, i32), ink| Mark::Rect {
        from: (one.min(other), top + upper),
        to: (one.max(other), top + lower),
        ink,
    };
    // Below zero there is nothing left that could go.
    let went = taken.before.filter(|before| !taken.nothing && *before > value.max(0.0));
    let went = went.map(|before| rect((zero.max(end), scale.pixel(before)), row.bar, Ink::Line));
    let middle = i32::midpoint(row.bar.0, row.bar.1);
    let thick = if taken.nothing { (middle - 1, middle + 1) } else { row.bar };
    let ink = if value < 0.0 { Ink::Warn } else { Ink::Accent };
    let left = [rect((zero, end), thick, ink), rect((zero, zero + 1), row.axis, Ink::Quiet)];
    went.into_iter().chain(left).collect()
}

/// What the step does, the assumption behind it, and what is left.
fn texts(row: &Row, top: i32, chart: &StepChart, taken: &Taken) -> Vec<Mark> {
    let line = |face: Face, y, text, room| face.mark((0, top + y), face.cut(text, room), Anchor::Start);
    let label = &taken.step.label;
    if taken.nothing {
        return vec![
            line(Face::QUIET, row.label, label, row.texts),
            line(Face::SMALL, row.detail, chart.nothing, row.texts),
        ];
    }
    let value = (chart.format.short)(taken.step.value);
    let beside_value = row.right - Face::STRONG.width(&value) - GAP;
    vec![
        line(Face::STRONG, row.label, label, row.texts.min(beside_value)),
        line(Face::SMALL, row.detail, &taken.step.detail, row.texts),
        Face::STRONG.mark((row.right, top + row.value), value, Anchor::End),
    ]
}

/// Where the parts of a row are, in layout pixels. Up and down, from its top: the middles of texts, the ends of bars.
pub(super) struct Row {
    pub(super) height: i32,
    pub(super) label: i32,
    pub(super) detail: i32,
    pub(super) value: i32,
    pub(super) bar: (i32, i32),
    pub(super) axis: (i32, i32),
    /// How wide texts on the left may be.
    pub(super) texts: i32,
    /// From left to right, where bars may be.
    pub(super) bars: (i32, i32),
    pub(super) right: i32,
}

impl Row {
    /// Beside each other where there is space, with so much of it for values; otherwise one below the other.
    pub(super) fn new(width: Width, values: i32) -> Row {
        let right = width.across();
        match width {
            Width::Broad => {
                let texts = 272;
                let bars = (texts + GAP, right - values - GAP);
                Row { height: 42, label: 13, detail: 30, value: 21, bar: (11, 31), axis: (0, 42), texts, bars, right }
            }
            Width::Narrow | Width::Middle => {
                // The axis takes a pixel, even where all is below zero.
                let bars = (0, right - 1);
                let texts = right;
                Row { height: 54, label: 9, detail: 26, value: 9, bar: (37, 47), axis: (35, 49), texts, bars, right }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::place;
    use crate::{Format, Ink, Mark, Step, StepChart, Width};

    /// Left, top, right and bottom.
    type Space = (i32, i32, i32, i32);

    fn space(mark: &Mark) -> Space {
        let ((left, top), (right, bottom)) = mark.extent();
        (left, top, right, bottom)
    }

    fn overlap(one: Space, other: Space) -> bool {
        one.0 < other.2 && other.0 < one.2 && one.1 < other.3 && other.1 < one.3
    }

    proptest! {
        #[test]
        fn texts_stay_inside_and_touch_neither_each_other_nor_a_bar(
            steps in prop::collection::vec((".{0,80}", ".{0,80}", -1e13..1e13f64), 0..10),
        ) {
            let short = |value: f64| format!("£{:.1}bn", value / 1e9);
            let chart = StepChart {
                title: String::new(),
                measure: "Left",
                category: "Step",
                steps: steps
                    .into_iter()
                    .map(|(label, detail, value)| Step { label, detail, purpose: String::new(), value })
                    .collect(),
                format: Format { exact: short, short, axis: short },
                nothing: "takes nothing off",
            };
            for width in Width::ALL {
                let picture = place(&chart, width);
                let (right, bottom) = picture.size;
                for (index, mark) in picture.marks.iter().enumerate() {
                    let one = space(mark);
                    prop_assert!(one.0 >= 0 && one.1 >= 0 && one.2 <= right && one.3 <= bottom, "{:?}", mark);
                    for other in picture.marks.iter().skip(index + 1) {
                        let text = [mark, other].into_iter().any(|mark| matches!(mark, Mark::Text { .. }));
                        let axis = matches!(other, Mark::Rect { ink: Ink::Quiet, .. });
                        prop_assert!(!overlap(one, space(other)) || axis && !text, "{:?} {:?}", mark, other);
                    }
                }
            }
        }
    }
}
