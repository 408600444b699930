//! Inspections side by side, area by area, as far as the record has them.

use facts::{EVENTS, Event, Judged};
use yew::prelude::*;

use crate::components::still::{grade, text_sources};
use crate::components::{scrolls, time};

/// A column for each full inspection, a row for each area that any of them judged.
pub(super) fn side_by_side() -> Html {
    let inspections: Vec<&Event> = EVENTS.iter().filter(|event| !event.judgements.is_empty()).collect();
    let head = inspections.iter().map(|event| {
        html! { <th scope="col">{ time(event.from) }</th> }
    });
    let judged = |area: &Judged| inspections.iter().any(|event| event.grade(*area).is_some());
    let row = |area: Judged| {
        let cells = inspections.iter().map(|event| match event.grade(area) {
            Some(of) => html! { <td>{ grade(of) }</td> },
            None => html! { <td class="none">{ missing(event, area) }</td> },
        });
        html! { <tr><th scope="row">{ area.name() }</th>{ for cells }</tr> }
    };
    let mut sources: Vec<_> = inspections.iter().filter_map(|event| event.sources.first()).copied().collect();
    sources.dedup();
    html! {
        <section class="section" aria-labelledby="inspections">
            <h2 id="inspections">{ "What inspectors judged" }</h2>
            <p>
                { "Ofsted gives one of four grades: outstanding, good, requires improvement to be good, inadequate. It judged care leavers together with children in care at first, and apart in the last inspection: those two are not one line." }
            </p>
            { scrolls("Table: what inspectors judged", html! {
                <table class="words grades">
                    <thead><tr><th scope="col">{ "Area" }</th>{ for head }</tr></thead>
                    <tbody>{ for Judged::ALL.into_iter().filter(judged).map(row) }</tbody>
                </table>
            }) }
            { text_sources(&[], &sources, None) }
        </section>
    }
}

/// Why there is no grade.
fn missing(event: &Event, area: Judged) -> &'static str {
    let judged = |area| event.grade(area).is_some();
    match area {
        Judged::ChildrenInCareAndCareLeavers if judged(Judged::ChildrenInCare) => "judged apart",
        Judged::ChildrenInCare | Judged::CareLeavers if judged(Judged::ChildrenInCareAndCareLeavers) => {
            "judged together"
        }
        _ => "not in our record",
    }
}
