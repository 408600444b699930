//! Starts an app on the page that is open.

use gloo::utils::document;
use web_sys::Element;
use yew::{BaseComponent, Renderer};

use super::{arrival, place};
#[cfg(feature = "takes-over")]
use crate::app::{App, AppProps};
use crate::city::{City, CityProps};
use crate::compare::{Compare, CompareProps};
#[cfg(feature = "takes-over")]
use crate::components::Built;
use crate::pages::Page;
#[cfg(feature = "takes-over")]
use crate::record::{Record, RecordProps};
#[cfg(feature = "takes-over")]
use crate::shape::Shape;

/// The attribute of the app's place that names the page; its neighbour holds the shape that was built.
const PAGE: &str = "data-page";
#[cfg(feature = "takes-over")]
const SHAPE: &str = "data-shape";

/// Starts the calculator's app.
#[cfg(feature = "takes-over")]
pub fn calculator() {
    start::<App>(|page, app, built| {
        arrival::note(app);
        AppProps { page, opening: arrival::opening(), built }
    });
}

/// Starts the record's app.
#[cfg(feature = "takes-over")]
pub fn record() {
    start::<Record>(|page, app, _| RecordProps { page, chosen: arrival::chosen(app, arrival::GROUPS) });
}

/// Starts the city's app. It makes its part anew: taking it over would cost more than a tenth of what it loads.
pub fn city() {
    if let Some((app, _)) = place_of_app() {
        let did = arrival::explored(&app);
        make_anew::<City>(app, CityProps { did });
    }
}

/// Starts the app of two scenarios. It makes its part anew, as the city's does.
pub fn compare() {
    if let Some((app, _)) = place_of_app() {
        let did = arrival::compared(&app);
        make_anew::<Compare>(app, CompareProps { did });
    }
}

/// Picks the page up where its shape is the one that was built, and otherwise makes the live part anew.
///
/// What a visitor had typed, chosen, focused and scrolled to stays either way (see [`arrival`] and [`place`]).
#[cfg(feature = "takes-over")]
fn start<Root: BaseComponent>(props: impl FnOnce(Page, &Element, Built) -> Root::Properties) {
    let Some((app, page)) = place_of_app() else { return };
    unwrap_translations(&app);
    let as_built = app.get_attribute(SHAPE) == Some(Shape::of_html(&app.inner_html()).written());
    let built = if as_built { Built::Everything } else { Built::Nothing };
    let props = props(page, &app, built);
    if as_built {
        Renderer::<Root>::with_root_and_props(app, props).hydrate();
    } else {
        make_anew::<Root>(app, props);
    }
}

/// Where the app is to be, and on which page. Where the visitor is on it, is noted.
fn place_of_app() -> Option<(Element, Page)> {
    let app = document().query_selector("#app").ok().flatten()?;
    let page = app.get_attribute(PAGE).as_deref().and_then(Page::of_path)?;
    place::note();
    Some((app, page))
}

/// Puts the live part in the place of the one that was built.
fn make_anew<Root: BaseComponent>(app: Element, props: Root::Properties) {
    app.set_inner_html("");
    Renderer::<Root>::with_root_and_props(app, props).render();
}

#[cfg(feature = "takes-over")]
/// Takes away the elements that a page translator puts around words, leaving the words.
fn unwrap_translations(app: &Element) {
    while let Ok(Some(font)) = app.query_selector("font") {
        let text = document().create_text_node(&font.text_content().unwrap_or_default());
        if font.replace_with_with_node_1(&text).is_err() {
            return;
        }
    }
    app.normalize();
}
