//! Lists to choose from, and where a pointer is.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlSelectElement, PointerEvent};

/// Chooses an option of a list by its value.
pub fn choose(list: &HtmlSelectElement, value: &str) {
    if list.value() != value {
        list.set_value(value);
    }
}

/// Where a pointer is over a picture: how far across, from 0 to 1, and how wide that is in CSS pixels.
pub fn pointed_at(event: &PointerEvent) -> Option<(f64, f64)> {
    let under: Element = event.target()?.dyn_into().ok()?;
    let element = under.closest(".picture").ok()??;
    let place = element.get_bounding_client_rect();
    let width = place.width();
    (width > 0.0).then(|| ((f64::from(event.client_x()) - place.left()) / width, width))
}
