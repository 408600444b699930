//! Details that are closed until a visitor opens them.

use yew::prelude::*;

use super::built::{BuiltPiece, Piece};
use crate::browser::details;
use crate::state::Shown;

/// Details that `opens` opens, which follow every move while they are open, and only pauses while they are closed.
///
/// A hook: a component of its own would bring more code along than it has.
#[hook]
pub fn use_fold(opens: &'static str, piece: Piece, now: &Shown, rested: &Option<Shown>) -> Html {
    let place = use_node_ref();
    let open = use_state_eq(|| false);
    let ontoggle = {
        let (place, open) = (place.clone(), open.clone());
        Callback::from(move |_: Event| open.set(details::is_open(&place)))
    };
    let shown = if *open { Some(now.clone()) } else { rested.clone() };
    html! {
        <details ref={place} {ontoggle}>
            <summary>{ opens }</summary>
            <BuiltPiece {piece} {shown} />
        </details>
    }
}
