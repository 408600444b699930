//! Printing.

use gloo::utils::window;

/// Opens the browser's own dialogue for printing the page, from which it can be saved as a file too.
pub fn open() {
    // Refused only where a frame may not.
    let _ = window().print();
}
