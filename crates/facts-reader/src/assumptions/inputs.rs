//! The calculator's inputs in words.

use model::Input;
use serde::Deserialize;
use toml::Spanned;

use super::all_keys;
use crate::complaint::Desk;

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

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct InputEntry {
    key: Option<String>,
    label: Option<String>,
    unit: Option<String>,
    unit_of_one: Option<String>,
    help: Option<String>,
}

/// Checks an input's words.
pub(super) fn check(entry: Spanned<InputEntry>, desk: &mut Desk) -> InputWords {
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
