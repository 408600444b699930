//! What `stoke` prints: the answer that a link means, the ready-made scenarios, and the figures of the record.
//!
//! Everything is worked out and worded by the app's own library, so the page and the command line say the same. What is
//! here only puts it in order: as text for people, as JSON for programs, as comma-separated values for spreadsheets.
//! All of it is pure; `main.rs` reads and writes.

pub mod explanation;
pub mod figures;
pub mod json;
pub mod link;
pub mod rows;
pub mod scenarios;
pub mod text;

pub use explanation::{Explanation, Side};
