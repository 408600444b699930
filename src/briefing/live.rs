//! The app of the page: one visit, as pages or as slides, and everything that follows it.

use std::rc::Rc;

use yew::prelude::*;

use super::visit::{Briefed, Cause, Happened, Place, Visit};
use super::{sheets, slides};
use crate::browser::{address, focus, fullscreen, keys, pause, place, print, second_window};
use crate::components::{live, pending, remarks_of, since, use_copy_link};
use crate::pages::Page;
use crate::words::answer;

/// The id of the button that begins the slides.
const BEGIN: &str = "begin";

/// What the app is told at its start; nothing where pages are built.
#[derive(Clone, Default, PartialEq, Properties)]
pub struct BriefingProps {
    /// The query of the page's address, from `?` on.
    pub query: String,
    /// The page's address up to there.
    pub open: String,
    /// Today, as in 26 November 2026.
    pub on: String,
}

/// The live part: two pages with their tools, or a slide.
#[component]
pub fn Briefing(props: &BriefingProps) -> Html {
    let visit = use_reducer(|| {
        let BriefingProps { query, open, on } = props.clone();
        Visit::at(&query, Rc::new(Place { open, on }))
    });
    let did = {
        let dispatcher = visit.dispatcher();
        use_callback((), move |happened: Happened, ()| dispatcher.dispatch(happened))
    };
    use_effect_with((), {
        let did = did.clone();
        move |()| {
            address::carry(&address::query());
            place::put_in(true);
            address::on_navigation(move |query| did.emit(Happened::Went(query)))
        }
    });
    // Keys turn slides only while there are some.
    use_effect_with(visit.slide.is_some(), {
        let did = did.clone();
        move |are_shown| {
            let turned = move |pressed: &keys::Pressed| {
                let turn = slides::meant(pressed);
                turn.map(|turn| did.emit(Happened::Turned(turn))).is_some()
            };
            let listens = are_shown.then(|| keys::on_press(turned));
            move || {
                if let Some(end) = listens {
                    end();
                }
            }
        }
    });
    // How often a second window was asked for: from then on the two tell each other.
    let windows = use_state(|| 0u32);
    use_effect_with(*windows, {
        let did = did.clone();
        move |_| second_window::follow(move |query| did.emit(Happened::Told(query)))
    });
    // Who prints while a slide is shown gets the two pages: a slide is no hand-out.
    let on_paper = use_state_eq(|| false);
    use_effect_with((), {
        let on_paper = on_paper.clone();
        move |()| print::on_print(move |begins| on_paper.set(begins))
    });
    let said = use_said(&visit);
    use_focus(&visit, *on_paper);
    // Each slide begins at its top, however far the one before was scrolled.
    use_effect_with(visit.slide, |slide| {
        if slide.is_some() {
            place::to_top();
        }
    });
    let copy = use_copy_link(visit.shown.link.clone(), false);
    let opened = {
        let windows = windows.clone();
        Callback::from(move |()| windows.set(*windows + 1))
    };
    let slides = slides::use_slides(&visit, &did, opened);
    html! {
        <div class="briefing">
            { pending() }
            if visit.slide.is_some() && !*on_paper {
                { slides }
            } else {
                { remarks_of(visit.remarks()) }
                { since(&visit.shown.state) }
                { tools(&visit.shown, copy, &did) }
                { sheets::both(&visit.shown) }
            }
            <p class="visually-hidden" role="status">{ live((*said).clone()) }</p>
        </div>
    }
}

/// The address and the second window follow; what is read out is what is shown when the visitor pauses.
#[hook]
fn use_said(visit: &UseReducerHandle<Visit>) -> UseStateHandle<String> {
    let said = use_state_eq(String::new);
    use_effect_with((visit.link(), visit.cause), {
        let visit = visit.clone();
        move |(link, cause)| {
            let mut pause = None;
            match cause {
                Cause::Address => {}
                Cause::Entered => address::push(link),
                Cause::Left => address::back_with(link),
                Cause::Visitor | Cause::OtherWindow => {
                    address::follow(link);
                    let link = link.clone();
                    pause = Some(pause::after(move || address::replace(&link)));
                }
            }
            if *cause == Cause::Visitor && visit.slide.is_some() {
                second_window::tell(link);
            }
            move || drop(pause)
        }
    });
    let before = use_mut_ref(|| None);
    use_effect_with((visit.shown.link.clone(), visit.slide), {
        let (visit, said) = (visit.clone(), said.clone());
        move |(_, slide): &(String, Option<slides::Slide>)| {
            let says = match (before.replace(*slide), slide) {
                (_, None) => String::new(),
                (before, now) if before == *now => answer::spoken(&visit.shown.state, &visit.shown.answer),
                (_, Some(now)) => slides::told(*now, &visit),
            };
            let pause = pause::after(move || said.set(says));
            move || drop(pause)
        }
    });
    said
}

/// The focus goes to the slides when they begin, and back to where they began when they end. Between them it stays, unless it was
/// on a slide that is gone, or the slides were away to print the pages.
#[hook]
fn use_focus(visit: &UseReducerHandle<Visit>, on_paper: bool) {
    let had_slides = use_mut_ref(|| false);
    use_effect_with(on_paper, {
        let shows_slides = visit.slide.is_some();
        move |on_paper| {
            if shows_slides && !on_paper {
                focus::on_id_if_lost(slides::ID);
            }
        }
    });
    use_effect_with(visit.slide, move |slide| match (had_slides.replace(slide.is_some()), slide) {
        (true, None) => {
            fullscreen::leave();
            focus::on_id(BEGIN);
        }
        (false, None) => {}
        (false, Some(_)) => focus::on_id(slides::ID),
        (true, Some(_)) => focus::on_id_if_lost(slides::ID),
    });
}

/// What stands above the pages, and is not printed.
fn tools(shown: &Briefed, copy: Html, did: &Callback<Happened>) -> Html {
    let calculator = format!("{}{}", Page::Briefing.to(Page::Calculator), shown.link);
    html! {
        <div class="steps">
            <button type="button" onclick={|_| print::open()}>{ "Print or save as PDF" }</button>
            <button type="button" id={BEGIN} onclick={did.reform(|_| Happened::Began)}>{ "Show as slides" }</button>
            { copy }
            <a class="onward" href={calculator}>{ "Change these figures" }</a>
        </div>
    }
}
