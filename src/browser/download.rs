//! Saving a file that was made on the page.

use charts::Picture;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::document;
use js_sys::Array;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlCanvasElement, Url};

use super::canvas;

/// In milliseconds.
const A_MINUTE: u32 = 60_000;

/// Hands the browser a text of that kind to save under that name. Whether it could be handed over.
pub fn text(name: &str, kind: &str, contents: &str) -> bool {
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&contents.into()), &properties);
    blob.and_then(|blob| save(name, &blob)).is_ok()
}

/// Hands the browser a picture to save under that name as a PNG, in the light theme. That can take a moment: `then` is
/// called when it is done, and told whether it was possible.
pub fn png(name: &str, picture: &Picture, then: impl FnOnce(bool) + 'static) {
    let canvas = document().create_element("canvas").ok().and_then(|made| made.dyn_into::<HtmlCanvasElement>().ok());
    let Some(canvas) = canvas.filter(|canvas| canvas::draw_light(canvas, picture, canvas::SHARP)) else {
        return then(false);
    };
    let name = name.to_owned();
    let saved = Closure::once_into_js(move |blob: Option<Blob>| {
        then(blob.is_some_and(|blob| save(&name, &blob).is_ok()));
    });
    // Refused only where the canvas holds pictures of others, which it doesn't.
    let _ = canvas.to_blob(saved.unchecked_ref());
}

/// Does something else than following the link of that id, where it can be done, until what is returned is dropped.
pub fn instead_of(id: &str, done: impl Fn() -> bool + 'static) -> Option<EventListener> {
    let link = document().get_element_by_id(id)?;
    let ours = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&link, "click", ours, move |event| {
        if done() {
            event.prevent_default();
        }
    }))
}

fn save(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let address = Url::create_object_url_with_blob(blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Some browsers read it only after a while.
    Timeout::new(A_MINUTE, move || drop(Url::revoke_object_url(&address))).forget();
    Ok(())
}
