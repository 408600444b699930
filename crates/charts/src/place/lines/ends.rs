//! Right of the lines: what each is of, with its last value, and the later values.

use crate::place::space::{Drawn, Label, Space};
use crate::text::Face;
use crate::words::Point;
use crate::{Anchor, Format, Later, LineChart, Width};

/// How high a row of text is.
const ROW: i32 = 15;
/// In how many rows a name is broken at most.
const MOST_ROWS: usize = 3;
/// Space between two labels.
const GAP: i32 = 3;
/// How far from the right a line ends at least for its label to stand there.
const FAR: i32 = 30;

/// How a later value is written.
const LATER: Face = Face { bold: false, ..Face::LEAD };

/// A label in rows, beside a value.
pub(super) struct End<'a> {
    kind: Kind<'a>,
    rows: Vec<(Face, String)>,
    value: f64,
}

/// What a label is of. What matters most comes first.
enum Kind<'a> {
    /// The first line: its last value, and its label in one row.
    First(Point<'a>, String),
    /// A later value, and its label in one row.
    Later(&'a Later, String),
    /// Another line, likewise.
    Other(Point<'a>, String),
}

impl End<'_> {
    fn height(&self) -> i32 {
        self.rows.len() as i32 * ROW + GAP
    }

    fn width(&self) -> i32 {
        self.rows.iter().map(|(face, text)| face.width(text)).max().unwrap_or(0)
    }

    const fn rank(&self) -> u8 {
        match self.kind {
            Kind::First(..) => 0,
            Kind::Later(..) => 1,
            Kind::Other(..) => 2,
        }
    }
}

/// The labels, what matters most first.
pub(super) fn ends(chart: &LineChart, width: Width) -> Vec<End<'_>> {
    let room = match width {
        Width::Narrow => 66,
        Width::Middle => 96,
        Width::Broad => 150,
    };
    let of_lines = chart.lines.iter().enumerate().filter_map(|(index, line)| {
        let last = *chart.points(line, 0..chart.periods.len()).last()?;
        Some(of_line(&chart.format, index, &line.label, last, room))
    });
    let of_later = chart.later_values().map(|later| of_later(&chart.format, later, room));
    let mut ends: Vec<End> = of_lines.chain(of_later).filter(|end| !end.rows.is_empty()).collect();
    ends.sort_by_key(End::rank);
    ends
}

/// "Stoke 1,063", in one row where it fits.
fn of_line<'a>(format: &Format, index: usize, label: &str, last: Point<'a>, room: i32) -> End<'a> {
    let face = if index == 0 { Face::LEAD } else { Face::QUIET };
    let value = (format.short)(last.number.value);
    let whole = format!("{label} {value}").trim_start().to_owned();
    let rows = if face.width(&whole) <= room {
        vec![whole.clone()]
    } else {
        let mut rows = face.rows(label, room, MOST_ROWS);
        rows.extend(fitting(face, value, room));
        rows
    };
    let kind = if index == 0 { Kind::First(last, whole) } else { Kind::Other(last, whole) };
    End { kind, rows: rows.into_iter().map(|row| (face, row)).collect(), value: last.number.value }
}

/// "1,086", and below it "January 2026".
fn of_later<'a>(format: &Format, later: &'a Later, room: i32) -> End<'a> {
    let value = (format.short)(later.number.value);
    let whole = format!("{}: {value}", later.label);
    let value = fitting(LATER, value, room).map(|text| (LATER, text));
    let label = Face::SMALL.rows(&later.label, room, MOST_ROWS).into_iter().map(|text| (Face::SMALL, text));
    End { kind: Kind::Later(later, whole), rows: value.into_iter().chain(label).collect(), value: later.number.value }
}

/// A number cut short would be another number: it is left out.
fn fitting(face: Face, text: String, room: i32) -> Option<String> {
    Some(text).filter(|text| face.width(text) <= room)
}

/// How wide the widest is.
pub(super) fn width(ends: &[End]) -> i32 {
    ends.iter().map(End::width).max().unwrap_or(0)
}

