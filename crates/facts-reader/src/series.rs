//! `series.toml` and `series.csv`: what is published year by year, for Stoke and for whom it is compared with.
//!
//! Each value becomes a figure of its own, called `series/area/period`.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::{Complaint, Desk};
use crate::figures::{UNITS, too_few};
use crate::phrases::Phrases;
use crate::template::{Digits, Known, Piece};
use crate::{Figure, Source, text};

/// Who a line is about: what an officer writes, and what the facts crate calls it.
pub const AREAS: [(&str, &str); 4] =
    [("here", "Here"), ("region", "Region"), ("england", "England"), ("neighbours", "Neighbours")];

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
    /// The values of each area, in the order of [`AREAS`].
    pub lines: Vec<Line>,
}

/// The values of one area, in order.
#[derive(Clone, Debug)]
pub struct Line {
    /// The Rust name of the area.
    pub area: &'static str,
    /// Period, time in years, and the id of the figure.
    pub values: Vec<(String, f64, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    area: Vec<Spanned<AreaEntry>>,
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

/// A line of the CSV.
struct Row {
    line: usize,
    series: String,
    area: String,
    period: String,
    value: f64,
}

/// Reads both files. The latest year that a value can be about is that of the edition.
pub(crate) fn read(
    folder: &Path,
    latest: i32,
    sources: &[Source],
    phrases: &Phrases,
    complaints: &mut Vec<Complaint>,
) -> Read {
    let table = folder.join("series.csv");
    let rows = rows(&table, latest, complaints);
    let mut in_table = Vec::new();
    let read = text::read(&folder.join("series.toml"), complaints, |File { area, series }, desk| {
        let areas: Vec<Area> = area.into_iter().map(|entry| check_area(entry, desk)).collect();
        let places: Vec<usize> = series.iter().map(|entry| entry.span().start).collect();
        let mut read = Read { areas, ..Read::default() };
        for entry in series {
            check_series(entry, &rows, sources, phrases, desk, &mut in_table, &mut read);
        }
        text::unique(desk, "series", read.series.iter().map(|series| series.id.as_str()).zip(places));
        read
    });
    for row in &rows {
        if !read.series.iter().any(|series| series.id == row.series) {
            in_table.push((
                row.line,
                format!("series.toml has no series \"{}\"", row.series),
                "Enter it there first, or correct the name".into(),
            ));
        } else if !AREAS.iter().any(|(id, _)| *id == row.area) {
            let known = AREAS.map(|(id, _)| id).join(" | ");
            in_table.push((row.line, format!("\"{}\" is no area", row.area), format!("It can be: {known}")));
        }
    }
    let complaint = |(line, wrong, remedy)| Complaint { file: table.clone(), line, wrong, remedy };
    complaints.extend(in_table.into_iter().map(complaint));
    read
}

fn rows(file: &Path, latest: i32, complaints: &mut Vec<Complaint>) -> Vec<Row> {
    let mut complain = |line, wrong: String, remedy: &str| {
        complaints.push(Complaint { file: file.to_path_buf(), line, wrong, remedy: remedy.into() });
    };
    let mut reader = match csv::Reader::from_path(file) {
        Ok(reader) => reader,
        Err(error) => {
            complain(1, format!("can't be read ({error})"), "Is the file there, and is it UTF-8 text?");
            return Vec::new();
        }
    };
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(1, |position| position.line() as usize);
                complain(line, "can't be understood".into(), "Write: series,area,period,value");
                continue;
            }
        };
        let line = record.position().map_or(1, |position| position.line() as usize);
        let [series, area, period, value] =
            [0, 1, 2, 3].map(|column| record.get(column).unwrap_or_default().to_owned());
        match year(&period) {
            None => complain(line, format!("\"{period}\" is no year"), "Write a year as 2025, or as 2024-25"),
            Some(year) if year > latest => {
                complain(line, format!("{period} is later than this edition"), "Correct the year");
            }
            Some(_) => {}
        }
        match value.parse::<f64>() {
            Ok(value) if value.is_finite() && value >= 0.0 => rows.push(Row { line, series, area, period, value }),
            _ => complain(
                line,
                format!("\"{value}\" is no value"),
                "Write a number; leave the whole line out where there is none",
            ),
        }
    }
    rows
}

