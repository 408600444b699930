//! Names along the time axis: of the chart's periods, or of the years, where events stand between them.

use super::time::Time;
use crate::place::space::Label;
use crate::text::Face;
use crate::{Anchor, LineChart, Period};

/// Space between neighbouring names.
const GAP: i32 = 8;

/// A period or a year that is named: where it stands or begins, and its name in a row.
pub(super) struct Named {
    pub(super) x: i32,
    pub(super) label: Label,
}

/// The chart's periods in a row around `y`, each name under its value.
pub(super) fn named(chart: &LineChart, time: &Time, across: i32, y: i32) -> Vec<Named> {
    as_many_as_fit(chart.periods.iter().filter_map(|period| name(period, time, across, y)).collect())
}

/// The years in a row around `y`, each from its first day on, with its name in the middle. Ends of less than half a year have none.
pub(super) fn years(time: &Time, across: i32, y: i32) -> Vec<Named> {
    let year = |(year, from, to): (i32, f64, f64)| {
        (to - from >= 0.5).then_some(())?;
        let period = Period::new(year.to_string(), f64::midpoint(from, to));
        Some(Named { x: time.pixel(from), ..name(&period, time, across, y)? })
    };
    as_many_as_fit(time.years().filter_map(year).collect())
}

/// Back from the last one, every one, or every second, third and so on.
fn as_many_as_fit(periods: Vec<Named>) -> Vec<Named> {
    let last = periods.len().saturating_sub(1);
    let fits = |every: &usize| {
        let chosen = periods.iter().rev().step_by(*every);
        let mut neighbours = chosen.clone().zip(chosen.skip(1));
        neighbours.all(|(one, other)| !one.label.space().touches(&other.label.space(), GAP))
    };
    // Only the last where not even two fit.
    let densest = (1..=last).find(fits).unwrap_or(last + 1);
    // Where it takes little more, steps that name the first one too.
    let even = (densest..=densest + 2).find(|every| last.is_multiple_of(*every) && fits(every));
    let mut named: Vec<Named> = periods.into_iter().rev().step_by(even.unwrap_or(densest)).collect();
    named.reverse();
    named
}

fn name(period: &Period, time: &Time, across: i32, y: i32) -> Option<Named> {
    let face = Face::QUIET;
    let text = face.cut(&period.label, across);
    let x = time.pixel(period.at);
    let label = Label { at: (x, y), text, face, anchor: Anchor::Middle }.between(0, across);
    Some(Named { x, label }).filter(|named| !named.label.text.is_empty())
}
