//! What stands around every page: head, header and foot. Made at build time only.

mod embedded;
mod foot;
mod head;

pub use embedded::{
    MISSING as MISSING_PART, app as app_of_view, embedded, missing as missing_part, title as title_of_view,
};
pub use head::{Head, MISSING, head};

use facts::{NEWEST, PUBLISHER};
use foot::foot;
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer as Renderer, html};

use crate::app::{Calculator, Props};
use crate::briefing::{Briefing, BriefingProps};
use crate::city::City;
use crate::compare::Compare;
use crate::components::kiln;
use crate::front::{Front, FrontProps};
use crate::in_care::{InCare, InCareProps};
use crate::pages::{
    App, Page, briefing, calculator, city, claims, compare, embed, home, in_care, journey, method, missing, offline,
    statements, story,
};
use crate::record::{Record, RecordProps};
use crate::words::cite::NAME;

/// Everything inside `<body>`, as HTML.
pub async fn body(page: Page) -> String {
    let live = match page.app() {
        None => None,
        Some(app) => Some(AttrValue::from(live(page, app, false).await)),
    };
    let frame = Renderer::<Frame>::with_props(FrameProps { page, live });
    frame.hydratable(false).render().await
}

/// Everything inside `<body>` of the calculator in one file: no other page is beside it.
pub async fn one_file() -> String {
    let live = AttrValue::from(live(Page::Calculator, App::Calculator, false).await);
    Renderer::<OneFile>::with_props(OneFileProps { live }).hydratable(false).render().await
}

/// Everything inside `<body>` of the page that is sent where there is none.
pub async fn missing() -> String {
    Renderer::<Missing>::new().hydratable(false).render().await
}

/// The live part of a page, as it is built; in a frame, where there is little room, a list begins with one entry at a time.
async fn live(page: Page, app: App, is_framed: bool) -> String {
    match app {
        App::Calculator => made::<Calculator>(Props::default()).await,
        App::Front => made::<Front>(FrontProps::default()).await,
        App::Record => made::<Record>(RecordProps { page, one_at_a_time: is_framed }).await,
        App::City => made::<City>(()).await,
        App::Compare => made::<Compare>(()).await,
        App::Briefing => made::<Briefing>(BriefingProps::default()).await,
        App::InCare => made::<InCare>(InCareProps::default()).await,
    }
}

async fn made<Root: BaseComponent>(props: Root::Properties) -> String {
    Renderer::<Root>::with_props(props).hydratable(false).render().await
}

#[derive(Clone, PartialEq, Properties)]
struct FrameProps {
    page: Page,
    live: Option<AttrValue>,
}

#[derive(Clone, PartialEq, Properties)]
struct OneFileProps {
    live: AttrValue,
}

#[component]
fn OneFile(OneFileProps { live }: &OneFileProps) -> Html {
    html! {
        <>
            { skip() }
            <header class="site">
                <div class="wide"><span class="mark">{ kiln() }{ NAME }</span></div>
            </header>
            <main id="content" class="wide">
                <p class="notice">
                    { "This is the calculator in one file. It needs no network. The address holds your figures: a bookmark keeps them. Other pages, the spreadsheet and newer figures are " }
                    { from(PUBLISHER.address) }
                    { format!(" The figures in the file are edition {}, as published up to {}.", NEWEST.id, NEWEST.as_published_by) }
                </p>
                // Hidden by its style as soon as the app has started, or could not.
                <p class="notice" id="app-waits">{ "The fields do not answer yet. If they never do, save this file and open it from there, in a newer browser." }</p>
                { notices(App::Calculator) }
                { calculator::still(place(Page::Calculator, live.clone())) }
            </main>
            { foot(None) }
        </>
    }
}

#[component]
fn Missing() -> Html {
    html! {
        <>
            { skip() }
            <header class="site">
                <div class="wide"><a class="mark" href={missing::root()}>{ kiln() }{ NAME }</a></div>
            </header>
            <main id="content" class="wide">{ missing::page() }</main>
            { foot(None) }
        </>
    }
}

/// Where the site is that a file is from: where nobody publishes it yet, a reader has to know.
fn from(address: &'static str) -> Html {
    if address.is_empty() {
        html! { "on the site that the file is from." }
    } else {
        html! { <>{ "on " }<a href={address}>{ address }</a>{ "." }</> }
    }
}

