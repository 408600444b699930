//! `place.toml`: which place the record and the site are about.

use std::path::Path;

use serde::Deserialize;

use crate::complaint::{Complaint, Desk};
use crate::text;

/// The place that the record and the site are about, and the council that is responsible for its children's services.
#[derive(Debug, Default)]
pub struct Place {
    /// Its whole name, such as "Stoke-on-Trent".
    pub name: String,
    /// Its name beside a line of a chart and within a sentence, such as "Stoke".
    pub short: String,
    /// The council's name.
    pub council: String,
    /// The council's web address.
    pub address: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    name: Option<String>,
    short: Option<String>,
    council: Option<String>,
    address: Option<String>,
}

pub(crate) fn read(file: &Path, complaints: &mut Vec<Complaint>) -> Place {
    text::read(file, complaints, |Entry { name, short, council, address }, desk| Place {
        name: need_name(desk, "name", name, "Kingston upon Hull"),
        short: need_name(desk, "short", short, "Hull"),
        council: need_name(desk, "council", council, "Hull City Council"),
        address: desk.need_address(0, "the council", address),
    })
}

/// A name that can stand anywhere as it is: in a page's head, in a script, and in a text without a digit.
fn need_name(desk: &mut Desk, field: &str, value: Option<String>, example: &str) -> String {
    let name = desk.need(0, "the place", field, value, example);
    if let Some(sign) = name.chars().find(|sign| !sign.is_alphabetic() && !" -’'.,".contains(*sign)) {
        let remedy = "Use letters, spaces, hyphens and apostrophes, and “and” for &";
        desk.complain_of(0, field, format!("\"{name}\" can't be a name: it holds {sign}"), remedy);
    }
    name
}
