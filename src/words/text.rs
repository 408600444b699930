//! Texts of the record as plain words, for files.

use facts::{Figure, Piece, Text};

use super::{figure, money, when};

/// A sum in short; a round one, as people say it, without a tenth: `£30m`, `£74.3m`.
pub fn short(of: &Figure) -> String {
    if (of.value / 1e6).fract() == 0.0 { money::axis(of.value) } else { money::short(of.value) }
}

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
        Piece::Figure { figure: of, short: true } => short(of),
        Piece::When(at) => when::told(*at),
    };
    text.iter().map(piece).collect()
}
