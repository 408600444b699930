//! What is changed from a scenario, to be taken back one by one.

use yew::prelude::*;

use super::live;
use crate::state::{Action, Change, Field, State};
use crate::words::amount;

/// The list of changes; empty where there are none.
pub fn changes(state: &State, act: &Callback<Action>) -> Html {
    let item = |field: &Field| {
        let input = field.input;
        let label = state.edition.words(input).label;
        let [now, start] =
            [state.inputs.get(input), state.start_of(input)].map(|value| amount::amount(state.edition, input, value));
        let says = match field.trouble {
            Some(_) => format!("{label}: what is entered can’t be used"),
            None => format!("{label}: {now} instead of {start}"),
        };
        html! {
            <li key={input.key()}>
                { live(says) }
                <button type="button" aria-label={format!("Take back: {label}")} onclick={act.reform(move |_| Change::TookBack(input).into())}>
                    { "Take back" }
                </button>
            </li>
        }
    };
    let items: Vec<Html> = state.changed().map(item).collect();
    if items.is_empty() {
        return html! { <div class="changes" /> };
    }
    html! {
        <div class="changes">
            <h3>{ live(format!("Changed from “{}”", state.scenario.label)) }</h3>
            <ul>{ for items }</ul>
        </div>
    }
}
