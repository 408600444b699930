//! What waits: until a visitor pauses, or for a task of its own.

use gloo::timers::callback::Timeout;

/// How long that is, in milliseconds: after it the address bar follows and the answer is read out.
const PAUSE: u32 = 400;

/// Does something after a pause, unless what is returned is dropped before.
pub fn after(then: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(PAUSE, then)
}

/// Does something in a task of its own, so that the browser can do what it has to in between.
pub fn next_task(then: impl FnOnce() + 'static) {
    Timeout::new(0, then).forget();
}
