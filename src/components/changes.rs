//! What is changed from a scenario, to be taken back one by one.

use yew::prelude::*;

use super::live;
use crate::browser::focus;
use crate::state::{Action, Change, Field, State};
use crate::words::amount;

const ID: &str = "changes";

/// The list of changes; empty where there are none.
pub fn changes(state: &State, act: &Callback<Action>) -> Html {
    let item = |field: &Field| {
        let input = field.input;
        let label = state.edition.words(input).label;
        let [now, start] =
            [field.value, state.start_of(input)].map(|value| amount::amount(state.edition, input, value));
        let says = match field.trouble {
            Some(_) => format!("{label}: what is entered can’t be used"),
            None => format!("{label}: {now} instead of {start}"),
        };
        // The button goes with the change; the focus stays with the list.
        let onclick = act.reform(move |_| {
            focus::on_id(ID);
            Change::TookBack(input).into()
        });
        html! {
            <li key={input.key()}>
                { live(says) }
                <button type="button" aria-label={format!("Take back: {label}")} {onclick}>
                    { "Take back" }
                </button>
            </li>
        }
    };
    let items: Vec<Html> = state.changed().map(item).collect();
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
