//! Keys pressed anywhere on the page.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

/// What has the focus when a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// A field, list or slider, which has keys of its own.
    Field,
    /// A button or a link, which the space bar may press.
    Button,
    /// Anything else.
    Page,
}

/// A key that is pressed without Control, Alt or the like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// Its name, such as "PageDown".
    pub key: String,
    /// Whether Shift is held down.
    pub shift: bool,
    /// What has the focus.
    pub on: On,
}

/// Calls `then` with each key, until it is dropped; where that says that it meant something, it means nothing to the browser.
pub fn on_press(then: impl Fn(&Pressed) -> bool + 'static) -> impl FnOnce() {
    let options = EventListenerOptions::enable_prevent_default();
    let pressed = EventListener::new_with_options(&document(), "keydown", options, move |event: &Event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let is = |selector: &str| target.as_ref().is_some_and(|target| target.matches(selector).unwrap_or_default());
        let on = if is("input, select, textarea") {
            On::Field
        } else if is("button, a[href], summary") {
            On::Button
        } else {
            On::Page
        };
        if then(&Pressed { key: event.key(), shift: event.shift_key(), on }) {
            event.prevent_default();
        }
    });
    move || drop(pressed)
}
