//! The entries of a list in the page, which is made at build time: which are shown, and which is chosen.

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::lists::{Browse, List};

/// The attribute of a mark in a picture that names its entry, and the one that says what is the matter with it.
const MARKS: &str = "data-marks";
const STATE: &str = "data-state";

/// Shows the entries that are to be shown, and marks the one that is chosen, in the list and in pictures.
pub fn show(list: List, browse: Browse) {
    for (index, entry) in list.entries.iter().enumerate() {
        let Some(element) = document().get_element_by_id(entry.id) else { continue };
        let _ = element.toggle_attribute_with_force("hidden", !browse.shows(list, index));
        mark(&element, browse.chosen == Some(index), true);
    }
    let Ok(marks) = document().query_selector_all(&format!("[{MARKS}]")) else { return };
    for index in 0..marks.length() {
        let Some(element) = marks.item(index).and_then(|mark| mark.dyn_into::<Element>().ok()) else { continue };
        let Some(entry) = element.get_attribute(MARKS).and_then(|id| list.entry(&id)) else { continue };
        let in_group = Browse { one_at_a_time: false, ..browse }.shows(list, entry);
        mark(&element, browse.chosen == Some(entry), in_group);
    }
}

/// Goes to an entry.
pub fn go_to(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view();
    }
}

fn mark(element: &Element, chosen: bool, in_group: bool) {
    let _ = match (chosen, in_group) {
        (true, _) => element.set_attribute(STATE, "chosen"),
        (false, true) => element.remove_attribute(STATE),
        (false, false) => element.set_attribute(STATE, "away"),
    };
}
