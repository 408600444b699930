//! A value of an input, and where it comes from.

use model::{Input, Unit};
use serde::Deserialize;
use toml::Spanned;

use crate::Figure;
use crate::complaint::Desk;
use crate::expression::Written;

/// Where a value comes from.
#[derive(Clone, Debug)]
pub enum Basis {
    /// The figure of this id.
    Figure(String),
    /// A value of our own, for this reason.
    Illustration(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ValueEntry {
    figure: Option<String>,
    value: Option<Written>,
    illustration: Option<String>,
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

/// Checks a value of an input.
pub(super) fn check(
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
