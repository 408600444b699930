//! The last resort: if the app stops, the page says so.

use gloo::utils::document;

/// The notice that every page carries, hidden.
const STOPPED: &str = "app-stopped";

/// Shows the notice when anything panics, and writes the reason to the console.
pub(super) fn on_panic() {
    yew::set_custom_panic_hook(Box::new(|info| {
        gloo::console::error!(info.to_string());
        if let Some(notice) = document().get_element_by_id(STOPPED) {
            // The page is as good as it gets; there is nowhere left to report a failure to.
            let _ = notice.remove_attribute("hidden");
        }
    }));
}
