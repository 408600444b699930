//! The app: one visit, and the live part of the page that is open.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::{address, arrival};
use crate::link;
use crate::pages::{Page, calculator, home};
use crate::state::{Action, Change, Session, State};

/// How long a visitor pauses before the address bar follows and the answer is read out, in milliseconds.
const PAUSE: u32 = 400;

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

/// What every live part is given: the visit, and a way to act on it.
#[derive(Clone, PartialEq, Properties)]
pub struct LiveProps {
    /// What the page shows, and the way back.
    pub session: Session,
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
    let session = {
        let opening = props.opening.clone();
        use_reducer(|| Session::beginning_with(opening))
    };
    let settled = use_state(|| None);
    let act = {
        let dispatcher = session.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    use_effect_with((), {
        let act = act.clone();
        move |()| {
            for action in arrival::actions() {
                act.emit(action);
            }
            arrival::complete();
            address::on_navigation(move |query| act.emit(Change::Arrived(link::read(&query)).into()))
        }
    });
    use_effect_with((session.now.clone(), session.is_held()), {
        let (settled, act) = (settled.clone(), act.clone());
        move |(state, _): &(Rc<State>, bool)| {
            let moved = state.moved.then(|| {
                let link = link::write(state);
                address::carry(&link);
                let state = state.clone();
                let leaving = address::on_leaving({
                    let link = link.clone();
                    move || address::replace(&link)
                });
                let pause = Timeout::new(PAUSE, move || {
                    let show =
                        if link::begins_anew(&address::query(), &link) { address::push } else { address::replace };
                    show(&link);
                    settled.set(Some(state));
                    act.emit(Action::Rested);
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
    let live = LiveProps { session: (*session).clone(), settled: (*settled).clone(), act };
    match props.page {
        Page::Home => html! { <home::Live ..live /> },
        Page::Calculator => html! { <calculator::Live ..live /> },
    }
}
