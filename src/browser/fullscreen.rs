//! Showing the page on the whole screen.

use gloo::utils::document;

/// Whether the browser allows it: telephones don't always.
pub fn is_possible() -> bool {
    document().fullscreen_enabled()
}

/// Takes the whole screen, or gives it back.
pub fn toggle() {
    if !leave()
        && let Some(root) = document().document_element()
    {
        // Refused only where it is not possible.
        let _ = root.request_fullscreen();
    }
}

/// Gives the whole screen back. Whether the page had it.
pub fn leave() -> bool {
    let document = document();
    let had = document.fullscreen_element().is_some();
    if had {
        document.exit_fullscreen();
    }
    had
}
