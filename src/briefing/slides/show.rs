//! The slides on the screen: one of them, and the way to the others.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::PointerEvent;
use yew::prelude::*;

use super::{Slide, Turn, content};
use crate::briefing::sheets;
use crate::briefing::visit::{Happened, Visit};
use crate::browser::{fullscreen, second_window, swipe};
use crate::components::live;

/// The id of the slides.
pub(in crate::briefing) const ID: &str = "slides";

/// Said where the browser did not open the second window.
const REFUSED: &str = "The browser did not open it. Allow this site to open windows, then press again.";

/// What is read out when a slide is turned to.
pub(in crate::briefing) fn told(slide: Slide, visit: &Visit) -> String {
    format!("Slide {}: {}", position(slide), content::title(slide, visit))
}

fn position(slide: Slide) -> String {
    format!("{} of {}", slide.number(), Slide::COUNT)
}

/// A slide, with its buttons. `opened` is told when a second window was asked for.
#[hook]
pub(in crate::briefing) fn use_slides(visit: &Visit, did: &Callback<Happened>, opened: Callback<()>) -> Html {
    let began: Rc<Cell<Option<(i32, i32)>>> = use_memo((), |()| Cell::new(None));
    let is_refused = use_state_eq(|| false);
    let Some(slide) = visit.slide else { return html! {} };
    let onpointerdown = {
        let began = began.clone();
        Callback::from(move |event: PointerEvent| began.set(swipe::begin(&event)))
    };
    let onpointerup = {
        let did = did.clone();
        Callback::from(move |event: PointerEvent| {
            if let Some(across) = began.take().and_then(|from| swipe::end(from, &event)) {
                did.emit(Happened::Turned(if across < 0 { Turn::Next } else { Turn::Back }));
            }
        })
    };
    let second = {
        let (link, is_refused) = (visit.link(), is_refused.clone());
        Callback::from(move |_: MouseEvent| {
            is_refused.set(!second_window::open(&link));
            opened.emit(());
        })
    };
    // A projector shows the slide alone: there the buttons come when a pointer or the keyboard reaches for them.
    let class = classes!("slides", second_window::is_second().then_some("second-window"));
    html! {
        <div {class} id={ID} tabindex="-1" role="region" aria-label="Slides" {onpointerdown} {onpointerup}>
            <section class="slide" key={slide.number()} role="group" aria-roledescription="slide" aria-labelledby="slide-title">
                <h1 id="slide-title">{ live(content::title(slide, visit)) }</h1>
                if slide.names_its_scenario() { <p class="scenario">{ live(sheets::scenario(&visit.shown.state)) }</p> }
                { content::body(slide, visit, did) }
            </section>
            <div class="turns">
                <span class="turn">
                    { turn(did, Turn::Back, "Previous", slide.number() > 1) }
                    <span class="position">{ live(position(slide)) }</span>
                    { turn(did, Turn::Next, "Next", slide.number() < Slide::COUNT) }
                </span>
                if fullscreen::is_possible() {
                    <button type="button" class="full" onclick={|_| fullscreen::toggle()}>{ "Show full screen" }</button>
                }
                <button type="button" class="second" onclick={second}>{ "Open a second window that follows" }</button>
                <span class="refused" role="status">{ live(if *is_refused { REFUSED } else { "" }) }</span>
                <button type="button" onclick={did.reform(|_| Happened::Turned(Turn::Away))}>{ "Back to the pages" }</button>
            </div>
        </div>
    }
}

/// A button that turns. Where there is nowhere to turn to it stays where it is and keeps the focus.
fn turn(did: &Callback<Happened>, turn: Turn, name: &'static str, can: bool) -> Html {
    let onclick = did.reform(move |_| Happened::Turned(turn));
    html! { <button type="button" aria-disabled={(!can).to_string()} {onclick}>{ name }</button> }
}
