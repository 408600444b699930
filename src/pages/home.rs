//! The front page: three questions, each answered in a sentence and a figure.

use facts::{NEWEST, figures};
use model::{Input, cost_of_care};
use yew::prelude::*;

use super::Page;
use crate::app::LiveProps;
use crate::components::{figure, live, result, sources};
use crate::link;
use crate::words::{money, number};

/// The answer about money, for the scenario in the link.
#[component]
pub fn Live(props: &LiveProps) -> Html {
    let state = &props.state;
    let whole = cost_of_care::whole_time(&state.inputs);
    let [children, years, weekly] =
        [Input::Children, Input::TimeInCare, Input::WeeklyCost].map(|input| state.inputs.get(input));
    let more = if children == 1.0 { "child" } else { "children" };
    let as_claimed = state.inputs == NEWEST.opening().inputs;
    let heading = if as_claimed { "What is the £30 million?" } else { "Your own figures" };
    let calculator = format!("{}{}", Page::Home.to(Page::Calculator), link::write(state));
    html! {
        <section class="card answer" aria-labelledby="pays">
            <h2 id="pays">{ live(heading) }</h2>
            <p class="big">{ result("whole-time", whole, money::pounds) }</p>
            <p>
                { live(format!(
                    "is what the whole time in care of {} more {more} would cost, at {} a week for {} years each.",
                    number::plain(children),
                    money::pounds(weekly),
                    number::marked(years)
                )) }
            </p>
            <p>
                { "The interim director’s estimate for " }{ figure(&figures::CLAIM_CHILDREN) }{ " children was about " }
                { figure(&figures::CLAIM) }
                { ". We found no published working. It is before the cost of early help, spread over years, and not money in the bank." }
            </p>
            <p class="pending" role="status">{ "Working out the figures of your link …" }</p>
            <p><a class="onward" href={calculator}>{ "Try your own figures" }</a></p>
            { sources(&[&figures::CLAIM, &figures::WEEKLY_COST_2025]) }
        </section>
    }
}

/// Everything else on the page, around the live part.
#[cfg(feature = "pages")]
pub fn still(live: Html) -> Html {
    html! {
        <>
            <h1>{ "Does helping families early pay for itself?" }</h1>
            <p class="lead">
                { "It may. That depends on how much of the fall early help caused, how long children would have stayed, and what a budget can really take out. No published study settles it for Stoke." }
            </p>
            <div class="cards">
                { live }
                <section class="card" aria-labelledby="better">
                    <h2 id="better">{ "Is it better now?" }</h2>
                    <p class="big">{ figure(&figures::ENTERED_CARE_2025) }</p>
                    <p>
                        { "children entered care in the year to March 2025. The year before it was " }
                        { figure(&figures::ENTERED_CARE_2024) }{ "." }
                    </p>
                    <p>
                        { "Inspectors in May 2025: " }<strong>{ "requires improvement to be good" }</strong>
                        { ". In 2019 it was inadequate. Government intervention ended on 10 February 2025." }
                    </p>
                    <p>
                        { "In care in March 2025: " }{ figure(&figures::IN_CARE_2025) }{ ", down from " }
                        { figure(&figures::IN_CARE_2024) }{ ". The council’s figure for January 2026 is " }
                        { figure(&figures::IN_CARE_JANUARY_2026) }{ "." }
                    </p>
                    { sources(&[&figures::ENTERED_CARE_2025, &figures::IN_CARE_JANUARY_2026]) }
                    <ul class="sources" aria-label="Sources of the judgement and the dates">
                        <li><a href={facts::sources::OFSTED_REPORTS.address}>{ "Ofsted’s reports" }</a>{ " (inspection)" }</li>
                        <li><a href={facts::sources::DFE_DIRECTION.address}>{ "The government’s direction" }</a></li>
                    </ul>
                </section>
                <section class="card" aria-labelledby="city">
                    <h2 id="city">{ "What is our city like?" }</h2>
                    <p class="big">{ figure(&figures::POPULATION_2021) }</p>
                    <p>{ "people lived in Stoke-on-Trent on census day in 2021." }</p>
                    <p>
                        { figure(&figures::LOW_INCOME_2025) }{ " of children live in families on a relatively low income. In England it is " }
                        { figure(&figures::LOW_INCOME_ENGLAND_2025) }{ "." }
                    </p>
                    { sources(&[&figures::POPULATION_2021, &figures::LOW_INCOME_2025]) }
                </section>
            </div>
        </>
    }
}
