//! The app of the page: one visit, and everything that follows it.

use std::rc::Rc;

use charts::Width;
use model::Input;
use model::in_care::Setting;
use yew::prelude::*;

use super::{Act, Entries, Outlook, View, answer, controls, results};
use crate::browser::{address, arrival, pause, place, width};
use crate::components::{live, remarks_of, use_copy_link};
use crate::link;
use crate::link::in_care::{self, Remark};
use crate::state::{State, Steps};
use crate::words::{in_care as words, remark};

/// What of the calculator says how many children enter care.
const ENTERING: [Input; 3] = [Input::Children, Input::Credited, Input::Lasting];

/// What the app is told at its start.
#[derive(Clone, Default, PartialEq, Properties)]
pub struct InCareProps {
    /// The width of the picture that is seen; nothing where pages are built.
    #[prop_or_default]
    pub width: Option<Width>,
}

/// How the address follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Moved {
    /// It is there already.
    #[default]
    Not,
    /// When the visitor pauses.
    On,
    /// At once; the way back leads to what was shown before.
    Step,
}

/// A visit to the page.
#[derive(Clone, Debug, PartialEq)]
struct Visit {
    /// The calculator's figures of the link, and its edition.
    state: Rc<State>,
    view: View,
    /// The way back.
    steps: Steps<View>,
    /// The number that the last act changed, as long as the visitor goes on with it: that is one step.
    going_on: Option<Setting>,
    /// What of the link can't be used.
    remarks: Vec<Remark>,
    moved: Moved,
    /// Whether it is something else than what the page was opened with, so that it is read out.
    read_out: bool,
}

impl Visit {
    /// What a link shows.
    fn at(query: &str) -> Visit {
        let state = State::of(link::read(query));
        let (choices, remarks) = in_care::read(query, state.edition);
        Visit {
            state: Rc::new(state),
            view: View::of(choices),
            steps: Steps::default(),
            going_on: None,
            remarks,
            moved: Moved::Not,
            read_out: false,
        }
    }

    /// The visit after an act, or after one that the visitor takes back.
    fn after(&self, act: Act) -> Visit {
        let mut next =
            Visit { moved: if act.is_step() { Moved::Step } else { Moved::On }, read_out: true, ..self.clone() };
        let setting = act.setting();
        match act {
            Act::Undid => drop(next.steps.undo(&mut next.view)),
            Act::Redid => drop(next.steps.redo(&mut next.view)),
            act => {
                next.view = next.view.after(act);
                if setting.is_some() && setting == self.going_on {
                    next.steps.go_on();
                } else if next.view != self.view {
                    next.steps.add(self.view.clone());
                }
            }
        }
        next.going_on = setting;
        next
    }

    /// The link to what is shown.
    fn link(&self) -> String {
        in_care::write(&link::write(&self.state), &self.view.choices)
    }

    /// Whether the calculator's figures of the link give other entries than those that it opens with.
    fn has_own_entries(&self) -> bool {
        let opening = &self.state.edition.opening().inputs;
        ENTERING.into_iter().any(|input| self.state.inputs.get(input) != opening.get(input))
    }

    /// What is said of the link.
    fn said_of_link(&self) -> Vec<String> {
        if self.moved != Moved::Not {
            return Vec::new();
        }
        remark::all(&self.state).into_iter().chain(self.remarks.iter().map(words::remark)).collect()
    }
}

/// What happens to a visit.
enum Happened {
    /// The page was opened with this query.
    Arrived(String),
    /// The visitor went back or forward to this query.
    Went(String),
    /// The visitor did something.
    Did(Act),
    /// The visitor did nothing for a moment.
    Rested,
}

impl Reducible for Visit {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        Rc::new(match happened {
            Happened::Arrived(query) => Visit::at(&query),
            Happened::Went(query) => Visit { read_out: true, ..Visit::at(&query) },
            Happened::Did(act) => self.after(act),
            Happened::Rested => Visit { going_on: None, ..(*self).clone() },
        })
    }
}

/// The live part: the answer, the choices, and what the answer is made of.
#[component]
pub fn InCare(props: &InCareProps) -> Html {
    let visit = use_reducer(|| Visit::at(""));
    let did = {
        let dispatcher = visit.dispatcher();
        use_callback((), move |act: Act, ()| dispatcher.dispatch(Happened::Did(act)))
    };
    let seen = {
        let width = props.width;
        use_state_eq(|| width)
    };
    let picture = use_node_ref();
    use_effect_with((), {
        let (dispatcher, did) = (visit.dispatcher(), did.clone());
        let (seen, picture) = (seen.clone(), picture.clone());
        move |()| {
            let query = address::query();
            address::carry(&query);
            if !query.is_empty() {
                dispatcher.dispatch(Happened::Arrived(query));
            }
            for act in arrival::chosen_in_care() {
                did.emit(act);
            }
            place::put_in(true);
            let back = address::on_navigation(move |query| dispatcher.dispatch(Happened::Went(query)));
            let resized = width::on_change(picture, move |width| seen.set(Some(width)));
            move || {
                back();
                resized();
            }
        }
    });
    let outlook = Outlook::of(visit.view.choices, &visit.state.inputs);
    let said = use_state_eq(String::new);
    use_effect_with((visit.link(), visit.moved, visit.read_out), {
        let (said, answer, dispatcher) = (said.clone(), words::answer(&outlook), visit.dispatcher());
        move |(link, moved, read_out): &(String, Moved, bool)| {
            let mut pause = None;
            match moved {
                Moved::Not if *read_out => said.set(answer),
                Moved::Not => {}
                Moved::On => {
                    address::follow(link);
                    let link = link.clone();
                    pause = Some(pause::after(move || {
                        address::replace(&link);
                        said.set(answer);
                        dispatcher.dispatch(Happened::Rested);
                    }));
                }
                Moved::Step => {
                    if address::query() != *link {
                        address::push(link);
                    }
                    said.set(answer);
                }
            }
            move || drop(pause)
        }
    });
    let (link, is_troubled) = (visit.link(), visit.view.is_troubled());
    let copy = use_copy_link(link.clone(), is_troubled);
    let chart = results::use_chart(&outlook, link.clone(), *seen, &picture);
    html! {
        <div class="calculator in-care">
            <div class="notices">
                { remarks_of(visit.said_of_link()) }
                if visit.has_own_entries() { { own_entries(&visit.view, &did) } }
            </div>
            { answer::card(&outlook, is_troubled) }
            { controls::form(&visit.view, &visit.steps, &visit.state, &link, copy, answer::strip(&outlook, is_troubled, "below"), &did) }
            <p class="visually-hidden" role="status">{ live((*said).clone()) }</p>
            <div class="results">
                { answer::strip(&outlook, is_troubled, "above") }
                { chart }
                { results::finding(&outlook) }
                { results::takes(&outlook) }
                { results::how(&outlook) }
            </div>
        </div>
    }
}

/// Whether the calculator's figures of the link count here, and the way to change that.
fn own_entries(view: &View, did: &Callback<Act>) -> Html {
    let counted = view.choices.entries == Entries::FromCalculator;
    let [says, press] = if counted {
        ["Your figures from the calculator count here.", "Leave them out"]
    } else {
        ["Your figures from the calculator do not count here yet.", "Count them"]
    };
    let onclick = did.reform(move |_: MouseEvent| Act::Entries { from_calculator: !counted });
    html! { <p class="own">{ live(says) }{ " " }<button type="button" {onclick}>{ live(press) }</button></p> }
}
