//! What the page was built with, and keeps until it has to change.
//!
//! Much of a page is closed when it opens: tables, formulas. The build writes it as plain HTML, for whoever has no
//! scripts; the app leaves it alone, which costs the start nothing, and makes it anew when its numbers change.

use yew::prelude::*;

use crate::state::State;

/// What stands in the page already.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Built {
    /// Nothing: the live part is made anew.
    #[default]
    Nothing,
    /// Everything: the live part is picked up as it was built.
    Everything,
    /// The build is at work, and has made these, by their names.
    #[cfg(feature = "pages")]
    Pieces(std::rc::Rc<Vec<(&'static str, AttrValue)>>),
}

/// A piece of the page that follows a state.
#[derive(Clone, Copy, Debug)]
pub struct Piece {
    /// Its name, alone in the page.
    pub name: &'static str,
    /// What it is.
    pub of: fn(&State) -> Html,
}

impl PartialEq for Piece {
    fn eq(&self, other: &Piece) -> bool {
        self.name == other.name
    }
}

/// A piece, and the state that it shows.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The piece.
    pub piece: Piece,
    /// What it shows.
    pub state: std::rc::Rc<State>,
}

/// The piece as it was built, until it shows another state than the one that pages are built with.
#[component]
pub fn BuiltPiece(props: &Props) -> Html {
    let Props { piece, state } = props;
    let built = use_context::<Built>().unwrap_or_default();
    let kept = use_mut_ref(|| built == Built::Everything);
    #[cfg(feature = "pages")]
    if let Built::Pieces(made) = &built {
        let html = made.iter().find(|(name, _)| *name == piece.name).map(|(_, html)| html.clone());
        return Html::from_html_unchecked(html.unwrap_or_default());
    }
    let opening = State::default();
    *kept.borrow_mut() &= state.inputs == opening.inputs && state.scenario == opening.scenario;
    // Yew keeps what it finds in the page.
    if *kept.borrow() { Html::from_html_unchecked(AttrValue::Static("")) } else { (piece.of)(state) }
}
