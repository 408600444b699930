//! Reads `data/`, checks every line of it, and writes what it found as Rust.
//!
//! The build script of the `facts` crate calls this, so a figure without a source does not compile. Every
//! problem is a [`Complaint`]: the file, the line, what is wrong and what to do.

mod assumptions;
mod claims;
mod complaint;
mod corrections;
mod edition;
mod events;
mod expression;
mod figures;
mod in_care;
mod phrases;
mod place;
mod publisher;
mod series;
mod slips;
mod sources;
mod table;
mod template;
mod text;
mod when;
mod write;

pub use assumptions::{Basis, Bounds, InputWords, Scenario};
pub use claims::{Claim, FINDINGS, SUBJECTS};
pub use complaint::Complaint;
pub use corrections::Correction;
pub use edition::Edition;
pub use events::{Event, GRADES, KINDS};
pub use figures::{Figure, STATUSES, UNITS};
pub use in_care::{InCare, Leaving, Target};
pub use phrases::Phrases;
pub use place::Place;
pub use publisher::Publisher;
pub use series::{AREAS, Area, Line, Series};
pub use sources::Source;
pub use template::Piece;
pub use when::When;
pub use write::rust;

use std::path::Path;

use template::Known;

/// Everything in `data/`.
#[derive(Debug)]
pub struct Record {
    /// The place that all of it is about.
    pub place: Place,
    /// Who publishes the site; empty until somebody does.
    pub publisher: Publisher,
    /// Names that hold digits and are no figures.
    pub phrases: Phrases,
    /// Figures that were wrong, the earliest first.
    pub corrections: Vec<Correction>,
    /// Every edition, the newest last.
    pub editions: Vec<Edition>,
}

/// Reads and checks the folder `data`.
///
/// # Errors
/// Every complaint about it, in the order of files and lines.
pub fn read(data: &Path) -> Result<Record, Vec<Complaint>> {
    let mut complaints = Vec::new();
    let place = place::read(&data.join("place.toml"), &mut complaints);
    let publisher = publisher::read(&data.join("publisher.toml"), &mut complaints);
    let before = complaints.len();
    let phrases = phrases::read(&data.join("words-with-digits.toml"), &mut complaints);
    if complaints.len() > before {
        // Without the list every name that holds a digit would be complained about.
        return Err(complaints);
    }
    let before = complaints.len();
    let editions = edition::read_all(&data.join("editions"), &place, &phrases, &mut complaints);
    if complaints.len() > before {
        // Corrections name figures of an edition; of one that can't be used they would only repeat that.
        return Err(complaints);
    }
    let newest = editions.last().map(|edition| edition.figures.as_slice()).unwrap_or_default();
    let known = Known { figures: newest, phrases: &phrases };
    let corrections = corrections::read(&data.join("corrections.toml"), known, &mut complaints);
    if complaints.is_empty() {
        Ok(Record { place, publisher, phrases, corrections, editions })
    } else {
        Err(complaints)
    }
}
