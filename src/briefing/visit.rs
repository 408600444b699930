//! A visit to the briefing: the scenario, the slide, and what each step makes of them. Pure.

use std::rc::Rc;

use model::{Input, Inputs};
use yew::Reducible;

use super::slides::{Slide, Turn};
use crate::link::{self, slide, whole};
use crate::pages::Page;
use crate::state::{Answer, Change, State};
use crate::words::remark;

/// Where and when the page is open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// The page's address up to its query.
    pub(super) open: String,
    /// Today, as in 26 November 2026; empty where nobody knows.
    pub(super) on: String,
}

/// A scenario, what it comes to, and where it is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Briefed {
    pub(super) state: State,
    pub(super) answer: Answer,
    /// Its link, from `?` on.
    pub(super) link: String,
    /// The whole address of the calculator with it, where the site has one.
    pub(super) address: Option<String>,
    /// The whole address of the page about the method, likewise.
    pub(super) method: Option<String>,
    /// The day on which it was worked out; empty where nobody knows.
    pub(super) on: String,
}

impl Briefed {
    fn of(state: State, place: &Place) -> Briefed {
        let link = link::write(&state);
        let whole = |page: Page, query: &str| whole::of_page(page, &place.open, query);
        Briefed {
            answer: Answer::of(&state),
            address: whole(Page::Calculator, &link),
            method: whole(Page::Method, ""),
            on: place.on.clone(),
            state,
            link,
        }
    }
}

/// How a visit came to what it shows, and so what follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cause {
    /// The address says so.
    Address,
    /// The visitor went on to the slides: the way back leads from there.
    Entered,
    /// The visitor left the slides the way that they came.
    Left,
    /// The visitor did it: the address follows, and so does a second window.
    Visitor,
    /// A window that this one follows did it: the address follows.
    OtherWindow,
}

/// What is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Visit {
    place: Rc<Place>,
    pub(super) shown: Rc<Briefed>,
    /// The values that the link came with: they say how far sliders reach, which stays while a hand holds one.
    pub(super) came_with: Inputs,
    /// What of the link's slide could not be used, in a sentence.
    no_slide: Option<String>,
    /// The slide, where slides are shown.
    pub(super) slide: Option<Slide>,
    pub(super) cause: Cause,
    /// Whether the visitor went on to the slides from the pages, so that the way back leads there.
    came_from_pages: bool,
}

/// What happens to a visit.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Happened {
    /// The visitor went back or forward to this query.
    Went(String),
    /// A window that this one follows shows this query.
    Told(String),
    /// The visitor begins the slides.
    Began,
    /// The visitor turns to another slide, or away from them.
    Turned(Turn),
    /// The visitor moves a slider to a value.
    Slid(Input, f64),
}

impl Visit {
    /// What a query shows.
    pub(super) fn at(query: &str, place: Rc<Place>) -> Visit {
        let state = State::of(link::read(&slide::write(query, None)));
        let named = slide::read(query);
        let slide = named.as_deref().and_then(|named| named.parse().ok()).map(Slide::of_number);
        Visit {
            came_with: state.inputs,
            shown: Rc::new(Briefed::of(state, &place)),
            no_slide: named.and_then(|named| no_such(&named, slide)),
            slide,
            cause: Cause::Address,
            came_from_pages: false,
            place,
        }
    }

    /// What could not be used of the link.
    pub(super) fn remarks(&self) -> Vec<String> {
        remark::all(&self.shown.state).into_iter().chain(self.no_slide.clone()).collect()
    }

    /// The link to what is shown, from `?` on.
    pub(super) fn link(&self) -> String {
        slide::write(&self.shown.link, self.slide.map(Slide::number))
    }

