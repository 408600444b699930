//! What the page was built with, and keeps until it has to change.
//!
//! Much of a page is closed when it opens: tables, formulas. The build writes it as plain HTML, for whoever has no
//! scripts; the app takes the elements along as they are, which costs the start next to nothing, and makes them anew
//! when their numbers change. What never changes it never makes: its code and its words are not in the app.

use yew::prelude::*;

use crate::browser::built;
use crate::state::Shown;

/// A part of a live part that never changes: one element, which bears its name as `data-built`.
#[cfg(feature = "pages")]
pub(crate) fn never_changes(name: &'static str, make: impl FnOnce(&'static str) -> Html) -> Html {
    make(name)
}

/// A part of a live part that never changes: one element, which bears its name as `data-built`.
#[cfg(not(feature = "pages"))]
pub(crate) fn never_changes(name: &'static str, _: impl FnOnce(&'static str) -> Html) -> Html {
    built::of(name).unwrap_or_default()
}

/// A piece of the page that follows what is shown.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    /// Its name, alone in the page.
    pub name: &'static str,
    /// What it is.
    pub of: fn(&Shown) -> Html,
}

impl PartialEq for Piece {
    fn eq(&self, other: &Piece) -> bool {
        self.name == other.name
    }
}

/// A piece, and what it shows.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct Props {
    /// The piece.
    pub piece: Piece,
    /// What it shows; nothing: what the page was built with.
    pub shown: Option<Shown>,
}

/// The piece as it was built, until it shows something else.
///
/// A component of its own: while what it shows stays, a move costs nothing here.
#[component]
pub(super) fn BuiltPiece(props: &Props) -> Html {
    let Props { piece, shown } = props;
    let kept = use_mut_ref(|| built::of(piece.name));
    let mut kept = kept.borrow_mut();
    if kept.is_some() {
        *kept = kept.take().filter(|_| shown.as_ref().is_none_or(|shown| shown.state.is_opening()));
    }
    match &*kept {
        Some(built) => built.clone(),
        None => html! { <div data-built={piece.name}>{ for shown.as_ref().map(piece.of) }</div> },
    }
}
