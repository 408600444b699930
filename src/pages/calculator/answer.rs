//! The answer: what is saved, for each pound, when it is paid back, how many children that takes.

use model::draws::Percentiles;
use yew::prelude::*;

use crate::components::{formulas, live, never_changes, pending, result, safety};
use crate::state::{Action, Answer, Shown, State};
use crate::words::in_care::NO_AIM;
use crate::words::{answer as words, formula, money, spread};

/// The card with the answer, and how it is worked out.
pub(super) fn card(state: &State, answer: &Answer, how: Html, act: &Callback<Action>) -> Html {
    let (outcome, central) = (&answer.outcome, answer.central());
    let Percentiles { p10, p90, .. } = answer.spread.present_value;
    let early_help = outcome.return_on_cost.as_ref();
    let results = if early_help.is_some() {
        vec![
            ("Saved for each £1 spent", words::per_pound(early_help)),
            ("Paid back", words::paid_back(state, early_help)),
            (words::BREAK_EVEN, words::break_even(state, early_help)),
        ]
    } else {
        vec![("Saved for each £1 spent, when it is paid back, and from how many children on", words::NO_COST.into())]
    };
    let in_large_type = |(name, value): (&'static str, String)| {
        // A number is set in large type, words are not.
        let long = (value.len() > 24).then_some("words");
        html! { <div><dt>{ name }</dt><dd class={classes!(long)}>{ live(value) }</dd></div> }
    };
    html! {
        <section class="card answer" aria-labelledby="question">
            { pending() }
            <h2 id="question">{ live(words::saved(state)) }</h2>
            <p class="big range">
                { result("low", p10, money::rounded) }<span>{ " to " }</span>{ result("high", p90, money::rounded) }
            </p>
            <p class="kind">{ live(words::of_range(state)) }</p>
            <p>{ live(spread::saving(&answer.spread)) }</p>
            <p class="kind">
                { live(format!("{}: ", words::full_condition(state))) }{ result("present-value", central, money::rounded) }
                { live(format!(" {}", words::kind(state, outcome))) }
            </p>
            <p class="exact">
                { "To the penny " }<span>{ result("present-value", central, money::pounds_and_pence) }</span>
                { live(words::discounting(state)) }
                { live(spread::why_apart(answer).map(|why| format!(" {why}")).unwrap_or_default()) }
            </p>
            <p class="most">{ live(spread::changed_most(state)) }</p>
            <p class="exact">{ "As entered, without ranges:" }</p>
            <dl class="stats">{ for results.into_iter().map(in_large_type) }</dl>
            { never_changes("no-aim", |name| html! { <p class="exact" data-built={name}>{ NO_AIM }</p> }) }
            { how }
            { safety() }
            <p class="stale">
                if state.is_troubled() {
                    { "This answers the last figures that could be used. " }
                    <button type="button" onclick={act.reform(|_| Action::Asked)}>{ "What can’t be used" }</button>
                }
            </p>
        </section>
    }
}

/// How the answer is worked out.
pub(super) fn how(Shown { state, answer }: &Shown) -> Html {
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
            { formulas(&formula::of_return(state, &answer.outcome)) }
        </>
    }
}

/// The answer in a line, which stays in view while the fields move.
pub(super) fn in_a_line(state: &State, answer: &Answer) -> Html {
    let central = money::told(answer.central());
    let says = if state.is_troubled() {
        format!("{central}: the last figures that could be used")
    } else {
        let Percentiles { p10, p90, .. } = answer.spread.present_value;
        format!("Saved: {} to {}, as entered {central}", money::short(p10), money::short(p90))
    };
    live(says)
}
