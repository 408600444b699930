//! How what is here is cited, and under which licence it may be used again.

use facts::{NEWEST, PUBLISHER, Source, place};

/// What the site is called.
pub const NAME: &str = concat!("Early help in ", place!(name));

/// What the site says of itself until somebody publishes it.
pub const DEMONSTRATION: &str = concat!("Demonstration. Not published by ", place!(council), ".");

/// The licence of official figures.
pub const LICENCE: &str = "Open Government Licence v3.0";

/// Where that licence can be read.
pub const LICENCE_ADDRESS: &str = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

/// The licence of a source, or why it needs none.
pub fn licence(source: &Source) -> &'static str {
    source.licence.unwrap_or("Cited as a report; rights with its publisher")
}

/// Where an address leads, in short, for paper: `gov.uk`.
///
/// ```
/// use stoke_explainer::words::cite::host;
///
/// assert_eq!(host("https://www.gov.uk/government/collections/statistics-looked-after-children"), "gov.uk");
/// assert_eq!(host("https://example.org"), "example.org");
/// ```
pub fn host(address: &str) -> &str {
    let named = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = named.split_once('/').map_or(named, |(host, _)| host);
    host.strip_prefix("www.").unwrap_or(host)
}

/// Who publishes the site.
pub fn publisher() -> &'static str {
    if PUBLISHER.is_demonstration() { "Demonstration, not published by a council" } else { PUBLISHER.name }
}

/// What follows a title: who publishes it, and which edition it is.
pub fn edition() -> String {
    format!("{}. Figures as published up to {}, edition {}.", publisher(), NEWEST.as_published_by, NEWEST.id)
}
