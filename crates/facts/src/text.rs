//! Texts that name their figures and dates, so that each can be traced.

use crate::{Figure, When};

/// A text, piece by piece.
pub type Text = &'static [Piece];

/// A piece of a text.
#[derive(Debug, PartialEq)]
pub enum Piece {
    /// Words, without a digit that would be a figure.
    Words(&'static str),
    /// A figure of the record.
    Figure {
        /// The figure.
        figure: &'static Figure,
        /// Whether it is written in short, as "£90.0m".
        short: bool,
    },
    /// A date.
    When(When),
}
