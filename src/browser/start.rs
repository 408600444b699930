//! Starts the app on the page that is open.

use gloo::utils::document;
use web_sys::Element;
use yew::Renderer;

use super::arrival;
use crate::app::{App, AppProps};
use crate::components::Built;
use crate::pages::Page;
use crate::shape::Shape;

/// The attribute of the app's place that names the page; its neighbour holds the shape that was built.
const PAGE: &str = "data-page";
const SHAPE: &str = "data-shape";

/// Picks the page up where its shape is the one that was built, and otherwise makes the live part anew.
///
/// What a visitor had typed, chosen, focused and scrolled to stays either way (see [`arrival`]).
pub fn start() {
    let Ok(Some(place)) = document().query_selector("#app") else { return };
    let Some(page) = place.get_attribute(PAGE).as_deref().and_then(Page::of_path) else { return };
    arrival::note(&place);
    unwrap_translations(&place);
    let as_built = place.get_attribute(SHAPE) == Some(Shape::of_html(&place.inner_html()).written());
    let built = if as_built { Built::Everything } else { Built::Nothing };
    let props = AppProps { page, opening: arrival::opening(), built };
    let app = Renderer::<App>::with_root_and_props(place.clone(), props);
    if as_built {
        app.hydrate();
    } else {
        place.set_inner_html("");
        app.render();
    }
}

/// Takes away the elements that a page translator puts around words, leaving the words.
fn unwrap_translations(place: &Element) {
    while let Ok(Some(font)) = place.query_selector("font") {
        let text = document().create_text_node(&font.text_content().unwrap_or_default());
        if font.replace_with_with_node_1(&text).is_err() {
            return;
        }
    }
    place.normalize();
}
