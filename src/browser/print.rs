//! Printing.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use gloo::utils::window;

/// Opens the browser's own dialogue for printing the page, from which it can be saved as a file too.
pub fn open() {
    // Refused only where a frame may not.
    let _ = window().print();
}

/// Calls `then` with true before the page is printed, whoever asked for it, and with false afterwards, until it is dropped.
pub fn on_print(then: impl Fn(bool) + Clone + 'static) -> impl FnOnce() {
    let ends = then.clone();
    let before = EventListener::new(&window(), "beforeprint", move |_| then(true));
    let after = EventListener::new(&window(), "afterprint", move |_| {
        let ends = ends.clone();
        // While it is printed nothing of the page can take the focus.
        Timeout::new(0, move || ends(false)).forget();
    });
    move || drop((before, after))
}
