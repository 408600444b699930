//! The app of the page that shows two scenarios side by side: a program of its own, with no charts and no fields
//! (`docs/decisions.md`).

mod shown;
mod sides;

pub use sides::{Act, Sides, Which};

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{address, arrival, place};

/// A visit to the page.
#[derive(Clone, Debug, Default, PartialEq)]
struct Visit {
    sides: Sides,
    /// Whether the visitor did that, so that the address follows.
    moved: bool,
    /// Whether it is something else than what the page was opened with, so that it is read out.
    read_out: bool,
}

/// What happens to a visit.
enum Happened {
    /// The page was opened with this query.
    Arrived(String),
    /// The visitor went back or forward to this query.
    Went(String),
    /// The visitor did something.
    Did(Act),
}

impl Reducible for Visit {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        Rc::new(match happened {
            Happened::Arrived(query) => Visit { sides: Sides::of(&query), ..Visit::default() },
            Happened::Went(query) => Visit { sides: Sides::of(&query), moved: false, read_out: true },
            Happened::Did(act) => Visit { sides: self.sides.clone().after(act), moved: true, read_out: true },
        })
    }
}

/// The live part: both scenarios, and how they differ.
#[component]
pub fn Compare() -> Html {
    let visit = use_reducer(Visit::default);
    let did = {
        let dispatcher = visit.dispatcher();
        use_callback((), move |act: Act, ()| dispatcher.dispatch(Happened::Did(act)))
    };
    use_effect_with((), {
        let (dispatcher, did) = (visit.dispatcher(), did.clone());
        move |()| {
            let query = address::query();
            address::carry(&query);
            if !query.is_empty() {
                dispatcher.dispatch(Happened::Arrived(query));
            }
            for act in arrival::compared() {
                did.emit(act);
            }
            place::put_in(true);
            address::on_navigation(move |query| dispatcher.dispatch(Happened::Went(query)))
        }
    });
    use_effect_with(visit.clone(), |visit| {
        // Each choice is a step on the way back.
        if visit.moved {
            address::push(&visit.sides.link());
        }
    });
    shown::use_shown(&visit.sides, visit.read_out, &did)
}
