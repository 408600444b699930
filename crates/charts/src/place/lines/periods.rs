//! The periods' names along the time axis.

use super::time::Time;
use crate::place::space::Label;
use crate::text::Face;
use crate::{Anchor, LineChart, Period};

/// Space between neighbouring names.
const GAP: i32 = 8;

/// A period that is named: where it stands, and its name in a row around `y`.
pub(super) struct Named {
    pub(super) x: i32,
    pub(super) label: Label,
}

/// Back from the last period, every one, or every second, third and so on: as many as fit.
pub(super) fn named(chart: &LineChart, time: &Time, across: i32, y: i32) -> Vec<Named> {
    let periods: Vec<Named> = chart.periods.iter().filter_map(|period| name(period, time, across, y)).collect();
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
