//! Details that are closed until a visitor opens them.

use std::rc::Rc;

use yew::prelude::*;

use super::built::{BuiltPiece, Piece};
use crate::browser::details;
use crate::state::State;

/// What is folded.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What opens it.
    pub opens: &'static str,
    /// What is inside.
    pub piece: Piece,
    /// What is shown.
    pub now: Rc<State>,
    /// What was shown when the visitor last paused.
    pub rested: Rc<State>,
}

/// Details that follow every move while they are open, and only pauses while they are closed.
#[component]
pub fn Fold(props: &Props) -> Html {
    let Props { opens, piece, now, rested } = props.clone();
    let place = use_node_ref();
    let open = use_state_eq(|| false);
    let ontoggle = {
        let (place, open) = (place.clone(), open.clone());
        Callback::from(move |_: Event| open.set(details::is_open(&place)))
    };
    use_effect_with((), {
        let (place, open) = (place.clone(), open.clone());
        // It may have been opened before the app started.
        move |()| open.set(details::is_open(&place))
    });
    html! {
        <details ref={place} {ontoggle}>
            <summary>{ opens }</summary>
            <div><BuiltPiece {piece} state={if *open { now } else { rested }} /></div>
        </details>
    }
}
