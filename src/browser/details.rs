//! Details that a visitor opens and closes.

use web_sys::Element;
use yew::NodeRef;

/// Whether the `<details>` is open.
pub fn is_open(details: &NodeRef) -> bool {
    details.cast::<Element>().is_some_and(|details| details.has_attribute("open"))
}
