//! The scenario that another is compared with, in the same link:
//! `?v=1&figures=2026-04&scenario=half-credited&against=claim&against-children=80`.

use super::query::pairs;
use super::{Arrival, State, read, write as write_state};

/// The name of its scenario; its values have the same name, a hyphen and their own in front.
const NAME: &str = "against";

/// Whether a name in a link belongs to it.
pub(super) fn has(name: &str) -> bool {
    name.strip_prefix(NAME).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// What a query says of the scenario to compare with; nothing where it names none. Its edition is the other's.
///
/// ```
/// use stoke_explainer::link::{self, against};
///
/// let with = against::read_from("?v=1&scenario=half-credited&against=claim&against-children=80").unwrap();
/// assert_eq!((with.scenario.id, with.values[0].1), ("claim", 80.0));
/// assert_eq!(against::read_from("?v=1&scenario=half-credited"), None);
/// ```
pub fn read_from(query: &str) -> Option<Arrival> {
    let mut own = form_urlencoded::Serializer::for_suffix(String::from("?"), 1);
    let mut names_one = false;
    for (name, value) in pairs(query) {
        if name == "v" || name == "figures" {
            own.append_pair(&name, &value);
        } else if name == NAME {
            names_one = true;
            own.append_pair("scenario", &value);
        } else if let Some(name) = name.strip_prefix(NAME).and_then(|rest| rest.strip_prefix('-')) {
            own.append_pair(name, &value);
        }
    }
    names_one.then(|| read(&own.finish()))
}

/// What a link says of a state as the one to compare with: names and values.
pub fn pairs_of(state: &State) -> Vec<(String, String)> {
    pairs(&write_state(&State { kept: Vec::new(), ..state.clone() }))
        .filter_map(|(name, value)| match name.as_str() {
            "v" | "figures" => None,
            "scenario" => Some((NAME.to_owned(), value)),
            _ => Some((format!("{NAME}-{name}"), value)),
        })
        .collect()
}
