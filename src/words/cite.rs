//! How what is here is cited, and under which licence it may be used again.

use facts::{NEWEST, PUBLISHER, Source};

/// The licence of official figures.
pub const LICENCE: &str = "Open Government Licence v3.0";

/// Where that licence can be read.
pub const LICENCE_ADDRESS: &str = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

/// The licence of a source, or why it needs none.
pub fn licence(source: &Source) -> &'static str {
    source.licence.unwrap_or("Cited as a report; rights with its publisher")
}

/// Who publishes the site.
pub fn publisher() -> &'static str {
    if PUBLISHER.is_demonstration() { "Demonstration, not published by a council" } else { PUBLISHER.name }
}

/// What follows a title: who publishes it, and which edition it is.
pub fn edition() -> String {
    format!("{}. Figures as published up to {}, edition {}.", publisher(), NEWEST.as_published_by, NEWEST.id)
}
