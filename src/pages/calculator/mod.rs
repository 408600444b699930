//! The calculator: inputs, the answer, the ladder from the claim to the budget, the years.

mod answer;
mod inputs;
mod results;
#[cfg(feature = "pages")]
mod still;

#[cfg(feature = "pages")]
pub use still::still;

use std::rc::Rc;

use yew::prelude::*;

use crate::app::Visit;
use crate::components::{live, remarks, use_copy_link, use_fold, use_problems};
use crate::link;
use crate::state::Answer;
use crate::words;

/// Everything that follows the visitor.
#[hook]
pub fn use_live(visit: &Visit) -> Html {
    let Visit { session, rested, act } = visit;
    let state = &session.now;
    let answer = use_memo((state.inputs, state.ranges()), |_| Answer::of(state));
    // What is read out is what was answered when the visitor last paused.
    let spoken = use_memo(rested.clone(), |rested| match (rested.moved, Rc::ptr_eq(rested, state)) {
        (false, _) => String::new(),
        (true, true) => words::answer::spoken(rested, &answer),
        (true, false) => words::answer::spoken(rested, &Answer::of(rested)),
    });
    let problems = use_problems(session);
    let copy = use_copy_link(link::write(state), state.is_troubled());
    let how = use_fold("How this is worked out", answer::HOW, state, rested);
    let results = results::use_results(state, rested, &answer);
    html! {
        <div class="calculator">
            <div class="notices">
                { remarks(state) }
                { problems }
            </div>
            { answer::card(state, &answer, how, act) }
            { inputs::scenarios(state, act) }
            { inputs::form(session, &answer, copy, act) }
            <p class="visually-hidden" role="status">{ live((*spoken).clone()) }</p>
            { results }
        </div>
    }
}
