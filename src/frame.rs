//! What stands around every page: head, header and foot. Made at build time only.

use std::rc::Rc;

use facts::{NEWEST, PUBLISHER};
use yew::prelude::*;
use yew::{LocalServerRenderer as Renderer, html};

use crate::app::{App, AppProps};
use crate::components::{Built, BuiltPiece, BuiltPieceProps};
use crate::pages::{Page, calculator, home};
use crate::shape::Shape;
use crate::state::State;

/// What a page's head says of it.
pub struct Head {
    /// The page's title, alone in every list of tabs.
    pub title: &'static str,
    /// What it answers, in a sentence for lists of results.
    pub description: &'static str,
}

/// The head of a page.
pub const fn head(page: Page) -> Head {
    match page {
        Page::Home => Head {
            title: "Does helping families early pay for itself? Stoke-on-Trent",
            description: "Stoke-on-Trent’s children’s services since 2019, its people, and whether early help pays for itself: every figure with its source.",
        },
        Page::Calculator => Head {
            title: "Does early help pay for itself? The calculator. Stoke-on-Trent",
            description: "Change any assumption and see what early help in Stoke-on-Trent saves, what it costs, and when it has paid for itself, to the penny.",
        },
    }
}

/// Everything inside `<body>`, as HTML.
pub async fn body(page: Page) -> String {
    let opening = State::default();
    let mut pieces = Vec::new();
    for piece in page.pieces() {
        let props = BuiltPieceProps { piece, state: Rc::new(opening.clone()) };
        let html = Renderer::<BuiltPiece>::with_props(props).hydratable(false).render().await;
        pieces.push((piece.name, AttrValue::from(html)));
    }
    let built = Built::Pieces(Rc::new(pieces));
    let live = Renderer::<App>::with_props(AppProps { page, opening, built }).render().await;
    let frame = Renderer::<Frame>::with_props(FrameProps { page, live: live.into() });
    frame.hydratable(false).render().await
}

#[derive(Clone, PartialEq, Properties)]
struct FrameProps {
    page: Page,
    live: AttrValue,
}

#[component]
fn Frame(props: &FrameProps) -> Html {
    let FrameProps { page, live } = props.clone();
    let shape = Shape::of_html(&live).written();
    let app = html! {
        <div id="app" data-page={page.path()} data-shape={shape}>{ Html::from_html_unchecked(live) }</div>
    };
    let still = match page {
        Page::Home => home::still(app),
        Page::Calculator => calculator::still(app),
    };
    html! {
        <>
            <a class="skip" href="#content">{ "Skip to the content" }</a>
            <header class="site">
                <div class="wide">
                    <a class="mark carries" href={page.to(Page::Home)}>{ kiln() }{ "Early help in Stoke-on-Trent" }</a>
                    <nav aria-label="Pages">
                        { for Page::ALL.into_iter().map(|other| navigation(page, other)) }
                    </nav>
                </div>
            </header>
            <main id="content" class="wide">
                <p class="notice" id="app-missing" hidden=true role="alert">
                    { "The calculator could not start. The figures below are those of the opening scenario, not of a link; fields and sliders do not answer. Loading the page again may help." }
                </p>
                <p class="notice" id="app-stopped" hidden=true role="alert">
                    { "The calculator has stopped because of a fault of ours. Load the page again; the link keeps your figures." }
                </p>
                { still }
            </main>
            { foot() }
        </>
    }
}

fn navigation(page: Page, other: Page) -> Html {
    let current = (page == other).then_some("page");
    html! { <a class="carries" href={page.to(other)} aria-current={current}>{ other.name() }</a> }
}

/// A bottle kiln in outline.
fn kiln() -> Html {
    html! {
        <svg class="kiln" viewBox="0 0 24 28" aria-hidden="true">
            <path d="M9.5 2h5v4.5c0 3.5 6.5 6 6.5 13V26H3v-6.500c0-7 6.500-9.500 6.500-13zM9 26v-4a3 3 0 0 1 6 0v4" />
        </svg>
    }
}

fn foot() -> Html {
    let publisher = if PUBLISHER.name.is_empty() {
        html! { <p><strong>{ "Demonstration. Not published by Stoke-on-Trent City Council." }</strong></p> }
    } else {
        html! { <p>{ "Published by " }<a href={PUBLISHER.address}>{ PUBLISHER.name }</a>{ "." }</p> }
    };
    html! {
        <footer class="site">
            <div class="wide">
                <section aria-labelledby="worried">
                    <h2 id="worried">{ "Worried about a child?" }</h2>
                    <p>{ "If a child is in danger now, call 999." }</p>
                    <ul>
                        <li><a href="https://www.stoke.gov.uk/">{ "Stoke-on-Trent City Council" }</a></li>
                        <li><a href="https://www.gov.uk/report-child-abuse">{ "Report child abuse (GOV.UK)" }</a></li>
                        <li><a href="https://www.nspcc.org.uk/">{ "NSPCC" }</a></li>
                        <li><a href="https://www.childline.org.uk/">{ "Childline, for children and young people" }</a></li>
                    </ul>
                </section>
                <section aria-label="About these figures">
                    { publisher }
                    <p>{ format!("Figures as published up to {}.", NEWEST.as_published_by) }</p>
                    <p>{ "Official figures are used under the Open Government Licence v3.0." }</p>
                </section>
            </div>
        </footer>
    }
}
