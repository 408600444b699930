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

/// Puts the focus on an element, and so into view.
pub fn on(element: &NodeRef) {
    if let Some(element) = element.cast::<HtmlElement>() {
        // Refused only where the element is no longer in the page.
        let _ = element.focus();
    }
}