    fn after(&self, happened: Happened) -> Visit {
        let now = self.clone();
        match happened {
            Happened::Went(query) => Visit::at(&query, now.place),
            // Whoever left the slides is not brought back.
            Happened::Told(_) if self.slide.is_none() => now,
            Happened::Told(query) => {
                let told = Visit::at(&query, now.place);
                let slide = told.slide.or(self.slide);
                Visit { cause: Cause::OtherWindow, slide, came_from_pages: self.came_from_pages, ..told }
            }
            Happened::Began => Visit { slide: Some(Slide::FIRST), cause: Cause::Entered, came_from_pages: true, ..now },
            Happened::Turned(turn) => match self.slide.and_then(|slide| slide.after(turn)) {
                None if self.came_from_pages => {
                    Visit { slide: None, cause: Cause::Left, came_from_pages: false, ..now }
                }
                slide => Visit { slide, cause: Cause::Visitor, ..now },
            },
            Happened::Slid(input, value) => {
                let state = self.shown.state.after(Change::Slid(input, value));
                Visit { shown: Rc::new(Briefed::of(state, &self.place)), cause: Cause::Visitor, ..now }
            }
        }
    }
}

/// That there is no slide of that name, and which is shown; nothing where there is.
fn no_such(named: &str, shown: Option<Slide>) -> Option<String> {
    let instead = match shown {
        None => "The pages are shown.",
        Some(slide) if slide.number().to_string() == named => return None,
        Some(Slide::FIRST) => "The first one was shown.",
        Some(_) => "The last one was shown.",
    };
    Some(format!("There is no slide “{named}”. {instead}"))
}

impl Reducible for Visit {
    type Action = Happened;

    fn reduce(self: Rc<Self>, happened: Happened) -> Rc<Self> {
        Rc::new(self.after(happened))
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use model::Input;

    use super::{Cause, Happened, Visit};
    use crate::briefing::slides::{Slide, Turn};
    use crate::link;

    fn at(query: &str) -> Visit {
        Visit::at(query, Rc::default())
    }

    #[test]
    fn the_link_has_the_scenario_and_the_slide() {
        let start = at("?v=1&scenario=claim&slide=3");
        assert!(start.shown.state.remarks.is_empty());
        assert_eq!(start.link(), "?v=1&figures=2026-04&scenario=claim&slide=3");
        let next = start.after(Happened::Turned(Turn::Next));
        assert_eq!(next.link(), "?v=1&figures=2026-04&scenario=claim&slide=4");
        assert_eq!(next.after(Happened::Turned(Turn::Away)).link(), "?v=1&figures=2026-04&scenario=claim");
    }

    #[test]
    fn a_slide_that_there_is_none_of_is_told() {
        for (link, shown, says) in [
            ("?slide=99", Some(9), "There is no slide “99”. The last one was shown."),
            ("?slide=0", Some(1), "There is no slide “0”. The first one was shown."),
            ("?slide=what", None, "There is no slide “what”. The pages are shown."),
        ] {
            let visit = at(link);
            assert_eq!((visit.slide.map(Slide::number), visit.remarks()), (shown, vec![says.to_owned()]));
        }
        assert!(at("?slide=9").remarks().is_empty());
    }

    #[test]
    fn a_slider_changes_the_scenario_and_the_slide_stays() {
        let moved = at("?slide=7").after(Happened::Slid(Input::Credited, 0.25));
        assert_eq!(moved.link(), "?v=1&figures=2026-04&scenario=half-credited&credited=0.25&slide=7");
        assert_eq!(moved.cause, Cause::Visitor);
    }

    #[test]
    fn whoever_leaves_the_slides_goes_back_to_where_they_began_with_the_figures_of_now() {
        let moved = at("").after(Happened::Began).after(Happened::Slid(Input::Credited, 0.25));
        let left = moved.after(Happened::Turned(Turn::Away));
        assert_eq!((left.cause, left.link()), (Cause::Left, link::write(&moved.shown.state)));
        assert_eq!(at("?slide=2").after(Happened::Turned(Turn::Away)).cause, Cause::Visitor);
    }

    #[test]
    fn a_window_follows_another_while_it_shows_slides_and_tells_nobody_of_it() {
        let told = || Happened::Told("?v=1&scenario=claim&slide=2".into());
        let follows = at("?slide=1").after(told());
        assert_eq!((follows.slide.map(Slide::number), follows.cause), (Some(2), Cause::OtherWindow));
        assert_eq!(follows.shown.state.scenario.id, "claim");
        assert_eq!(at("").after(told()), at(""));
        let nonsense = at("?slide=1").after(Happened::Told("what?".into()));
        assert_eq!(nonsense.slide.map(Slide::number), Some(1));
    }
}
