//! Whether children are safe, beside every saving.

use facts::{When, figures};
use yew::prelude::*;

use super::{figure, sources, time};

/// The two published measures that speak to it, which no saving shows.
pub fn safety() -> Html {
    html! {
        <div class="safety">
            <p>
                { "Fewer children in care is good only if they are safe. Referred again within 12 months: " }
                { figure(&figures::RE_REFERRALS_HERE_2024) }{ " in " }{ time(When::FinancialYear(2023)) }{ ", " }
                { figure(&figures::RE_REFERRALS_HERE_2025) }{ " in " }{ time(When::FinancialYear(2024)) }
                { ". Protection plans that were not a child’s first: " }{ figure(&figures::REPEAT_PLANS_HERE_2024) }
                { ", then " }{ figure(&figures::REPEAT_PLANS_HERE_2025) }{ ". One fell, one did not." }
            </p>
            { sources(&[&figures::RE_REFERRALS_HERE_2025]) }
        </div>
    }
}
