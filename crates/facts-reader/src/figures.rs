//! `figures.toml`: every figure that a page may state.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::{Complaint, Desk};
use crate::expression::{Why, Written};
use crate::phrases::Phrases;
use crate::series::HERE;
use crate::template::{Digits, Known, Piece};
use crate::{Place, Source, text};

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
    /// Decimal places, as it is published.
    pub decimals: u8,
    /// The day or year that it is about.
    pub period: String,
    /// Where.
    pub place: String,
    /// The id of its source.
    pub source: String,
    /// The Rust name of its status.
    pub status: &'static str,
    /// How our own calculations are worked out; empty for others.
    pub formula: Vec<Piece>,
}

/// What an officer writes for a unit, and what the facts crate calls it.
pub const UNITS: [(&str, &str); 16] = [
    ("children", "Children"),
    ("people", "People"),
    ("per cent", "PerCent"),
    ("days", "Days"),
    ("years", "Years"),
    ("share", "Share"),
    ("GBP", "Pounds"),
    ("GBP a week", "PoundsAWeek"),
    ("GBP a year", "PoundsAYear"),
    ("number", "Number"),
    ("rank", "Rank"),
    ("per 10,000 children", "ChildrenPerTenThousand"),
    ("per 1,000 births", "PerThousandBirths"),
    ("cases", "Cases"),
    ("points", "Points"),
    ("full-time equivalent", "FullTimeEquivalent"),
];

