//! The record: its sources and licences, how to cite and correct it, and its editions.

use facts::{CORRECTIONS, EDITIONS, PUBLISHER, Source, Status, sources};
use yew::prelude::*;

use crate::components::still::{dataset, one_file};
use crate::components::{text, time};
use crate::pages::Page;
use crate::words::capital;
use crate::words::cite::{self, NAME};

/// What each status means.
const STATUSES: [(Status, &str); 9] = [
    (
        Status::OfficialStatistic,
        "published as a statistic by a government department, the Office for National Statistics or another national body",
    ),
    (Status::GovernmentDecision, "decided and published by the government"),
    (Status::GovernmentGuidance, "set by the government for others to use"),
    (Status::Inspection, "found or judged by Ofsted"),
    (Status::CouncilStatement, "stated by the council, in its own page or in a report of it"),
    (Status::PressReport, "read in a newspaper’s or another body’s report"),
    (Status::SaidInAnArticle, "said in one of the two articles; not a published figure"),
    (Status::OurCalculation, "worked out by us from published figures; the formula stands beside it"),
    (Status::OurIllustration, "a value of our own, where nobody has published one"),
];

/// Everything about the record.
pub(super) fn section() -> Html {
    html! {
        <>
            { all_sources() }
            { marks() }
            { dataset(Page::Method) }
            { one_file(Page::Method) }
            { cite() }
            { correct() }
            { editions() }
        </>
    }
}

fn all_sources() -> Html {
    let mut all: Vec<&Source> = sources::ALL.into();
    all.sort_by_key(|source| (source.publisher, source.title));
    let item = |source: &&'static Source| {
        html! {
            <li>
                { source.publisher }{ ", " }<a href={source.address}><cite>{ source.title }</cite></a>
                if let Some(published) = source.published { { format!(", {published}") } }
                { format!(". {}", cite::licence(source)) }{ "." }
            </li>
        }
    };
    html! {
        <section class="section" aria-labelledby="sources">
            <h2 id="sources">{ "Sources and licences" }</h2>
            <p>
                { "Official figures are used under the Open Government Licence v3.0. The words and the code of this site are ours; the code is under the MIT licence. The programs contain software of others: " }
                <a href={format!("{}licences.txt", Page::Method.to(Page::Home))}>{ "their licences" }</a>{ "." }
            </p>
            <ul class="all-sources" aria-label="All sources">{ for all.iter().map(item) }</ul>
        </section>
    }
}

fn marks() -> Html {
    let item = |(status, means): &(Status, &'static str)| html! { <div><dt>{ capital(status.words()) }</dt><dd>{ *means }</dd></div> };
    html! {
        <section class="section" aria-labelledby="marks">
            <h2 id="marks">{ "What kinds of figures there are" }</h2>
            <dl class="meanings">{ for STATUSES.iter().map(item) }</dl>
        </section>
    }
}

fn cite() -> Html {
    html! {
        <section class="section" aria-labelledby="cite">
            <h2 id="cite">{ "How to cite" }</h2>
            <p>
                { "Cite a figure by its own publisher, which stands beside it. Cite a calculation of ours so, with the day you read it and the address of the page:" }
            </p>
            <blockquote>
                { NAME }{ ": " }<cite>{ "Does early help pay for itself?" }</cite>
                { format!(" {}", cite::edition()) }
            </blockquote>
            <p>{ "A link from “Copy the link” names its edition, so it shows everyone the same figures next year." }</p>
        </section>
    }
}

fn correct() -> Html {
    html! {
        <section class="section" aria-labelledby="correct">
            <h2 id="correct">{ "How to correct a figure" }</h2>
            if PUBLISHER.is_demonstration() {
                <p>{ "This is a demonstration, so nobody answers letters yet. Whoever publishes it will be named here, with an address to write to." }</p>
            } else {
                <p>{ "Write to " }<a href={format!("mailto:{}", PUBLISHER.email)}>{ PUBLISHER.email }</a>{ "." }</p>
            }
            <p>
                { "Say which figure on which page, what it should be, and where that is published. A correction changes the figure everywhere at once, and is listed below with its day and its reason." }
            </p>
        </section>
    }
}

fn editions() -> Html {
    let edition = |edition: &&'static facts::Edition| {
        html! { <li>{ format!("Edition {}, figures as published up to {}: ", edition.id, edition.as_published_by) }{ text(edition.changes) }</li> }
    };
    let correction = |correction: &'static facts::Correction| html! { <li>{ time(correction.on) }{ ": " }{ text(correction.what) }</li> };
    html! {
        <section class="section" aria-labelledby="editions">
            <h2 id="editions">{ "Editions and corrections" }</h2>
            <p>{ "New figures make a new edition; an old one never changes, so that old links keep their meaning." }</p>
            <ul>{ for EDITIONS.iter().rev().map(edition) }</ul>
            <h3>{ "Corrections" }</h3>
            if CORRECTIONS.is_empty() {
                <p>{ "None so far." }</p>
            } else {
                <ul>{ for CORRECTIONS.iter().rev().map(correction) }</ul>
            }
        </section>
    }
}
