//! `figures.toml`: every figure that a page may state.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::{Complaint, Desk};
use crate::number::Written;
use crate::{Source, text};

/// A figure, checked: its source is there, its unit and status are known.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Its name within the edition.
    pub id: String,
    /// What it counts.
    pub label: String,
    /// How much, in `unit`.
    pub value: f64,
    /// The Rust name of its unit.
    pub unit: &'static str,
    /// The day or year that it is about.
    pub period: String,
    /// Where.
    pub place: String,
    /// The id of its source.
    pub source: String,
    /// The Rust name of its status.
    pub status: &'static str,
    /// How our own calculations are worked out.
    pub formula: Option<String>,
}

/// What an officer writes for a unit, and what the facts crate calls it.
pub const UNITS: [(&str, &str); 9] = [
    ("children", "Children"),
    ("people", "People"),
    ("per cent", "PerCent"),
    ("days", "Days"),
    ("years", "Years"),
    ("share", "Share"),
    ("GBP", "Pounds"),
    ("GBP a week", "PoundsAWeek"),
    ("GBP a year", "PoundsAYear"),
];

/// What an officer writes for a status, and what the facts crate calls it.
pub const STATUSES: [(&str, &str); 8] = [
    ("official statistic", "OfficialStatistic"),
    ("government guidance", "GovernmentGuidance"),
    ("inspection", "Inspection"),
    ("council statement", "CouncilStatement"),
    ("press report", "PressReport"),
    ("said in an article", "SaidInAnArticle"),
    ("our calculation", "OurCalculation"),
    ("our illustration", "OurIllustration"),
];

/// Counts of children below this could point to one of them.
const SMALLEST_COUNT: f64 = 6.0;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    figure: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Option<String>,
    label: Option<String>,
    value: Option<Written>,
    unit: Option<String>,
    period: Option<String>,
    place: Option<String>,
    source: Option<String>,
    status: Option<String>,
    formula: Option<String>,
}

pub(crate) fn read(file: &Path, sources: &[Source], complaints: &mut Vec<Complaint>) -> Vec<Figure> {
    text::read(file, complaints, |File { figure }, desk| {
        let places: Vec<usize> = figure.iter().map(|entry| entry.span().start).collect();
        let figures: Vec<Figure> = figure.into_iter().map(|entry| check(entry, sources, desk)).collect();
        text::unique(desk, "figure", figures.iter().map(|figure| figure.id.as_str()).zip(places));
        figures
    })
}

fn check(entry: Spanned<Entry>, sources: &[Source], desk: &mut Desk) -> Figure {
    let at = entry.span().start;
    let Entry { id, label, value, unit, period, place, source, status, formula } = entry.into_inner();
    let id = desk.need_id(at, "this figure", id, "entered-care-2025");
    let name = format!("figure \"{id}\"");
    let value = if let Some(value) = value.as_ref().and_then(Written::value) {
        value
    } else {
        let remedy = "Write a number, or a chain such as \"864 / 365\" with a space around each sign";
        desk.complain(at, format!("{name} has no value that is a number"), remedy);
        0.0
    };
    let unit = desk.choose(at, &name, "unit", unit, &UNITS).unwrap_or_default();
    if value < 0.0 {
        desk.complain(at, format!("{name} is below 0"), "No unit here goes below 0: correct the value");
    }
    if unit == "People" && value.fract() != 0.0 {
        desk.complain(at, format!("{name} counts part of a person"), "Write a whole number");
    }
    if unit == "Children" && value > 0.0 && value < SMALLEST_COUNT {
        desk.complain(at, format!("{name} counts {value} children"), "Counts under 6 are not shown: leave it out");
    }
    let source = desk.need(at, &name, "source", source, "dfe-looked-after-2025");
    if !source.is_empty() && !sources.iter().any(|known| known.id == source) {
        let remedy = "Enter it there first, or correct the name";
        desk.complain(at, format!("{name}: sources.toml has no source \"{source}\""), remedy);
    }
    let status = desk.choose(at, &name, "status", status, &STATUSES).unwrap_or_default();
    if status == "OurCalculation" && formula.as_deref().is_none_or(|formula| formula.trim().is_empty()) {
        desk.complain(at, format!("{name} is our calculation and has no formula"), "Add: formula = \"864 days ÷ 365\"");
    }
    Figure {
        label: desk.need(at, &name, "label", label, "Children who entered care"),
        period: desk.need(at, &name, "period", period, "year to 31 March 2025"),
        place: desk.need(at, &name, "place", place, "Stoke-on-Trent"),
        id,
        value,
        unit,
        source,
        status,
        formula,
    }
}
