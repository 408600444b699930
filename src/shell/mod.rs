//! What stands around every page: head, header and foot. Made at build time only.

mod embedded;
mod foot;
mod head;
mod notices;
mod one_file;

pub use embedded::{
    MISSING as MISSING_PART, app as app_of_view, embedded, missing as missing_part, title as title_of_view,
};
pub use head::{Head, MISSING, head};

use foot::foot;
use notices::{newer, notices};
use one_file::{OneFile, OneFileProps};
use yew::prelude::*;
use yew::{BaseComponent, LocalServerRenderer as Renderer, html};

use crate::app::{Calculator, Props};
use crate::briefing::{Briefing, BriefingProps};
use crate::city::City;
use crate::compare::Compare;
use crate::components::kiln;
use crate::front::{Front, FrontProps};
use crate::in_care::{InCare, InCareProps};
use crate::lists::{Lists, ListsProps};
use crate::pages::{
    App, Page, briefing, calculator, city, claims, compare, embed, home, in_care, journey, method, missing, offline,
    statements, story,
};
use crate::words::cite::NAME;

/// Everything inside `<body>`, as HTML.
pub async fn body(page: Page) -> String {
    let live = match page.app() {
        None => None,
        Some(app) => Some(AttrValue::from(live(page, app, false).await)),
    };
    let shell = Renderer::<Shell>::with_props(ShellProps { page, live });
    shell.hydratable(false).render().await
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
        App::Lists => made::<Lists>(ListsProps { page, one_at_a_time: is_framed }).await,
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
struct ShellProps {
    page: Page,
    live: Option<AttrValue>,
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
fn Shell(props: &ShellProps) -> Html {
    let ShellProps { page, live } = props.clone();
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

fn navigation(page: Page, other: Page) -> Html {
    let current = (page == other).then_some("page");
    html! { <a class="carries" href={page.to(other)} aria-current={current}>{ other.name() }</a> }
}
