//! The front page: three questions, each answered in a sentence and a figure.

use facts::figures;
use model::Rung;
use model::draws::Percentiles;
use yew::prelude::*;

use super::Page;
use crate::components::{figure, live as words, never_changes, pending, remarks, result, safety, since, sources};
use crate::link;
use crate::state::Shown;
use crate::words::{answer, money, spread};

/// The answer about money, for the scenario in the link.
pub fn live(Shown { state, answer: given }: &Shown) -> Html {
    let Percentiles { p10, p90, .. } = given.spread.present_value;
    let whole = answer::pounds(&given.outcome, Rung::WholeTime);
    let query = link::write(state);
    let calculator = format!("{}{query}", Page::Home.to(Page::Calculator));
    let from = match state.changes() {
        0 => format!("“{}”", state.scenario.label),
        _ => format!("“{}”, with your own figures", state.scenario.label),
    };
    // static/share.js takes it from here: an address may have come without its edition.
    let query = (!state.is_opening()).then_some(query);
    html! {
        <section class="card answer" aria-labelledby="pays" data-query={query}>
            { pending() }
            { remarks(state) }
            { since(state) }
            <h2 id="pays">{ words(answer::saved(state)) }</h2>
            <p class="big range">
                { result("low", p10, money::rounded) }<span>{ " to " }</span>{ result("high", p90, money::rounded) }
            </p>
            <p>{ words(answer::of_range(state)) }</p>
            <p>{ words(spread::saving(&given.spread)) }</p>
            <p>
                { words(format!("{}: ", answer::full_condition(state))) }
                { result("present-value", given.central(), money::rounded) }
                { words(format!(" {}. This is {from}.", answer::kind(state, &given.outcome))) }
            </p>
            <p><a class="onward" href={calculator}>{ "Try your own figures" }</a></p>
            { never_changes("claim", claim) }
            <p>
                { words(format!("On that scale this scenario begins with {} for {}.", money::short(whole), answer::children(state))) }
            </p>
            { safety() }
            { never_changes("sources", credits) }
        </section>
    }
}

fn claim(name: &'static str) -> Html {
    html! {
        <p data-built={name}>
            { "The interim director of children’s services spoke of " }{ figure(&figures::CLAIM) }{ " for " }{ figure(&figures::CLAIM_CHILDREN) }
            { " children. That is the cost of their whole time in care: before the cost of early help, spread over years, and not money in the bank. We found no published working." }
        </p>
    }
}

fn credits(name: &'static str) -> Html {
    let sources = sources(&[&figures::CLAIM, &figures::WEEKLY_COST_LOOKED_AFTER_HERE_2024_25]);
    html! { <div data-built={name}>{ sources }</div> }
}

