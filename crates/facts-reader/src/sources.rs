//! `sources.toml`: where figures come from.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::{Complaint, Desk};
use crate::text;

/// Where figures come from.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name within the edition.
    pub id: String,
    /// Who published it.
    pub publisher: String,
    /// What it is called.
    pub title: String,
    /// When it was published, as a reader would write it, where that is known.
    pub published: Option<String>,
    /// Where a reader can check it.
    pub address: String,
    /// The licence under which it may be used again, where there is one.
    pub licence: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    source: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Option<String>,
    publisher: Option<String>,
    title: Option<String>,
    published: Option<String>,
    address: Option<String>,
    licence: Option<String>,
}

pub(crate) fn read(file: &Path, complaints: &mut Vec<Complaint>) -> Vec<Source> {
    text::read(file, complaints, |File { source }, desk| {
        let places: Vec<usize> = source.iter().map(|entry| entry.span().start).collect();
        let sources: Vec<Source> = source.into_iter().map(|entry| check(entry, desk)).collect();
        text::unique(desk, "source", sources.iter().map(|source| source.id.as_str()).zip(places));
        sources
    })
}

fn check(entry: Spanned<Entry>, desk: &mut Desk) -> Source {
    let at = entry.span().start;
    let Entry { id, publisher, title, published, address, licence } = entry.into_inner();
    let id = desk.need_id(at, "this source", id, "dfe-looked-after-2025");
    let name = format!("source \"{id}\"");
    Source {
        publisher: desk.need(at, &name, "publisher", publisher, "Department for Education"),
        title: desk.need(at, &name, "title", title, "Children looked after in England"),
        address: desk.need_address(at, &name, address),
        id,
        published,
        licence,
    }
}
