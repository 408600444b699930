//! Thin lines behind everything else.

use crate::place::space::{Space, without};
use crate::{Ink, Mark};

/// A thin line from left to right, with a hole for each text.
pub(super) fn across(y: i32, (left, right): (i32, i32), texts: &[Space], ink: Ink) -> Vec<Mark> {
    let crossed = texts.iter().filter(|text| (text.top - 1..text.bottom + 1).contains(&y));
    let pieces = without(left, right, crossed.map(|text| (text.left - 3, text.right + 3)));
    pieces.into_iter().map(|(left, right)| Mark::Rect { from: (left, y), to: (right, y + 1), ink }).collect()
}

/// A thin line from top to bottom, with a hole for each text.
pub(super) fn down(x: i32, (top, bottom): (i32, i32), texts: &[Space]) -> Vec<Mark> {
    let crossed = texts.iter().filter(|text| (text.left - 2..text.right + 2).contains(&x));
    let pieces = without(top, bottom, crossed.map(|text| (text.top - 2, text.bottom + 2)));
    let piece = |(top, bottom)| Mark::Rect { from: (x, top), to: (x + 1, bottom), ink: Ink::Line };
    pieces.into_iter().map(piece).collect()
}
