//! The city's people: how many, how old, of which groups, born where.

use facts::{When, figures as f, place, sources as s};
use yew::prelude::*;

use super::topics::chart;
use crate::components::still::text_sources;
use crate::components::{figure, time};

/// The section.
pub(super) fn section() -> Html {
    html! {
        <section class="section" aria-labelledby="people">
            <h2 id="people">{ "People" }</h2>
            <p>
                { "The census of " }{ time(When::Year(2021)) }{ " counted " }{ figure(&f::POPULATION_2021) }{ " people. That is " }
                { figure(&f::POPULATION_RISE_2021) }{ " more than in " }{ time(When::Year(2001)) }{ " (" }{ figure(&f::POPULATION_RISE_SHARE_2021) }{ ")." }
            </p>
            <p>
                { "A projection works out what happens if trends go on. One that was published in " }{ time(When::Year(2018)) }
                { " starts in " }{ time(When::Year(2016)) }{ " from " }{ figure(&f::PROJECTION_START) }{ " people and comes to " }
                { figure(&f::CLAIM_PROJECTION_2041) }{ " for " }{ time(When::Year(2041)) }{ ". That is how a magazine article of " }{ time(When::Year(2021)) }
                { concat!(" reports it. We have not seen its table for ", place!(short), ", and found no later one. The chart shows it as a dashed line, which only joins its two ends, beside what was counted and estimated. The estimates are as first published; some have been revised since. The chart’s axis does not begin at nought: it shows the differences larger than they are.") }
            </p>
            { text_sources(&[&f::CLAIM_PROJECTION_2041, &f::PROJECTION_START], &[&s::ONS_PROJECTIONS], None) }
            { chart("city/population") }
            { told() }
            { ages() }
            { groups() }
        </section>
    }
}

/// What the article tells of the city's past, marked as its own.
fn told() -> Html {
    html! {
        <aside class="told-by" aria-labelledby="pottery">
            <h3 id="pottery">{ "The pottery towns, as an article tells it" }</h3>
            <p>
                { "A magazine article of " }{ time(When::Year(2021)) }
                { " tells how the city’s name for pottery goes back hundreds of years. Towards the end of the last century many of the large potteries closed, many people lost their work, and the population fell. Since the middle of the first decade of this one, it says, people from eastern Europe have moved here, and the population has come back." }
            </p>
            <p>
                { "This is the reporter’s account. The figures that we hold begin in " }{ time(When::Year(2001)) }
                { ", so they show the growth and not the fall. They do not show how much of the growth came from where: see country of birth below." }
            </p>
            { text_sources(&[&f::CLAIM_POPULATION], &[], None) }
        </aside>
    }
}

fn ages() -> Html {
    html! {
        <section aria-labelledby="age">
            <h3 id="age" class="group">{ "Age" }</h3>
            <p>
                { "The city has grown at both ends. Children were " }{ figure(&f::CHILDREN_SHARE_2012) }{ " of residents in " }{ time(When::Year(2012)) }
                { " and " }{ figure(&f::CHILDREN_SHARE_2021) }{ " in " }{ time(When::Year(2021)) }{ ". People aged 65 and over were " }
                { figure(&f::AGED_65_SHARE_2011) }{ " in " }{ time(When::Year(2011)) }{ " and " }{ figure(&f::AGED_65_SHARE_2021) }{ " in " }{ time(When::Year(2021)) }{ "." }
            </p>
            <p>
                { "There were " }{ figure(&f::CHILDREN_RISE_2024) }{ " more children in " }{ time(When::Year(2024)) }{ " than in " }{ time(When::Year(2012)) }
                { ". Of the youngest, aged 0 to 9, there were " }{ figure(&f::AGED_0_TO_9_RISE_2011) }{ " more in " }{ time(When::Year(2011)) }{ " than ten years before." }
            </p>
            { text_sources(&[
                &f::CHILDREN_SHARE_2012, &f::AGED_65_SHARE_2011, &f::CHILDREN_RISE_2024, &f::AGED_0_TO_9_RISE_2011,
            ], &[], None) }
            <div class="pair">
                { chart("city/children") }
                { chart("city/ages") }
            </div>
            <p class="note">{ "Totals differ a little from one table of the census to another, because the Office for National Statistics changes small numbers so that nobody can be recognised." }</p>
        </section>
    }
}

fn groups() -> Html {
    html! {
        <section aria-labelledby="groups">
            <h3 id="groups" class="group">{ "Ethnic group and country of birth" }</h3>
            <p>
                { "In " }{ time(When::Year(2021)) }{ ", " }{ figure(&f::NOT_WHITE_BRITISH_2021) }{ " of residents were not White British. In " }
                { time(When::Year(2011)) }{ " it was " }{ figure(&f::NOT_WHITE_BRITISH_2011) }{ ", less than England’s " }
                { figure(&f::NOT_WHITE_BRITISH_ENGLAND_2011) }{ ". We hold no figure for England in " }{ time(When::Year(2021)) }{ ". For " }
                { time(When::Year(2001)) }{ " we have only what the article says, about " }{ figure(&f::CLAIM_NOT_WHITE_BRITISH_2001) }
                { "; it does not say how that was counted." }
            </p>
            <p>
                { "The largest groups after White British were Pakistani (" }{ figure(&f::PAKISTANI_2021) }{ ") and the group that the census calls Other White (" }
                { figure(&f::WHITE_OTHER_2021) }{ "); " }{ figure(&f::BANGLADESHI_2021) }{ " residents were Bangladeshi." }
            </p>
            <p>
                { figure(&f::BORN_ABROAD_2021) }{ " residents were born outside the United Kingdom (" }{ figure(&f::BORN_ABROAD_SHARE_2021) }
                { "), and " }{ figure(&f::BORN_IN_UK_2021) }{ " in it. Ten years before, " }{ figure(&f::BORN_ABROAD_2011) }
                { " had been born outside. The largest groups in " }{ time(When::Year(2021)) }{ " were born in Pakistan (" }{ figure(&f::BORN_IN_PAKISTAN_2021) }{ ") and Romania (" }
                { figure(&f::BORN_IN_ROMANIA_2021) }{ ", up from " }{ figure(&f::BORN_IN_ROMANIA_2011) }{ ")." }
            </p>
            { text_sources(&[
                &f::NOT_WHITE_BRITISH_2021, &f::NOT_WHITE_BRITISH_2011, &f::CLAIM_NOT_WHITE_BRITISH_2001, &f::PAKISTANI_2021,
                &f::BORN_ABROAD_2021, &f::BORN_ABROAD_SHARE_2021, &f::BORN_IN_UK_2021,
            ], &[], None) }
            <div class="measures">
                { chart("city/not-white-british") }
                { chart("city/ethnic-groups") }
                { chart("city/born-abroad") }
            </div>
            <p class="note">{ "Shares are rounded one by one, so they can add up to a little more or less than the whole." }</p>
        </section>
    }
}
