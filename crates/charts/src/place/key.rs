//! What the marks of bands mean, in words beside one of each.

use crate::text::Face;
use crate::{Anchor, Bands, Ink, Mark};

/// How high a row is.
const ROW: i32 = 18;
/// How wide a mark is.
const SIGN: i32 = 16;
/// Half the height of a piece of the band.
const HALF: i32 = 6;
/// Between a mark and its words.
const GAP: i32 = 5;
/// Between words and the next mark.
const APART: i32 = 14;

/// A point, the middle line and the band, each with its name, in as many rows as that takes; and how high those are.
pub(super) fn key(bands: &Bands, right: i32) -> (Vec<Mark>, i32) {
    let (mut marks, mut left, mut middle) = (Vec::new(), 0, ROW / 2);
    for (name, sign) in bands.key.into_iter().zip([point, line, band]) {
        let width = SIGN + GAP + Face::SMALL.width(name);
        if left > 0 && left + width > right {
            (left, middle) = (0, middle + ROW);
        }
        marks.extend(sign(left, middle));
        marks.push(Face::SMALL.mark((left + SIGN + GAP, middle), name.to_owned(), Anchor::Start));
        left += width + APART;
    }
    (marks, middle + ROW / 2)
}

fn point(left: i32, middle: i32) -> Vec<Mark> {
    vec![Mark::Dot { at: (left + SIGN / 2, middle), radius: super::bars::POINT, hollow: false, ink: Ink::Accent }]
}

fn line(left: i32, middle: i32) -> Vec<Mark> {
    vec![across(left, middle - 1, middle + 2, Ink::Quiet)]
}

fn band(left: i32, middle: i32) -> Vec<Mark> {
    let (top, bottom) = (middle - HALF, middle + HALF);
    vec![
        across(left, top, bottom, Ink::Band),
        across(left, top, top + 2, Ink::Quiet),
        across(left, bottom - 2, bottom, Ink::Quiet),
    ]
}

fn across(left: i32, top: i32, bottom: i32, ink: Ink) -> Mark {
    Mark::Rect { from: (left, top), to: (left + SIGN, bottom), ink }
}
