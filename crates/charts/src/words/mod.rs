//! The sentence that says what a chart shows, from the same numbers.

mod bars;
mod course;
mod lines;
mod part;
mod steps;

pub(crate) use course::{Course, Point};
pub use part::Part;
use part::Teller;
