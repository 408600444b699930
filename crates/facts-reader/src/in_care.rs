//! `in-care.toml`: what "How many will be in care?" starts from.

use std::path::Path;

use model::in_care::{Setting, leaving_rate};
use serde::Deserialize;
use toml::Spanned;

use crate::complaint::{Complaint, Desk};
use crate::{Figure, text};

/// What projections of the number in care start from. Each text is the id of a figure.
#[derive(Debug, Default)]
pub struct InCare {
    /// The year of the 31 March that it starts from.
    pub year: u16,
    /// Children in care on that day.
    pub in_care: String,
    /// Children aged 0 to 17, as the published rate counts them.
    pub population: String,
    /// Children who entered care in the last year.
    pub entered: String,
    /// Children who entered care in the year before it.
    pub entered_before: String,
    /// A later number in care.
    pub later: String,
    /// From that 31 March to the day of the later number, in months.
    pub later_months: u8,
    /// The leaving rates to choose from.
    pub leaving: Vec<Leaving>,
    /// The rates to compare with.
    pub targets: Vec<Target>,
}

/// A leaving rate to choose from.
#[derive(Debug)]
pub struct Leaving {
    /// Its name in links.
    pub id: String,
    /// Whose it is.
    pub label: String,
    /// How fast that is, as words that follow "leave".
    pub words: String,
    /// The rate, a year.
    pub rate: f64,
    /// The figures of each of its years: in care before it, entered in it, in care after it.
    pub years: Vec<[String; 3]>,
}

/// A rate to compare with.
#[derive(Debug)]
pub struct Target {
    /// Its name in links.
    pub id: String,
    /// Whose it is.
    pub label: String,
    /// The figure, per 10,000 children.
    pub rate: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    year: Option<u16>,
    in_care: Option<String>,
    population: Option<String>,
    entered: Option<String>,
    entered_before: Option<String>,
    later: Option<String>,
    later_months: Option<u8>,
    #[serde(default)]
    leaving: Vec<Spanned<LeavingEntry>>,
    #[serde(default)]
    target: Vec<Spanned<TargetEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeavingEntry {
    id: Option<String>,
    label: Option<String>,
    words: Option<String>,
    #[serde(default)]
    years: Vec<YearEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearEntry {
    before: String,
    entered: String,
    after: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TargetEntry {
    id: Option<String>,
    label: Option<String>,
    rate: Option<String>,
}

/// Counts of children, whether residents or in care.
const COUNTS: &[&str] = &["Children", "People"];

pub(crate) fn read(file: &Path, figures: &[Figure], complaints: &mut Vec<Complaint>) -> InCare {
    text::read(file, complaints, |file: File, desk| {
        let File { year, in_care, population, entered, entered_before, later, later_months, leaving, target } = file;
        if year.is_none() {
            desk.complain(0, "this file has no year", "Add a line such as: year = 2025");
        }
        let later_months = later_months.filter(|months| (1..=12).contains(months));
        if later_months.is_none() {
            let remedy = "Add a line such as: later-months = 10, from 1 to 12 after the 31 March of that year";
            desk.complain_of(0, "later-months", "this file has no later-months, or they are not from 1 to 12", remedy);
        }
        let mut count = |field: &str, value: Option<String>| {
            let id = desk.need(0, "this file", field, value, "looked-after/here/2025");
            value_of(0, field, &id, COUNTS, figures, desk);
            id
        };
        let (in_care, population) = (count("in-care", in_care), count("population", population));
        let (entered, entered_before) = (count("entered", entered), count("entered-before", entered_before));
        let later = count("later", later);
        let places: Vec<usize> = leaving.iter().map(|entry| entry.span().start).collect();
        let leaving: Vec<Leaving> = leaving.into_iter().map(|entry| check_leaving(entry, figures, desk)).collect();
        text::unique(desk, "leaving rate", leaving.iter().map(|leaving| leaving.id.as_str()).zip(places));
        let places: Vec<usize> = target.iter().map(|entry| entry.span().start).collect();
        let targets: Vec<Target> = target.into_iter().map(|entry| check_target(entry, figures, desk)).collect();
        text::unique(desk, "target", targets.iter().map(|target| target.id.as_str()).zip(places));
        for (what, none) in [("leaving", leaving.is_empty()), ("target", targets.is_empty())] {
            if none {
                desk.complain(0, format!("there is no [[{what}]]"), "Add one with an id and a label");
            }
        }
        InCare {
            year: year.unwrap_or_default(),
            in_care,
            population,
            entered,
            entered_before,
            later,
            later_months: later_months.unwrap_or(1),
            leaving,
            targets,
        }
    })
}

/// The value of the figure of that id; complains where there is none, or in another unit.
fn value_of(at: usize, field: &str, id: &str, units: &[&str], figures: &[Figure], desk: &mut Desk) -> Option<f64> {
    if id.is_empty() {
        return None;
    }
    let Some(figure) = figures.iter().find(|figure| figure.id == id) else {
        let remedy = "Enter it in figures.toml or series.csv first, or correct the name";
        desk.complain_of(at, field, format!("there is no figure \"{id}\""), remedy);
        return None;
    };
    if !units.contains(&figure.unit) {
        desk.complain_of(at, field, format!("the figure \"{id}\" is in another unit"), "Name one that counts the same");
        return None;
    }
    Some(figure.value)
}

fn check_leaving(entry: Spanned<LeavingEntry>, figures: &[Figure], desk: &mut Desk) -> Leaving {
    let at = entry.span().start;
    let LeavingEntry { id, label, words, years } = entry.into_inner();
    let id = desk.need_id(at, "this leaving rate", id, "last-year");
    let name = format!("leaving rate \"{id}\"");
    let label = desk.need(at, &name, "label", label, "England, last year");
    let words = desk.need(at, &name, "words", words, "as fast as in England last year");
    let years: Vec<[String; 3]> = years.into_iter().map(|year| [year.before, year.entered, year.after]).collect();
    let before = desk.complaints.len();
    let rates: Vec<f64> = years
        .iter()
        .filter_map(|year| {
            let [before, entered, after] = year.each_ref().map(|id| value_of(at, "years", id, COUNTS, figures, desk));
            leaving_rate(before?, entered?, after?)
        })
        .collect();
    let rate = rates.iter().sum::<f64>() / rates.len() as f64;
    let sound = rates.len() == years.len() && Setting::LeavingRate.check(rate).is_ok();
    if desk.complaints.len() == before && !sound {
        let remedy = "Name years in which some children left and some stayed";
        desk.complain_of(at, "years", format!("{name}: its years give no rate that the model allows"), remedy);
    }
    Leaving { id, label, words, rate, years }
}

fn check_target(entry: Spanned<TargetEntry>, figures: &[Figure], desk: &mut Desk) -> Target {
    let at = entry.span().start;
    let TargetEntry { id, label, rate } = entry.into_inner();
    let id = desk.need_id(at, "this target", id, "england");
    let name = format!("target \"{id}\"");
    let label = desk.need(at, &name, "label", label, "England");
    let rate = desk.need(at, &name, "rate", rate, "looked-after-rate/england/2025");
    value_of(at, "rate", &rate, &["ChildrenPerTenThousand"], figures, desk);
    Target { id, label, rate }
}
