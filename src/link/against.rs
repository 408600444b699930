//! The scenario that another is compared with, in the same link:
//! `?v=1&figures=2026-04&scenario=half-credited&against=claim&against-children=80`.

use super::query::pairs;
use super::{Arrival, Remark, State, quoted, read, write as write_state};

/// The name of its scenario; its values have the same name, a hyphen and their own in front.
const NAME: &str = "against";

/// Whether a name in a link belongs to it.
pub(crate) fn has(name: &str) -> bool {
    name.strip_prefix(NAME).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// What a query says of the scenario to compare with; nothing where it says nothing of one. Its edition is the other's,
/// and what is left out means the same as there. What is for other pages means nothing here.
///
/// ```
/// use stoke_explainer::link::{self, against};
///
/// let with = against::read_from("?v=1&scenario=half-credited&against=claim&against-children=80").unwrap();
/// assert_eq!((with.scenario.id, with.values[0].1), ("claim", 80.0));
/// assert_eq!(against::read_from("?v=1&against-children=80").unwrap().scenario, facts::NEWEST.opening());
/// assert_eq!(against::read_from("?v=1&scenario=half-credited"), None);
/// ```
pub fn read_from(query: &str) -> Option<Arrival> {
    let mut own = form_urlencoded::Serializer::for_suffix(String::from("?"), 1);
    let mut says_something = false;
    for (name, value) in pairs(query) {
        if name == "v" || name == "figures" {
            own.append_pair(&name, &value);
        } else if name == NAME {
            says_something = true;
            own.append_pair("scenario", &value);
        } else if let Some(name) = name.strip_prefix(NAME).and_then(|rest| rest.strip_prefix('-')) {
            says_something = true;
            own.append_pair(name, &value);
        }
    }
    says_something.then(|| {
        let mut arrival = read(&own.finish());
        let for_other_pages = std::mem::take(&mut arrival.kept);
        arrival.remarks.extend(for_other_pages.into_iter().map(|(name, _)| Remark::Name(quoted(&name))));
        // The first scenario's link says these.
        arrival.remarks.retain(|remark| !matches!(remark, Remark::Version(_) | Remark::Edition(_)));
        arrival
    })
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
