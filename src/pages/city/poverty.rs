//! Getting by: low income, school meals, deprivation, languages.

use facts::{When, figures as f, place};
use yew::prelude::*;

use super::topics::alone;
use crate::components::still::text_sources;
use crate::components::{figure, time};

/// The section.
pub(super) fn section() -> Html {
    html! {
        <section class="section" aria-labelledby="getting-by">
            { alone("getting-by", html! {
                <p>{ "A family is on a relatively low income if its income, before the cost of housing, is well below the middle of all families’ incomes in the country. Pupils are counted under free school meals if they are eligible because of their family’s income. A first language other than English says nothing about how well a pupil speaks English." }</p>
            }) }
            { reported() }
            { deprivation() }
        </section>
    }
}

/// The number that newspapers printed, beside the series.
fn reported() -> Html {
    html! {
        <>
            <p>
                { "You may have read another number. A report by the University of Staffordshire and Citizens Advice of " }
                { time(When::Month(2025, 12)) }{ " said that " }{ figure(&f::LOW_INCOME_REPORTED_SHARE) }{ " of children, " }
                { figure(&f::LOW_INCOME_REPORTED_CHILDREN) }{ ", lived in households on a low income, up from " }
                { figure(&f::LOW_INCOME_REPORTED_SHARE_BEFORE) }{ " ten years before. The government’s figures above say " }
                { figure(&f::LOW_INCOME_HERE_2024) }{ " for the year to March " }{ time(When::Year(2024)) }{ " and " }
                { figure(&f::LOW_INCOME_HERE_2025) }{ " a year later. The figures that we hold begin in " }{ time(When::Year(2022)) }
                { ", so we can’t check the older share." }
            </p>
            { text_sources(&[&f::LOW_INCOME_REPORTED_SHARE, &f::LOW_INCOME_HERE_2024], &[], None) }
        </>
    }
}

fn deprivation() -> Html {
    html! {
        <section aria-labelledby="deprivation">
            <h3 id="deprivation" class="group">{ "Deprivation" }</h3>
            <p>
                { "The government puts all districts of England in order of deprivation: income, work, schooling, health, crime, homes and surroundings together. In " }
                { time(When::Year(2025)) }{ concat!(" ", place!(short), " was number ") }{ figure(&f::DEPRIVATION_RANK_2025) }{ " of " }{ figure(&f::DEPRIVATION_DISTRICTS_2025) }
                { " by average score, where number one is the most deprived. Of its neighbourhoods, " }{ figure(&f::DEPRIVATION_MOST_DEPRIVED_SHARE_2025) }
                { " were among the most deprived tenth in England." }
            </p>
            <p>
                { "For education and skills its place was between " }{ figure(&f::DEPRIVATION_EDUCATION_RANK_2025_FIRST) }{ " and " }
                { figure(&f::DEPRIVATION_EDUCATION_RANK_2025_LAST) }{ ", for health " }{ figure(&f::DEPRIVATION_HEALTH_RANK_2025_FIRST) }{ " or " }
                { figure(&f::DEPRIVATION_HEALTH_RANK_2025_LAST) }{ "." }
            </p>
            <p>
                { "In " }{ time(When::Year(2019)) }{ " it was number " }{ figure(&f::DEPRIVATION_RANK_2019) }{ " of " }{ figure(&f::DEPRIVATION_DISTRICTS_2019) }
                { ". The two can’t be compared: districts and the way of counting have changed." }
            </p>
            { text_sources(&[&f::DEPRIVATION_RANK_2025, &f::DEPRIVATION_RANK_2019], &[], None) }
        </section>
    }
}
