//! Ready-made scenarios.

use std::collections::BTreeMap;

use model::{Input, Inputs};
use serde::Deserialize;
use toml::Spanned;

use super::all_keys;
use super::value::{self, Basis, ValueEntry};
use crate::Figure;
use crate::complaint::Desk;

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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScenarioEntry {
    id: Option<String>,
    label: Option<String>,
    summary: Option<String>,
    #[serde(default)]
    values: BTreeMap<String, Spanned<ValueEntry>>,
}

/// Checks a scenario.
pub(super) fn check(entry: Spanned<ScenarioEntry>, figures: &[Figure], desk: &mut Desk) -> Scenario {
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
            value::check(&format!("{name}, \"{key}\""), input, entry, figures, desk)
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
