//! The calculator, and its charts, in frames in other people's pages. Made at build time only.

use std::rc::Rc;

use facts::NEWEST;
use yew::prelude::*;

use super::around;
use super::built::{meaning_of, table_beside};
use crate::components::live;
use crate::components::still::chart_of_state;
use crate::pages::{IT_MAY, Page};
use crate::state::{Answer, Shown, State};
use crate::words::safety::SAFE;
use crate::words::scope;

/// The live part in a frame.
pub fn embedded(live: Html) -> Html {
    html! {
        <>
            <h1>{ "Does early help pay for itself?" }</h1>
            <p class="lead">{ IT_MAY }</p>
            <noscript>
                <p class="notice">
                    { "The fields and sliders need JavaScript and WebAssembly. Without them this shows “" }{ NEWEST.opening().label }
                    { "”, whatever figures it was to begin with. All ready-made scenarios stand " }
                    <a href={format!("{}#side-by-side", Page::Calculator.to(Page::Compare))}>{ "side by side" }</a>{ " on a page of their own." }
                </p>
            </noscript>
            { around(live) }
        </>
    }
}

/// What the calculator opens with.
pub fn as_opened() -> Shown {
    let state = State::default();
    Shown { answer: Rc::new(Answer::of(&state)), state: Rc::new(state) }
}

/// A chart of the calculator as that opens, by its name, with what it is about.
pub fn framed_chart(name: &'static str) -> Html {
    let shown = as_opened();
    let calculator = Page::Calculator.to(Page::Calculator);
    let about =
        scope::of(&shown.state, "", "").into_iter().filter(|line| ["money", "years", "prices"].contains(&line.key));
    html! {
        <>
            { chart_of_state(Page::Calculator, name, &shown, [meaning_of(name), table_beside(name, &shown, &calculator)], true) }
            <ul class="sources" aria-label="What it is about">
                <li><strong>{ SAFE }</strong></li>
                <li>
                    { format!("Our calculation, with the figures of “{}”. ", NEWEST.opening().label) }
                    <a class="carries" href={calculator}>{ "Change them in the calculator" }</a>
                </li>
                { for about.map(|line| html! { <li>{ live(format!("{}: {}", line.name, line.says)) }</li> }) }
            </ul>
        </>
    }
}
