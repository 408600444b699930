//! Whether children are safe, beside every saving.

use facts::When;
use yew::prelude::*;

use super::{figure, never_changes, sources, time};
use crate::words::safety::{AGAIN, FIRST, PLANNED, SAFE, THEN, went};

/// The two published measures that speak to it, which no saving shows.
pub fn safety() -> Html {
    never_changes("safety", told)
}

fn told(name: &'static str) -> Html {
    let [[before, after], [first, second]] = [AGAIN, PLANNED];
    html! {
        <div class="safety" data-built={name}>
            <p>
                { SAFE }{ FIRST }{ figure(before) }{ " in " }{ time(When::FinancialYear(2023)) }{ ", " }
                { figure(after) }{ " in " }{ time(When::FinancialYear(2024)) }
                { THEN }{ figure(first) }{ ", then " }{ figure(second) }{ went() }
            </p>
            { sources(&[after]) }
        </div>
    }
}
