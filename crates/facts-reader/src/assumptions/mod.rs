//! `assumptions.toml`: the calculator's inputs in words, and its ready-made scenarios.

mod inputs;
mod ranges;
mod scenarios;
mod value;

use std::path::Path;

use model::Input;
use serde::Deserialize;
use toml::Spanned;

use self::inputs::InputEntry;
pub use self::inputs::InputWords;
pub use self::ranges::Bounds;
use self::ranges::RangeEntry;
pub use self::scenarios::Scenario;
use self::scenarios::ScenarioEntry;
pub use self::value::Basis;
use crate::complaint::Complaint;
use crate::{Figure, text};

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
        let words: Vec<InputWords> = input.into_iter().map(|entry| inputs::check(entry, desk)).collect();
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
        let scenarios: Vec<Scenario> =
            scenario.into_iter().map(|entry| scenarios::check(entry, figures, desk)).collect();
        text::unique(desk, "scenario", scenarios.iter().map(|scenario| scenario.id.as_str()).zip(places));
        let ranges = ranges::check(range, figures, desk);
        Assumptions { inputs, scenarios, ranges }
    })
}

fn all_keys() -> String {
    Input::ALL.map(Input::key).join(" | ")
}