/// The place of a page's app, with what was built.
fn place(page: Page, live: AttrValue) -> Html {
    let app = page.app();
    let near = app.filter(|app| app.waits()).map(|_| "");
    html! {
        <>
            { for app.filter(|app| app.waits()).map(notices) }
            <div id="app" data-page={page.path()} data-near={near}>{ Html::from_html_unchecked(live) }</div>
        </>
    }
}

fn skip() -> Html {
    html! { <a class="skip" href="#content">{ "Skip to the content" }</a> }
}

#[component]
fn Frame(props: &FrameProps) -> Html {
    let FrameProps { page, live } = props.clone();
    let live = live.map(|live| place(page, live)).unwrap_or_default();
    let still = match page {
        Page::Home => home::still(live),
        Page::City => city::still(live),
        Page::More => city::more(),
        Page::Story => story::page(),
        Page::Journey => journey::still(live),
        Page::Claims => claims::still(live),
        Page::InCare => in_care::still(live),
        Page::Calculator => calculator::still(live),
        Page::Compare => compare::still(live),
        Page::Briefing => briefing::still(live),
        Page::Method => method::page(),
        Page::Accessibility => statements::accessibility(),
        Page::Privacy => statements::privacy(),
        Page::Offline => offline::page(),
        Page::Embed => embed::page(),
    };
    html! {
        <>
            { skip() }
            <header class="site">
                <div class="wide">
                    <a class="mark carries" href={page.to(Page::Home)}>{ kiln() }{ NAME }</a>
                    <nav aria-label="Pages">
                        { for Page::in_navigation().map(|other| navigation(page, other)) }
                    </nav>
                </div>
            </header>
            <main id="content" class="wide">
                { newer() }
                { for page.app().filter(|app| !app.waits()).map(notices) }
                { still }
            </main>
            { foot(Some(page)) }
        </>
    }
}

/// What is said where the app does not start, or stops; hidden until then.
fn notices(app: App) -> Html {
    let (missing, stopped) = match app {
        App::Calculator => (
            "The calculator could not start. The figures below are those of the opening scenario, not of a link; fields and sliders do not answer. Loading the page again may help.",
            "The calculator has stopped because of a fault of ours. Load the page again; the link keeps your figures.",
        ),
        App::Front => (
            "What follows a link could not start. The answer below is that of the opening scenario, not of a link. Loading the page again may help.",
            "What follows a link has stopped because of a fault of ours. Load the page again.",
        ),
        App::City => (
            "The buttons of the explorer could not start. Everything that it shows is further down on this page. Loading it again may help.",
            "The explorer has stopped because of a fault of ours. Load the page again; the link keeps what you chose.",
        ),
        App::Compare => (
            "The lists of scenarios could not start. What is shown is not of a link. Loading the page again may help.",
            "The lists of scenarios have stopped because of a fault of ours. Load the page again; the link keeps what you chose.",
        ),
        App::Briefing => (
            "The briefing of your link could not be made. The figures below are those of the opening scenario. Loading the page again may help.",
            "The briefing has stopped because of a fault of ours. Load the page again; the link keeps your figures.",
        ),
        App::InCare => (
            "The fields could not start. The figures below are those that the page opens with, not those of a link. Loading the page again may help.",
            "The fields have stopped because of a fault of ours. Load the page again; the link keeps what you chose.",
        ),
        App::Record => (
            "The buttons of this page could not start. Everything is on the page all the same. Loading it again may help.",
            "The buttons of this page have stopped because of a fault of ours. Load the page again to see everything.",
        ),
    };
    html! {
        <>
            <p class="notice" id="app-missing" hidden=true role="alert">{ missing }</p>
            <p class="notice" id="app-stopped" hidden=true role="alert">{ stopped }</p>
        </>
    }
}

/// What static/offline.js shows when a newer version of the site is ready.
fn newer() -> Html {
    html! {
        <div role="status">
            <div class="newer" id="newer" hidden=true>
                <p>{ "A newer version of this site is ready. What you have typed stays." }</p>
                <button type="button">{ "Use it now" }</button>
                <button type="button">{ "Later" }</button>
            </div>
        </div>
    }
}

fn navigation(page: Page, other: Page) -> Html {
    let current = (page == other).then_some("page");
    html! { <a class="carries" href={page.to(other)} aria-current={current}>{ other.name() }</a> }
}
