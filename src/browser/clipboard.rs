//! Copying the link to what is shown.

use gloo::utils::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Clipboard;

use super::address;

/// What came of copying.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    /// Nobody has asked yet.
    #[default]
    Nothing,
    /// It is copied.
    Copied,
    /// The browser did not allow it; this is the link.
    Refused(String),
}

/// Copies the page's address with that query, and tells `then` what came of it.
pub fn copy_link(query: &str, then: impl FnOnce(Outcome) + 'static) {
    let link = address::with_query(query);
    // A page that is not served over https has no clipboard, though the type says it has.
    let clipboard = js_sys::Reflect::get(&window().navigator(), &JsValue::from_str("clipboard"));
    let Some(clipboard) = clipboard.ok().and_then(|clipboard| clipboard.dyn_into::<Clipboard>().ok()) else {
        return then(Outcome::Refused(link));
    };
    spawn_local(async move {
        let copied = JsFuture::from(clipboard.write_text(&link)).await.is_ok();
        then(if copied { Outcome::Copied } else { Outcome::Refused(link) });
    });
}
