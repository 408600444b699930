//! How everything is worked out, what it rests on, and what is not known. Made at build time; nothing of it is live.

mod checks;
mod formulas;
mod inputs;
mod math;
mod record;
mod stays;

pub(crate) use formulas::section as formulas;

use facts::When;
use yew::prelude::*;

use crate::components::still::DOWNLOAD;
use crate::components::time;

/// What is not known, as far as we looked.
const NOT_FOUND: [(&str, Option<When>, &str); 11] = [
    ("Births or birth rates in Stoke", None, ""),
    ("A projection of Stoke’s population later than the one that starts from ", Some(When::Year(2016)), ""),
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
    ("The day on which Leeds became Stoke’s partner", None, ""),
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
            { checks::section() }
            <section class="section" aria-labelledby="not-found">
                <h2 id="not-found">{ "What nobody has found" }</h2>
                <p>{ "We looked for these and did not find them, or have not read them. So they are not on any page, and we do not guess them." }</p>
                <ul>{ for NOT_FOUND.iter().map(|(what, when, of)| html! { <li>{ *what }{ for when.map(time) }{ *of }</li> }) }</ul>
            </section>
            { record::section() }
        </>
    }
}

const CONTENTS: [(&str, &str); 11] = [
    ("inputs", "What goes in"),
    ("formulas", "How the answer is worked out"),
    ("stays", "How long children stay"),
    ("checks", "Checks against the record"),
    ("not-found", "What nobody has found"),
    ("sources", "Sources and licences"),
    ("marks", "What kinds of figures there are"),
    (DOWNLOAD, "All figures in one download"),
    ("cite", "How to cite"),
    ("correct", "How to correct a figure"),
    ("editions", "Editions and corrections"),
];
