//! Details that are closed until a visitor opens them. They follow every move while they are open, and only pauses while
//! they are closed.

use yew::prelude::*;

use super::built::{LivePiece, Piece};
use crate::browser::details;
use crate::state::Shown;

/// Details within the app's place.
///
/// A hook: a component of its own would bring more code along than it has.
#[hook]
pub fn use_fold(opens: &'static str, of: fn(&Shown) -> Html, now: &Shown, rested: &Option<Shown>) -> Html {
    let place = use_node_ref();
    let open = use_state_eq(|| false);
    let ontoggle = {
        let (place, open) = (place.clone(), open.clone());
        Callback::from(move |_: Event| open.set(details::is_open(&place)))
    };
    let shown = rested.as_ref().filter(|_| !*open).unwrap_or(now).clone();
    let inside = use_memo(shown, of);
    html! {
        <details ref={place} {ontoggle}>
            <summary>{ opens }</summary>
            { (*inside).clone() }
        </details>
    }
}

/// A piece in details that stand beside the app's place.
#[hook]
pub(crate) fn use_folded(piece: Piece, now: &Shown, rested: &Option<Shown>) -> Html {
    let open = use_state_eq(|| false);
    use_effect_with((), {
        let open = open.clone();
        move |()| {
            let watch = details::watch(piece.id, move |is_open| open.set(is_open));
            move || drop(watch)
        }
    });
    let follows = if *open { Some(now.clone()) } else { rested.clone() };
    html! { <LivePiece {piece} {follows} /> }
}

/// The same as the page is built with it.
#[cfg(feature = "pages")]
pub(crate) fn folded(opens: &'static str, piece: &Piece, shown: &Shown) -> Html {
    html! { <details><summary>{ opens }</summary>{ piece.built(shown) }</details> }
}
