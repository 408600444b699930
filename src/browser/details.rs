//! Details that a visitor opens and closes.

use gloo::events::EventListener;
use gloo::utils::document;
use web_sys::Element;
use yew::NodeRef;

/// Whether the `<details>` is open.
pub fn is_open(details: &NodeRef) -> bool {
    details.cast::<Element>().is_some_and(|details| shows(&details))
}

/// Tells whether the `<details>` around the element of that id is open: now, and whenever that changes, until it is dropped.
pub fn watch(id: &str, tell: impl Fn(bool) + 'static) -> Option<EventListener> {
    let details = document().get_element_by_id(id)?.closest("details").ok()??;
    tell(shows(&details));
    Some(EventListener::new(&details.clone(), "toggle", move |_| tell(shows(&details))))
}

fn shows(details: &Element) -> bool {
    details.has_attribute("open")
}
