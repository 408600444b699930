//! How everything is worked out, what it rests on, and what is not known. Made at build time; nothing of it is live.

mod checks;
mod flows;
mod formulas;
mod in_care;
mod inputs;
mod math;
mod ranges;
mod record;
mod stays;

pub(crate) use formulas::section as formulas;

use facts::{When, place};
use yew::prelude::*;

use crate::components::still::DOWNLOAD;
use crate::components::time;
use crate::pages::Page;

/// What is not known, as far as we looked.
const NOT_FOUND: [(&str, Option<When>, &str); 11] = [
    (concat!("Births or birth rates in ", place!(short)), None, ""),
    (
        concat!("A projection of ", place!(short), "’s population later than the one that starts from "),
        Some(When::Year(2016)),
        "",
    ),
    ("The census table of ethnic groups for ", Some(When::Year(2001)), ""),
    ("The year of the ranking that one article gives for children’s early development", None, ""),
    (
        "How England compares with the share of children in low-income families that a report of ",
        Some(When::Month(2025, 12)),
        " gives",
    ),
    (
        "Not read by us: the letter on the focused visit of ",
        Some(When::Year(2024)),
        ", and the reports of the government’s adviser and of the commissioner",
    ),
    ("The dates of the first five monitoring visits", None, ""),
    (concat!("The day on which Leeds became ", place!(short), "’s partner"), None, ""),
    ("How the Greater Manchester model grades its evidence", None, ""),
    ("How long children stay in care by the age at which they enter", None, ""),
    ("The working behind the £30 million", None, ""),
];

/// The whole page.
pub fn page() -> Html {
    html! {
        <>
            <h1>{ "How it is worked out" }</h1>
            <p class="lead">
                { "Every figure on these pages comes from a published source, is worked out from such figures in the open, or is our own illustration and says so. This page shows how, checks the figures against each other, and says what nobody knows." }
            </p>
            <nav class="contents" aria-label="On this page">
                <ul>
                    { for CONTENTS.iter().map(|(id, name)| html! { <li><a href={format!("#{id}")}>{ *name }</a></li> }) }
                </ul>
            </nav>
            { inputs::section() }
            { formulas::section() }
            { stays::section() }
            { in_care::section() }
            { ranges::section() }
            { checks::section() }
            { left_out() }
            <section class="section" aria-labelledby="not-found">
                <h2 id="not-found">{ "What we have not found, or not read" }</h2>
                <p>{ "We looked for these and did not find them, or have not read them. So they are not on any page, and we do not guess them." }</p>
                <ul>{ for NOT_FOUND.iter().map(|(what, when, of)| html! { <li>{ *what }{ for when.map(time) }{ *of }</li> }) }</ul>
            </section>
            { record::section() }
        </>
    }
}

/// What the model leaves out stands beside its answer, and only there.
fn left_out() -> Html {
    html! {
        <section class="section" aria-labelledby="left-out">
            <h2 id="left-out">{ "What the model leaves out" }</h2>
            <p>
                { "The calculator lists it beside its answer, with the way in which each would move it: " }
                <a href={format!("{}#left-out", Page::Method.to(Page::Calculator))}>{ "what this leaves out" }</a>{ "." }
            </p>
        </section>
    }
}

/// A number that was worked out from the record or by the model, with every digit as its value.
fn worked_out(name: &'static str, value: f64, text: String) -> Html {
    html! { <data value={value.to_string()} data-result={name}>{ text }</data> }
}

const CONTENTS: [(&str, &str); 15] = [
    ("inputs", "What goes in"),
    ("formulas", "How the answer is worked out"),
    ("stays", "How long children stay"),
    ("in-care", "How many are in care"),
    ("ranges", "How far the answer may be off"),
    ("checks", "Checks against the record"),
    ("left-out", "What the model leaves out"),
    ("not-found", "What we have not found, or not read"),
    ("sources", "Sources and licences"),
    ("marks", "What kinds of figures there are"),
    (DOWNLOAD, "All figures in one download"),
    ("one-file", "The calculator in one file"),
    ("cite", "How to cite"),
    ("correct", "How to correct a figure"),
    ("editions", "Editions and corrections"),
];
