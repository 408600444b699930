//! What could not be used of a link, in words.

use facts::Edition;
use model::Input;
use yew::prelude::*;

use super::live;
use crate::link::Remark;
use crate::state::{State, Trouble};
use crate::words::{amount, problem};

/// The most remarks that are shown one by one.
const MOST: usize = 6;

/// A notice for what could not be used of the link; empty where all could.
pub fn remarks(state: &State) -> Html {
    if state.remarks.is_empty() {
        return html! { <div class="remarks" role="status" /> };
    }
    html! {
        <div class="remarks" role="status">
            <p><strong>{ "Part of the link could not be used." }</strong></p>
            <ul>{ for state.remarks.iter().take(MOST).map(|remark| html! { <li>{ live(says(state, remark)) }</li> }) }</ul>
            if state.remarks.len() > MOST {
                <p>{ live(format!("And {} more.", state.remarks.len() - MOST)) }</p>
            }
        </div>
    }
}

fn says(state: &State, remark: &Remark) -> String {
    let edition: &Edition = state.edition;
    let shown = |input| amount::amount(edition, input, state.inputs.get(input));
    match remark {
        Remark::Version(version) => {
            format!("This page does not know version “{version}” of links. It read what it could.")
        }
        Remark::Edition(id) => {
            format!("There are no figures “{id}”. The page shows those of {}.", edition.as_published_by)
        }
        Remark::Scenario(id) => {
            format!("There is no scenario “{id}”. The page starts from “{}”.", state.scenario.label)
        }
        Remark::Name(name) => format!("“{name}” means nothing here."),
        Remark::Twice(name) => format!("“{name}” comes twice. The page uses the first."),
        Remark::Contradiction(problem) => format!(
            "{} The page shows {} and {}.",
            problem::trouble(edition, Trouble::Refused(*problem)),
            shown(Input::Lasting),
            shown(Input::YearsCounted)
        ),
        Remark::Range { input, trouble } => format!(
            "The range of “{}”: {} The page shows the usual one.",
            edition.words(*input).label,
            problem::of_bounds(edition, *input, *trouble)
        ),
        Remark::Value { input, text, trouble } => format!(
            "“{}” is given as “{text}”. {} The page shows {}.",
            edition.words(*input).label,
            problem::trouble(edition, *trouble),
            shown(*input)
        ),
        Remark::Unusable { input, trouble } => {
            let share = if amount::is_per_cent(*input) {
                " In a link a share is written from 0 to 1, so 0.5 for 50%."
            } else {
                ""
            };
            format!(
                "“{}”: {}{share} The page shows {}.",
                edition.words(*input).label,
                problem::trouble(edition, *trouble),
                shown(*input)
            )
        }
    }
}
