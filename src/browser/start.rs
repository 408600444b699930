//! Starts an app on the page that is open.
//!
//! An app makes its part of the page anew, beside the one that was built, which stays until the new one can answer. What
//! a visitor had typed, chosen, opened, focused and scrolled to goes along (see [`super::arrival`] and [`place`]), and so
//! does what does not change (see [`built`]).

use gloo::utils::document;
use web_sys::Element;
use yew::{BaseComponent, Renderer};

use super::{built, place};
use crate::app::{App, AppProps};
use crate::city::City;
use crate::pages::Page;
use crate::record::{Record, RecordProps};

/// The attribute of the app's place that names the page.
const PAGE: &str = "data-page";

/// Starts the calculator's app.
pub fn calculator() {
    start::<App>(|page, app| {
        built::note(app);
        AppProps { page }
    });
}

/// Starts the record's app.
pub fn record() {
    start::<Record>(|page, _| RecordProps { page });
}

/// Starts the city's app.
pub fn city() {
    start::<City>(|_, _| ());
}

fn start<Root: BaseComponent>(props: impl FnOnce(Page, &Element) -> Root::Properties) {
    let Some(app) = document().query_selector("#app").ok().flatten() else { return };
    let Some(page) = app.get_attribute(PAGE).as_deref().and_then(Page::of_path) else { return };
    let Some(live) = place::beside(&app) else { return };
    let props = props(page, &app);
    Renderer::<Root>::with_root_and_props(live, props).render();
}