/// Labels what ends well before the right edge right where it ends, if there is room; tells the labels that are left.
pub(super) fn beside<'a>(
    ends: Vec<End<'a>>,
    drawn: &Drawn,
    room: &Space,
    spot: impl Fn(&Point) -> Option<(i32, i32)>,
    of_later: impl Fn(&Later) -> (i32, i32),
    labels: &mut Vec<Label>,
) -> Vec<End<'a>> {
    let mut left = Vec::new();
    let highest = ends.iter().map(|end| end.value).fold(f64::NEG_INFINITY, f64::max);
    for end in ends {
        let (at, face, text) = match &end.kind {
            Kind::First(last, text) => (spot(last), Face::LEAD, text),
            Kind::Later(later, text) => (Some(of_later(later)), LATER, text),
            Kind::Other(last, text) => (spot(last), Face::QUIET, text),
        };
        let found = at.filter(|(x, _)| x + FAR < room.right).and_then(|(x, y)| {
            // A lower value is not written over a higher one where there is room under it.
            let side = if end.value < highest { 1 } else { -1 };
            let places = [
                ((x + 8, y), Anchor::Start),
                ((x, y + side * 13), Anchor::End),
                ((x + 8, y + side * 18), Anchor::Start),
                ((x, y - side * 13), Anchor::End),
                ((x + 8, y - side * 18), Anchor::Start),
            ];
            let label = |(at, anchor)| Label { at, text: text.clone(), face, anchor };
            places.into_iter().map(label).find(|label| {
                let space = label.space();
                let clear = drawn.leaves_free(&space) && !drawn.parts((x, y), &space);
                space.within(room) && clear && label.is_apart(labels, 4)
            })
        });
        match found {
            Some(label) => labels.push(label),
            None => left.push(end),
        }
    }
    left
}

/// Puts the labels at `x`, each beside its value or as near as the others let it, between `top` and `bottom`. Those for
/// which there is no room are left out.
pub(super) fn place(ends: Vec<End<'_>>, x: i32, (top, bottom): (i32, i32), pixel: impl Fn(f64) -> i32) -> Vec<Label> {
    let mut room = bottom - top + GAP;
    let mut placed: Vec<(i32, End)> = Vec::new();
    for end in ends {
        if end.height() <= room {
            room -= end.height();
            placed.push((pixel(end.value), end));
        }
    }
    placed.sort_by_key(|(middle, _)| *middle);
    let wanted: Vec<(i32, i32)> = placed.iter().map(|(middle, end)| (*middle, end.height())).collect();
    let tops = apart(&wanted, top, bottom + GAP);
    let rows = tops.into_iter().zip(placed).flat_map(|(top, (_, end))| {
        let middles = (top + ROW / 2..).step_by(ROW as usize);
        middles.zip(end.rows).map(move |(y, (face, text))| Label { at: (x, y), text, face, anchor: Anchor::Start })
    });
    rows.collect()
}

/// The tops of things that want their middles at these places, in order, and are so high: moved apart, as little as
/// may be, until none covers another, and all are between `top` and `bottom`.
fn apart(wanted: &[(i32, i32)], top: i32, bottom: i32) -> Vec<i32> {
    // Without their heights, things that are in order don't overlap; those that aren't meet at their mean.
    let mut above = 0;
    let mut groups: Vec<(i32, i32)> = Vec::new();
    for (middle, height) in wanted {
        let mut group = (middle - height / 2 - above, 1);
        above += height;
        while let Some(before) = groups.last().copied().filter(|before| before.0 * group.1 > group.0 * before.1) {
            groups.pop();
            group = (before.0 + group.0, before.1 + group.1);
        }
        groups.push(group);
    }
    let lowest = (bottom - above).max(top);
    let starts = groups.iter().flat_map(|(sum, count)| {
        let start = (sum / count).clamp(top, lowest);
        core::iter::repeat_n(start, *count as usize)
    });
    let mut above = 0;
    let tops = starts.zip(wanted).map(|(start, (_, height))| {
        let top = start + above;
        above += height;
        top
    });
    tops.collect()
}

#[cfg(test)]
mod tests {
    use super::apart;

    #[test]
    fn labels_are_moved_apart_as_little_as_may_be() {
        assert_eq!(apart(&[(10, 10), (50, 10)], 0, 100), [5, 45]);
        assert_eq!(apart(&[(50, 10), (50, 10)], 0, 100), [40, 50]);
        assert_eq!(apart(&[(0, 10), (0, 10)], 0, 100), [0, 10]);
        assert_eq!(apart(&[(20, 10), (100, 10), (100, 10)], 0, 100), [15, 80, 90]);
        assert_eq!(apart(&[], 0, 100), []);
    }
}
