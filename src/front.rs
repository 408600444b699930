//! The front page's app: the answer for the scenario in the link. A program of its own, with no fields and no charts
//! (`docs/decisions.md`).

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{address, place};
use crate::link;
use crate::pages::home;
use crate::state::{Answer, Shown, State};

/// What the app is told at its start.
#[derive(Clone, Default, PartialEq, Properties)]
pub struct FrontProps {
    /// The address from `?` on; empty where pages are built.
    pub query: String,
}

/// The live part of the front page.
#[component]
pub fn Front(props: &FrontProps) -> Html {
    let query = use_state_eq(|| props.query.clone());
    let shown = use_memo(query.clone(), |query| {
        let state = State::of(link::read(query));
        Shown { answer: Rc::new(Answer::of(&state)), state: Rc::new(state) }
    });
    use_effect_with((), move |()| {
        place::put_in(true);
        address::carry(&query);
        address::on_navigation(move |went| query.set(went))
    });
    home::live(&shown)
}
