//! The slides on the screen: one of them, and the way to the others.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::PointerEvent;
use yew::prelude::*;

use super::{Slide, Turn, content};
use crate::briefing::visit::{Happened, Visit};
use crate::browser::{fullscreen, second_window, swipe};
use crate::components::live;

/// The id of the slides.
pub(in crate::briefing) const ID: &str = "slides";

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
        let link = visit.link();
        Callback::from(move |_: MouseEvent| {
            second_window::open(&link);
            opened.emit(());
        })
    };
    html! {
        <div class="slides" id={ID} tabindex="-1" role="region" aria-label="Slides" {onpointerdown} {onpointerup}>
            <section class="slide" key={slide.number()} role="group" aria-roledescription="slide" aria-labelledby="slide-title">
                <h1 id="slide-title">{ live(content::title(slide, visit)) }</h1>
                { content::body(slide, visit, did) }
            </section>
            <div class="turns">
                <span class="turn">
                    { turn(did, Turn::Back, "Previous", slide.number() > 1) }
                    <span class="position">{ live(position(slide)) }</span>
                    { turn(did, Turn::Next, "Next", slide.number() < Slide::COUNT) }
                </span>
                if fullscreen::is_possible() {
                    <button type="button" onclick={|_| fullscreen::toggle()}>{ "Show full screen" }</button>
                }
                <button type="button" class="second" onclick={second}>{ "Open a second window that follows" }</button>
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
