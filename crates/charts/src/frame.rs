//! A picture that leaves its page: its words around it, on ground of its own.

use crate::text::Face;
use crate::{Anchor, Ink, Mark, Picture, Spot, Target};

/// Space around everything.
const MARGIN: i32 = 16;
/// Space between words and the picture.
const SPACE: i32 = 12;
/// Space between two texts.
const APART: i32 = 3;

impl Picture {
    /// The picture between words, for a file that has to explain itself on any background: `head` above it, of which
    /// the first is its title, and `foot` below it, small. The words take as many rows as they need, none is cut; a
    /// margin is around everything, and everything is moved accordingly.
    ///
    /// ```
    /// use charts::{Drawable, Format, LineChart, Width, svg};
    ///
    /// let chart = LineChart::new(Format { exact: |v| v.to_string(), short: |v| v.to_string(), axis: |v| v.to_string() });
    /// let picture = chart.place(Width::Broad).with_words(&["A finding", "What is measured"], &["Source: a table"]);
    /// assert_eq!(picture.size.0, Width::Broad.across() + 32);
    /// assert!(svg(&picture).contains("Source: a table"));
    /// ```
    #[must_use]
    pub fn with_words(self, head: &[&str], foot: &[&str]) -> Picture {
        let faces = [Face::TITLE].into_iter().chain(core::iter::repeat(Face::QUIET));
        let mut words = Words { across: self.size.0, bottom: MARGIN, marks: Vec::new() };
        words.add(faces.zip(head));
        if !words.marks.is_empty() {
            words.bottom += SPACE;
        }
        let by = (MARGIN, words.bottom);
        words.bottom += self.size.1;
        let mut below = Words { bottom: words.bottom + SPACE, marks: Vec::new(), ..words };
        below.add(core::iter::repeat(Face::SMALL).zip(foot));
        let bottom = if below.marks.is_empty() { words.bottom } else { below.bottom };
        let size = (self.size.0 + 2 * MARGIN, bottom + MARGIN);

        let ground = Mark::Rect { from: (0, 0), to: size, ink: Ink::Ground };
        let marks = self.marks.into_iter().map(|mark| moved(mark, by));
        let target = |target: Target| Target { from: plus(target.from, by), to: plus(target.to, by), ..target };
        Picture {
            size,
            marks: [ground].into_iter().chain(words.marks).chain(marks).chain(below.marks).collect(),
            targets: self.targets.into_iter().map(target).collect(),
            spots: self.spots.into_iter().map(|spot| Spot { at: plus(spot.at, by), ..spot }).collect(),
        }
    }
}

/// Texts one under the other.
struct Words {
    across: i32,
    bottom: i32,
    marks: Vec<Mark>,
}

impl Words {
    fn add<'a>(&mut self, texts: impl Iterator<Item = (Face, &'a &'a str)>) {
        for (face, text) in texts {
            let (rows, height) = (face.wrapped(text, self.across), face.size * 4 / 3);
            if !rows.is_empty() && !self.marks.is_empty() {
                self.bottom += APART;
            }
            for row in rows {
                self.marks.push(face.mark((MARGIN, self.bottom + height / 2), row, Anchor::Start));
                self.bottom += height;
            }
        }
    }
}

fn moved(mark: Mark, by: (i32, i32)) -> Mark {
    match mark {
        Mark::Rect { from, to, ink } => Mark::Rect { from: plus(from, by), to: plus(to, by), ink },
        Mark::Text { at, text, size, bold, ink, anchor } => {
            Mark::Text { at: plus(at, by), text, size, bold, ink, anchor }
        }
        Mark::Line { points, thick, ink } => {
            Mark::Line { points: points.into_iter().map(|point| plus(point, by)).collect(), thick, ink }
        }
        Mark::Dot { at, radius, hollow, ink } => Mark::Dot { at: plus(at, by), radius, hollow, ink },
    }
}

const fn plus(point: (i32, i32), by: (i32, i32)) -> (i32, i32) {
    (point.0 + by.0, point.1 + by.1)
}
