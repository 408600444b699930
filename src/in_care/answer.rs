//! The answer: the number in the last year, where it settles, beside England, and when the rate compared with is met.

use facts::{Area, When, series as of};
use yew::prelude::*;

use super::{LAST_YEAR, Outlook};
use crate::components::{data, figure, live, pending, safety, time};
use crate::pictures::series;
use crate::words::{self as say, in_care as words};

/// The card with the answer.
pub(crate) fn card(outlook: &Outlook, is_troubled: bool) -> Html {
    let record = outlook.choices.figures();
    let england = of::LOOKED_AFTER_RATE.value(Area::England, &record.year.to_string());
    let told = |name: Html, value: String| html! { <div><dt>{ name }</dt><dd class="words">{ live(value) }</dd></div> };
    let (later, [at_last, rate_at_last]) = (record.later, words::last(outlook));
    html! {
        <section class="card answer" aria-labelledby="answer">
            { pending() }
            <h2 id="answer" class="visually-hidden">{ "The answer" }</h2>
            <p class="kind">{ live(format!("On 31 March {LAST_YEAR}, at these rates")) }</p>
            <p class="big">{ live(at_last) }</p>
            <p>{ live(words::answer(outlook)) }</p>
            <p>
                { "On 31 March " }{ time(When::Year(record.year.into())) }{ ": " }{ figure(record.in_care) }{ " children." }
                { for england.map(|value| html! { <>{ " England: " }{ data(series::number_in(value), &words::rate(value.value)) }{ " for every 10,000." }</> }) }
            </p>
            <dl class="stats">
                { told(live(format!("Compared with {}", words::target(outlook))), words::met(outlook)) }
                { told(live(format!("For every 10,000 children in {LAST_YEAR}")), rate_at_last) }
                { told(
                    html! { <>{ say::capital(later.status.words()) }{ ", " }{ later.period }{ ": " }{ figure(later) }</> },
                    format!("{} the projection", words::lies(outlook)),
                ) }
            </dl>
            { safety() }
            <p class="stale">if is_troubled { { "This answers the last figures that could be used." } }</p>
        </section>
    }
}

/// The answer in a line, which stays in view while the fields move.
pub(crate) fn strip(outlook: &Outlook, is_troubled: bool, class: &'static str) -> Html {
    let told = if is_troubled { "The last figures that could be used".into() } else { words::in_short(outlook) };
    html! { <p class={classes!("strip", class)} aria-hidden="true">{ live(told) }</p> }
}
