//! What could not be used of a link, in words.

use yew::prelude::*;

use super::live;
use crate::state::State;
use crate::words::remark;

/// The most remarks that are shown one by one.
const MOST: usize = 6;

/// A notice for what could not be used of the link; empty where all could.
pub fn remarks(state: &State) -> Html {
    if state.remarks.is_empty() {
        return html! { <div class="remarks" role="status" /> };
    }
    html! {
        <div class="remarks" role="status">
            <p><strong>{ remark::PART }</strong></p>
            <ul>{ for state.remarks.iter().take(MOST).map(|of| html! { <li>{ live(remark::of_link(state, of)) }</li> }) }</ul>
            if state.remarks.len() > MOST {
                <p>{ live(format!("And {} more.", state.remarks.len() - MOST)) }</p>
            }
        </div>
    }
}
