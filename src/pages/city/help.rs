//! Children who need help: worries, care, homes, workers, money.

use facts::figures as f;
use yew::prelude::*;

use super::topics::{chart, topic};
use crate::components::still::text_sources;
use crate::components::{figure, safety, time};
use facts::{When, place};

/// The section.
pub(super) fn section() -> Html {
    html! {
        <section class="section" aria-labelledby="help">
            <h2 id="help">{ "Children who need help" }</h2>
            { safety() }
            { topic("worries", html! {
                <p>{ "A referral is a call for help or a report of a worry to the council. A child protection plan says what must change so that a child is safe." }</p>
            }) }
            { topic("in-care", html! {
                <p>{ "Rates count children in care among all children, so that large and small places can be compared. Counts can’t be." }</p>
            }) }
            { topic("homes", html! {
                <p>{ "Most children in care live with foster families. Some live in children’s homes, some with their own parents while the council shares the responsibility." }</p>
            }) }
            { topic("workers", html! {
                <p>{ "Fewer cases for each social worker leave more time for each child. A vacant post is one that nobody permanent fills." }</p>
            }) }
            { topic("money", html! { { money() } }) }
        </section>
    }
}

/// What is spent, by two returns, and beside others.
fn money() -> Html {
    html! {
        <>
            <p>
                { "Councils tell the government what they spend in two returns. For " }{ time(When::FinancialYear(2024)) }
                { " they come to different sums for children in care: " }{ figure(&f::SPEND_LOOKED_AFTER_HERE_2024_25) }{ " in the section 251 return, " }
                { figure(&f::SPENDING_IN_CARE_2025) }{ " in the revenue outturn. Neither is wrong: they draw the line around “children in care” in different places. We found no published list of what differs. We show both and never average them." }
            </p>
            <p>
                { concat!("For each resident child ", place!(short), " spent, before any income, ") }{ figure(&f::SPENDING_PER_RESIDENT_CHILD_2025) }{ " on children’s social care in that year, England " }
                { figure(&f::SPENDING_PER_RESIDENT_CHILD_ENGLAND_2025) }{ ". Half of the similar areas spent less than " }
                { figure(&f::SPENDING_PER_RESIDENT_CHILD_NEIGHBOURS_2025) }{ concat!(" and half more: a median, not the average used elsewhere on this page. Of ", place!(short), "’s money, ") }
                { figure(&f::SPENDING_NOT_IN_CARE_SHARE_2025) }{ " was not for children in care, in England " }
                { figure(&f::SPENDING_NOT_IN_CARE_SHARE_ENGLAND_2025) }{ ", in the middle of the similar areas " }
                { figure(&f::SPENDING_NOT_IN_CARE_SHARE_NEIGHBOURS_2025) }{ "." }
            </p>
            { text_sources(&[
                &f::SPEND_LOOKED_AFTER_HERE_2024_25, &f::SPENDING_IN_CARE_2025, &f::SPENDING_PER_RESIDENT_CHILD_2025,
            ], &[], None) }
            <div class="pair">{ chart("city/two-returns") }</div>
        </>
    }
}
