//! Whether children are safe, beside every saving.

use facts::{before, latest};
use yew::prelude::*;

use super::{figure, never_changes, sources, time};
use crate::words::safety::{AGAIN, FIRST, PLANNED, SAFE, THEN, way};

/// The two published measures that speak to it, which no saving shows.
pub fn safety() -> Html {
    never_changes("safety", told)
}

fn told(name: &'static str) -> Html {
    let [[earlier, after], [first, second]] = [AGAIN, PLANNED];
    html! {
        <div class="safety" data-built={name}>
            <p>
                { SAFE }{ FIRST }{ figure(after) }{ " in " }{ time(latest::RE_REFERRALS.financial()) }
                { way(AGAIN) }{ figure(earlier) }{ " in " }{ time(before::RE_REFERRALS.financial()) }
                { THEN }{ figure(second) }{ way(PLANNED) }{ figure(first) }{ "." }
            </p>
            { sources(&[after]) }
        </div>
    }
}
