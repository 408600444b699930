//! Moving the focus.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::NodeRef;

/// Puts the focus on the element of that id.
pub fn on_id(id: &str) {
    if let Some(element) = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Puts the focus on the element of that id, where nothing in the page has it.
pub fn on_id_if_lost(id: &str) {
    let body = document().body().map(web_sys::Element::from);
    if document().active_element().is_none_or(|active| Some(active) == body) {
        on_id(id);
    }
}

/// Puts the focus on an element, and so into view.
pub fn on(element: &NodeRef) {
    if let Some(element) = element.cast::<HtmlElement>() {
        // Refused only where the element is no longer in the page.
        let _ = element.focus();
    }
}
