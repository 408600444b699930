//! What stands in a frame in somebody else's page: a part of the site, what it is about, and the way to all of it.

use facts::{NEWEST, place};
use yew::prelude::*;
use yew::{LocalServerRenderer as Renderer, html};

use super::foot::publisher;
use super::head::{Head, head};
use super::{live, notices, place, skip};
use crate::components::still::framed_chart;
use crate::embed::View;
use crate::pages::{App, Page, calculator, journey};
use crate::pictures::exhibit;
use crate::words::cite::NAME;

/// The title of a view.
pub fn title(view: &View) -> String {
    let of_chart = match view {
        View::Calculator | View::Journey => None,
        View::OfState(_) => Some(view.label().to_owned()),
        View::Chart(name) => exhibit::named(name).map(|exhibit| exhibit.chart.title().to_owned()),
    };
    let title = of_chart.map(|title| format!("{title}. {}", place!(name)));
    title.unwrap_or_else(|| head(view.page()).title.to_owned())
}

/// The app that makes the live part of a view, if it has one.
pub fn app(view: &View) -> Option<App> {
    match view {
        View::Calculator | View::Journey => view.page().app(),
        View::OfState(_) | View::Chart(_) => None,
    }
}

/// Everything inside `<body>` of a view. Addresses in it are those of a page one folder below the site's root.
pub async fn embedded(view: View) -> String {
    let live = match app(&view) {
        None => None,
        Some(app) => Some(AttrValue::from(live(view.page(), app, true).await)),
    };
    Renderer::<Embedded>::with_props(EmbeddedProps { view, live }).hydratable(false).render().await
}

/// The head of what stands in a frame for a part that is not there.
pub const MISSING: Head<'static> = Head { title: NO_PART, description: "A part of this site that is not there." };
const NO_PART: &str = "There is no such part";

/// Everything inside `<body>` of that, with addresses as of a page one folder below the site's root.
pub async fn missing() -> String {
    Renderer::<Missing>::new().hydratable(false).render().await
}

#[component]
fn Missing() -> Html {
    html! {
        <>
            <main id="content" class="framed" aria-label={NO_PART}>
                <h1>{ NO_PART }</h1>
                <p class="lead">
                    { "The page around this asks for a part of another site that is not there. All of that site: " }
                    <a href={Page::Calculator.to(Page::Home)}>{ NAME }</a>{ "." }
                </p>
                <p>
                    { "If the page around this is yours: the name in it may have a typing mistake. " }
                    <a href={format!("{}#names", Page::Calculator.to(Page::Embed))}>{ "Every part by its name" }</a>
                </p>
            </main>
            <footer class="framed" aria-label={format!("About: {NAME}")}>{ publisher() }<p>{ "Links open in a new tab." }</p></footer>
        </>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct EmbeddedProps {
    view: View,
    live: Option<AttrValue>,
}

#[component]
fn Embedded(EmbeddedProps { view, live }: &EmbeddedProps) -> Html {
    let page = view.page();
    let whole = if view.is_withheld() {
        Page::Calculator.to(Page::Home)
    } else {
        format!("{}{}", Page::Calculator.to(page), view.place())
    };
    let live = live.clone().map(|live| place(page, live)).unwrap_or_default();
    let shown = match view {
        _ if view.is_withheld() => html! { <p class="lead">{ "This is not shown before an election." }</p> },
        View::Calculator => calculator::embedded(live),
        View::Journey => journey::embedded(live),
        View::OfState(name) => calculator::framed_chart(name),
        View::Chart(name) => {
            html! { { for exhibit::named(name).map(|exhibit| framed_chart(Page::Calculator, &exhibit)) } }
        }
    };
    html! {
        <>
            { for app(view).map(|_| skip()) }
            // Named, so that what reads out another's page can tell them from that page's own.
            <main id="content" class="framed" aria-label={view.label()}>
                { for app(view).map(notices) }
                { shown }
            </main>
            <footer class="framed" aria-label={format!("About: {}", view.label())}>
                <p>
                    <a class="carries" href={whole}>{ format!("{NAME}: all of it, with every source") }</a>
                </p>
                { publisher() }
                <p>{ format!("{}. Figures as published up to {}. Links open in a new tab.", place!(name), NEWEST.as_published_by) }</p>
            </footer>
        </>
    }
}
