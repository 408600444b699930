//! Every figure of the record in one download: as a table, as JSON, and what the table's columns mean. Made at build
//! time only.
//!
//! The table and its description come from one list of columns ([`column`]), table and JSON from one record, so that
//! none of them can say something else than another.

mod column;
mod csv;
mod json;
mod metadata;
mod period;
mod row;

use facts::{NEWEST, Source, figures, place, sources};

use crate::words::cite::{self, NAME};

/// The table.
pub const CSV: &str = "all.csv";
/// The same as JSON.
pub const JSON: &str = "all.json";
/// What the table's columns mean, under the name at which readers of CSV on the Web look for it.
pub const METADATA: &str = "all.csv-metadata.json";

/// Each file: its name and its contents.
///
/// # Errors
/// Where JSON can't be written, which nothing in the record makes happen.
pub fn files() -> serde_json::Result<[(&'static str, String); 3]> {
    Ok([(CSV, csv::write()), (JSON, json::write()?), (METADATA, metadata::write()?)])
}

/// What it is called.
fn title() -> String {
    format!("{NAME}: all figures, edition {}", NEWEST.id)
}

/// What is in it.
const ABOUT: &str = concat!(
    "Every figure of the record about ",
    place!(name),
    " and its children’s services, and every value of its series year by year, each with its source, unit, period, \
     place and standing, and with its formula where it is our calculation. Years without a value between a series’ \
     first and last are there without one."
);

/// Under which conditions it may be used again.
const RIGHTS: &str = "Official figures are used under the Open Government Licence v3.0. Other figures are cited from \
     reports, whose rights stay with their publishers. Each figure says which it is.";

/// The line by which it is cited.
pub fn citation() -> String {
    format!("{NAME}: all figures. {}", cite::edition())
}

/// The sources of its figures, in the record's order.
fn used_sources() -> impl Iterator<Item = &'static Source> {
    sources::ALL.into_iter().filter(|source| figures::ALL.iter().any(|figure| figure.source.id == source.id))
}
