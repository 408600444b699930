//! The measures of each topic, every one with its chart and its table.

use facts::Series;
use yew::prelude::*;

use crate::city::{TOPICS, Topic};
use crate::components::still::later_chart;
use crate::pages::Page;
use crate::pictures::exhibit::{self, Exhibit};

/// A topic: what it is about, its charts, and the rest of its measures, folded.
pub(super) fn topic(id: &str, about: Html) -> Html {
    let of_topic = |topic: &'static Topic| {
        html! {
            <section aria-labelledby={topic.id}>
                <h3 id={topic.id} class="group">{ topic.name }</h3>
                { about.clone() }
                <div class="measures">{ for topic.measures.iter().map(|measure| card(measure)) }</div>
                if !topic.more.is_empty() {
                    <details class="more">
                        <summary>{ format!("More measures: {}", crate::words::small(topic.name)) }</summary>
                        <div class="measures">{ for topic.more.iter().map(|measure| card(measure)) }</div>
                    </details>
                }
            </section>
        }
    };
    TOPICS.iter().find(|topic| topic.id == id).map(of_topic).unwrap_or_default()
}

fn card(measure: &'static Series) -> Html {
    let explore = html! {
        <a class="explores" href="#explore" data-explores={measure.id} aria-label={format!("{}: explore", measure.label)}>{ "Explore" }</a>
    };
    later_chart(Page::City, &Exhibit::of_measure(measure), explore)
}

/// A chart of single figures.
pub(super) fn chart(name: &str) -> Html {
    exhibit::named(name).map(|exhibit| later_chart(Page::City, &exhibit, html! {})).unwrap_or_default()
}
