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

use crate::app::LiveProps;
use crate::components::{Problems, live, remarks};
use crate::words;

/// Everything that follows the visitor.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    let LiveProps { session, rested, act } = props;
    let state = &session.now;
    let outcome = Outcome::of(&state.inputs);
    let spoken = rested.moved.then(|| words::answer::spoken(rested, &Outcome::of(&rested.inputs)));
    html! {
        <div class="calculator">
            <div class="notices">
                { remarks(state) }
                <Problems session={session.clone()} />
            </div>
            { answer::card(session, rested.clone(), &outcome, act) }
            { inputs::scenarios(state, act) }
            { inputs::form(session, &outcome, act) }
            <p class="visually-hidden" role="status">{ live(spoken.unwrap_or_default()) }</p>
            { results::all(state, rested, &outcome) }
        </div>
    }
}

/// Every folded piece of the page.
#[cfg(feature = "pages")]
pub fn pieces() -> impl Iterator<Item = crate::components::Piece> {
    [answer::HOW].into_iter().chain(results::TABLES)
}
