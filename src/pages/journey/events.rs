//! The list of events.

use facts::{EVENTS, Event};
use yew::prelude::*;

use crate::components::still::{figures_in, grade, text_sources};
use crate::components::{text, time};

/// Every event, the earliest first.
pub(super) fn list() -> Html {
    html! { <ol class="entries timeline">{ for EVENTS.iter().map(event) }</ol> }
}

/// One event.
pub(crate) fn event(event: &'static Event) -> Html {
    let id = event.entry.id;
    let figures: Vec<_> = figures_in(event.text).collect();
    let judgements =
        event.judgements.iter().map(|(judged, of)| html! { <li>{ judged.name() }{ ": " }{ grade(*of) }</li> });
    html! {
        <li {id} data-group={event.entry.group}>
            <span class="dot" aria-hidden="true" />
            <p class="when">
                { time(event.from) }
                if let Some(to) = event.to { { " to " }{ time(to) } }
                if let Some(published) = event.published { { ", published " }{ time(published) } }
                <span class="tag" data-kind={event.entry.group}>{ event.kind.name() }</span>
            </p>
            <h3><a href={format!("#{id}")}>{ event.entry.title }</a></h3>
            <p>{ text(event.text) }</p>
            if !event.judgements.is_empty() { <ul class="judgements">{ for judgements }</ul> }
            { text_sources(&figures, event.sources, Some(event.status)) }
        </li>
    }
}