/// Everything else on the page, around the live part.
#[cfg(feature = "pages")]
pub fn still(live: Html) -> Html {
    use facts::{NEWEST, When, before, inspections, intervention, latest};

    use super::it_depends;
    use super::journey::in_short;
    use crate::components::still::{text_sources, wide_chart};
    use crate::components::time;
    use crate::pictures::record;

    let (worst, last) = (inspections().min_by_key(|(_, grade)| *grade), inspections().next_back());
    let (ended, in_care) = (intervention().and_then(|event| event.to), NEWEST.in_care());
    let of_words: Vec<_> = last
        .map(|(event, _)| event)
        .into_iter()
        .chain(intervention())
        .filter_map(|event| event.sources.first().copied())
        .collect();
    html! {
        <>
            <h1>{ "Does helping families early pay for itself?" }</h1>
            <p class="lead">
                // The fall that the calculator is about, whatever year is the newest.
                { "It may. " }{ figure(&figures::STARTED_HERE_2024) }{ " children entered care in the year to " }{ time(When::Month(2024, 3)) }
                { ", " }{ figure(&figures::STARTED_HERE_2025) }{ " in the year after: " }{ figure(&figures::ENTERED_CARE_FALL_2025) }
                { " fewer, of which " }{ figure(&figures::FALL_BEYOND_ENGLAND) }{ " go beyond England’s own fall. " }{ it_depends!() }
            </p>
            { sources(&[&figures::FALL_BEYOND_ENGLAND]) }
            <p class="across">
                <a class="onward to-card" href="#better">{ "Is it better now?" }</a>
                <a class="onward" href={Page::Home.to(Page::Story)}>{ "The whole story in ten screens" }</a>
                <a class="onward to-print carries" href={Page::Home.to(Page::Briefing)}>{ "A briefing to print or show" }</a>
            </p>
            <div class="cards">
                { live }
                <section class="card" aria-labelledby="better">
                    <h2 id="better">{ "Is it better now?" }</h2>
                    <p class="big told">{ for worst.zip(last).map(|(worst, last)| in_short(worst, last)) }</p>
                    <p>
                        { figure(&latest::STARTED_HERE) }{ " children entered care in the year to " }{ time(latest::STARTED.march()) }{ ". The year before it was " }
                        { figure(&before::STARTED_HERE) }{ "." }
                    </p>
                    <p>
                        { for last.map(|(event, grade)| html! { <>{ "Inspectors, " }{ time(event.known()) }{ ": " }<strong>{ grade.name() }</strong>{ ". " }</> }) }
                        { for worst.map(|(event, grade)| html! { <>{ "On " }{ time(event.known()) }{ ": " }{ grade.name() }{ ". " }</> }) }
                        { for ended.map(|day| html! { <>{ "Government intervention ended on " }{ time(day) }{ "." }</> }) }
                    </p>
                    <p>
                        { "In care in " }{ time(latest::LOOKED_AFTER.march()) }{ ": " }{ figure(&latest::LOOKED_AFTER_HERE) }
                        { ". A year before: " }{ figure(&before::LOOKED_AFTER_HERE) }{ ". The council’s figure for " }
                        { time(in_care.later_month()) }{ " is " }{ figure(in_care.later) }{ "." }
                    </p>
                    <p><a class="onward carries" href={Page::Home.to(Page::Journey)}>{ "Follow the journey" }</a></p>
                    <p><a class="onward carries" href={Page::Home.to(Page::InCare)}>{ "How many will be in care?" }</a></p>
                    { text_sources(&[&latest::STARTED_HERE, in_care.later], &of_words, None) }
                </section>
                <section class="card" aria-labelledby="city">
                    <h2 id="city">{ "What is our city like?" }</h2>
                    <p class="big">{ figure(&latest::LOW_INCOME_HERE) }</p>
                    <p>
                        { "of children under 16 lived in families on a relatively low income in the year to " }{ time(latest::LOW_INCOME.march()) }
                        { ". In England it was " }{ figure(&latest::LOW_INCOME_ENGLAND) }{ "." }
                    </p>
                    <p>
                        { "In reception " }{ figure(&latest::GOOD_LEVEL_OF_DEVELOPMENT_HERE) }{ " of children reached a good level of development in " }
                        { time(latest::GOOD_LEVEL_OF_DEVELOPMENT) }{ ". In England it was " }{ figure(&latest::GOOD_LEVEL_OF_DEVELOPMENT_ENGLAND) }{ "." }
                    </p>
                    <p>
                        { "In care in " }{ time(latest::LOOKED_AFTER_RATE.march()) }{ ": " }{ figure(&latest::LOOKED_AFTER_RATE_HERE) }
                        { " of every 10,000 children. In England it was " }{ figure(&latest::LOOKED_AFTER_RATE_ENGLAND) }{ "." }
                    </p>
                    <p>
                        { "On census day in " }{ time(When::Year(2021)) }{ ", " }{ figure(&figures::POPULATION_2021) }
                        { concat!(" people lived in ", facts::place!(name), ".") }
                    </p>
                    <p><a class="onward carries" href={Page::Home.to(Page::City)}>{ "See how we compare" }</a></p>
                    { sources(&[
                        &latest::LOW_INCOME_HERE,
                        &latest::GOOD_LEVEL_OF_DEVELOPMENT_HERE,
                        &latest::LOOKED_AFTER_RATE_HERE,
                        &figures::POPULATION_2021,
                    ]) }
                </section>
            </div>
            <section class="section" aria-labelledby="in-care">
                <h2 id="in-care">{ "Children in care" }</h2>
                { for record::of_id("in-care").map(|shown| wide_chart(Page::Home, shown)) }
            </section>
        </>
    }
}
