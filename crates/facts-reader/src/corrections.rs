//! `corrections.toml`: figures that were wrong, and when that was mended.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::{Complaint, Desk};
use crate::template::{Digits, Known, Piece};
use crate::text;
use crate::when::When;

/// A correction.
#[derive(Clone, Debug)]
pub struct Correction {
    /// When it was made.
    pub on: When,
    /// Which figure, what it was, and why it changed.
    pub what: Vec<Piece>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    correction: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    on: Option<String>,
    what: Option<Spanned<String>>,
}

pub(crate) fn read(file: &Path, known: Known, complaints: &mut Vec<Complaint>) -> Vec<Correction> {
    text::read(file, complaints, |File { correction }, desk| {
        let mut corrections: Vec<Correction> =
            correction.into_iter().filter_map(|entry| check(entry, known, desk)).collect();
        corrections.sort_by(|one, other| one.on.begins().total_cmp(&other.on.begins()));
        corrections
    })
}

fn check(entry: Spanned<Entry>, known: Known, desk: &mut Desk) -> Option<Correction> {
    let at = entry.span().start;
    let Entry { on, what } = entry.into_inner();
    let on = desk.need(at, "this correction", "on", on, "2026-11-25");
    let Some(what) = what.filter(|what| !what.get_ref().trim().is_empty()) else {
        desk.need(at, "this correction", "what", None, "Which figure, what it was, and why");
        return None;
    };
    // The old value is no longer in the record, so its digits stand here as they were.
    let what = known.pieces(desk, "this correction", &what, Digits::Any);
    let on = (!on.is_empty()).then(|| desk.need_when(at, "this correction", "on", &on)).flatten()?;
    Some(Correction { on, what })
}
