//! Showing the page on the whole screen.

use gloo::utils::document;

/// Whether the browser allows it: telephones don't always.
pub fn is_possible() -> bool {
    document().fullscreen_enabled()
}

/// Takes the whole screen, or gives it back.
pub fn toggle() {
    let document = document();
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // Refused only where it is not possible.
        let _ = root.request_fullscreen();
    }
}

/// Leaves it, where the page is in it.
pub fn leave() {
    let document = document();
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    }
}