/// What an officer writes for a status, and what the facts crate calls it.
pub const STATUSES: [(&str, &str); 9] = [
    ("official statistic", "OfficialStatistic"),
    ("government decision", "GovernmentDecision"),
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

/// Whether a number of children is so small that it could point to one of them.
pub(crate) fn too_few(unit: &str, value: f64) -> bool {
    unit == "Children" && value > 0.0 && value < SMALLEST_COUNT
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    figure: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    id: Option<String>,
    label: Option<String>,
    value: Option<Written>,
    rounded_to: Option<f64>,
    unit: Option<String>,
    #[serde(default)]
    decimals: u8,
    period: Option<String>,
    place: Option<String>,
    source: Option<String>,
    status: Option<String>,
    formula: Option<Spanned<String>>,
}

/// Reads the figures. `known`, the values of the series, can be named by them.
pub(crate) fn read(
    file: &Path,
    known: Vec<Figure>,
    place: &Place,
    sources: &[Source],
    phrases: &Phrases,
    complaints: &mut Vec<Complaint>,
) -> Vec<Figure> {
    let mut all = known;
    text::read(file, complaints, |File { figure }, desk| {
        let ids: Vec<(String, usize)> =
            figure.iter().map(|entry| (entry.get_ref().id.clone().unwrap_or_default(), entry.span().start)).collect();
        text::unique(desk, "figure", ids.iter().map(|(id, at)| (id.as_str(), *at)));
        // A figure can name any other: those whose parts are known come first, until no more are.
        let mut waiting = figure;
        loop {
            let value_of = |id: &str| all.iter().find(|figure| figure.id == id).map(|figure| figure.value);
            let is_ready = |entry: &Spanned<Entry>| {
                let unknown = entry.get_ref().value.as_ref().map(|value| value.value(value_of));
                !matches!(unknown, Some(Err(Why::Unknown(id))) if ids.iter().any(|(known, _)| *known == id))
            };
            let (ready, later): (Vec<_>, Vec<_>) = waiting.into_iter().partition(is_ready);
            waiting = later;
            if ready.is_empty() {
                break;
            }
            for entry in ready {
                let figure = check(entry, &all, place, sources, phrases, desk);
                all.push(figure);
            }
        }
        for entry in waiting {
            let name = entry.get_ref().id.clone().unwrap_or_default();
            let remedy = "Let each figure follow from others, not from itself";
            desk.complain_of(
                entry.span().start,
                "value",
                format!("figure \"{name}\" is worked out from itself"),
                remedy,
            );
        }
    });
    all
}

fn check(
    entry: Spanned<Entry>,
    others: &[Figure],
    here: &Place,
    sources: &[Source],
    phrases: &Phrases,
    desk: &mut Desk,
) -> Figure {
    let at = entry.span().start;
    let Entry { id, label, value, rounded_to, unit, decimals, period, place, source, status, formula } =
        entry.into_inner();
    let id = desk.need_id(at, "this figure", id, "entered-care-2025");
    let name = format!("figure \"{id}\"");
    let unit = desk.choose(at, &name, "unit", unit, &UNITS).unwrap_or_default();
    let status = desk.choose(at, &name, "status", status, &STATUSES).unwrap_or_default();
    let ours = status == "OurCalculation";
    let formula = match (formula, &value) {
        (Some(formula), _) if !formula.get_ref().trim().is_empty() => Some(formula),
        (None, Some(Written::Sum(sum))) if ours => {
            let rounded = rounded_to.map(|to| format!(", to the nearest {to}")).unwrap_or_default();
            Some(Spanned::new(at..at, format!("{sum}{rounded}")))
        }
        _ => None,
    };
    if ours && formula.is_none() {
        let remedy = "Write the value as a sum over references, or add: formula = \"864 days ÷ 365\"";
        desk.complain_of(at, "formula", format!("{name} is our calculation and has no formula"), remedy);
    }
    let known = Known { figures: others, phrases };
    let formula = formula.map(|formula| known.pieces(desk, &name, &formula, Digits::Any));
    let is_typed = matches!(value, Some(Written::Whole(_) | Written::Number(_)));
    let value = checked_value(at, &name, unit, value.as_ref(), rounded_to, others, desk);
    let shown = value * 10f64.powi(decimals.into());
    if is_typed && unit == "PerCent" && (shown - shown.round()).abs() > 1e-6 {
        let wrong = format!("{name} is {value}, with more digits after the point than the {decimals} that it shows");
        desk.complain_of(at, "value", wrong, "Correct the value, or add a line such as: decimals = 1");
    }
    let source = desk.need(at, &name, "source", source, "dfe-looked-after-2025");
    desk.need_sources(at, &name, "source", std::slice::from_ref(&source), sources);
    let place = desk.need(at, &name, "place", place, HERE);
    Figure {
        label: desk.need(at, &name, "label", label, "Children who entered care"),
        period: desk.need(at, &name, "period", period, "year to 31 March 2025"),
        place: if place == HERE { here.name.clone() } else { place },
        id,
        value,
        unit,
        decimals,
        source,
        status,
        formula: formula.unwrap_or_default(),
    }
}

fn checked_value(
    at: usize,
    name: &str,
    unit: &str,
    written: Option<&Written>,
    rounded_to: Option<f64>,
    others: &[Figure],
    desk: &mut Desk,
) -> f64 {
    if rounded_to.is_some_and(|to| to <= 0.0) {
        desk.complain_of(at, "rounded-to", format!("{name} is rounded to nothing"), "Write a step such as 0.5 or 10");
        return 0.0;
    }
    let value_of = |id: &str| others.iter().find(|figure| figure.id == id).map(|figure| figure.value);
    let value = match written.map_or(Err(Why::NotANumber), |written| written.value(value_of)) {
        Ok(value) => rounded_to.map_or(value, |to| (value / to).round() * to),
        Err(Why::NotANumber) => {
            let remedy = "Write a number, or a sum such as \"{leavers-days-2024} ÷ 365\"";
            desk.complain_of(at, "value", format!("{name} has no value that is a number"), remedy);
            return 0.0;
        }
        Err(Why::Unknown(id)) => {
            let remedy = "Enter it in figures.toml or series.csv first, or correct the name";
            desk.complain_of(at, "value", format!("{name}: there is no figure \"{id}\""), remedy);
            return 0.0;
        }
    };
    if value < 0.0 && !unit.starts_with("Pounds") {
        desk.complain_of(at, "value", format!("{name} is below 0"), "Only money can be below 0: correct the value");
    }
    if unit == "People" && value.fract() != 0.0 {
        desk.complain_of(at, "value", format!("{name} counts part of a person"), "Write a whole number");
    }
    if too_few(unit, value) {
        let remedy = "Counts under 6 are not shown: leave it out";
        desk.complain_of(at, "value", format!("{name} counts {value} children"), remedy);
    }
    value
}
