//! Where figures and texts come from.

use facts::{Figure, Piece, Source, Status, Text};
use yew::prelude::*;

use crate::components::link;

/// Where figures come from, each with what kind of statement it is.
pub fn source_note(figures: &[&'static Figure]) -> Html {
    notes(&of_figures(figures))
}

/// Where a text comes from: its figures, and what it says in words. `status` is the kind of what the first source of
/// words says; the others stand beside it for what they add.
pub fn text_sources(figures: &[&'static Figure], words: &[&'static Source], status: Option<Status>) -> Html {
    let mut sources = of_figures(figures);
    for (index, source) in words.iter().enumerate() {
        if !sources.iter().any(|(known, _)| known == source) {
            sources.push((source, status.filter(|_| index == 0).into_iter().collect()));
        }
    }
    notes(&sources)
}

/// A source, and what kinds of statements are taken from it.
type Note = (&'static Source, Vec<Status>);

fn of_figures(figures: &[&'static Figure]) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for Figure { source, status, .. } in figures {
        match notes.iter_mut().find(|(known, _)| known == source) {
            Some((_, statuses)) if statuses.contains(status) => {}
            Some((_, statuses)) => statuses.push(*status),
            None => notes.push((source, vec![*status])),
        }
    }
    notes
}

fn notes(sources: &[Note]) -> Html {
    let item = |(source, statuses): &Note| {
        let kinds: Vec<&str> = statuses.iter().map(|status| status.words()).collect();
        let kinds = if kinds.is_empty() { String::new() } else { format!(" ({})", kinds.join(", ")) };
        html! { <li>{ link(source) }{ kinds }</li> }
    };
    html! { <ul class="sources" aria-label="Sources">{ for sources.iter().map(item) }</ul> }
}

/// The figures that a text names.
pub fn figures_in(text: Text) -> impl Iterator<Item = &'static Figure> {
    text.iter().filter_map(|piece| match piece {
        Piece::Figure { figure, .. } => Some(*figure),
        _ => None,
    })
}
