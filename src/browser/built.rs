//! Parts of the page as it was built: those that the app keeps, and those that it empties to fill them itself.

use std::cell::RefCell;

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::Html;

/// The attribute that names such a part.
const BUILT: &str = "data-built";

thread_local! {
    static PARTS: RefCell<Vec<(String, Html)>> = RefCell::default();
}

/// Copies those parts of the live part, before the app makes it anew.
pub fn note(app: &Element) {
    let Ok(found) = app.query_selector_all(&format!("[{BUILT}]")) else { return };
    let parts = (0..found.length()).filter_map(|index| {
        let part = found.item(index)?;
        let name = part.dyn_ref::<Element>()?.get_attribute(BUILT)?;
        Some((name, Html::VRef(part.clone_node_with_deep(true).ok()?)))
    });
    PARTS.set(parts.collect());
}

/// The part of that name. Where pages are built there is none yet.
pub fn of(name: &str) -> Option<Html> {
    PARTS.with_borrow(|parts| parts.iter().find(|(known, _)| known == name).map(|(_, part)| part.clone()))
}

/// The element of that id. Where pages are built there is none.
pub fn place(id: &str) -> Option<Element> {
    if cfg!(feature = "pages") { None } else { document().get_element_by_id(id) }
}

/// Empties an element, for the app to fill it.
pub fn clear(place: &Element) {
    place.set_text_content(None);
}
