//! The measures of each topic, every one with its chart and its table.

use facts::Series;
use yew::prelude::*;

use crate::city::{TOPICS, Topic};
use crate::components::still::later_chart;
use crate::link;
use crate::pages::Page;
use crate::pictures::exhibit::{self, Exhibit};
use crate::words;

/// A topic that is a section by itself: its heading, what it is about, and its main measures.
pub(super) fn alone(id: &str, about: Html) -> Html {
    let heading = |topic: &Topic| html! { <h2 id={topic.id}>{ topic.name }</h2> };
    html! { <>{ for of_id(id).map(heading) }{ about }{ for of_id(id).map(measures) }</> }
}

/// A topic among others of a section.
pub(super) fn topic(id: &str, about: Html) -> Html {
    let heading = |topic: &Topic| html! { <h3 id={topic.id} class="group">{ topic.name }</h3> };
    html! {
        <section aria-labelledby={id.to_owned()}>
            { for of_id(id).map(heading) }{ about }{ for of_id(id).map(measures) }
        </section>
    }
}

fn of_id(id: &str) -> Option<&'static Topic> {
    TOPICS.iter().find(|topic| topic.id == id)
}

/// The main measures of a topic, and the way to the rest.
fn measures(topic: &'static Topic) -> Html {
    let more = format!("{}#{}", Page::City.to(Page::More), topic.id);
    html! {
        <>
            <div class="measures">{ for topic.measures.iter().map(|measure| card(Page::City, measure)) }</div>
            if !topic.more.is_empty() {
                <p><a class="onward carries" href={more}>{ format!("More measures: {}", words::small(topic.name)) }</a></p>
            }
        </>
    }
}

/// The rest of the measures of every topic.
pub(super) fn rest() -> Html {
    let of_topic = |topic: &'static Topic| {
        html! {
            <section class="section" aria-labelledby={topic.id}>
                <h2 id={topic.id}>{ topic.name }</h2>
                <div class="measures">{ for topic.more.iter().map(|measure| card(Page::More, measure)) }</div>
            </section>
        }
    };
    html! { <>{ for TOPICS.iter().filter(|topic| !topic.more.is_empty()).map(of_topic) }</> }
}

fn card(page: Page, measure: &'static Series) -> Html {
    let address = format!("{}{}#explore", page.to(Page::City), link::explore::to(measure));
    let explore = html! {
        <a href={address} data-explores={measure.id} aria-label={format!("{}: explore", measure.label)}>{ "Explore" }</a>
    };
    later_chart(page, &Exhibit::of_measure(measure), explore)
}

/// A chart of single figures.
pub(super) fn chart(name: &str) -> Html {
    exhibit::named(name).map(|exhibit| later_chart(Page::City, &exhibit, html! {})).unwrap_or_default()
}
