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
        let Publisher { name, address, email, pre_election: _ } = &publisher;
        let lines = [("name", name), ("address", address), ("email", email)];
        let is_empty = |value: &str| value.trim().is_empty();
        let missing = lines.into_iter().find(|(_, value)| is_empty(value));
        let some = lines.into_iter().any(|(_, value)| !is_empty(value));
        if let (Some((field, _)), true) = (missing, some) {
            let remedy = "Fill in name, address and email, or leave all three empty";
            desk.complain_of(
                0,
                field,
                format!("{field} is empty, and other lines about the publisher are not"),
                remedy,
            );
        } else if some {
            desk.need_address(0, "the publisher", Some(address.clone()));
            if !is_email(email) {
                let wrong = format!("the publisher: \"{email}\" is no email address");
                desk.complain_of(0, "email", wrong, "Write it in full, as somebody@council.gov.uk");
            }
        }
        publisher
    })
}

fn is_email(text: &str) -> bool {
    let sound = |part: &str| !part.is_empty() && !part.contains(|letter: char| letter.is_whitespace() || letter == '@');
    text.split_once('@').is_some_and(|(who, at)| sound(who) && sound(at) && at.contains('.'))
}