/// The year in which a period ends: 2025 for "2025" and for "2024-25".
fn year(period: &str) -> Option<i32> {
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let (begins, ends) = period.split_once('-').unwrap_or((period, ""));
    let begins: i32 = begins.parse().ok().filter(|_| digits(begins, 4))?;
    if ends.is_empty() && !period.contains('-') {
        return Some(begins);
    }
    let ends: i32 = ends.parse().ok().filter(|_| digits(ends, 2))?;
    ((begins + 1) % 100 == ends).then_some(begins + 1)
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

fn check_area(entry: Spanned<AreaEntry>, desk: &mut Desk) -> Area {
    let at = entry.span().start;
    let AreaEntry { id, name, short, formula } = entry.into_inner();
    let allowed = AREAS.map(|(id, _)| (id, id));
    let id = desk.choose(at, "this area", "id", id, &allowed).unwrap_or_default().to_owned();
    let of = format!("area \"{id}\"");
    let name = desk.need(at, &of, "name", name, "Stoke-on-Trent");
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
    if !period.contains("{}") {
        desk.complain(at, format!("{name}: the period has no place for the year"), "Write {} where the year stands");
    }
    let known = |desk: &mut Desk, source: &str| {
        if !source.is_empty() && !sources.iter().any(|known| known.id == source) {
            let remedy = "Enter it there first, or correct the name";
            desk.complain(at, format!("{name}: sources.toml has no source \"{source}\""), remedy);
        }
    };
    let source = desk.need(at, &name, "source", source, "dfe-looked-after-2025");
    known(desk, &source);
    if let Some(earlier) = &earlier {
        known(desk, &earlier.source);
    }
    let mut lines = Vec::new();
    for (area, area_name) in AREAS {
        let of_area: Vec<&Row> = rows.iter().filter(|row| row.series == id && row.area == area).collect();
        if of_area.is_empty() {
            continue;
        }
        let Some(area) = read.areas.iter().find(|known| known.id == area) else {
            desk.complain(at, format!("{name} has values for \"{area}\", which has no name"), "Add an [[area]]");
            continue;
        };
        for pair in of_area.windows(2) {
            let [before, row] = pair else { continue };
            let (Some(from), Some(to)) = (year(&before.period), year(&row.period)) else { continue };
            if to <= from {
                in_table.push((
                    row.line,
                    format!("{} does not follow {}", row.period, before.period),
                    "Put the years in order, each once".into(),
                ));
            }
            let missing = (from + 1..to).filter(|missing| !gaps.iter().any(|gap| year(gap) == Some(*missing)));
            for missing in missing {
                let remedy = format!("Correct the year, or add {missing} to the gaps of {name} in series.toml");
                in_table.push((row.line, format!("{name} has no value for {missing}"), remedy));
            }
        }
        let mut values = Vec::new();
        for row in of_area {
            if too_few(unit, row.value) {
                in_table.push((
                    row.line,
                    format!("{name} counts {} children", row.value),
                    "Counts under 6 are not shown: leave the line out".into(),
                ));
            }
            let figure = format!("{id}/{}/{}", area.id, row.period);
            values.push((row.period.clone(), time(&period, year(&row.period).unwrap_or_default()), figure.clone()));
            let source = match &earlier {
                Some(earlier) if row.period < earlier.before => earlier.source.clone(),
                _ => source.clone(),
            };
            let formula = area.formula.iter().map(|formula| Piece::Words(formula.clone())).collect::<Vec<_>>();
            read.figures.push(Figure {
                id: figure,
                label: label.clone(),
                value: row.value,
                unit,
                decimals,
                period: period.replace("{}", &row.period),
                place: area.name.clone(),
                source,
                status: if formula.is_empty() { "OfficialStatistic" } else { "OurCalculation" },
                formula,
            });
        }
        lines.push(Line { area: area_name, values });
    }
    let has = |period: &String| lines.iter().any(|line| line.values.iter().any(|(of, ..)| of == period));
    let lacks = |gap: &&String| lines.iter().any(|line| !line.values.iter().any(|(of, ..)| of == *gap));
    if let Some(gap) = gaps.iter().find(|gap| !lacks(gap)) {
        let wrong = format!("{name} has a value for {gap} everywhere, which is said to be a gap");
        desk.complain(at, wrong, "Take it off the gaps");
    }
    if let Some(broken) = breaks.iter().find(|broken| !has(broken)) {
        desk.complain(
            at,
            format!("{name} has no value for {broken}, from which it is said to be another measure"),
            "Correct the year in breaks",
        );
    }
    let note = note.map(|note| Known { figures: &read.figures, phrases }.pieces(desk, &name, &note, Digits::Listed));
    read.series.push(Series { id, label, unit, period, note: note.unwrap_or_default(), breaks, lines });
}

#[cfg(test)]
mod tests {
    use super::{time, year};

    #[test]
    fn a_period_is_a_year_or_two() {
        for (period, ends) in
            [("2025", Some(2025)), ("2024-25", Some(2025)), ("2024-26", None), ("25", None), ("2025-", None)]
        {
            assert_eq!(year(period), ends, "{period}");
        }
    }

    #[test]
    fn a_value_has_its_time() {
        assert_eq!(time("31 March {}", 2025), 2025.25);
        assert_eq!(time("financial year {}", 2025), 2025.25);
        assert_eq!(time("30 September {}", 2025), 2025.75);
    }
}
