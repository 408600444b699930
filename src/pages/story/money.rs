//! The £30 million, what a budget would see of it, and what would have to be true.

use facts::{Event, NEWEST, events, figures};
use model::Rung;
use yew::prelude::*;

use super::Screen;
use crate::components::still::{chart_of_state, figures_in, text_sources};
use crate::components::{claims_product, figure, live, result, sources, text};
use crate::link;
use crate::pages::{IT_MAY, Page, calculator};
use crate::state::{Answer, State};
use crate::words::safety::SAFE;
use crate::words::{answer, money, spread};

/// The calculator at a scenario.
fn at(scenario: &str) -> String {
    let scenario = NEWEST.scenario(scenario).unwrap_or(NEWEST.opening());
    format!("{}{}", Page::Story.to(Page::Calculator), link::write(&State::starting_from(&NEWEST, scenario)))
}

pub(super) fn thirty_million() -> Screen {
    Screen {
        id: "thirty-million",
        title: "The interim director’s estimate",
        says: html! {
            <>
                <p class="big told">{ figure(&figures::CLAIM) }</p>
                <p>
                    { "An article gives this as the cost that was avoided for " }{ figure(&figures::CLAIM_CHILDREN) }
                    { " children. We found no published working. It would come out of" }
                </p>
                { claims_product() }
                <p>
                    { "That is the whole time in care, spread over years, before the cost of early help. It is not a year’s saving and not money in the bank." }
                </p>
                { sources(&[&figures::CLAIM, &figures::WEEKLY_COST_LOOKED_AFTER_HERE_2024_25]) }
                { spending(events::SPENDING_2025) }
                <p><strong>{ SAFE }</strong></p>
            </>
        },
        further: ("Open these figures in the calculator", at("claim")),
    }
}

/// What was spent in the year in which fewer children entered care.
fn spending(event: &'static Event) -> Html {
    let figures: Vec<_> = figures_in(event.text).collect();
    html! { <><p>{ text(event.text) }</p>{ text_sources(&figures, event.sources, None) }</> }
}

pub(super) fn ladder() -> Screen {
    let shown = calculator::as_opened();
    let table = calculator::table_beside("ladder", &shown, &Page::Story.to(Page::Calculator));
    Screen {
        id: "the-ladder",
        title: "From the whole time in care to a budget, step by step",
        says: html! {
            <>
                <p>
                    { "Each step takes one more thing into account: when the costs fall, what would have happened anyway, what a budget can take out, and what early help costs. Here half of the fall is credited to early help. That half is our illustration." }
                </p>
                <p><strong>{ SAFE }</strong></p>
                { chart_of_state(Page::Story, "ladder", &shown, [html! {}, table], false) }
            </>
        },
        further: ("Change any step", at(NEWEST.opening().id)),
    }
}

pub(super) fn what_would_have_to_be_true() -> Screen {
    let Answer { spread, .. } = Answer::of(&State::default());
    let scenario = |scenario: &'static facts::Scenario| {
        let outcome = model::Outcome::of(&scenario.inputs);
        html! {
            <li>
                <a href={at(scenario.id)}>{ scenario.label }</a>{ ": " }
                <span data-words={scenario.id}>{ money::told(answer::pounds(&outcome, Rung::PresentValue)) }</span>
            </li>
        }
    };
    Screen {
        id: "what-would-have-to-be-true",
        title: "Does it pay for itself? It may",
        says: html! {
            <>
                <p class="big told">
                    { result("low", spread.present_value.p10, money::rounded) }{ " to " }{ result("high", spread.present_value.p90, money::rounded) }
                </p>
                <p>{ live(answer::of_range(&State::default())) }{ " " }{ live(spread::saving(&spread)) }</p>
                <p>{ IT_MAY }</p>
                <p>{ "The range is about “" }{ NEWEST.opening().label }{ "”. What is left after any costs, in today’s value, for each ready-made set of assumptions, as entered:" }</p>
                <ul>{ for NEWEST.scenarios.iter().map(scenario) }</ul>
                <p><strong>{ SAFE }</strong></p>
            </>
        },
        further: ("Compare two of them", Page::Story.to(Page::Compare)),
    }
}
