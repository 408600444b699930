//! The app of the pages that hold a long list: the journey and what has been said.
//!
//! The list itself is made at build time and never touched; this decides what of it is shown. It knows of each entry
//! no more than its id, title and group, which is why it is a small app of its own (`docs/decisions.md`).

mod browse;
mod controls;
mod of_page;

pub use browse::{Act, Browse, List};
pub(crate) use controls::controls;
pub use of_page::list_of;

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::{address, arrival, entries, place};
use crate::link::show;
use crate::pages::Page;

/// What the app is told at its start.
#[derive(Clone, PartialEq, Properties)]
pub struct ListsProps {
    /// The page that is open.
    pub page: Page,
    /// Whether it begins with one entry at a time: in a frame, where there is little room.
    pub one_at_a_time: bool,
}

/// A visit to a list.
#[derive(Clone, Debug, PartialEq)]
struct Visit {
    list: List,
    browse: Browse,
    /// A group that the link names and that is not there.
    unknown: Option<String>,
    /// Whether the visitor, or the link, has asked for something other than what the page was built with.
    moved: bool,
    /// How often the page was to go to the entry that is chosen.
    goes_there: u32,
}

/// What happens to a visit.
enum Happened {
    /// The page was opened with this query and this place in the page.
    Opened(String, String),
    /// The address changed to that place in the page.
    Went(String),
    /// The visitor did something.
    Did(Act),
}

impl Reducible for Visit {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        let list = self.list;
        let mut next = Visit { moved: true, ..(*self).clone() };
        match happened {
            Happened::Opened(query, place) => {
                let asked = show::read(&query);
                let group = asked.as_deref().and_then(|id| list.group(id));
                next.unknown = asked.filter(|_| group.is_none());
                next.browse = next.browse.after(list, Act::Show(group));
                if let Some(entry) = list.entry(&place) {
                    next.browse = next.browse.after(list, Act::Choose(entry));
                    next.goes_there += 1;
                }
            }
            Happened::Went(place) => match list.entry(&place) {
                Some(entry) => next.browse = next.browse.after(list, Act::Choose(entry)),
                None => return self,
            },
            Happened::Did(act) => next.browse = next.browse.after(list, act),
        }
        Rc::new(next)
    }
}

/// The live part: the controls of the page's list.
#[component]
pub fn Lists(&ListsProps { page, one_at_a_time }: &ListsProps) -> Html {
    let list = list_of(page);
    let visit = use_reducer(|| {
        let browse = Browse::default();
        let browse = if one_at_a_time { browse.after(list, Act::First) } else { browse };
        Visit { list, browse, unknown: None, moved: false, goes_there: 0 }
    });
    let did = {
        let dispatcher = visit.dispatcher();
        use_callback((), move |act: Act, ()| dispatcher.dispatch(Happened::Did(act)))
    };
    use_effect_with((), {
        let dispatcher = visit.dispatcher();
        move |()| {
            let (query, place) = (address::query(), address::fragment());
            address::carry(&query);
            let leads_to_an_entry = list.entry(&place).is_some();
            if leads_to_an_entry || show::read(&query).is_some() {
                dispatcher.dispatch(Happened::Opened(query, place));
            }
            if one_at_a_time && !leads_to_an_entry {
                dispatcher.dispatch(Happened::Did(Act::First));
            }
            if let Some(id) = arrival::chosen(arrival::GROUPS) {
                dispatcher.dispatch(Happened::Did(Act::Show(list.group(&id))));
            }
            place::put_in(!leads_to_an_entry);
            address::on_place(move |place| dispatcher.dispatch(Happened::Went(place)))
        }
    });
    use_effect_with((visit.browse, visit.moved), move |(browse, moved)| {
        if *moved {
            let group = browse.group.and_then(|group| list.groups.get(group)).map(|(id, _)| *id);
            let chosen = browse.chosen.and_then(|chosen| list.entries.get(chosen)).map(|entry| entry.id);
            entries::show(list, *browse);
            address::replace_place(&show::write(&address::query(), group), chosen);
        }
    });
    use_effect_with(visit.goes_there, {
        let chosen = visit.browse.chosen.and_then(|chosen| list.entries.get(chosen));
        // What the link hides has made the page shorter: the browser's own place is no longer the entry's.
        move |times| chosen.filter(|_| *times > 0).into_iter().for_each(|entry| entries::go_to(entry.id))
    });
    controls(list, visit.browse, visit.unknown.as_deref(), &did)
}
