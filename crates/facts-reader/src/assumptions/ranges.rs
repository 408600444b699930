//! The range of each uncertain input.

use model::Input;
use model::ranges::UNCERTAIN;
use serde::Deserialize;
use toml::Spanned;

use super::value::{self, Basis, ValueEntry};
use crate::complaint::Desk;
use crate::{Figure, text};

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
pub(super) struct RangeEntry {
    key: Option<String>,
    low: Option<Spanned<ValueEntry>>,
    high: Option<Spanned<ValueEntry>>,
}

/// A range of each uncertain input, in the order in which they are drawn.
pub(super) fn check(entries: Vec<Spanned<RangeEntry>>, figures: &[Figure], desk: &mut Desk) -> Vec<Bounds> {
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
        let (value, basis) = value::check(&what, input, entry, figures, desk);
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
