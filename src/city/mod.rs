//! The app of the city's page: one measure at a time, beside whom the visitor chooses.
//!
//! Everything that it can show is on the page as well, made at build time; it is a program of its own
//! (`docs/decisions.md`).

mod controls;
mod explorer;
pub mod measures;
mod pictures;
mod view;

pub(crate) use controls::{CHART, MEASURE, YEAR, area_id};
pub use measures::{TOPICS, Topic};
pub use pictures::CityChart;
#[cfg(test)]
pub(crate) use view::tests::any_act;
pub use view::{Act, Shape, View};

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{address, arrival, entries, focus, measures as links, pause, place};
use crate::link::explore::{self, Remark};

/// A visit to the city's page.
#[derive(Clone, Debug, Default, PartialEq)]
struct Visit {
    view: View,
    /// The query that the page was opened with: what it says besides goes into every link.
    query: String,
    /// What of the link can't be used.
    remarks: Vec<Remark>,
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

impl Visit {
    /// What a link shows.
    fn at(query: String) -> Visit {
        let (view, remarks) = explore::read(&query);
        Visit { view, query, remarks, ..Visit::default() }
    }
}

impl Reducible for Visit {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        Rc::new(match happened {
            Happened::Arrived(query) => Visit::at(query),
            Happened::Went(query) => Visit { read_out: true, ..Visit::at(query) },
            Happened::Did(act) => Visit {
                view: self.view.after(act),
                query: self.query.clone(),
                remarks: Vec::new(),
                moved: true,
                read_out: true,
            },
        })
    }
}

/// The live part: the explorer.
#[component]
pub fn City() -> Html {
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
            let asks = explore::asks(&query);
            if !query.is_empty() {
                dispatcher.dispatch(Happened::Arrived(query));
            }
            for act in arrival::explored() {
                did.emit(act);
            }
            // A link about a measure leads there, unless the browser goes back to where somebody was.
            let leads_there = asks && place::is_at_top();
            if leads_there {
                entries::go_to("explore");
            }
            place::put_in(!leads_there);
            let back = address::on_navigation(move |query| dispatcher.dispatch(Happened::Went(query)));
            let chosen = links::on_chosen(move |id| {
                let measure = measures::of_id(&id);
                if let Some(measure) = measure {
                    did.emit(Act::Measure(measure));
                    entries::go_to("explore");
                    focus::on_id(controls::MEASURE);
                }
            });
            move || {
                back();
                chosen();
            }
        }
    });
    use_effect_with((visit.view, visit.moved), |(view, moved)| {
        let pause = moved.then(|| {
            let now = address::query();
            let next = explore::write(&now, view);
            // Each measure is a step on the way back; how it is shown is none.
            if explore::read(&now).0.measure == view.measure {
                Some(pause::after(move || address::replace(&next)))
            } else {
                address::push(&next);
                None
            }
        });
        move || drop(pause)
    });
    let explorer = explorer::use_explorer(visit.view, &visit.query, visit.read_out, &did);
    html! { <>{ explorer::remarks(&visit.remarks) }{ explorer }</> }
}
