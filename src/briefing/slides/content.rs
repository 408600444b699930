//! What each slide says: the same words, charts and figures as on the pages.

use charts::Drawable;
use model::draws::Percentiles;
use yew::prelude::*;

use super::{Slide, sliders};
use crate::briefing::visit::{Happened, Visit};
use crate::briefing::{drawn, scope, sheets};
use crate::components::{live, never_changes, result, safety};
use crate::pictures;
use crate::words::{answer, money, spread};

/// The title of a slide.
pub(super) fn title(slide: Slide, visit: &Visit) -> String {
    let (state, given) = (&visit.shown.state, &visit.shown.answer);
    match slide {
        Slide::Question => "Does early help pay for itself?".into(),
        Slide::Answer => answer::saved(state),
        Slide::Claim => "The £30 million, and what it is".into(),
        Slide::Ladder => pictures::ladder(state, &given.outcome).title().into(),
        Slide::Years => pictures::running_total(state, given).title().into(),
        Slide::Swings => pictures::swings(state, given).title().into(),
        Slide::WhatIf => "What if it were otherwise?".into(),
        Slide::LeftOut => "What this leaves out".into(),
        Slide::Scope => "See for yourself".into(),
    }
}

/// What it says below its title.
pub(super) fn body(slide: Slide, visit: &Visit, did: &Callback<Happened>) -> Html {
    let shown = &*visit.shown;
    let (state, given) = (&shown.state, &shown.answer);
    match slide {
        Slide::Question => html! {
            <>
                { never_changes("it-may", sheets::it_may) }
                { never_changes("publisher", sheets::publisher) }
            </>
        },
        Slide::Answer => html! {
            <>
                { range(visit) }
                <p>{ live(answer::of_range(state)) }</p>
                <p>{ live(spread::saving(&given.spread)) }</p>
                { central(visit) }
                { sheets::why_apart(shown) }
                { safety() }
            </>
        },
        Slide::Claim => html! {
            <>
                { never_changes("claim", sheets::of_claim) }
                { drawn::on_slide(state, &pictures::whole_time(state, given)) }
                <p>{ live(spread::of_claims_children(&given.spread)) }</p>
                { never_changes("claim-from", sheets::claim_from) }
            </>
        },
        Slide::Ladder => drawn::on_slide(state, &pictures::ladder(state, &given.outcome)),
        Slide::Years => drawn::on_slide(state, &pictures::running_total(state, given)),
        Slide::Swings => drawn::on_slide(state, &pictures::swings(state, given)),
        Slide::WhatIf => html! {
            <div class="what-if">
                { sliders::all(visit, did) }
                <div>
                    <p class="kind">{ live(answer::saved(state)) }</p>
                    { range(visit) }
                    { central(visit) }
                    { sheets::stats(shown) }
                </div>
                { safety() }
            </div>
        },
        Slide::LeftOut => html! { <>{ never_changes("left-out-list", sheets::left_out_list) }{ safety() }</> },
        Slide::Scope => scope::scope(shown),
    }
}

/// The answer as a range.
fn range(visit: &Visit) -> Html {
    let Percentiles { p10, p90, .. } = visit.shown.answer.spread.present_value;
    html! {
        <p class="big range">
            { result("low", p10, money::rounded) }<span>{ " to " }</span>{ result("high", p90, money::rounded) }
        </p>
    }
}

/// The answer at the values entered, with its condition.
fn central(visit: &Visit) -> Html {
    sheets::central(&visit.shown)
}
