//! Times to pixels.

use crate::{Lane, LineChart};

/// Years that an axis names at the most.
const MOST_YEARS: f64 = 200.0;

/// A time axis from left to right.
#[derive(Clone, Copy, Debug)]
pub(super) struct Time {
    from: f64,
    to: f64,
    left: i32,
    right: i32,
}

impl Time {
    /// Holds every period, later value, moment and event. Spans don't stretch it: they may last beyond it.
    pub(super) fn new(chart: &LineChart, lanes: &[Lane], left: i32, right: i32) -> Time {
        let periods = chart.periods.iter().map(|period| period.at);
        let later = chart.later_values().map(|later| later.at);
        let moments = chart.moments.iter().map(|moment| moment.at);
        let events = lanes.iter().flat_map(|lane| &lane.events);
        let events = events.flat_map(|event| [event.from, event.to.unwrap_or(event.from)]);
        let times = periods.chain(later).chain(moments).chain(events).filter(|at| at.is_finite());
        let ends = times.fold(None, |ends, at| match ends {
            None => Some((at, at)),
            Some((from, to)) => Some((at.min(from), at.max(to))),
        });
        let (from, to) = ends.unwrap_or_default();
        Time { from, to, left, right: right.max(left) }
    }

    /// Every year, with the part of it that is on the axis; none where they are more than an axis has room for.
    pub(super) fn years(&self) -> impl Iterator<Item = (i32, f64, f64)> {
        let most = if self.to - self.from <= MOST_YEARS { MOST_YEARS as usize + 1 } else { 0 };
        (self.from.floor() as i32..=self.to.floor() as i32)
            .take(most)
            .map(|year| (year, f64::from(year).max(self.from), (f64::from(year) + 1.0).min(self.to)))
    }

    /// The pixel of a time; the nearest end for one beyond the axis.
    pub(super) fn pixel(&self, at: f64) -> i32 {
        let long = self.to - self.from;
        if long <= 0.0 {
            return i32::midpoint(self.left, self.right);
        }
        let share = ((at - self.from) / long).clamp(0.0, 1.0);
        self.left + (share * f64::from(self.right - self.left)).round() as i32
    }

    /// Where something that lasted begins and ends, at least two pixels apart. `None` where it lies beyond the axis.
    pub(super) fn span(&self, from: f64, to: f64) -> Option<(i32, i32)> {
        if from <= self.to && to >= self.from {
            let start = self.pixel(from).min(self.right - 2);
            Some((start, self.pixel(to).max(start + 2)))
        } else {
            None
        }
    }
}
