//! The calculator: inputs, the answer, the ladder from the claim to the budget, the years.

mod answer;
mod inputs;
mod results;
#[cfg(feature = "pages")]
mod still;

#[cfg(feature = "pages")]
pub use still::still;

use model::Outcome;
use yew::prelude::*;

use crate::app::Visit;
use crate::components::{live, remarks, use_copy_link, use_fold, use_problems};
use crate::link;
use crate::words;

/// Everything that follows the visitor.
#[hook]
pub fn use_live(visit: &Visit) -> Html {
    let Visit { session, rested, act } = visit;
    let state = &session.now;
    let outcome = Outcome::of(&state.inputs);
    let spoken = rested.moved.then(|| words::answer::spoken(rested, &Outcome::of(&rested.inputs)));
    let problems = use_problems(session);
    let copy = use_copy_link(link::write(state), state.troubled().next().is_some());
    let how = use_fold("How this is worked out", answer::HOW, state, rested);
    let results = results::use_results(state, rested, &outcome);
    html! {
        <div class="calculator">
            <div class="notices">
                { remarks(state) }
                { problems }
            </div>
            { answer::card(state, &outcome, how, act) }
            { inputs::scenarios(state, act) }
            { inputs::form(session, &outcome, copy, act) }
            <p class="visually-hidden" role="status">{ live(spoken.unwrap_or_default()) }</p>
            { results }
        </div>
    }
}
