//! Starts an app on the page that is open.
//!
//! An app makes its part of the page anew, beside the one that was built, which stays until the new one can answer. What
//! a visitor had typed, chosen, opened, focused and scrolled to goes along (see [`arrival`] and [`place`]), and so
//! does what does not change (see [`built`]).

use gloo::utils::document;
use web_sys::Element;
use yew::Renderer;

use super::{address, arrival, built, clock, pause, place, width};
use crate::app::{Calculator, Props};
use crate::briefing::{Briefing, BriefingProps};
use crate::city::City;
use crate::compare::Compare;
use crate::front::{Front, FrontProps};
use crate::in_care::{InCare, InCareProps};
use crate::lists::{Lists, ListsProps};
use crate::pages::Page;
use crate::words::when;

/// The attribute of the app's place that names the page.
const PAGE: &str = "data-page";

/// Starts the calculator's app.
pub fn calculator() {
    if let Some((live, app, _)) = places() {
        let (arrival, so_far) = (arrival::actions(), arrival::so_far());
        built::note(&app);
        pause::next_task(move || {
            let props = Props::of(&arrival, so_far);
            pause::next_task(move || {
                Renderer::<Calculator>::with_root_and_props(live, props).render();
            });
        });
    }
}

/// Starts the front page's app.
pub fn front() {
    if let Some((live, app, _)) = places() {
        built::note(&app);
        Renderer::<Front>::with_root_and_props(live, FrontProps { query: address::query() }).render();
    }
}

/// Starts the record's app.
pub fn lists() {
    if let Some((live, app, page)) = places() {
        Renderer::<Lists>::with_root_and_props(live, ListsProps { page, one_at_a_time: place::is_framed(&app) })
            .render();
    }
}

/// Starts the city's app.
pub fn city() {
    if let Some((live, ..)) = places() {
        Renderer::<City>::with_root(live).render();
    }
}

/// Starts the app of two scenarios.
pub fn compare() {
    if let Some((live, ..)) = places() {
        Renderer::<Compare>::with_root(live).render();
    }
}

/// Starts the app of the briefing.
pub fn briefing() {
    if let Some((live, app, _)) = places() {
        let open = address::with_query("");
        let props = BriefingProps { query: address::query(), open, on: when::told(clock::day()) };
        built::note(&app);
        Renderer::<Briefing>::with_root_and_props(live, props).render();
    }
}

/// Starts the app of the number in care.
pub fn in_care() {
    if let Some((live, app, _)) = places() {
        let props = InCareProps { width: width::seen_in(&app) };
        built::note(&app);
        Renderer::<InCare>::with_root_and_props(live, props).render();
    }
}

/// Where the live part is made, the part that was built, and the page that is open.
fn places() -> Option<(Element, Element, Page)> {
    let app = document().query_selector("#app").ok()??;
    let page = Page::of_path(&app.get_attribute(PAGE)?)?;
    Some((place::beside(&app)?, app, page))
}
