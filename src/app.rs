//! The app: one state, and the live part of the page that is open.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::{address, arrival};
use crate::link;
use crate::pages::{Page, calculator, home};
use crate::state::{Action, State};

/// How long a visitor pauses before the address bar follows and the answer is read out, in milliseconds.
const PAUSE: u32 = 400;

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

/// What every live part is given: the state, and a way to act on it.
#[derive(Clone, PartialEq, Properties)]
pub struct LiveProps {
    /// What the page shows.
    pub state: Rc<State>,
    /// What the answer was when the visitor last paused, for reading out; nothing before the first change.
    pub settled: Option<Rc<State>>,
    /// To be told what the visitor does.
    pub act: Callback<Action>,
}

/// What the app is told at its start.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The page that is open.
    pub page: Page,
    /// The state that the page was built with, with what a visitor had typed before the app started.
    #[prop_or_default]
    pub opening: State,
}

/// The live part of a page.
///
/// It begins as the page was built, so that Yew can pick the page up, and then goes to what the link says and
/// what the visitor did before it started.
#[component]
pub fn App(props: &AppProps) -> Html {
    let state = {
        let opening = props.opening.clone();
        use_reducer(|| opening)
    };
    let settled = use_state(|| None);
    let act = {
        let dispatcher = state.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    use_effect_with((), {
        let act = act.clone();
        move |()| {
            for action in arrival::actions() {
                act.emit(action);
            }
            arrival::complete();
            address::on_navigation(move |query| act.emit(Action::Arrived(link::read(&query))))
        }
    });
    let current: Rc<State> = Rc::new((*state).clone());
    use_effect_with(current.clone(), {
        let settled = settled.clone();
        move |state: &Rc<State>| {
            let moved = state.moved.then(|| {
                let link = link::write(state);
                address::carry(&link);
                let state = state.clone();
                let leaving = address::on_leaving({
                    let link = link.clone();
                    move || address::show(&link)
                });
                let pause = Timeout::new(PAUSE, move || {
                    address::show(&link);
                    settled.set(Some(state));
                });
                (pause, leaving)
            });
            move || {
                if let Some((pause, leaving)) = moved {
                    drop(pause);
                    leaving();
                }
            }
        }
    });
    let live = LiveProps { state: current, settled: (*settled).clone(), act };
    match props.page {
        Page::Home => html! { <home::Live ..live /> },
        Page::Calculator => html! { <calculator::Live ..live /> },
    }
}
