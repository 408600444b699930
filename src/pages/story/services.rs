//! What inspectors found, and what was done.

use facts::{Event, Judged, events, inspections, intervention};
use yew::prelude::*;

use super::Screen;
use crate::components::still::{figures_in, grade, text_sources};
use crate::components::{text, time};
use crate::pages::Page;

/// What was done between the worst judgement and the last, among the events of the record: names stand on the journey.
fn done() -> [&'static Event; 6] {
    [
        events::MONEY_2019,
        events::ROOM_TO_GROW,
        events::LEEDS_2020,
        events::FRONT_DOOR_2021,
        events::BORROWING_2024,
        events::FAMILY_MATTERS_2024,
    ]
}

pub(super) fn inadequate() -> Screen {
    let worst = inspections().min_by_key(|(_, grade)| *grade).map(|(event, _)| event);
    let stepped_in = intervention().map(|event| {
        html! {
            <p>
                { "The government gave the council a direction, which is an order to improve. It began on " }{ time(event.from) }
                { for event.to.map(|to| html! { <>{ " and ended on " }{ time(to) }</> }) }{ "." }
            </p>
        }
    });
    Screen {
        id: "inadequate",
        title: "Inspectors find children’s services inadequate",
        says: html! {
            <>
                { for worst.map(told) }
                { for stepped_in }
                { for worst.map(|event| text_sources(&figures_in(event.text).collect::<Vec<_>>(), event.sources, None)) }
            </>
        },
        further: ("Follow the journey, event by event", Page::Story.to(Page::Journey)),
    }
}

/// The day of a judgement, the overall grade, and what the record says of it.
fn told(event: &'static Event) -> Html {
    html! {
        <>
            <p class="big told">{ time(event.known()) }{ " " }{ for event.grade(Judged::Overall).map(grade) }</p>
            <p>{ text(event.text) }</p>
        </>
    }
}

pub(super) fn what_was_done() -> Screen {
    let journey = Page::Story.to(Page::Journey);
    let done = done();
    let item = |event: &&'static Event| {
        html! {
            <li>
                { time(event.from) }{ ": " }<a class="carries" href={format!("{journey}#{}", event.entry.id)}>{ event.entry.title }</a>
            </li>
        }
    };
    let mut sources: Vec<_> = done.iter().filter_map(|event| event.sources.first()).copied().collect();
    sources.dedup();
    Screen {
        id: "what-was-done",
        title: "Money, a partner council, a new front door, early help",
        says: html! {
            <>
                <p>
                    { "The council proposed more money for children’s services, and took another council as its partner. It changed how people reach the service. Later it put more into early help: support for a family before its problems grow." }
                </p>
                <ul class="done">{ for done.iter().map(item) }</ul>
                <p>{ "No published study shows which of these steps did what." }</p>
                { text_sources(&[], &sources, None) }
            </>
        },
        further: ("See everything that happened", journey),
    }
}

pub(super) fn what_inspectors_found() -> Screen {
    let last = inspections().next_back().map(|(event, _)| event);
    Screen {
        id: "inspected-again",
        title: "Better, but not yet good overall",
        says: html! {
            <>
                { for last.map(told) }
                { for last.map(|event| text_sources(&figures_in(event.text).collect::<Vec<_>>(), event.sources, None)) }
            </>
        },
        further: ("Compare the inspections, area by area", format!("{}#inspections", Page::Story.to(Page::Journey))),
    }
}
