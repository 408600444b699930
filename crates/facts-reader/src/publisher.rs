//! `publisher.toml`: who publishes the site.

use std::path::Path;

use serde::Deserialize;

use crate::complaint::Complaint;
use crate::text;

/// Who publishes the site; both are empty while it is a demonstration.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Publisher {
    /// The body's name.
    pub name: String,
    /// Its web address.
    pub address: String,
}

pub(crate) fn read(file: &Path, complaints: &mut Vec<Complaint>) -> Publisher {
    text::read(file, complaints, |publisher: Publisher, desk| {
        if publisher.name.is_empty() != publisher.address.is_empty() {
            desk.complain(0, "only one of name and address is filled in", "Fill in both, or leave both empty");
        } else if !publisher.address.is_empty() {
            desk.need_address(0, "the publisher", Some(publisher.address.clone()));
        }
        publisher
    })
}
