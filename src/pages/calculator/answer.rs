//! The answer: what is saved, for each pound, when it is paid back, how many children that takes.

use model::{Outcome, Rung};
use yew::prelude::*;

use crate::components::{Piece, formulas, live, result, safety};
use crate::state::{Action, State};
use crate::words::{answer, formula, money};

/// The card with the answer, and how it is worked out.
pub(super) fn card(state: &State, outcome: &Outcome, how: Html, act: &Callback<Action>) -> Html {
    let present_value = answer::pounds(outcome, Rung::PresentValue);
    let early_help = outcome.return_on_cost.as_ref();
    let results = [
        ("Saved for each £1 spent", answer::per_pound(early_help)),
        ("Paid back", answer::paid_back(state, early_help)),
        ("Children a year to break even, beside those entered", answer::break_even(state, early_help)),
    ];
    let in_large_type = |(name, value): (&'static str, String)| {
        // A number is set in large type, words are not.
        let long = (value.len() > 24).then_some("words");
        html! { <div><dt>{ name }</dt><dd class={classes!(long)}>{ live(value) }</dd></div> }
    };
    html! {
        <section class="card answer" aria-labelledby="question">
            <h2 id="question">{ live(answer::condition(state)) }</h2>
            <p class="big">{ result("present-value", present_value, money::rounded) }</p>
            <p class="kind">{ live(answer::kind(state, outcome)) }</p>
            <p class="exact">
                { "To the penny " }<span>{ result("present-value", present_value, money::pounds_and_pence) }</span>
                { live(answer::discounting(state)) }
            </p>
            <dl class="stats">{ for results.into_iter().map(in_large_type) }</dl>
            { how }
            { safety() }
            <p class="pending" role="status">{ "Working out the figures of your link …" }</p>
            <p class="stale">
                if state.troubled().next().is_some() {
                    { "This answers the last figures that could be used. " }
                    <button type="button" onclick={act.reform(|_| Action::Asked)}>{ "What can’t be used" }</button>
                }
            </p>
        </section>
    }
}

/// How the answer is worked out.
pub(super) const HOW: Piece = Piece { name: "how", of: how };

fn how(state: &State) -> Html {
    html! {
        <>
            <dl class="formulas">
                <div>
                    <dt>{ "Present value" }</dt>
                    <dd>
                        <a href="#ladder">{ "the last step of the ladder" }</a>
                        { ", which takes every assumption one by one" }
                    </dd>
                </div>
            </dl>
            { formulas(&formula::of_return(state, &Outcome::of(&state.inputs))) }
        </>
    }
}

/// The answer in a line, which stays in view while the fields move.
pub(super) fn strip(state: &State, outcome: &Outcome, class: &'static str) -> Html {
    let present_value = money::told(answer::pounds(outcome, Rung::PresentValue));
    let rest = if state.troubled().next().is_some() {
        ": the last figures that could be used".into()
    } else {
        match &outcome.return_on_cost {
            None => format!(" {}", answer::costs(state)),
            Some(early_help) => format!(" after costs · {} for each £1", answer::per_pound(Some(early_help))),
        }
    };
    html! {
        <p class={classes!("strip", class)} aria-hidden="true">
            { live(format!("{present_value}{rest}")) }
        </p>
    }
}
