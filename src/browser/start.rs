//! Starts an app on the page that is open.

use gloo::utils::document;
use web_sys::Element;
use yew::{BaseComponent, Renderer};

use super::{arrival, place};
use crate::app::{App, AppProps};
use crate::city::{City, CityProps};
use crate::components::Built;
use crate::pages::Page;
use crate::record::{Record, RecordProps};
use crate::shape::Shape;

/// The attribute of the app's place that names the page; its neighbour holds the shape that was built.
const PAGE: &str = "data-page";
const SHAPE: &str = "data-shape";

/// Starts the calculator's app.
pub fn calculator() {
    start::<App>(|page, app, built| {
        arrival::note(app);
        AppProps { page, opening: arrival::opening(), built }
    });
}

/// Starts the record's app.
pub fn record() {
    start::<Record>(|page, app, _| RecordProps { page, chosen: arrival::chosen(app, arrival::GROUPS) });
}

/// Starts the city's app.
pub fn city() {
    start::<City>(|_, app, _| CityProps { did: arrival::explored(app) });
}

/// Picks the page up where its shape is the one that was built, and otherwise makes the live part anew.
///
/// What a visitor had typed, chosen, focused and scrolled to stays either way (see [`arrival`] and [`place`]).
fn start<Root: BaseComponent>(props: impl FnOnce(Page, &Element, Built) -> Root::Properties) {
    let Ok(Some(app)) = document().query_selector("#app") else { return };
    let Some(page) = app.get_attribute(PAGE).as_deref().and_then(Page::of_path) else { return };
    place::note();
    unwrap_translations(&app);
    let as_built = app.get_attribute(SHAPE) == Some(Shape::of_html(&app.inner_html()).written());
    let built = if as_built { Built::Everything } else { Built::Nothing };
    let renderer = Renderer::<Root>::with_root_and_props(app.clone(), props(page, &app, built));
    if as_built {
        renderer.hydrate();
    } else {
        app.set_inner_html("");
        renderer.render();
    }
}

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
