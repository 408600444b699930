//! What the page was built with, and keeps until it has to change.
//!
//! Much of a page never changes, or not before a visitor changes something. The build writes it as plain HTML, for whoever
//! has no scripts. What never changes the app takes along as it is: its code and its words are not in the app. What stands
//! beside the app's own place stays in the page, untouched, until it shows something else: it costs the start nothing.

use web_sys::Element;
use yew::create_portal;
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

/// An element beside the app's place that shows something else than it was built with.
pub(super) struct Kept {
    /// The element.
    pub(super) place: Element,
    /// What it shows.
    pub(super) shown: Shown,
    /// Whether it did not before.
    begins: bool,
}

impl Kept {
    /// Has the app put that into it. Until then it is as it was: emptied earlier it would move what is below it.
    pub(super) fn html(self, inside: Html) -> Html {
        if self.begins {
            built::clear(&self.place);
        }
        create_portal(inside, self.place)
    }

    fn piece(self, piece: Piece) -> Html {
        let inside = (piece.of)(&self.shown);
        self.html(inside)
    }
}

/// The element of that id, which keeps what it shows while `follows` is nothing. It is as it was built for as long as that
/// is right: `is_right` for the opening scenario.
#[hook]
pub(super) fn use_kept(id: &'static str, follows: Option<Shown>, is_right: bool) -> Option<Kept> {
    let place = use_memo((), |()| built::place(id));
    let kept = use_mut_ref(|| None::<Shown>);
    let mut kept = kept.borrow_mut();
    let begins = kept.is_none();
    if let Some(shown) = follows.filter(|shown| !(begins && is_right && shown.state.is_opening())) {
        kept.replace(shown);
    }
    Some(Kept { place: (*place).clone()?, shown: kept.clone()?, begins })
}

/// A piece of the page beside the app's place, which follows what is shown.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    /// The id of its element.
    pub id: &'static str,
    /// What is in it.
    pub of: fn(&Shown) -> Html,
}

impl Piece {
    /// The piece as the page is built with it.
    #[cfg(feature = "pages")]
    pub(crate) fn built(&self, shown: &Shown) -> Html {
        html! { <div id={self.id}>{ (self.of)(shown) }</div> }
    }
}

impl PartialEq for Piece {
    fn eq(&self, other: &Piece) -> bool {
        self.id == other.id
    }
}

/// A piece that follows every move, and says where something typed can't be used.
#[hook]
pub(crate) fn use_piece(piece: Piece, now: &Shown) -> Html {
    use_kept(piece.id, Some(now.clone()), !now.state.is_troubled()).map(|kept| kept.piece(piece)).unwrap_or_default()
}

/// A piece, and what it shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The piece.
    pub piece: Piece,
    /// What it follows; nothing: it stays as it is.
    pub follows: Option<Shown>,
}

/// A piece in a visit: what the app puts into its element.
///
/// A component of its own: while what it shows stays, a move costs nothing here.
#[component]
pub(crate) fn LivePiece(props: &Props) -> Html {
    use_kept(props.piece.id, props.follows.clone(), true).map(|kept| kept.piece(props.piece)).unwrap_or_default()
}
