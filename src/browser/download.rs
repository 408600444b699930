//! Saving a file that was made on the page.

use gloo::utils::document;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Hands the browser a text to save under that name. Whether it could be handed over.
pub fn text(name: &str, contents: &str) -> bool {
    save(name, contents).is_ok()
}

fn save(name: &str, contents: &str) -> Result<(), JsValue> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/csv");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&contents.into()), &kind)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&address)
}
