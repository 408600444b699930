//! `series.toml` and `series.csv`: what is published year by year, for the place and for whom it is compared with.
//!
//! Each value becomes a figure of its own, called `series/area/period`.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::{Complaint, Desk};
use crate::figures::UNITS;
use crate::phrases::Phrases;
use crate::slips::{check_years, wrong_with};
use crate::table::{self, Row, year};
use crate::template::{Digits, Known, Piece};
use crate::{Figure, Place, Source, text};

/// Who a line is about: what an officer writes, and what the facts crate calls it.
pub const AREAS: [(&str, &str); 4] =
    [("here", "Here"), ("region", "Region"), ("england", "England"), ("neighbours", "Neighbours")];

/// The area that `place.toml` names.
pub(crate) const HERE: &str = "here";

/// An area in words.
#[derive(Clone, Debug)]
pub struct Area {
    /// Its id: one of [`AREAS`].
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name beside a line.
    pub short: String,
    /// How its values are worked out, where they are ours.
    pub formula: Option<String>,
}

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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaEntry {
    id: Option<String>,
    name: Option<String>,
    short: Option<String>,
    formula: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeriesEntry {
    id: Option<String>,
    label: Option<String>,
    unit: Option<String>,
    #[serde(default)]
    decimals: u8,
    period: Option<String>,
    source: Option<String>,
    earlier: Option<Earlier>,
    #[serde(default)]
    gaps: Vec<String>,
    #[serde(default)]
    breaks: Vec<String>,
    note: Option<Spanned<String>>,
}

/// Another source for the values before a period.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Earlier {
    before: String,
    source: String,
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
        let mut areas: Vec<Area> = area.into_iter().map(|entry| check_area(entry, desk)).collect();
        let before = desk.complaints.len();
        text::unique(desk, "area", areas.iter().map(|area| area.id.as_str()).zip(places));
        areas.insert(0, here(place));
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
            check_series(entry, &rows, sources, phrases, desk, &mut in_table, &mut read);
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

/// When a period's value is from, in years.
fn time(pattern: &str, year: i32) -> f64 {
    let within = if pattern.contains("31 March") || pattern.contains("financial year") {
        0.25
    } else if pattern.contains("30 September") {
        0.75
    } else if pattern.contains("January") {
        0.04
    } else {
        0.5
    };
    f64::from(year) + within
}

/// The area of the place. One place has one name, whatever the edition, so no edition names it.
fn here(Place { name, short, .. }: &Place) -> Area {
    Area { id: HERE.into(), name: name.clone(), short: short.clone(), formula: None }
}

fn check_area(entry: Spanned<AreaEntry>, desk: &mut Desk) -> Area {
    let at = entry.span().start;
    let AreaEntry { id, name, short, formula } = entry.into_inner();
    let others: Vec<(&str, &str)> = AREAS.iter().filter(|(id, _)| *id != HERE).map(|(id, _)| (*id, *id)).collect();
    let id = desk.choose(at, "this area", "id", id, &others).unwrap_or_default().to_owned();
    let of = format!("area \"{id}\"");
    let name = desk.need(at, &of, "name", name, "West Midlands");
    Area { short: short.unwrap_or_else(|| name.clone()), name, id, formula }
}

fn check_series(
    entry: Spanned<SeriesEntry>,
    rows: &[Row],
    sources: &[Source],
    phrases: &Phrases,
    desk: &mut Desk,
    in_table: &mut Vec<(usize, String, String)>,
    read: &mut Read,
) {
    let at = entry.span().start;
    let SeriesEntry { id, label, unit, decimals, period, source, earlier, gaps, breaks, note } = entry.into_inner();
    let id = desk.need_id(at, "this series", id, "looked-after");
    let name = format!("series \"{id}\"");
    let label = desk.need(at, &name, "label", label, "Children in care");
    let unit = desk.choose(at, &name, "unit", unit, &UNITS).unwrap_or_default();
    let period = desk.need(at, &name, "period", period, "31 March {}");
    if !period.is_empty() && !period.contains("{}") {
        let wrong = format!("{name}: the period has no place for the year");
        desk.complain_of(at, "period", wrong, "Write {} where the year stands");
    }
    let source = desk.need(at, &name, "source", source, "dfe-looked-after-2025");
    desk.need_sources(at, &name, "source", std::slice::from_ref(&source), sources);
    if let Some(Earlier { before, source }) = &earlier {
        need_year(at, &name, "earlier", before, desk);
        desk.need_sources(at, &name, "earlier", std::slice::from_ref(source), sources);
    }
    for gap in &gaps {
        need_year(at, &name, "gaps", gap, desk);
    }
    for broken in &breaks {
        need_year(at, &name, "breaks", broken, desk);
    }
    let mut lines = Vec::new();
    for (area, area_name) in AREAS {
        let of_area: Vec<&Row> = rows.iter().filter(|row| row.series == id && row.area == area).collect();
        if of_area.is_empty() {
            continue;
        }
        let Some(area) = read.areas.iter().find(|known| known.id == area) else {
            continue;
        };
        check_years(&name, &of_area, &gaps, in_table);
        let mut values = Vec::new();
        // A mean of ours has a digit more than what it is a mean of.
        let shown = if area.formula.is_none() { decimals } else { decimals.max(1) };
        for row in of_area {
            let ours = usize::from(area.formula.is_some());
            if let Some((wrong, remedy)) = wrong_with(unit, usize::from(decimals) + ours, row) {
                in_table.push((row.line, format!("{name} {wrong}"), remedy.into()));
            }
            values.push((row.period.clone(), time(&period, year(&row.period).unwrap_or_default()), row.value));
            let source = match &earlier {
                Some(earlier) if row.period < earlier.before => earlier.source.clone(),
                _ => source.clone(),
            };
            let formula = area.formula.iter().map(|formula| Piece::Words(formula.clone())).collect::<Vec<_>>();
            read.figures.push(Figure {
                id: format!("{id}/{}/{}", area.id, row.period),
                label: label.clone(),
                value: row.value,
                unit,
                decimals: shown,
                period: period.replace("{}", &row.period),
                place: area.name.clone(),
                source,
                status: if formula.is_empty() { "OfficialStatistic" } else { "OurCalculation" },
                formula,
            });
        }
        lines.push(Line { area: area_name, decimals: shown, values });
    }
    if lines.is_empty() && !id.is_empty() {
        let remedy = "Add its lines there, or take the series out";
        desk.complain(at, format!("series.csv has no values of {name}"), remedy);
    }
    let has = |period: &String| lines.iter().any(|line| line.values.iter().any(|(of, ..)| of == period));
    let lacks = |gap: &&String| lines.iter().any(|line| !line.values.iter().any(|(of, ..)| of == *gap));
    if let Some(gap) = gaps.iter().find(|gap| !lines.is_empty() && !lacks(gap)) {
        let wrong = format!("{name} has a value for {gap} everywhere, which is said to be a gap");
        desk.complain_of(at, "gaps", wrong, "Take it off the gaps");
    }
    if let Some(broken) = breaks.iter().find(|broken| year(broken).is_some() && !has(broken)) {
        desk.complain_of(
            at,
            "breaks",
            format!("{name} has no value for {broken}, from which it is said to be another measure"),
            "Correct the year in breaks",
        );
    }
    let note = note.map(|note| Known { figures: &read.figures, phrases }.pieces(desk, &name, &note, Digits::Listed));
    let earlier = earlier.map(|earlier| (earlier.before, earlier.source));
    let gaps = gaps.into_iter().map(|gap| (gap.clone(), time(&period, year(&gap).unwrap_or_default()))).collect();
    read.series.push(Series {
        id,
        label,
        unit,
        period,
        note: note.unwrap_or_default(),
        breaks,
        gaps,
        source,
        earlier,
        lines,
    });
}

fn need_year(at: usize, name: &str, field: &str, period: &str, desk: &mut Desk) {
    if year(period).is_none() {
        let wrong = format!("{name}: \"{period}\" in {field} is no year");
        desk.complain_of(at, field, wrong, "Write a year as 2025, or as 2024-25");
    }
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn a_value_has_its_time() {
        assert_eq!(time("31 March {}", 2025), 2025.25);
        assert_eq!(time("financial year {}", 2025), 2025.25);
        assert_eq!(time("30 September {}", 2025), 2025.75);
    }
}
