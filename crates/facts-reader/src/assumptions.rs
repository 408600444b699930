//! `assumptions.toml`: the calculator's inputs in words, and its ready-made scenarios.

use std::collections::BTreeMap;
use std::path::Path;

use model::ranges::UNCERTAIN;
use model::{Input, Inputs, Unit};
use serde::Deserialize;
use toml::Spanned;

use crate::complaint::{Complaint, Desk};
use crate::expression::Written;
use crate::{Figure, text};

/// An input in words.
#[derive(Clone, Debug)]
pub struct InputWords {
    /// Its key in the model's table.
    pub key: String,
    /// What it is called.
    pub label: String,
    /// Its unit, as words that follow a number.
    pub unit: String,
    /// The same after the number 1.
    pub unit_of_one: String,
    /// What it means.
    pub help: String,
}

/// Where a scenario's value comes from.
#[derive(Clone, Debug)]
pub enum Basis {
    /// The figure of this id.
    Figure(String),
    /// A value of our own, for this reason.
    Illustration(String),
}

/// A ready-made set of inputs that the model accepts.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its name in links.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What it assumes, in a sentence.
    pub summary: String,
    /// A value and its basis for each input, in the order of the model's table.
    pub values: Vec<(f64, Basis)>,
}

/// A low and a high value of an uncertain input, each with its basis.
#[derive(Clone, Debug)]
pub struct Bounds {
    /// The key of the input.
    pub key: String,
    /// The low value.
    pub low: (f64, Basis),
    /// The high value.
    pub high: (f64, Basis),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    input: Vec<Spanned<InputEntry>>,
    #[serde(default)]
    scenario: Vec<Spanned<ScenarioEntry>>,
    #[serde(default)]
    range: Vec<Spanned<RangeEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RangeEntry {
    key: Option<String>,
    low: Option<Spanned<ValueEntry>>,
    high: Option<Spanned<ValueEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct InputEntry {
    key: Option<String>,
    label: Option<String>,
    unit: Option<String>,
    unit_of_one: Option<String>,
    help: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScenarioEntry {
    id: Option<String>,
    label: Option<String>,
    summary: Option<String>,
    #[serde(default)]
    values: BTreeMap<String, Spanned<ValueEntry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ValueEntry {
    figure: Option<String>,
    value: Option<Written>,
    illustration: Option<String>,
}

/// What the file holds, checked.
#[derive(Debug, Default)]
pub(crate) struct Assumptions {
    pub(crate) inputs: Vec<InputWords>,
    pub(crate) scenarios: Vec<Scenario>,
    pub(crate) ranges: Vec<Bounds>,
}

pub(crate) fn read(file: &Path, figures: &[Figure], complaints: &mut Vec<Complaint>) -> Assumptions {
    text::read(file, complaints, |File { input, scenario, range }, desk| {
        let places: Vec<usize> = input.iter().map(|entry| entry.span().start).collect();
        let words: Vec<InputWords> = input.into_iter().map(|entry| check_input(entry, desk)).collect();
        text::unique(desk, "input", words.iter().map(|words| words.key.as_str()).zip(places));
        let inputs = Input::ALL.into_iter().filter_map(|input| {
            let found = words.iter().find(|words| words.key == input.key()).cloned();
            if found.is_none() {
                let remedy = "Add an [[input]] with this key, a label, a unit and a help";
                desk.complain(0, format!("the input \"{}\" has no words", input.key()), remedy);
            }
            found
        });
        let inputs = inputs.collect();
        let places: Vec<usize> = scenario.iter().map(|entry| entry.span().start).collect();
        let scenarios: Vec<Scenario> = scenario.into_iter().map(|entry| check_scenario(entry, figures, desk)).collect();
        text::unique(desk, "scenario", scenarios.iter().map(|scenario| scenario.id.as_str()).zip(places));
        let ranges = check_ranges(range, figures, desk);
        Assumptions { inputs, scenarios, ranges }
    })
}

/// A range of each uncertain input, in the order in which they are drawn.
fn check_ranges(entries: Vec<Spanned<RangeEntry>>, figures: &[Figure], desk: &mut Desk) -> Vec<Bounds> {
    let places: Vec<usize> = entries.iter().map(|entry| entry.span().start).collect();
    let ranges: Vec<Bounds> = entries.into_iter().map(|entry| check_range(entry, figures, desk)).collect();
    text::unique(desk, "range", ranges.iter().map(|range| range.key.as_str()).zip(places));
    let of = |input: Input| {
        let found = ranges.iter().find(|range| range.key == input.key()).cloned();
        if found.is_none() {
            let remedy = "Add a [[range]] with this key, a low and a high";
            desk.complain(0, format!("the input \"{}\" has no range", input.key()), remedy);
        }
        found
    };
    UNCERTAIN.into_iter().filter_map(of).collect()
}

fn check_range(entry: Spanned<RangeEntry>, figures: &[Figure], desk: &mut Desk) -> Bounds {
    let at = entry.span().start;
    let RangeEntry { key, low, high } = entry.into_inner();
    let key = desk.need(at, "this range", "key", key, Input::Children.key());
    let nothing = || (0.0, Basis::Illustration(String::new()));
    let Some(input) = UNCERTAIN.into_iter().find(|input| input.key() == key) else {
        if !key.is_empty() {
            let remedy = format!("It can be: {}", UNCERTAIN.map(Input::key).join(" | "));
            desk.complain_of(at, "key", format!("the input \"{key}\" has no range"), remedy);
        }
        return Bounds { key, low: nothing(), high: nothing() };
    };
    let before = desk.complaints.len();
    let mut end = |name: &str, entry: Option<Spanned<ValueEntry>>| {
        let what = format!("range \"{key}\", {name}");
        let Some(entry) = entry else {
            let remedy = format!("Add: {name} = {{ value = 1, illustration = \"why\" }}");
            desk.complain(at, format!("{what} is missing"), remedy);
            return nothing();
        };
        let (place, before) = (entry.span().start, desk.complaints.len());
        let (value, basis) = check_value(&what, input, entry, figures, desk);
        if desk.complaints.len() == before && input.check(value).is_err() {
            let wrong = format!("{what} is {value}, which the model does not allow");
            desk.complain(place, wrong, "Choose another value");
        }
        (value, basis)
    };
    let (low, high) = (end("low", low), end("high", high));
    if desk.complaints.len() == before && low.0 > high.0 {
        let wrong = format!("range \"{key}\": its low value is above its high one");
        desk.complain(at, wrong, "Exchange them, or correct one");
    }
    Bounds { key, low, high }
}

fn check_input(entry: Spanned<InputEntry>, desk: &mut Desk) -> InputWords {
    let at = entry.span().start;
    let InputEntry { key, label, unit, unit_of_one, help } = entry.into_inner();
    let key = desk.need(at, "this input", "key", key, Input::Children.key());
    let name = format!("input \"{key}\"");
    if !key.is_empty() && Input::of_key(&key).is_none() {
        desk.complain_of(at, "key", format!("the model has no {name}"), format!("It can be: {}", all_keys()));
    }
    let unit = desk.need(at, &name, "unit", unit, "a week");
    InputWords {
        label: desk.need(at, &name, "label", label, "A week in care costs"),
        unit_of_one: unit_of_one.unwrap_or_else(|| unit.clone()),
        unit,
        help: desk.need(at, &name, "help", help, "What one child's care costs in a week."),
        key,
    }
}

fn check_scenario(entry: Spanned<ScenarioEntry>, figures: &[Figure], desk: &mut Desk) -> Scenario {
    let at = entry.span().start;
    let ScenarioEntry { id, label, summary, mut values } = entry.into_inner();
    let id = desk.need_id(at, "this scenario", id, "half-credited");
    let name = format!("scenario \"{id}\"");
    let before = desk.complaints.len();
    let checked: Vec<(f64, Basis)> = Input::ALL
        .into_iter()
        .map(|input| {
            let key = input.key();
            let Some(entry) = values.remove(key) else {
                let remedy = format!("Add: {key} = {{ value = {}, illustration = \"why\" }}", input.range().start());
                desk.complain(at, format!("{name} has no value for \"{key}\""), remedy);
                return (0.0, Basis::Illustration(String::new()));
            };
            check_value(&format!("{name}, \"{key}\""), input, entry, figures, desk)
        })
        .collect();
    for (key, entry) in values {
        let remedy = format!("It can be: {}", all_keys());
        desk.complain(entry.span().start, format!("{name}: the model has no input \"{key}\""), remedy);
    }
    if desk.complaints.len() == before {
        let mut inputs = [0.0; Input::COUNT];
        inputs.iter_mut().zip(&checked).for_each(|(slot, (value, _))| *slot = *value);
        for problem in Inputs::new(inputs).err().unwrap_or_default() {
            desk.complain(at, format!("{name}: {problem}"), "Choose a value that the model allows");
        }
    }
    Scenario {
        label: desk.need(at, &name, "label", label, "Half credited"),
        summary: desk.need(at, &name, "summary", summary, "Published figures, half of the fall credited."),
        id,
        values: checked,
    }
}

/// The units of figures.toml that an input can start from. What was spent in a year is a sum a year.
fn units_of(input: Input) -> &'static [&'static str] {
    match input.unit() {
        Unit::ChildrenAYear => &["Children"],
        Unit::Years => &["Years"],
        Unit::Share | Unit::RateAYear => &["Share"],
        Unit::PoundsAWeek => &["PoundsAWeek"],
        Unit::PoundsAYear => &["PoundsAYear", "Pounds"],
    }
}

fn check_value(
    name: &str,
    input: Input,
    entry: Spanned<ValueEntry>,
    figures: &[Figure],
    desk: &mut Desk,
) -> (f64, Basis) {
    let at = entry.span().start;
    match entry.into_inner() {
        ValueEntry { figure: Some(id), value: None, illustration: None } => {
            let found = figures.iter().find(|figure| figure.id == id);
            match found {
                None => {
                    let remedy = "Enter it in figures.toml or series.csv first, or correct the name";
                    desk.complain(at, format!("{name}: there is no figure \"{id}\""), remedy);
                }
                Some(figure) if !units_of(input).contains(&figure.unit) => {
                    let wrong = format!("{name}: the figure \"{id}\" is in another unit");
                    desk.complain(at, wrong, "Name a figure in the input's own unit");
                }
                Some(_) => {}
            }
            (found.map_or(0.0, |figure| figure.value), Basis::Figure(id))
        }
        ValueEntry { figure: None, value: Some(value), illustration: Some(why) } if !why.trim().is_empty() => {
            let value = value.value(|_| None).unwrap_or_else(|_| {
                desk.complain(at, format!("{name}: the value is no number"), "Write a number");
                0.0
            });
            (value, Basis::Illustration(why))
        }
        _ => {
            let remedy = "Write { figure = \"its-id\" }, or { value = 1, illustration = \"why\" }";
            desk.complain(at, format!("{name} has no basis"), remedy);
            (0.0, Basis::Illustration(String::new()))
        }
    }
}

fn all_keys() -> String {
    Input::ALL.map(Input::key).join(" | ")
}
