//! The city: its people, and where it stands beside England and similar areas. Made at build time; the live part
//! shows one measure at a time.

mod help;
mod overview;
mod people;
mod poverty;
mod similar;
mod topics;

use facts::{Area, latest, place, series};
use yew::prelude::*;

use super::Page;
use crate::components::still::dataset;
use crate::components::{figure, safety, time};
use crate::words::when;

/// The page around its live part.
pub fn still(live: Html) -> Html {
    let similar = series::LOW_INCOME.value(Area::Neighbours, &when::told(latest::LOW_INCOME));
    html! {
        <>
            <h1>{ "What is our city like?" }</h1>
            <section aria-labelledby="compare">
                <h2 id="compare" class="visually-hidden">{ "How do we compare?" }</h2>
                <p class="lead">
                    { "In the year to " }{ time(latest::LOW_INCOME.march()) }{ ", " }{ figure(&latest::LOW_INCOME_HERE) }
                    { concat!(" of ", place!(short), "’s children under 16 lived in low-income families. England: ") }{ figure(&latest::LOW_INCOME_ENGLAND) }
                    { "." }
                    { for similar.map(|value| html! { <>{ " " }<a href="#similar">{ "Similar areas" }</a>{ ": " }{ figure(value.figure()) }{ "." }</> }) }
                </p>
                { overview::overview() }
            </section>
            <section class="section" id="explore" aria-labelledby="explore-title">
                <h2 id="explore-title">{ "Look closer" }</h2>
                { live }
                <nav class="topics" aria-label="Topics">{ contents() }</nav>
            </section>
            { people::section() }
            { poverty::section() }
            <section class="section" aria-labelledby="growing-up">
                { topics::alone("growing-up", html! {
                    <p>{ "How healthy babies are, and how children do at school. For two years the pandemic stopped some tests: there are no figures for them, and no line is drawn across the gap. Where we know that a measure was changed, its line begins anew." }</p>
                }) }
            </section>
            { help::section() }
            { similar::section() }
            { dataset(Page::City) }
        </>
    }
}

/// The page of the rest of the measures.
pub fn more() -> Html {
    html! {
        <>
            <h1>{ "More about our city" }</h1>
            <p class="lead">{ "The charts that are not on the page " }<a class="carries" href={Page::More.to(Page::City)}>{ Page::City.name() }</a>{ "." }</p>
            { safety() }
            { topics::rest() }
        </>
    }
}

/// The topics, as links.
fn contents() -> Html {
    let link = |topic: &crate::city::Topic| html! { <li><a href={format!("#{}", topic.id)}>{ topic.name }</a></li> };
    html! { <ul class="across"><li><a href="#people">{ "People" }</a></li>{ for crate::city::TOPICS.iter().map(link) }</ul> }
}
