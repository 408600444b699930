//! What stands around every page: head, header and foot. Made at build time only.

use facts::{NEWEST, PUBLISHER};
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
    App, Page, briefing, calculator, city, claims, compare, home, in_care, journey, method, offline, statements, story,
};
use crate::record::{Record, RecordProps};

/// The name of the site.
pub const NAME: &str = "Early help in Stoke-on-Trent";

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
        Page::City => Head {
            title: "What is our city like? Stoke-on-Trent beside England",
            description: "Stoke-on-Trent’s people, families, schools, health and children’s services beside England and similar areas: every figure with its source.",
        },
        Page::More => Head {
            title: "More about our city, measure by measure. Stoke-on-Trent",
            description: "Further measures of health, children in care, social workers and spending in Stoke-on-Trent, most beside England and similar areas, with sources.",
        },
        Page::Story => Head {
            title: "The story, from start to finish. Stoke-on-Trent",
            description: "Ten screens: the city, what inspectors found in 2019, what was done, what the numbers did, the £30 million, and what nobody knows.",
        },
        Page::Journey => Head {
            title: "Is it better now? Children’s services since 2015. Stoke-on-Trent",
            description: "What inspectors found, what was done, who led it, and what the numbers did, from 2015 to today: every event and every figure with its source.",
        },
        Page::Claims => Head {
            title: "What has been said, and what the figures show. Stoke-on-Trent",
            description: "Statements about Stoke-on-Trent and its children’s services, each beside the published figures, with what they show.",
        },
        Page::InCare => Head {
            title: "How many children will be in care? Stoke-on-Trent",
            description: "Change how many children enter care and how fast they leave, and see how many would be in care in Stoke-on-Trent, beside England and similar areas.",
        },
        Page::Calculator => Head {
            title: "Does early help pay for itself? The calculator. Stoke-on-Trent",
            description: "Change any assumption and see what early help in Stoke-on-Trent saves, what it costs, and when it has paid for itself, to the penny.",
        },
        Page::Compare => Head {
            title: "Two scenarios side by side. Does early help pay? Stoke-on-Trent",
            description: "Two answers to whether early help in Stoke-on-Trent pays for itself, side by side: which figures set them apart, and what each of those does.",
        },
        Page::Briefing => Head {
            title: "A two-page briefing: does early help pay? Stoke-on-Trent",
            description: "Two pages to print: what early help in Stoke-on-Trent may save, what the £30 million is, year by year, every assumption with its source, what is left out.",
        },
        Page::Method => Head {
            title: "How it is worked out. Early help in Stoke-on-Trent",
            description: "Formulas, assumptions with their sources, checks of the figures against each other, what nobody knows, licences, how to cite and correct.",
        },
        Page::Accessibility => Head {
            title: "Accessibility statement. Early help in Stoke-on-Trent",
            description: "What you can expect of this site, what was tested and what was not, and what to do if something does not work for you.",
        },
        Page::Privacy => Head {
            title: "Privacy. Early help in Stoke-on-Trent",
            description: "No cookies, nothing kept about you, no other server asked: what this site knows of its visitors.",
        },
        Page::Offline => Head {
            title: "Without a network. Early help in Stoke-on-Trent",
            description: "How this site works without a network, what of it is kept on your device, and the calculator as one file.",
        },
    }
}

/// Everything inside `<body>`, as HTML.
pub async fn body(page: Page) -> String {
    let live = match page.app() {
        None => None,
        Some(app) => Some(AttrValue::from(live(page, app).await)),
    };
    let frame = Renderer::<Frame>::with_props(FrameProps { page, live });
    frame.hydratable(false).render().await
}

/// Everything inside `<body>` of the calculator in one file: no other page is beside it.
pub async fn one_file() -> String {
    let live = AttrValue::from(live(Page::Calculator, App::Calculator).await);
    Renderer::<OneFile>::with_props(OneFileProps { live }).hydratable(false).render().await
}

/// The live part of a page, as it is built.
async fn live(page: Page, app: App) -> String {
    match app {
        App::Calculator => made::<Calculator>(Props::default()).await,
        App::Front => made::<Front>(FrontProps::default()).await,
        App::Record => made::<Record>(RecordProps { page }).await,
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

/// Handing the page on; static/share.js shows it.
fn share() -> Html {
    html! {
        <div class="share" id="share" hidden=true>
            <button type="button">{ "Share this page" }</button>
            <p role="status">
                <span hidden=true>{ "The link is copied." }</span>
                <span hidden=true>{ "The browser did not allow it. Copy the link from the address bar." }</span>
            </p>
        </div>
    }
}

/// What ends a page; beside other pages, the ways to them.
fn foot(page: Option<Page>) -> Html {
    let publisher = if PUBLISHER.is_demonstration() {
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
                    { for page.map(|_| share()) }
                    <p>{ format!("Figures as published up to {}.", NEWEST.as_published_by) }</p>
                    <p>{ "Official figures are used under the Open Government Licence v3.0." }</p>
                    { for page.map(across) }
                </section>
            </div>
        </footer>
    }
}

/// The ways to what is about the site.
fn across(page: Page) -> Html {
    let pages = [Page::Method, Page::Offline, Page::Accessibility, Page::Privacy];
    html! { <ul class="across">{ for pages.into_iter().map(|other| html! { <li>{ navigation(page, other) }</li> }) }</ul> }
}
