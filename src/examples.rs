//! Each component by itself, in the states that matter, for whoever works on it and for the tests that look for faults.
//! Made natively; not part of the site.

use facts::{CLAIMS, EDITIONS, EVENTS, Finding, Grade, NEWEST, figures};
use model::Input;
use model::in_care::Setting;
use yew::prelude::*;
use yew::{LocalServerRenderer as Renderer, html};

use crate::components::still::{dataset, grade, later_chart, record_chart, timeline_chart};
use crate::components::{
    basis, changes, figure, input_field, remarks, safety, since, sources, time, use_copy_link, use_problems,
};
use crate::in_care::{Act, Choices, Outlook, View as InCareView, answer, controls as of_in_care, results};
use crate::link;
use crate::lists::{Browse, controls, list_of};
use crate::pages::{Page, claims, journey, method};
use crate::pictures::{exhibit, record};
use crate::state::{Action, Change, Session, State, Steps};

/// A component, what it is for, and how it looks.
struct Example {
    name: &'static str,
    about: &'static str,
    html: fn() -> Html,
}

const EXAMPLES: [Example; 21] = [
    Example {
        name: "figure",
        about: "A number of the record, which names its entry; in a text, and large.",
        html: || {
            html! {
                <>
                    <p class="big">{ figure(&figures::STARTED_HERE_2025) }</p>
                    <p>{ "In care in " }{ time(facts::When::Month(2026, 1)) }{ ": " }{ figure(&figures::IN_CARE_JANUARY_2026) }{ "." }</p>
                </>
            }
        },
    },
    Example {
        name: "source-note",
        about: "Where figures come from, and what kind of statement each is.",
        html: || sources(&[&figures::STARTED_HERE_2025, &figures::IN_CARE_JANUARY_2026, &figures::CLAIM]),
    },
    Example {
        name: "tag",
        about: "A grade, a finding, a kind: by a word first, by a colour second.",
        html: || {
            let grades = [Grade::Inadequate, Grade::RequiresImprovement, Grade::Good, Grade::Outstanding].map(grade);
            let findings = Finding::ALL.map(|finding| html! { <li><strong class="tag" data-finding={finding.id()}>{ finding.name() }</strong></li> });
            html! { <><ul>{ for grades.map(|tag| html! { <li>{ tag }</li> }) }</ul><ul>{ for findings }</ul></> }
        },
    },
    Example {
        name: "since",
        about: "What differs in the newest figures, for a link of older ones; nothing while there is one edition.",
        html: || {
            since(&State::of(link::read(&format!(
                "?v=1&figures={}&children=80",
                EDITIONS.first().map_or("", |edition| edition.id)
            ))))
        },
    },
    Example {
        name: "notice",
        about: "Something that the reader has to know first; in the answer’s card as well.",
        html: || {
            let notice = html! { <p class="notice">{ "The fields and sliders need JavaScript. " }<a href="#content">{ "All of it" }</a></p> };
            html! { <>{ notice.clone() }<section class="card answer">{ notice }</section></> }
        },
    },
    Example {
        name: "error-summary",
        about: "What can’t be used, with the way to each field; it takes the focus.",
        html: || html! { <><Problems />{ field_of(&troubled(), Input::Lasting) }{ field_of(&troubled(), Input::YearsCounted) }</> },
    },
    Example {
        name: "remarks",
        about: "What of a link could not be used.",
        html: || remarks(&State::of(link::read("?children=banana&colour=blue&scenario=best&lasting=15"))),
    },
    Example {
        name: "input-field",
        about: "A number field and a slider that mean the same, with what it is and where it starts.",
        html: || field_of(&Session::default(), Input::WeeklyCost),
    },
    Example {
        name: "changes",
        about: "What is changed from a scenario, to be taken back.",
        html: || changes(&State::default().after(Change::Typed(Input::Children, "80".into())), &Callback::noop()),
    },
    Example { name: "copy-link", about: "Handing the link on.", html: || html! { <CopyLink /> } },
    Example { name: "safety", about: "Whether children are safe, beside every saving.", html: safety },
    Example {
        name: "basis",
        about: "What a starting value rests on.",
        html: || {
            let scenario = NEWEST.opening();
            let item =
                |input: Input| html! { <li>{ basis(input, scenario.inputs.get(input), scenario.basis(input)) }</li> };
            html! { <ul>{ for Input::ALL.into_iter().map(item) }</ul> }
        },
    },
    Example {
        name: "chart",
        about: "A line with a gap and a break, beside England; its sentence, table and files.",
        html: || chart("good-level-of-development"),
    },
    Example {
        name: "later-chart",
        about: "Charts whose picture is loaded when a reader comes near: lines, rows, points and a projection.",
        html: || {
            let names = ["city/population", "city/ages", "city/good-level-of-development"];
            let charts = names.into_iter().filter_map(exhibit::named);
            html! { <div class="measures">{ for charts.map(|exhibit| later_chart(Page::Journey, &exhibit, html! {})) }</div> }
        },
    },
    Example {
        name: "timeline",
        about: "Events over time above a line that shares their years; the list of the same events.",
        html: || html! { <>{ timeline_chart(Page::Journey) }<ol class="entries">{ for EVENTS.iter().take(5).map(journey::event) }</ol></> },
    },
    Example {
        name: "claim",
        about: "What was said beside what the figures show.",
        html: || html! { <ol class="entries claims">{ for CLAIMS.iter().take(3).map(claims::claim) }</ol> },
    },
    Example {
        name: "controls",
        about: "One group of a list, and one entry at a time.",
        html: || {
            controls(
                list_of(Page::Journey),
                Browse { group: Some(0), chosen: Some(0), one_at_a_time: true },
                None,
                &Callback::noop(),
            )
        },
    },
    Example {
        name: "dataset",
        about: "All figures in one download, with how to cite it.",
        html: || dataset(Page::Method),
    },
    Example {
        name: "in-care-choices",
        about: "How many enter care and leave it, what to compare with: published or one’s own; and a value that can’t be used.",
        html: || {
            let view = InCareView::opening(&NEWEST).after(Act::Typed(Setting::LeavingRate, "fast".into()));
            let state = State::default();
            of_in_care::form(&view, &Steps::default(), &state, "", html! {}, html! {}, &Callback::noop())
        },
    },
    Example {
        name: "in-care-answer",
        about: "Where the number in care settles, what it would take, and how that is worked out.",
        html: || {
            let outlook = Outlook::of(Choices::opening(&NEWEST), &NEWEST.opening().inputs);
            html! { <>{ answer::card(&outlook, true) }{ results::finding(&outlook) }{ results::takes(&outlook) }{ results::how(&outlook) }</> }
        },
    },
    Example { name: "formula", about: "A formula in words and as mathematics.", html: method::formulas },
];

