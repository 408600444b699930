//! The sentence that says what a chart shows, from the same numbers.

mod bars;
mod course;
mod lines;
mod part;
mod rows;
mod steps;

use core::borrow::Borrow;

pub(crate) use course::{Course, Point};
pub use part::Part;
use part::Teller;

/// "a", "a and b", "a, b and c".
///
/// ```
/// assert_eq!(charts::listed(&["Stoke", "England", "similar areas"]), "Stoke, England and similar areas");
/// ```
pub fn listed<Name: Borrow<str>>(items: &[Name]) -> String {
    match items {
        [items @ .., last] if !items.is_empty() => format!("{} and {}", items.join(", "), last.borrow()),
        _ => items.concat(),
    }
}
