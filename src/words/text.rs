//! Texts of the record as plain words, for files.

use facts::{Piece, Text};

use super::{figure, money, when};

/// A text with its figures and dates written out.
///
/// ```
/// use facts::series;
/// use stoke_explainer::words::text::plain;
///
/// assert!(plain(series::STARTED.note).starts_with("Numbers for 2014 and 2015 are from"));
/// ```
pub fn plain(text: Text) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => (*words).to_owned(),
        Piece::Figure { figure: of, short: false } => figure(of),
        Piece::Figure { figure: of, short: true } => money::short(of.value),
        Piece::When(at) => when::told(*at),
    };
    text.iter().map(piece).collect()
}