fn chart(id: &str) -> Html {
    html! { <>{ for record::of_id(id).map(|shown| record_chart(Page::Journey, shown)) }</> }
}

fn field_of(session: &Session, input: Input) -> Html {
    input_field(session, input, &Callback::noop())
}

/// A visit with two figures that contradict each other, and one that is no number.
fn troubled() -> Session {
    let typed = |input, text: &str| Action::from(Change::Typed(input, text.into()));
    [typed(Input::Lasting, "12"), typed(Input::Children, "many"), Action::Asked]
        .into_iter()
        .fold(Session::default(), |session, action| session.after(action))
}

/// Every example: its name, and everything inside `<body>`.
pub async fn all() -> Vec<(&'static str, String)> {
    let mut pages = Vec::new();
    for index in 0..EXAMPLES.len() {
        let props = Props { index };
        let body = Renderer::<Shown>::with_props(props).hydratable(false).render().await;
        pages.push((EXAMPLES.get(index).map(|example| example.name).unwrap_or_default(), body));
    }
    pages
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    index: usize,
}

#[component]
fn Shown(props: &Props) -> Html {
    let Some(Example { name, about, html }) = EXAMPLES.get(props.index) else { return html! {} };
    html! {
        <main class="wide">
            <h1>{ *name }</h1>
            <p class="lead">{ *about }</p>
            <h2>{ "As it looks" }</h2>
            { html() }
        </main>
    }
}

/// The summary, for its example.
#[component]
fn Problems() -> Html {
    use_problems(&troubled())
}

/// The button, for its example.
#[component]
fn CopyLink() -> Html {
    use_copy_link(link::write(&State::default()), false)
}
