//! What takes space in a picture, so that nothing else is put there.

use crate::text::Face;
use crate::{Anchor, Mark};

/// A rectangle, in layout pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Space {
    pub(super) left: i32,
    pub(super) top: i32,
    pub(super) right: i32,
    pub(super) bottom: i32,
}

impl Space {
    /// The square around a point, so far to each side.
    pub(super) const fn around((x, y): (i32, i32), reach: i32) -> Space {
        Space { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
    }

    /// Whether it overlaps another, or comes closer than `gap` to it from the side.
    pub(super) const fn touches(&self, other: &Space, gap: i32) -> bool {
        self.left < other.right + gap
            && other.left < self.right + gap
            && self.top < other.bottom
            && other.top < self.bottom
    }

    /// Whether a straight line comes into it.
    pub(super) fn meets(&self, from: (i32, i32), to: (i32, i32)) -> bool {
        let axes = [(from.0, to.0, self.left, self.right), (from.1, to.1, self.top, self.bottom)];
        // The shares of the way at which the line is between the sides.
        let (mut enters, mut leaves) = (0.0f64, 1.0f64);
        for (from, to, low, high) in axes {
            if from == to {
                if !(low..=high).contains(&from) {
                    return false;
                }
                continue;
            }
            let share = |side: i32| f64::from(side - from) / f64::from(to - from);
            enters = enters.max(share(low).min(share(high)));
            leaves = leaves.min(share(low).max(share(high)));
        }
        enters <= leaves
    }

    /// Whether it lies inside another.
    pub(super) const fn within(&self, other: &Space) -> bool {
        self.left >= other.left && self.right <= other.right && self.top >= other.top && self.bottom <= other.bottom
    }
}

/// Lines and points that no text may cover.
pub(super) struct Drawn<'a> {
    /// Lines, from point to point.
    pub(super) runs: &'a [Vec<(i32, i32)>],
    /// Points with a mark of their own.
    pub(super) dots: &'a [Space],
}

impl Drawn<'_> {
    /// Whether it leaves a space free, and a little above and below it.
    pub(super) fn leaves_free(&self, space: &Space) -> bool {
        let airy = Space { top: space.top - 2, bottom: space.bottom + 2, ..*space };
        !self.crosses(&airy) && !self.dots.iter().any(|dot| dot.touches(space, 1))
    }

    /// Whether a line goes between a point and its text above or below, so that the text would seem to be the line's.
    pub(super) fn parts(&self, (x, y): (i32, i32), text: &Space) -> bool {
        // The point's own line is as close to it as that.
        let own = 4;
        let (top, bottom) = if text.bottom < y { (text.bottom, y - own) } else { (y + own, text.top) };
        top <= bottom && self.crosses(&Space { left: x, right: x, top, bottom })
    }

    fn crosses(&self, space: &Space) -> bool {
        let crosses =
            |run: &Vec<(i32, i32)>| run.iter().zip(run.iter().skip(1)).any(|(from, to)| space.meets(*from, *to));
        self.runs.iter().any(crosses)
    }
}

/// A text that has its place.
#[derive(Clone, Debug)]
pub(super) struct Label {
    pub(super) at: (i32, i32),
    pub(super) text: String,
    pub(super) face: Face,
    pub(super) anchor: Anchor,
}

impl Label {
    /// The space that it takes.
    pub(super) fn space(&self) -> Space {
        let ((left, top), (right, bottom)) = self.face.extent(self.at, &self.text, self.anchor);
        Space { left, top, right, bottom }
    }

    /// The same text, moved sideways so that it lies between two places; it begins at the left one where there is no
    /// room.
    pub(super) fn between(mut self, left: i32, right: i32) -> Label {
        let space = self.space();
        self.at.0 += (right - space.right).min(0);
        self.at.0 += (left - self.space().left).max(0);
        self
    }

    /// Whether it comes close to none of the others.
    pub(super) fn is_apart(&self, others: &[Label], gap: i32) -> bool {
        let space = self.space();
        !others.iter().any(|other| other.space().touches(&space, gap))
    }

    /// Its mark.
    pub(super) fn mark(self) -> Mark {
        self.face.mark(self.at, self.text, self.anchor)
    }
}

/// What is left of the way from `from` to `to` without the holes in it.
pub(super) fn without(from: i32, to: i32, holes: impl Iterator<Item = (i32, i32)>) -> Vec<(i32, i32)> {
    let mut holes: Vec<(i32, i32)> = holes.collect();
    holes.sort_unstable();
    let mut start = from;
    let mut left = Vec::new();
    for (opens, closes) in holes.into_iter().chain([(to, to)]) {
        let end = opens.min(to);
        if end > start {
            left.push((start, end));
        }
        start = start.max(closes);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::{Space, without};

    #[test]
    fn a_line_meets_what_it_goes_through() {
        let space = Space::around((10, 10), 5);
        for (from, to, meets) in [
            ((0, 10), (20, 10), true),
            ((0, 0), (20, 20), true),
            ((10, 8), (11, 9), true),
            ((0, 0), (4, 20), false),
            ((0, 20), (30, 14), false),
            ((10, 0), (10, 4), false),
            ((10, 0), (10, 20), true),
        ] {
            assert_eq!(space.meets(from, to), meets, "{from:?} {to:?}");
        }
    }

    #[test]
    fn holes_are_left_out() {
        assert_eq!(without(0, 10, [].into_iter()), [(0, 10)]);
        assert_eq!(without(0, 10, [(4, 6), (-3, 1), (5, 7)].into_iter()), [(1, 4), (7, 10)]);
        assert_eq!(without(0, 10, [(8, 12), (20, 22)].into_iter()), [(0, 8)]);
        assert_eq!(without(0, 10, [(-1, 11)].into_iter()), []);
    }
}
