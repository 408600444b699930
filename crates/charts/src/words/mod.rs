//! The sentence that says what a chart shows, from the same numbers.

mod bars;
mod course;
mod lines;
mod part;
mod rows;
mod steps;

pub(crate) use course::{Course, Point};
pub use part::Part;
use part::Teller;

/// "a", "a and b", "a, b and c".
fn listed(items: &[String]) -> String {
    match items {
        [items @ .., last] if !items.is_empty() => format!("{} and {last}", items.join(", ")),
        _ => items.concat(),
    }
}
