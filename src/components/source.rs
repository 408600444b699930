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

/// The sources of a few figures, each with what kind of statement it is.
pub fn sources(figures: &[&'static Figure]) -> Html {
    let mut seen: Vec<(&Source, Status)> = Vec::new();
    for figure in figures {
        if !seen.contains(&(figure.source, figure.status)) {
            seen.push((figure.source, figure.status));
        }
    }
    let items = seen
        .into_iter()
        .map(|(source, status)| html! { <li>{ link(source) }{ format!(" ({})", status.words()) }</li> });
    html! { <ul class="sources" aria-label="Sources">{ for items }</ul> }
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
