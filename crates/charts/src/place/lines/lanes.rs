//! Lanes of events over time.

use super::time::Time;
use crate::place::space::Label;
use crate::text::Face;
use crate::{Anchor, Event, Ink, Lane, Mark, Target};

/// From the top of a lane to its first row, which its label has.
const HEAD: i32 = 22;
/// Space below a lane's last row.
const FOOT: i32 = 4;
/// How high a row is: as high as a target.
const ROW: i32 = Target::LEAST;
/// Space between neighbouring targets.
const GAP: i32 = 2;
/// From an event's middle to its edge.
const RADIUS: i32 = 5;

/// Lanes that have their place.
pub(super) struct Lanes {
    /// The lanes' labels.
    pub(super) labels: Vec<Label>,
    /// Where lanes begin and end.
    pub(super) edges: Vec<i32>,
    /// The events.
    pub(super) marks: Vec<Mark>,
    /// What lies over the events, in the order of the spec.
    pub(super) targets: Vec<Target>,
    /// Where the last lane ends.
    pub(super) bottom: i32,
}

/// Puts the lanes below each other, from `top` down.
pub(super) fn place(lanes: &[Lane], time: &Time, top: i32, across: i32) -> Lanes {
    let mut placed = Lanes { labels: vec![], edges: vec![], marks: vec![], targets: vec![], bottom: top };
    for lane in lanes {
        let top = placed.bottom;
        let face = Face::QUIET;
        let text = face.cut(&lane.label, across);
        placed.labels.push(Label { at: (0, top + HEAD / 2 + 1), text, face, anchor: Anchor::Start });
        placed.edges.push(top);
        let spots: Vec<Spot> = lane.events.iter().map(|event| Spot::new(event, time, across)).collect();
        let rows = rows(&spots);
        for ((event, spot), row) in lane.events.iter().zip(&spots).zip(&rows) {
            let top = top + HEAD + *row as i32 * ROW;
            placed.marks.push(spot.mark(top + ROW / 2));
            let (from, to) = ((spot.target.0, top), (spot.target.1, top + ROW));
            placed.targets.push(Target { id: event.id, label: event.label.clone(), from, to });
        }
        let count = rows.into_iter().max().map_or(0, |last| last as i32 + 1);
        placed.bottom = top + HEAD + count * ROW + FOOT;
    }
    placed.edges.extend(Some(placed.bottom).filter(|_| !lanes.is_empty()));
    placed
}

/// From left to right, where an event is.
struct Spot {
    mark: (i32, i32),
    lasted: bool,
    target: (i32, i32),
}

impl Spot {
    fn new(event: &Event, time: &Time, across: i32) -> Spot {
        let from = time.pixel(event.from);
        let to = event.to.map(|to| time.pixel(to));
        let (left, right) = match to {
            // What lasted is at least as wide as what did not.
            Some(to) => (from.min(to), from.max(to).max(from.min(to) + 2 * RADIUS)),
            None => (from - RADIUS, from + RADIUS),
        };
        // Inside the picture, even where it lasted to the end.
        let over = (right - across).max(0);
        let mark = (left - over, right - over);
        let more = (Target::LEAST - (mark.1 - mark.0)).max(0);
        let start = (mark.0 - more / 2).min(across - Target::LEAST).max(0);
        Spot { mark, lasted: to.is_some(), target: (start, mark.1.max(start + Target::LEAST)) }
    }

    fn mark(&self, y: i32) -> Mark {
        let (left, right) = self.mark;
        if self.lasted {
            Mark::Rect { from: (left, y - RADIUS), to: (right, y + RADIUS), ink: Ink::Accent }
        } else {
            Mark::Dot { at: (i32::midpoint(left, right), y), radius: RADIUS, hollow: false, ink: Ink::Accent }
        }
    }
}

/// The row of each event: from left to right, the highest that is free.
fn rows(spots: &[Spot]) -> Vec<usize> {
    let mut order: Vec<(usize, &Spot)> = spots.iter().enumerate().collect();
    order.sort_by_key(|(_, spot)| spot.target);
    let mut ends: Vec<i32> = Vec::new();
    let mut rows: Vec<(usize, usize)> = Vec::new();
    for (index, spot) in order {
        let free = ends.iter().position(|end| end + GAP <= spot.target.0);
        let row = free.unwrap_or(ends.len());
        match ends.get_mut(row) {
            Some(end) => *end = spot.target.1,
            None => ends.push(spot.target.1),
        }
        rows.push((index, row));
    }
    rows.sort_unstable();
    rows.into_iter().map(|(_, row)| row).collect()
}
