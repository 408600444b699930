//! The calculator's app, of the front page and the calculator: one visit, and the live part of the page that is open.

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
    /// What it showed when the visitor last paused. What nobody sees follows only then, and so does what is read out.
    pub rested: Rc<State>,
    /// To be told what the visitor does.
    pub act: Callback<Action>,
}

/// What the app is told at its start.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The page that is open.
    pub page: Page,
}

/// The live part of a page.
///
/// It begins as the page was built, so that nothing moves, and then goes to what the link says and what the visitor did
/// before it started.
#[component]
pub fn App(props: &AppProps) -> Html {
    let session = use_reducer(Session::default);
    let rested = {
        let opening = session.now.clone();
        use_state_eq(|| opening)
    };
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
        let (rested, act) = (rested.clone(), act.clone());
        move |(state, _): &(Rc<State>, bool)| {
            let state = state.clone();
            let pause = if state.moved {
                let link = link::write(&state);
                if link::begins_anew(&address::query(), &link) {
                    address::push(&link);
                } else {
                    address::follow(&link);
                }
                Some(Timeout::new(PAUSE, move || {
                    address::replace(&link);
                    rested.set(state);
                    act.emit(Action::Rested);
                }))
            } else {
                rested.set(state);
                None
            };
            move || drop(pause)
        }
    });
    let live = LiveProps { session: (*session).clone(), rested: (*rested).clone(), act };
    if props.page == Page::Home {
        home::live(&live.session.now)
    } else {
        html! { <calculator::Live ..live /> }
    }
}
