//! Texts in a picture: how wide they are, what of them fits, and their marks.

use crate::{Anchor, Ink, Mark};

/// What a text looks like. What matters is bold.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Face {
    /// Font size, in layout pixels.
    pub(crate) size: i32,
    /// Its colour.
    pub(crate) ink: Ink,
    /// Whether it is bold.
    pub(crate) bold: bool,
}

impl Face {
    /// The title of a picture that stands alone.
    pub(crate) const TITLE: Face = Face { size: 16, ink: Ink::Text, bold: true };
    /// Values, and what they are of.
    pub(crate) const STRONG: Face = Face { size: 13, ink: Ink::Text, bold: true };
    /// Values of what the chart is about, and its name.
    pub(crate) const LEAD: Face = Face { size: 13, ink: Ink::Accent, bold: true };
    /// What explains, as large.
    pub(crate) const QUIET: Face = Face { size: 13, ink: Ink::Quiet, bold: false };
    /// What explains a text beside it.
    pub(crate) const SMALL: Face = Face { size: 12, ink: Ink::Quiet, bold: false };
    /// A note about what the chart is about.
    pub(crate) const NOTE: Face = Face { size: 12, ink: Ink::Accent, bold: false };

    /// A line of text.
    pub(crate) fn mark(self, at: (i32, i32), text: String, anchor: Anchor) -> Mark {
        Mark::Text { at, text, size: self.size, bold: self.bold, ink: self.ink, anchor }
    }

    /// How wide a text is at most: our own measure, so that a page made at build time is laid out as in a browser. By
    /// a wide face (DejaVu Sans, Verdana), so that nothing is cut off in any.
    pub(crate) fn width(self, text: &str) -> i32 {
        let bold: i32 = text
            .chars()
            .map(|letter| match letter {
                ' ' | '\'' | '’' | 'i' | 'j' | 'l' => 36,
                '.' | ',' | ':' | ';' | '-' => 42,
                'f' | 'r' | 't' | '(' | ')' => 50,
                'c' | 's' | 'z' => 60,
                'm' | 'M' | 'W' | 'w' | '%' | '…' => 105,
                '−' | '+' | '×' | 'A'..='Z' => 85,
                _ => 70,
            })
            .sum();
        let hundredths = if self.bold { bold } else { bold * 93 / 100 };
        hundredths * self.size / 100 + 1
    }

    /// Left and top, right and bottom of a line of text.
    pub(crate) fn extent(self, (x, y): (i32, i32), text: &str, anchor: Anchor) -> ((i32, i32), (i32, i32)) {
        let width = self.width(text);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2,
            Anchor::End => x - width,
        };
        let half = self.size / 2;
        ((left, y - half), (left + width, y + half))
    }

    /// The text where there is room for it, otherwise as much of its beginning as there is, and "…".
    pub(crate) fn cut(self, text: &str, room: i32) -> String {
        if self.width(text) <= room {
            return text.to_owned();
        }
        let mut kept = text.to_owned();
        while kept.pop().is_some() {
            let cut = format!("{}…", kept.trim_end());
            if self.width(&cut) <= room {
                return cut;
            }
        }
        String::new()
    }

    /// The text in rows of that room, broken between words; what is too long for `most` rows is cut.
    pub(crate) fn rows(self, text: &str, room: i32, most: usize) -> Vec<String> {
        let mut rows: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            let joined = rows.last().map(|row| format!("{row} {word}"));
            let full = rows.len() >= most;
            match (rows.last_mut(), joined) {
                (Some(row), Some(joined)) if full || self.width(&joined) <= room => *row = joined,
                _ => rows.push(word.to_owned()),
            }
        }
        rows.iter().map(|row| self.cut(row, room)).filter(|row| !row.is_empty()).collect()
    }

    /// The text in as many rows of that room as it needs: broken between words, and within those that are too long for
    /// a row, after a "/" or a "-" if they have some. None is cut.
    pub(crate) fn wrapped(self, text: &str, room: i32) -> Vec<String> {
        let mut rows: Vec<String> = Vec::new();
        for word in text.split_whitespace() {
            let joined = rows.last().map(|row| format!("{row} {word}"));
            match (rows.last_mut(), joined) {
                (Some(row), Some(joined)) if self.width(&joined) <= room => *row = joined,
                _ => self.broken(word, room, &mut rows),
            }
        }
        rows
    }

    /// Adds a word in pieces that fit, of a letter at least.
    fn broken(self, word: &str, room: i32, pieces: &mut Vec<String>) {
        let mut piece = String::new();
        for letter in word.chars() {
            let end = piece.len();
            piece.push(letter);
            if end > 0 && self.width(&piece) > room {
                let fits = |at: &usize| piece.get(*at..).is_some_and(|rest| self.width(rest) <= room);
                let rest = piece.split_off(piece.get(..end).and_then(after_sign).filter(fits).unwrap_or(end));
                pieces.push(core::mem::replace(&mut piece, rest));
            }
        }
        pieces.push(piece);
    }
}

/// Where a word may be broken: behind its last sign.
fn after_sign(word: &str) -> Option<usize> {
    Some(word.rfind(['/', '-'])? + 1)
}

#[cfg(test)]
mod tests {
    use super::Face;

    #[test]
    fn what_does_not_fit_is_cut() {
        let (face, text) = (Face::STRONG, "In today’s value");
        let whole = face.width(text);
        assert_eq!(face.cut(text, whole), text);
        assert_eq!(face.cut(text, whole - 1), "In today’s val…");
        assert_eq!(face.cut(text, face.width("In t…") - 1), "In…");
        assert_eq!(face.cut(text, 3), "");
    }

    #[test]
    fn rows_break_between_words() {
        let (face, text) = (Face::STRONG, "In today’s value");
        assert_eq!(face.rows(text, 1000, 3), [text]);
        assert_eq!(face.rows(text, face.width("In today’s"), 3), ["In today’s", "value"]);
        assert_eq!(face.rows(text, face.width("today’s"), 3), ["In", "today’s", "value"]);
        assert_eq!(face.rows(text, face.width("In today’s"), 1), ["In toda…"]);
        assert_eq!(face.rows("", 100, 3), [""; 0]);
    }

    #[test]
    fn as_many_rows_as_a_text_needs() {
        let (face, text) = (Face::STRONG, "In today’s value");
        assert_eq!(face.wrapped(text, 1000), [text]);
        assert_eq!(face.wrapped(text, face.width("In today’s")), ["In today’s", "value"]);
        assert_eq!(face.wrapped(text, face.width("toda")), ["In", "toda", "y’s", "valu", "e"]);
        assert_eq!(face.wrapped("a/value-of", face.width("a/value-o")), ["a/value-", "of"]);
        assert_eq!(face.wrapped("-ABCW", face.width("-ABC")), ["-ABC", "W"]);
        assert_eq!(face.wrapped("In it", 0), ["I", "n", "i", "t"]);
        assert_eq!(face.wrapped(" ", 100), [""; 0]);
    }
}
