//! Where texts come from.

use facts::{Figure, Piece, Source, Status, Text};
use yew::prelude::*;

use crate::components::{notes, notes_of};

/// Where a text comes from: its figures, and what it says in words. `status` is the kind of what the first source of
/// words says; the others stand beside it for what they add.
pub fn text_sources(figures: &[&'static Figure], words: &[&'static Source], status: Option<Status>) -> Html {
    let mut sources = notes_of(figures);
    for (index, source) in words.iter().enumerate() {
        if !sources.iter().any(|(known, _)| known == source) {
            sources.push((source, status.filter(|_| index == 0).into_iter().collect()));
        }
    }
    notes(&sources)
}

/// The figures that a text names.
pub fn figures_in(text: Text) -> impl Iterator<Item = &'static Figure> {
    text.iter().filter_map(|piece| match piece {
        Piece::Figure { figure, .. } => Some(*figure),
        _ => None,
    })
}
