//! `publisher.toml`: who publishes the site.

use std::path::Path;

use serde::Deserialize;

use crate::complaint::Complaint;
use crate::text;

/// Who publishes the site; both are empty while it is a demonstration.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Publisher {
    /// The body's name.
    pub name: String,
    /// Its web address.
    pub address: String,
    /// Whom a reader writes to about a figure or a page that doesn't work.
    pub email: String,
    /// Whether an election is near, so that what has been said is not shown.
    pub pre_election: bool,
}

pub(crate) fn read(file: &Path, complaints: &mut Vec<Complaint>) -> Publisher {
    text::read(file, complaints, |publisher: Publisher, desk| {
        let empty = [&publisher.name, &publisher.address, &publisher.email].map(|line| line.is_empty());
        if empty != [empty[0]; 3] {
            let remedy = "Fill in all three, or leave all three empty";
            desk.complain(0, "only some of name, address and email are filled in", remedy);
        } else if !publisher.address.is_empty() {
            desk.need_address(0, "the publisher", Some(publisher.address.clone()));
        }
        publisher
    })
}
