//! The app of the page: one visit to a scenario.

use std::rc::Rc;

use yew::prelude::*;

use super::sheets;
use crate::browser::{address, place, print};
use crate::components::{remarks, use_copy_link};
use crate::link::{self, slide, whole};
use crate::pages::Page;
use crate::state::{Answer, State};

/// What the app is told at its start; nothing where pages are built.
#[derive(Clone, Default, PartialEq, Properties)]
pub struct BriefingProps {
    /// The query of the page's address, from `?` on.
    pub query: String,
    /// The page's address up to there.
    pub open: String,
    /// Today, as in 2026-11-26.
    pub on: String,
}

/// A scenario, what it comes to, and where it is shown.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shown {
    pub(super) state: State,
    pub(super) answer: Answer,
    /// Its link, from `?` on.
    pub(super) link: String,
    /// The whole address of the calculator with it, where the site has one.
    pub(super) address: Option<String>,
    /// The day on which it was worked out; empty where nobody knows.
    pub(super) on: String,
}

impl Shown {
    fn of(query: &str, open: &str, on: &str) -> Shown {
        let state = State::of(link::read(&slide::write(query, None)));
        let link = link::write(&state);
        let address = whole::of_calculator(open, &link);
        Shown { answer: Answer::of(&state), state, link, address, on: on.to_owned() }
    }
}

/// The live part: the tools, and the two pages.
#[component]
pub fn Briefing(props: &BriefingProps) -> Html {
    let query = use_state_eq(|| props.query.clone());
    use_effect_with((), {
        let query = query.clone();
        move |()| {
            address::carry(&query);
            place::put_in(true);
            address::on_navigation(move |went| query.set(went))
        }
    });
    let shown = use_memo(((*query).clone(), props.clone()), |(query, props)| Shown::of(query, &props.open, &props.on));
    let copy = use_copy_link(shown.link.clone(), false);
    html! {
        <div class="briefing">
            { remarks(&shown.state) }
            { tools(&shown, copy) }
            { sheets::both(&shown) }
        </div>
    }
}

/// What stands above the pages, and is not printed.
fn tools(shown: &Rc<Shown>, copy: Html) -> Html {
    let calculator = format!("{}{}", Page::Briefing.to(Page::Calculator), shown.link);
    html! {
        <div class="steps">
            <button type="button" onclick={|_| print::open()}>{ "Print or save as PDF" }</button>
            { copy }
            <a class="onward" href={calculator}>{ "Change these figures" }</a>
        </div>
    }
}
