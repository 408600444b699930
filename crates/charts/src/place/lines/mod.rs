//! Puts a line chart into a picture, with lanes of events above it that share its time axis.

mod dashes;
mod ends;
mod lanes;
mod notes;
mod periods;
mod rules;
mod spots;
mod time;
mod trace;
mod values;

use notes::Notes;
use periods::Named;
use time::Time;
use trace::Traced;

use super::space::{Drawn, Label, Space};
use crate::scale::Scale;
use crate::text::Face;
use crate::words::Point;
use crate::{Anchor, Ink, Lane, Later, LineChart, Mark, Picture, Width};

/// Space between the axis' values and the lines, and between the lines and their labels.
const GAP: i32 = 8;
/// Space at both ends of the time axis, for points.
const INSET: i32 = 6;
/// Space above the highest value, for its label.
const ABOVE: i32 = 24;
/// Space below the lines, for the periods' names.
const BELOW: i32 = 26;
/// Space for the periods' names above lanes.
const NAMES: i32 = 22;

/// Places a line chart, with lanes of events above it, in a picture of that width.
pub(crate) fn place(chart: &LineChart, lanes: &[Lane], width: Width) -> Picture {
    let across = width.across();
    let (height, steps) = match width {
        Width::Narrow => (150, 3.0),
        Width::Middle => (180, 4.0),
        Width::Broad => (220, 4.0),
    };
    let numbers: Vec<f64> = chart.numbers().map(|number| number.value).collect();
    let scale = |bottom, top| {
        let place = if chart.near { Scale::near } else { Scale::tight };
        place(numbers.iter().copied(), steps, bottom, top)
    };

    // From left to right.
    let values: Vec<String> = scale(0, 0).ticks().map(chart.format.axis).collect();
    let widest = values.iter().map(|text| Face::QUIET.width(text)).filter(|width| *width <= across / 4).max();
    let left = widest.map_or(0, |widest| widest + GAP);
    let ends = ends::ends(chart, width);
    let right = across - Some(ends::width(&ends)).filter(|width| *width > 0).map_or(0, |width| width + GAP);
    let time = Time::new(chart, lanes, left + INSET, right - INSET);

    // From top to bottom.
    let notes = Notes::new(chart, &time, across);
    // Events stand between the periods' days: there the axis is the calendar.
    let has_lanes = !lanes.is_empty();
    let above = if has_lanes { periods::years(&time, across, notes.height + 9) } else { Vec::new() };
    let lanes_top = notes.height + if above.is_empty() { 0 } else { NAMES };
    let lanes = lanes::place(lanes, &time, lanes_top, across);
    let bottom = lanes.bottom + ABOVE + height;
    // What goes below zero has its label under it.
    let under = if numbers.iter().any(|value| *value < 0.0) { ABOVE } else { 0 };
    let scale = scale(bottom - under, lanes.bottom + ABOVE);
    let y = bottom + BELOW / 2 + 2;
    let below = if has_lanes { periods::years(&time, across, y) } else { periods::named(chart, &time, across, y) };

    // The lines, and what stands at them.
    let spot = |point: &Point| {
        let period = chart.periods.get(point.index)?;
        Some((time.pixel(period.at), scale.pixel(point.number.value)))
    };
    let of_later = |later: &Later| (time.pixel(later.at), scale.pixel(later.number.value));
    let Traced { marks: traced, runs, dots } = trace::trace(chart, spot, chart.later_values().map(of_later));
    let room = Space { left: left + 1, top: lanes.bottom + 1, right, bottom: bottom - 1 };
    let drawn = Drawn { runs: &runs, dots: &dots };
    let mut labels = Vec::new();
    values::values(chart, &drawn, &room, spot, &mut labels);
    let ends = ends::beside(ends, &drawn, &room, spot, of_later, &mut labels);
    labels.extend(ends::place(ends, right + GAP, (lanes.bottom, bottom), |value| scale.pixel(value)));
    labels.extend(notes.labels.iter().chain(&lanes.labels).cloned());
    labels.extend(above.iter().chain(&below).map(|named| named.label.clone()));
    let ticks: Vec<i32> = scale.ticks().map(|tick| scale.pixel(tick)).collect();
    let of_axis = |(y, text): (&i32, String)| {
        let face = Face::QUIET;
        let label = Label { at: (left - GAP, *y), text, face, anchor: Anchor::End };
        Some(label).filter(|label| label.space().left >= 0)
    };
    labels.extend(ticks.iter().zip(values).filter_map(of_axis));

    let texts: Vec<Space> = labels.iter().map(Label::space).collect();
    let mut marks: Vec<Mark> = notes.bands(bottom).collect();
    marks.extend(lanes.edges.iter().flat_map(|y| rules::across(*y, (0, right), &texts, Ink::Line)));
    // Where the axis begins within a year, that is not the year's first day.
    let first_days = above.iter().filter(|named| named.x > left + INSET);
    marks.extend(first_days.flat_map(|Named { x, .. }| rules::down(*x, (lanes_top, lanes.bottom), &texts)));
    marks.extend(ticks.iter().flat_map(|y| rules::across(*y, (left, right), &texts, Ink::Line)));
    if scale.holds(0.0) {
        marks.extend(rules::across(scale.pixel(0.0), (left, right), &texts, Ink::Quiet));
    }
    marks.extend(below.iter().map(|Named { x, .. }| Mark::Rect {
        from: (*x, bottom + 1),
        to: (*x + 1, bottom + 5),
        ink: Ink::Quiet,
    }));
    marks.extend(notes.dashes(&texts, bottom));
    marks.extend(traced);
    marks.extend(lanes.marks);
    marks.extend(labels.into_iter().map(Label::mark));
    let spots = spots::spots(chart, spot, of_later);
    Picture { size: (across, bottom + BELOW), marks, targets: lanes.targets, spots }
}
