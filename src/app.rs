//! The calculator's app: one visit, and everything that follows it.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{address, arrival, pause};
use crate::link;
use crate::pages::calculator;
use crate::state::{Action, Answer, Change, Session, Shown, State};

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

/// What a live part follows.
#[derive(Debug)]
pub struct Visit {
    /// What was chosen, and the way back.
    pub session: UseReducerHandle<Session>,
    /// What the page shows.
    pub now: Shown,
    /// What it showed when the visitor last paused; nothing until then, while it still shows what it was built with. Charts
    /// out of sight and what is read out follow only then.
    pub rested: Option<Shown>,
    /// To be told what the visitor does.
    pub act: Callback<Action>,
}

/// What a live part begins with.
#[derive(Clone, Properties)]
pub struct Props {
    /// What the visitor should see: where pages are built, the opening scenario.
    pub session: Session,
    /// What that comes to.
    pub answer: Rc<Answer>,
    /// What the visitor had done by then.
    pub so_far: (u32, String),
}

impl Default for Props {
    fn default() -> Props {
        Props::of(&[], (0, String::new()))
    }
}

impl Props {
    /// What an arrival leads to from the built page, after what the visitor had done by then.
    pub fn of(arrival: &[Action], so_far: (u32, String)) -> Props {
        let session = arrival.iter().fold(Session::default(), |session, action| session.after(action.clone()));
        Props { answer: Answer::of(&session.now).into(), session, so_far }
    }
}

impl PartialEq for Props {
    fn eq(&self, other: &Props) -> bool {
        Rc::ptr_eq(&self.answer, &other.answer)
    }
}

/// The live part of the calculator.
#[component]
pub fn Calculator(props: &Props) -> Html {
    let visit = use_visit(props);
    calculator::use_live(&visit)
}

/// A visit that begins with an arrival. Its first effect puts the live part into the page, so that those after it find it
/// there.
#[hook]
fn use_visit(props: &Props) -> Visit {
    let session = use_reducer(|| props.session.clone());
    let state = &session.now;
    let begun = Rc::ptr_eq(state, &props.session.now).then(|| props.answer.clone());
    let answer = use_memo((state.inputs, state.ranges()), |_| begun.unwrap_or_else(|| Answer::of(state).into()));
    let answer = (*answer).clone();
    let now = Shown { state: state.clone(), answer };
    let rested = use_state_eq(|| (!state.moved).then(|| now.clone()));
    let act = {
        let dispatcher = session.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    use_effect_with((), {
        let (act, so_far) = (act.clone(), props.so_far.clone());
        move |()| {
            // What the visitor did while the live part was made.
            if arrival::so_far() != so_far {
                for action in arrival::actions() {
                    act.emit(action);
                }
            }
            arrival::complete();
            address::on_navigation(move |query| act.emit(Change::Arrived(link::read(&query)).into()))
        }
    });
    use_effect_with((session.now.clone(), session.is_held()), {
        let (rested, act, now) = (rested.clone(), act.clone(), now.clone());
        move |(state, _): &(Rc<State>, bool)| {
            let pause = if state.moved {
                let link = link::write(state);
                if link::begins_anew(&address::query(), &link) {
                    address::push(&link);
                } else {
                    address::follow(&link);
                }
                Some(pause::after(move || {
                    address::replace(&link);
                    rested.set(Some(now));
                    act.emit(Action::Rested);
                }))
            } else {
                rested.set(Some(now));
                None
            };
            move || drop(pause)
        }
    });
    Visit { session, now, rested: (*rested).clone(), act }
}
