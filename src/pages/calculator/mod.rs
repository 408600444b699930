//! The calculator: inputs, the answer, the ladder from the whole time in care to a budget, the years.

mod answer;
#[cfg(feature = "pages")]
mod built;
#[cfg(feature = "pages")]
mod framed;
mod inputs;
mod results;
#[cfg(feature = "pages")]
mod still;

#[cfg(feature = "pages")]
pub use built::below_the_answer;
#[cfg(feature = "pages")]
pub(crate) use built::table_beside;
#[cfg(feature = "pages")]
pub use framed::{as_opened, embedded, framed_chart};
#[cfg(feature = "pages")]
pub use still::still;

use yew::prelude::*;

use crate::app::Visit;
use crate::components::{live, remarks, since, use_copy_link, use_fold, use_problems};
use crate::link;
use crate::words;

/// The calculator around the app's place: what is below the answer stands beside it.
#[cfg(feature = "pages")]
fn around(live: Html) -> Html {
    html! { <div class="calculator">{ live }{ below_the_answer(&as_opened()) }</div> }
}

/// Everything that follows the visitor.
#[hook]
pub fn use_live(visit: &Visit) -> Html {
    let Visit { session, now, rested, act } = visit;
    let (state, answer) = (&now.state, &now.answer);
    // What is read out is what was answered when the visitor last paused.
    let moved = rested.as_ref().filter(|rested| rested.state.moved);
    let spoken = moved.map(|rested| words::answer::spoken(&rested.state, &rested.answer)).unwrap_or_default();
    let problems = use_problems(session);
    let copy = use_copy_link(link::write(state), state.is_troubled());
    let how = use_fold("How this is worked out", answer::how, now, rested);
    let results = results::use_results(now, rested);
    html! {
        <>
            <div class="notices">
                { remarks(state) }
                { since(state) }
                { problems }
            </div>
            { answer::card(state, answer, how, act) }
            { inputs::scenarios(state, act) }
            { inputs::form(session, answer, copy, act) }
            <p class="visually-hidden" role="status">{ live(spoken) }</p>
            { results }
        </>
    }
}
