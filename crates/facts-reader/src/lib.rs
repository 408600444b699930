//! Reads `data/`, checks every line of it, and writes what it found as Rust.
//!
//! The build script of the `facts` crate calls this, so a figure without a source does not compile. Every
//! problem is a [`Complaint`]: the file, the line, what is wrong and what to do.

mod assumptions;
mod complaint;
mod edition;
mod figures;
mod number;
mod publisher;
mod sources;
mod text;
mod write;

pub use assumptions::{Basis, InputWords, Scenario};
pub use complaint::Complaint;
pub use edition::Edition;
pub use figures::{Figure, STATUSES, UNITS};
pub use publisher::Publisher;
pub use sources::Source;
pub use write::rust;

use std::path::Path;

/// Everything in `data/`.
#[derive(Debug)]
pub struct Record {
    /// Who publishes the site; empty until somebody does.
    pub publisher: Publisher,
    /// Every edition, the newest last.
    pub editions: Vec<Edition>,
}

/// Reads and checks the folder `data`.
///
/// # Errors
/// Every complaint about it, in the order of files and lines.
pub fn read(data: &Path) -> Result<Record, Vec<Complaint>> {
    let mut complaints = Vec::new();
    let publisher = publisher::read(&data.join("publisher.toml"), &mut complaints);
    let editions = edition::read_all(&data.join("editions"), &mut complaints);
    if complaints.is_empty() { Ok(Record { publisher, editions }) } else { Err(complaints) }
}
