//! The address bar.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{History, HtmlAnchorElement};

use crate::link;

thread_local! {
    /// The query that stood in the address bar last: read on arrival, written by us, or gone back to.
    static SHOWN: RefCell<String> = RefCell::default();
    /// The query that the address bar will follow to when the visitor pauses or leaves.
    static PENDING: RefCell<Option<String>> = RefCell::default();
    /// The query that is to stand where the way back leads to.
    static BACK_WITH: RefCell<Option<String>> = RefCell::default();
}

/// The address from `?` on, up to `#`.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// The place in the page that the address names, without its `#`; empty where it names none.
pub fn fragment() -> String {
    window().location().hash().unwrap_or_default().trim_start_matches('#').to_owned()
}

/// Puts the query and a place in the page into the address bar, without going there.
pub fn replace_place(query: &str, id: Option<&str>) {
    let place = id.map(|id| format!("#{id}")).unwrap_or_default();
    let path = window().location().pathname().unwrap_or_default();
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("{path}{query}{place}")));
    }
}

/// Calls `then` with the place that the address names whenever that changes, until it is dropped.
pub fn on_place(then: impl Fn(String) + 'static) -> impl FnOnce() {
    let changed = EventListener::new(&window(), "hashchange", move |_| then(fragment()));
    move || drop(changed)
}

/// The whole address with another query. Of a page that was opened from a disk only the query: where it lies there is nobody
/// else's business.
pub fn with_query(query: &str) -> String {
    let address = window().location().href().unwrap_or_default();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    if page.starts_with("file:") { query.to_owned() } else { format!("{page}{query}") }
}

/// Takes the query along to other pages at once, and into the address bar when the visitor leaves, unless it
/// shows the query already.
pub fn follow(query: &str) {
    PENDING.set(Some(query.to_owned()));
    carry(query);
}

/// Puts the query into the address bar in place of the one before.
pub fn replace(query: &str) {
    show(query, |history, query| history.replace_state_with_url(&JsValue::NULL, "", Some(query)));
}

/// Puts the query into the address bar; the way back leads to the one before.
pub fn push(query: &str) {
    show(query, |history, query| history.push_state_with_url(&JsValue::NULL, "", Some(query)));
}

/// Goes the way back that [`push`] made, and puts the query into the address bar there: nobody is told of it.
pub fn back_with(query: &str) {
    PENDING.set(None);
    carry(query);
    BACK_WITH.set(Some(query.to_owned()));
    if let Ok(history) = window().history() {
        let _ = history.back();
    }
}

fn show(query: &str, change: fn(&History, &str) -> Result<(), JsValue>) {
    if let Ok(history) = window().history() {
        // Refused where a browser counts too many changes; the next pause tries again.
        let _ = change(&history, query);
    }
    SHOWN.set(query.to_owned());
    PENDING.set(None);
    carry(query);
}

/// Puts the query into the links to other pages, so that the scenario goes along; what is only this page's stays.
pub fn carry(query: &str) {
    let query = link::carried(query);
    let carriers = document().get_elements_by_class_name("carries");
    for index in 0..carriers.length() {
        if let Some(link) = carriers.item(index).and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok()) {
            link.set_search(&query);
        }
    }
}

/// Calls `then` with the new query when the visitor goes back or forward to another one, and shows what is pending
/// when they leave, until it is dropped. A step to a place within the page, as the skip link makes, is none.
pub fn on_navigation(then: impl Fn(String) + 'static) -> impl FnOnce() {
    SHOWN.set(query());
    let moved = EventListener::new(&window(), "popstate", move |_| {
        if let Some(query) = BACK_WITH.take() {
            return replace(&query);
        }
        let query = query();
        if SHOWN.replace(query.clone()) != query {
            PENDING.set(None);
            carry(&query);
            then(query);
        }
    });
    let left = EventListener::new(&window(), "pagehide", |_| {
        if let Some(query) = PENDING.take() {
            replace(&query);
        }
    });
    move || drop((moved, left))
}
