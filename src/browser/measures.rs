//! Links all over the page that show a measure in the explorer.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, MouseEvent};

/// The attribute of a link that names its measure.
const EXPLORES: &str = "data-explores";

/// Calls `then` with the measure whose link the visitor follows, until it is dropped, instead of loading the page anew.
pub fn on_chosen(then: impl Fn(String) + 'static) -> impl FnOnce() {
    let options = EventListenerOptions::enable_prevent_default();
    let clicked = EventListener::new_with_options(&document(), "click", options, move |event: &Event| {
        // Whoever asks for a tab of its own gets one.
        if event.dyn_ref::<MouseEvent>().is_some_and(|click| click.ctrl_key() || click.meta_key() || click.shift_key())
        {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|target| target.closest(&format!("[{EXPLORES}]")).ok().flatten());
        if let Some(id) = link.and_then(|link| link.get_attribute(EXPLORES)) {
            event.prevent_default();
            then(id);
        }
    });
    move || drop(clicked)
}
