//! What is changed from a scenario, to be taken back one by one.

use model::Input;
use yew::prelude::*;

use super::live;
use crate::browser::focus;
use crate::state::{Action, Bounds, Change, Field, State};
use crate::words::{amount, problem};

const ID: &str = "changes";

/// The list of changes; empty where there are none.
pub fn changes(state: &State, act: &Callback<Action>) -> Html {
    let take_back = |key: String, label: String, says: String, change: Change| {
        // The button goes with the change; the focus stays with the list.
        let onclick = act.reform(move |_| {
            focus::on_id(ID);
            change.clone().into()
        });
        html! {
            <li {key}>
                { live(says) }
                <button type="button" aria-label={format!("Take back: {label}")} {onclick}>
                    { "Take back" }
                </button>
            </li>
        }
    };
    let label = |input: Input| state.edition.words(input).label;
    let of_field = |field: &Field| {
        let (input, label) = (field.input, label(field.input));
        let [now, start] =
            [field.value, state.start_of(input)].map(|value| amount::amount(state.edition, input, value));
        let says = match field.trouble {
            Some(_) => format!("{label}: what is entered can’t be used"),
            None => format!("{label}: {now} instead of {start}"),
        };
        take_back(input.key().into(), label.into(), says, Change::TookBack(input))
    };
    let of_bounds = |bounds: &Bounds| {
        let input = bounds.input;
        let label = format!("Range of “{}”", label(input));
        let says = if bounds.is_refused() {
            format!("{label}: what is entered can’t be used")
        } else {
            format!("{label}: {}", problem::range_of(input, bounds.range))
        };
        take_back(format!("{}-range", input.key()), label, says, Change::TookBackRange(input))
    };
    let items: Vec<Html> = state.changed().map(of_field).chain(state.changed_bounds().map(of_bounds)).collect();
    if items.is_empty() {
        return html! { <div class="changes" id={ID} tabindex="-1" role="group" aria-label="What is changed" /> };
    }
    html! {
        <div class="changes" id={ID} tabindex="-1" role="group" aria-label="What is changed">
            <h3>{ live(format!("Changed from “{}”", state.scenario.label)) }</h3>
            <ul>{ for items }</ul>
        </div>
    }
}
