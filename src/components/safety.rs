//! Whether children are safe, beside every saving.

use std::cmp::Ordering;

use facts::{Figure, When, figures};
use yew::prelude::*;

use super::{figure, never_changes, sources, time};

/// Which way a measure went from one year to the next.
fn went([before, after]: [&Figure; 2]) -> &'static str {
    match after.value.total_cmp(&before.value) {
        Ordering::Less => "fell",
        Ordering::Equal => "stayed the same",
        Ordering::Greater => "rose",
    }
}

/// The two published measures that speak to it, which no saving shows.
pub fn safety() -> Html {
    never_changes("safety", told)
}

fn told(name: &'static str) -> Html {
    let again = [&figures::RE_REFERRALS_HERE_2024, &figures::RE_REFERRALS_HERE_2025];
    let planned = [&figures::REPEAT_PLANS_HERE_2024, &figures::REPEAT_PLANS_HERE_2025];
    html! {
        <div class="safety" data-built={name}>
            <p>
                { "Fewer children in care is good only if they are safe. Referred again within 12 months: " }
                { figure(again[0]) }{ " in " }{ time(When::FinancialYear(2023)) }{ ", " }
                { figure(again[1]) }{ " in " }{ time(When::FinancialYear(2024)) }
                { ". Protection plans that were not a child’s first: " }{ figure(planned[0]) }
                { ", then " }{ figure(planned[1]) }{ format!(". The first {}, the second {}.", went(again), went(planned)) }
            </p>
            { sources(&[again[1]]) }
        </div>
    }
}
