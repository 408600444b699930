//! How wide the place of a picture is, so that only that picture is made which is seen.

use charts::Width;
use gloo::events::EventListener;
use gloo::utils::window;
use web_sys::Element;
use yew::NodeRef;

/// The width of the picture that is seen in an element, such as a page's live part.
pub fn seen_in(element: &Element) -> Option<Width> {
    element.query_selector(".picture").ok()?.as_ref().and_then(of)
}

/// Tells `then` the width now, and whenever the window changes its size, until it is dropped.
pub fn on_change(picture: NodeRef, then: impl Fn(Width) + 'static) -> impl FnOnce() {
    let tell = move || {
        if let Some(width) = picture.cast::<Element>().as_ref().and_then(of) {
            then(width);
        }
    };
    tell();
    let resized = EventListener::new(&window(), "resize", move |_| tell());
    move || drop(resized)
}

fn of(picture: &Element) -> Option<Width> {
    let across = picture.get_bounding_client_rect().width();
    (across > 0.0).then(|| Width::of(across))
}
