//! The words of "How many will be in care?" that never change. Made at build time only.

use facts::{Area, Figure, InCare, Leaving, NEWEST};
use model::in_care::leaving_rate;
use yew::prelude::*;

use super::Page;
use crate::components::{figure, head, scrolls, sources};
use crate::in_care::picture;
use crate::words::{VERSION, cite, number};

/// Everything else on the page, around the live part.
pub fn still(live: Html) -> Html {
    let record = NEWEST.in_care();
    let file = |ending: &str| format!("{}figures/{}.{ending}", Page::InCare.to(Page::Home), picture::NAME);
    html! {
        <>
            <h1>{ "How many will be in care?" }</h1>
            <noscript>
                <p class="notice">
                    { "The fields and sliders need JavaScript and WebAssembly. Without them this page shows what it opens with, and " }
                    <a href="#enter-or-stay">{ "where the number settles at each leaving rate" }</a>{ ". The chart as files: " }
                    <a href={file("csv")} download="">{ "numbers (CSV)" }</a>{ ", " }<a href={file("svg")} download="">{ "picture (SVG)" }</a>{ "." }
                </p>
            </noscript>
            { live }
            { rates(record) }
            { left_out() }
            { whose() }
        </>
    }
}

/// The figures of each year from which the leaving rates are worked out.
fn rates(record: &'static InCare) -> Html {
    let rows = record.leaving.iter().flat_map(|leaving| {
        let mean = (leaving.years.len() > 1).then(|| mean(leaving));
        leaving.years.iter().map(move |year| row(leaving, year)).chain(mean)
    });
    let figures: Vec<&'static Figure> =
        record.leaving.iter().flat_map(|leaving| leaving.years).flatten().copied().collect();
    html! {
        <section class="section" aria-labelledby="rates">
            <h2 id="rates">{ "What the leaving rates are worked out from" }</h2>
            <p>
                { "A leaving rate takes the children in care a year before, with those who entered, to the children in care now. For several years we take the mean of their rates. Dividing those who left by those who were in care gives more, for some leave who entered in the same year." }
            </p>
            { scrolls("Table: leaving rates", html! {
                <table>
                    { head(&["Up to", "Leaving rate", "In care a year before", "Entered", "In care", "Rate of that year"]) }
                    <tbody>{ for rows }</tbody>
                </table>
            }) }
            { sources(&figures) }
        </section>
    }
}

fn row(leaving: &'static Leaving, [before, entered, after]: &[&'static Figure; 3]) -> Html {
    let rate = leaving_rate(before.value, entered.value, after.value);
    html! {
        <tr>
            <th scope="row">{ after.period }</th>
            <td>{ leaving.label }</td>
            <td>{ figure(before) }</td>
            <td>{ figure(entered) }</td>
            <td>{ figure(after) }</td>
            <td>{ for rate.map(|rate| html! { <data value={rate.to_string()} data-result="leaving-rate">{ number::plain(rate) }</data> }) }</td>
        </tr>
    }
}

/// What the rates of several years come to.
fn mean(leaving: &'static Leaving) -> Html {
    html! {
        <tr>
            <th scope="row">{ "Their mean" }</th>
            <td>{ leaving.label }</td><td></td><td></td><td></td>
            <td><data value={leaving.rate.to_string()} data-result="leaving-rate">{ number::plain(leaving.rate) }</data></td>
        </tr>
    }
}

/// What a projection leaves out, and what follows.
fn left_out() -> Html {
    let items = [
        (
            "That babies and teenagers leave at different rates, and those who have stayed long leave more slowly",
            "the way there may be faster or slower than drawn, and it may settle higher or lower",
        ),
        ("That the leaving rate changes from year to year", "either way; a single year’s rate may be unusual"),
        ("That more or fewer children may need care", "either way; no figure says what the right number is"),
        ("That more or fewer children may live here than the growth chosen", "either way, in the rates alone"),
        ("What happens to each child, which is the point", "not counted"),
    ];
    let row =
        |(what, so): (&'static str, &'static str)| html! { <tr><th scope="row">{ what }</th><td>{ so }</td></tr> };
    html! {
        <section class="left-out" aria-labelledby="left-out">
            <h2 id="left-out">{ "What this leaves out" }</h2>
            <table class="words">
                <thead><tr><th scope="col">{ "Left out" }</th><th scope="col">{ "So" }</th></tr></thead>
                <tbody>{ for items.map(row) }</tbody>
            </table>
            <p>
                { "It is a projection, not a forecast: it says what would follow if the rates stayed as they are chosen. Here one leaving rate stands for all children, because the number in care is all that is published year by year. " }
                <a class="carries" href={Page::InCare.to(Page::Calculator)}>{ "The calculator" }</a>
                { " asks how long those children would have stayed who did not enter. There a few stay very long and most leave soon. So the two can’t be turned into each other. Both ways, and how they were checked, stand on the page " }
                <a class="carries" href={Page::InCare.to(Page::Method)}>{ Page::Method.name() }</a>{ "." }
            </p>
        </section>
    }
}

/// Where and whose it is.
fn whose() -> Html {
    html! {
        <p class="note">
            {
                format!(
                    "Place: {}. Counted numbers are published figures, the projection is our calculation, version {VERSION} of the program. {}",
                    Area::Here.words().name,
                    cite::edition()
                )
            }
        </p>
    }
}
