//! What could not be used of a link, in words.

use yew::prelude::*;

use super::live;
use crate::state::State;
use crate::words::remark;

/// The most remarks that are shown one by one.
const MOST: usize = 6;

/// A notice for what could not be used of the link; empty where all could.
pub fn remarks(state: &State) -> Html {
    remarks_of(remark::all(state))
}

/// The same for what is said of it already.
pub fn remarks_of(remarks: Vec<String>) -> Html {
    if remarks.is_empty() {
        return html! { <div class="remarks" role="status" /> };
    }
    html! {
        <div class="remarks" role="status">
            <p><strong>{ remark::PART }</strong></p>
            <ul>{ for remark::first_of(remarks, MOST).into_iter().map(|remark| html! { <li>{ live(remark) }</li> }) }</ul>
        </div>
    }
}
