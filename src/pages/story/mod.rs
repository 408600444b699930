//! The story: the whole of it in ten screens, in order. Each has a link of its own and leads to where a reader can look
//! further. Made at build time; it needs no app.

mod children;
mod money;
mod services;

use facts::{PUBLISHER, When, place};
use yew::prelude::*;

use super::Page;
use crate::components::time;

/// A screen of the story.
struct Screen {
    /// Its id: a link names it.
    id: &'static str,
    /// What it says, in a few words.
    title: &'static str,
    /// The rest of it.
    says: Html,
    /// Where a reader can look further: words and address.
    further: (&'static str, String),
}

/// Every screen, in the order of the story.
fn screens() -> [Screen; 10] {
    [
        children::city(),
        services::inadequate(),
        services::what_was_done(),
        services::what_inspectors_found(),
        children::numbers(),
        money::thirty_million(),
        money::ladder(),
        money::what_would_have_to_be_true(),
        children::how_many(),
        children::what_nobody_knows(),
    ]
}

/// The page.
pub fn page() -> Html {
    let screens = screens();
    let next = screens.iter().skip(1).map(|screen| Some((screen.id, screen.title))).chain([None]);
    let contents = screens.iter().map(|Screen { id, title, .. }| {
        html! { <li><a href={format!("#{id}")}>{ *title }</a></li> }
    });
    html! {
        <>
            <h1>{ "The story, from start to finish" }</h1>
            <p class="lead">
                { concat!("What happened to children’s services in ", place!(name), " since ") }{ time(When::Year(2019)) }{ ", what the numbers did, and whether helping families early pays for itself. You can leave it at any point: every screen leads to the page where the rest stands." }
            </p>
            <nav class="contents" aria-label="The story’s screens"><ol>{ for contents }</ol></nav>
            <div class="screens">{ for screens.iter().zip(next).map(|(screen, next)| shown(screen, next)) }</div>
            <section class="section" aria-labelledby="your-turn">
                <h2 id="your-turn">{ "Your turn" }</h2>
                <ul>
                    <li><a class="carries" href={Page::Story.to(Page::Calculator)}>{ "Change any assumption yourself" }</a></li>
                    if !PUBLISHER.pre_election {
                        <li><a class="carries" href={Page::Story.to(Page::Claims)}>{ "See what has been said, and what the figures show" }</a></li>
                    }
                    <li><a class="carries" href={Page::Story.to(Page::Briefing)}>{ "Print two pages for a meeting, or show them as slides" }</a></li>
                    <li><a class="carries" href={Page::Story.to(Page::Method)}>{ "Check how it is worked out" }</a></li>
                </ul>
            </section>
        </>
    }
}

fn shown(Screen { id, title, says, further: (words, address) }: &Screen, next: Option<(&str, &str)>) -> Html {
    let title_id = format!("{id}-title");
    html! {
        <section class="screen" id={*id} aria-labelledby={title_id.clone()}>
            <h2 id={title_id}>{ *title }</h2>
            { says.clone() }
            <p class="ways">
                <a class="onward" href={address.clone()}>{ *words }</a>
                { for next.map(|(id, title)| html! { <a href={format!("#{id}")}>{ "Next: " }{ title }</a> }) }
            </p>
        </section>
    }
}
