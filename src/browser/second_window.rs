//! A second window that follows this one, as on a projector. The two know each other by their names, which a window has
//! until it is closed; nothing is stored, and windows of others on the same site don't follow.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, MessageEvent};

/// How the names of two windows that follow each other begin.
const NAME: &str = "slides-";
/// With what the name of the second ends.
const SECOND: &str = "-second";

thread_local! {
    static CHANNEL: RefCell<Option<BroadcastChannel>> = RefCell::default();
}

/// Whether this is the second window.
pub fn is_second() -> bool {
    own_name().is_some_and(|own| own.ends_with(SECOND))
}

/// Opens the second window at an address. Whether the browser did.
pub fn open(address: &str) -> bool {
    let window = window();
    if own_name().is_none() {
        let _ = window.set_name(&format!("{NAME}{}", js_sys::Date::now()));
    }
    let Some(own) = own_name() else { return false };
    let other = own.strip_suffix(SECOND).map_or_else(|| format!("{own}{SECOND}"), str::to_owned);
    let opened = window.open_with_url_and_target_and_features(address, &other, "popup,width=1280,height=720");
    opened.is_ok_and(|window| window.is_some())
}

/// Calls `then` with what the other window shows, until it is dropped. Before there is a second window nobody tells
/// anything; call it again once there is one.
pub fn follow(then: impl Fn(String) + 'static) -> impl FnOnce() {
    let name = own_name().map(|own| own.trim_end_matches(SECOND).to_owned());
    let channel = name.and_then(|name| BroadcastChannel::new(&name).ok());
    let told = channel.as_ref().map(|channel| {
        EventListener::new(channel, "message", move |event| {
            let message = event.dyn_ref::<MessageEvent>().and_then(|event| event.data().as_string());
            if let Some(message) = message {
                then(message);
            }
        })
    });
    CHANNEL.set(channel);
    move || {
        drop(told);
        if let Some(channel) = CHANNEL.take() {
            channel.close();
        }
    }
}

/// Tells the other window, where there is one, what this one shows.
pub fn tell(query: &str) {
    CHANNEL.with_borrow(|channel| {
        if let Some(channel) = channel {
            // Refused only once it is closed.
            let _ = channel.post_message(&query.into());
        }
    });
}

fn own_name() -> Option<String> {
    window().name().ok().filter(|name| name.starts_with(NAME))
}
