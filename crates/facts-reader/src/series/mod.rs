//! `series.toml` and `series.csv`: what is published year by year, for the place and for whom it is compared with.
//!
//! Each value becomes a figure of its own, called `series/area/period`.

mod areas;
mod entry;

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use self::areas::AreaEntry;
pub(crate) use self::areas::HERE;
pub use self::areas::{AREAS, Area};
use self::entry::SeriesEntry;
use crate::complaint::Complaint;
use crate::phrases::Phrases;
use crate::template::Piece;
use crate::{Figure, Place, Source, table, text};

/// What is published year by year.
#[derive(Clone, Debug)]
pub struct Series {
    /// Its name within the edition.
    pub id: String,
    /// What it counts.
    pub label: String,
    /// The Rust name of its unit.
    pub unit: &'static str,
    /// How a period reads: "31 March {}".
    pub period: String,
    /// A caution for readers.
    pub note: Vec<Piece>,
    /// Periods from which values can't be compared with earlier ones.
    pub breaks: Vec<String>,
    /// Periods without a value, and when they are, in years.
    pub gaps: Vec<(String, f64)>,
    /// The id of the source of its values.
    pub source: String,
    /// A period, and the id of the source of the values before it.
    pub earlier: Option<(String, String)>,
    /// The values of each area, in the order of [`AREAS`].
    pub lines: Vec<Line>,
}

/// The values of one area, in order.
#[derive(Clone, Debug)]
pub struct Line {
    /// The Rust name of the area.
    pub area: &'static str,
    /// Decimal places, as its values are shown.
    pub decimals: u8,
    /// Period, time in years, and value.
    pub values: Vec<(String, f64, f64)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    area: Vec<Spanned<AreaEntry>>,
    #[serde(default)]
    series: Vec<Spanned<SeriesEntry>>,
}

/// What the two files hold, checked: areas, series, and a figure for each value.
#[derive(Debug, Default)]
pub(crate) struct Read {
    pub(crate) areas: Vec<Area>,
    pub(crate) series: Vec<Series>,
    pub(crate) figures: Vec<Figure>,
}

/// Reads both files. The latest year that a value can be about is that of the edition.
pub(crate) fn read(
    folder: &Path,
    latest: i32,
    place: &Place,
    sources: &[Source],
    phrases: &Phrases,
    complaints: &mut Vec<Complaint>,
) -> Read {
    let table = folder.join("series.csv");
    let before = complaints.len();
    let rows = table::read(&table, latest, complaints);
    if complaints.len() > before {
        // A line that can't be used would be missed again as a gap.
        return Read::default();
    }
    let mut in_table = Vec::new();
    let read = text::read(&folder.join("series.toml"), complaints, |File { area, series }, desk| {
        let places: Vec<usize> = area.iter().map(|entry| entry.span().start).collect();
        let mut areas: Vec<Area> = area.into_iter().map(|entry| areas::check(entry, desk)).collect();
        let before = desk.complaints.len();
        text::unique(desk, "area", areas.iter().map(|area| area.id.as_str()).zip(places));
        areas.insert(0, areas::here(place));
        for (id, _) in AREAS {
            if !areas.iter().any(|area| area.id == id) {
                let remedy = format!("Add an [[area]] with id = \"{id}\" and its name");
                desk.complain(0, format!("there is no area \"{id}\""), remedy);
            }
        }
        // The facts crate finds an area by its place among them.
        areas.sort_by_key(|area| AREAS.iter().position(|(id, _)| *id == area.id));
        if desk.complaints.len() > before {
            return None;
        }
        let places: Vec<usize> = series.iter().map(|entry| entry.span().start).collect();
        let mut read = Read { areas, ..Read::default() };
        for entry in series {
            entry::check(entry, &rows, sources, phrases, desk, &mut in_table, &mut read);
        }
        text::unique(desk, "series", read.series.iter().map(|series| series.id.as_str()).zip(places));
        Some(read)
    });
    let Some(read) = read else { return Read::default() };
    let mut unknown = Vec::new();
    for row in &rows {
        if !read.series.iter().any(|series| series.id == row.series) {
            if !unknown.contains(&&row.series) {
                let remedy = "Enter it there first, or correct the name";
                in_table.push((row.line, format!("series.toml has no series \"{}\"", row.series), remedy.into()));
                unknown.push(&row.series);
            }
        } else if !AREAS.iter().any(|(id, _)| *id == row.area) {
            let known = AREAS.map(|(id, _)| id).join(" | ");
            in_table.push((row.line, format!("\"{}\" is no area", row.area), format!("It can be: {known}")));
        }
    }
    in_table.sort_by_key(|(line, ..)| *line);
    let complaint = |(line, wrong, remedy)| Complaint { file: table.clone(), line, wrong, remedy };
    complaints.extend(in_table.into_iter().map(complaint));
    read
}
