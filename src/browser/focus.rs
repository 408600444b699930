//! Moving the focus.

use web_sys::HtmlElement;
use yew::NodeRef;

/// Puts the focus on an element, and so into view.
pub fn on(element: &NodeRef) {
    if let Some(element) = element.cast::<HtmlElement>() {
        // Refused only where the element is no longer in the page.
        let _ = element.focus();
    }
}
