//! The calculator's app, of the front page and the calculator: one visit, and the live part of the page that is open.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::browser::{address, arrival};
use crate::components::Built;
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
    /// The state that the page was built with, with what a visitor had typed before the app started.
    #[prop_or_default]
    pub opening: State,
    /// What of it stands in the page already.
    #[prop_or_default]
    pub built: Built,
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
    let page = if props.page == Page::Home {
        html! { <home::Live ..live /> }
    } else {
        html! { <calculator::Live ..live /> }
    };
    html! { <ContextProvider<Built> context={props.built.clone()}>{ page }</ContextProvider<Built>> }
}
