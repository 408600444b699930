//! The journey: what happened since 2015, what inspectors judged, and what the numbers did. Made at build time; the
//! live part only chooses what of the list is shown.

mod events;
mod judgements;
mod numbers;

pub(crate) use events::event;
pub(crate) use numbers::shows;

use facts::{Event, Grade, Judged, NEWEST, Source, When, before, inspections, intervention, latest};
use yew::prelude::*;

use super::Page;
use crate::components::still::timeline_chart;
use crate::components::{figure, link, safety, time};

/// The page around its live part.
pub fn still(live: Html) -> Html {
    html! {
        <>
            <h1>{ "Is it better now?" }</h1>
            { answer() }
            { what_happened(live) }
            { judgements::side_by_side() }
            { numbers::what_they_did() }
        </>
    }
}

/// What happened, in a frame.
pub fn embedded(live: Html) -> Html {
    html! {
        <>
            <h1>{ "Is it better now?" }</h1>
            { answer() }
            { what_happened(live) }
        </>
    }
}

/// Every event, and the chart over it.
fn what_happened(live: Html) -> Html {
    html! {
        <section class="section" aria-labelledby="what-happened">
            <h2 id="what-happened">{ "What happened" }</h2>
            { timeline_chart(Page::Journey) }
            { live }
            { events::list() }
        </section>
    }
}

/// The answer, in one screen.
fn answer() -> Html {
    let (worst, last) = (inspections().min_by_key(|(_, grade)| *grade), inspections().next_back());
    let judged = |(event, of): (&'static Event, Grade)| {
        html! {
            <li>
                { "Inspectors, " }{ time(event.known()) }{ ": " }<strong>{ of.name() }</strong>
                { " " }{ for event.sources.first().map(|source| cited(source)) }
            </li>
        }
    };
    let (direction, in_care) = (intervention(), NEWEST.in_care());
    html! {
        <section class="card answer lead-answer" aria-label="The answer">
            <p class="big">{ for worst.zip(last).map(|(worst, last)| in_short(worst, last)) }</p>
            <ul>
                { for worst.into_iter().map(judged) }
                { for last.map(|(event, of)| judged_last(event, of)) }
                <li>
                    { "Government intervention ended: " }<strong>{ for direction.and_then(|event| event.to).map(time) }</strong>
                    { " " }{ for direction.and_then(|event| event.sources.first()).map(|source| cited(source)) }
                </li>
                <li>
                    { "Children entering care, year to " }{ time(latest::STARTED.march()) }{ ": " }
                    <strong>{ figure(&latest::STARTED_HERE) }</strong>
                    { ". The year before: " }{ figure(&before::STARTED_HERE) }{ " " }{ cited(latest::STARTED_HERE.source) }
                </li>
                <li>
                    { "Children in care, " }{ time(in_care.later_month()) }{ ": " }
                    <strong>{ figure(in_care.later) }</strong>{ " " }{ cited(in_care.later.source) }
                    { ". In " }{ time(latest::LOOKED_AFTER.march()) }{ ": " }{ figure(&latest::LOOKED_AFTER_HERE) }{ " " }
                    { cited(latest::LOOKED_AFTER_HERE.source) }
                </li>
            </ul>
            { safety() }
        </section>
    }
}

/// What inspectors found last: whether that is new, and how they judged children in care.
fn judged_last(event: &'static Event, of: Grade) -> Html {
    let before = inspections().rev().skip(1).take_while(|(_, grade)| *grade == of).last();
    html! {
        <li>
            { "Inspectors, " }{ time(event.known()) }{ ": " }<strong>{ of.name() }</strong>
            { for before.map(|(event, _)| html! { <>{ ", the same as on " }{ time(event.known()) }</> }) }
            { for event.grade(Judged::ChildrenInCare).map(|grade| html! { <>{ "; for children in care, " }<strong>{ grade.name() }</strong></> }) }
            { " " }{ for event.sources.first().map(|source| cited(source)) }
        </li>
    }
}

/// A source in a line.
fn cited(source: &'static Source) -> Html {
    html! { <small class="cited">{ link(source) }</small> }
}

/// The way from the worst judgement to the last, in a few words.
pub(crate) fn in_short((then, worst): (&'static Event, Grade), (_, last): (&'static Event, Grade)) -> Html {
    let since = time(When::Year(then.from.begins() as u16));
    match (last > worst, last >= Grade::Good) {
        (false, _) => html! { <>{ "Inspectors: no better than in " }{ since }</> },
        (true, false) => html! { <>{ "Inspectors: better than in " }{ since }{ ", not yet good overall" }</> },
        (true, true) => html! { <>{ "Inspectors: better than in " }{ since }{ ", and good" }</> },
    }
}
