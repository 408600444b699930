//! Where figures come from, one step away.

use facts::{Basis, Figure, Source, Status};
use model::Input;
use yew::prelude::*;

use super::{figure, live, text};
use crate::words::amount;

/// A link to where a source can be read. One without a date is told from its publisher's others by its title.
pub fn link(source: &'static Source) -> Html {
    let which = match source.published {
        Some(date) => format!(", {date}"),
        None => format!(": {}", source.title),
    };
    html! { <a href={source.address} title={source.title}>{ source.publisher }{ which }</a> }
}

/// A source, and what kinds of statements are taken from it.
pub type Note = (&'static Source, Vec<Status>);

/// The sources of a few figures, each with what kind of statement it is.
pub fn sources(figures: &[&'static Figure]) -> Html {
    notes(&notes_of(figures))
}

/// Each source of a few figures once.
pub(crate) fn notes_of(figures: &[&'static Figure]) -> Vec<Note> {
    gathered(figures.iter().map(|figure| (figure.source, figure.status)))
}

/// Each source once, with every kind of statement that is taken from it.
pub(crate) fn gathered(statements: impl Iterator<Item = (&'static Source, Status)>) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for (source, status) in statements {
        match notes.iter_mut().find(|(known, _)| *known == source) {
            Some((_, statuses)) if statuses.contains(&status) => {}
            Some((_, statuses)) => statuses.push(status),
            None => notes.push((source, vec![status])),
        }
    }
    notes
}

/// A list of sources.
pub fn notes(sources: &[Note]) -> Html {
    let item = |(source, statuses): &Note| {
        let kinds: Vec<&str> = statuses.iter().map(|status| status.words()).collect();
        let kinds = if kinds.is_empty() { String::new() } else { format!(" ({})", kinds.join(", ")) };
        html! { <li>{ link(source) }{ kinds }</li> }
    };
    html! { <ul class="sources" aria-label="Sources">{ for sources.iter().map(item) }</ul> }
}

/// What an input's starting value rests on: its figure and source, or our reason for it.
pub fn basis(input: Input, start: f64, basis: &'static Basis) -> Html {
    match basis {
        Basis::Figure(of) => {
            let equals = if of.formula.is_empty() { "" } else { " = " };
            html! {
                <>
                    { "Starts from " }{ figure(of) }{ equals }{ text(of.formula) }{ format!(". {}, {}. ", of.place, of.period) }
                    { link(of.source) }{ format!(" ({}).", of.status.words()) }
                </>
            }
        }
        Basis::Illustration(why) => {
            live(format!("Starts from {}: our illustration ({why}).", amount::alone(input, start)))
        }
    }
}
