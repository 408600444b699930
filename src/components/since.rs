//! What has changed in the figures since the link was made.

use yew::prelude::*;

use super::live;
use crate::state::State;
use crate::words::since::{self, DIFFERS, SAME, SHOW, Since};

/// A notice for a link of older figures; nothing where it has the newest.
pub fn since(state: &State) -> Html {
    let told = |Since { made_with, differs, newest }: Since| {
        html! {
            <div class="notice since">
                <p><strong>{ live(made_with) }</strong></p>
                <p>{ if differs.is_empty() { SAME } else { DIFFERS } }</p>
                <ul>{ for differs.into_iter().map(|line| html! { <li>{ live(line) }</li> }) }</ul>
                <p><a href={newest}>{ SHOW }</a></p>
            </div>
        }
    };
    html! { { for since::of(state).map(told) } }
}
