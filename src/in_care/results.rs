//! What the answer is made of: the years, how many enter or how long they stay, what it would take, the formulas.

use std::rc::Rc;

use charts::{Drawable, Part, Picture, Width, svg};
use facts::{When, place};
use model::in_care::share_leaving;
use yew::prelude::*;

use super::{Outlook, ProjectionChart, picture};
use crate::browser::{address, clock};
use crate::components::{data, figure, head, live, never_changes, notes, part, scrolls, table_of, time, use_take};
use crate::pictures::series;
use crate::words::{self as say, cite, in_care as words, number};

/// The chart of an outlook, in one width where it is known which one is seen, else in all.
#[hook]
pub(crate) fn use_chart(outlook: &Outlook, link: String, width: Option<Width>, place: &NodeRef) -> Html {
    let shown = use_memo(outlook.clone(), ProjectionChart::of);
    let drawn = use_memo((outlook.clone(), width), |(_, width)| {
        let of = |width: Width| (width, AttrValue::from(svg(&shown.place(width))));
        width.map_or_else(|| Width::ALL.map(of).into(), |width| vec![of(width)])
    });
    let take = {
        let numbers = {
            let (shown, outlook, link) = (shown.clone(), outlook.clone(), link.clone());
            Rc::new(move || file(&shown, &outlook, &link))
        };
        let (shown, outlook) = (shown.clone(), outlook.clone());
        use_take(
            format!("in-care-{}", outlook.choices.edition.id),
            numbers,
            Rc::new(move || framed(&shown, &outlook, &link)),
        )
    };
    let parts = shown.parts();
    let sentence: String = parts.iter().map(Part::text).collect();
    let later = outlook.choices.figures().later;
    // Alone a picture shows whatever the width.
    let class = |of: Width| if width.is_none() { of.name() } else { "alone" };
    let of_width = |(of, svg): &(Width, AttrValue)| {
        html! { <div class={class(*of)} key={of.name()} aria-hidden="true">{ Html::from_html_unchecked(svg.clone()) }</div> }
    };
    html! {
        <figure class="chart" id={picture::ID} data-chart={picture::NAME}>
            <figcaption>
                <h2 id="chart-in-care-projection-title" key={shown.title().to_owned()}>{ shown.title().to_owned() }</h2>
                <p key={sentence.clone()}>{ for parts.iter().map(part) }</p>
                <p>{ "The council’s figure for " }{ later.period }{ ", " }{ figure(later) }{ ", " }{ live(words::later(outlook)) }</p>
            </figcaption>
            <div class="picture" ref={place} role="img" aria-label={sentence}>{ for drawn.iter().map(of_width) }</div>
            { never_changes("from-chart", |name| html! { <div data-built={name}>{ notes(&picture::notes()) }</div> }) }
            <details>
                <summary>{ "The same numbers as a table, with rates" }</summary>
                { scrolls("Table: children in care", table_of(&shown.table())) }
            </details>
            <div class="tools">{ take }</div>
        </figure>
    }
}

/// What goes along with everything that leaves the page: what was assumed, where its numbers are from, whose they are, and
/// the way back.
fn scope(outlook: &Outlook, link: &str) -> Vec<String> {
    let ours = format!(
        "Projection: our calculation, edition {}, version {}, {}. {}",
        outlook.choices.edition.id,
        say::VERSION,
        clock::today(),
        cite::publisher()
    );
    let credits = series::credits(&picture::notes());
    [words::answer(outlook)]
        .into_iter()
        .chain(credits)
        .chain([ours, format!("Link: {}", address::with_query(link))])
        .collect()
}

/// The numbers as a file: the table, and below it what they are.
fn file(shown: &ProjectionChart, outlook: &Outlook, link: &str) -> String {
    let scope = scope(outlook, link);
    let notes: Vec<String> = [shown.title().to_owned()].into_iter().chain(scope).collect();
    shown.table().csv_with(&notes)
}

/// The picture as it leaves the page.
fn framed(shown: &ProjectionChart, outlook: &Outlook, link: &str) -> Picture {
    let scope = scope(outlook, link);
    let foot: Vec<&str> = scope.iter().map(String::as_str).collect();
    shown.place(Width::Broad).with_words(&[shown.title(), "Children in care on 31 March"], &foot)
}

/// Where the number settles at each leaving rate, and what that says of entries and stays.
pub(crate) fn finding(outlook: &Outlook) -> Html {
    let row = |(label, rate, settles): (&'static str, f64, model::in_care::Point)| {
        let cell = |name: &'static str, value: f64, text: String| {
            html! { <td><data key={text.clone()} value={value.to_string()} data-result={name} translate="no">{ text }</data></td> }
        };
        let share = 100.0 * share_leaving(rate);
        html! {
            <tr>
                <th scope="row">{ label }</th>
                { cell("share-leaving", share, number::fixed(share, 1)) }
                { cell("settles-rate", settles.rate, words::rate(settles.rate)) }
                { cell("settles", settles.children, words::rate(settles.children)) }
            </tr>
        }
    };
    let of_record = outlook.at_each_rate().map(|(leaving, settles)| (leaving.label, leaving.rate, settles));
    let own = outlook.at_own_rate().map(|(rate, settles)| ("Your own rate", rate, settles));
    let entered = words::entry_rates(outlook).map(|rates| {
        let [here, england] = rates.map(|value| data(series::number_in(value), &words::rate(value.value)));
        html! {
            <p>
                { "In the year to March " }{ time(When::Year(outlook.choices.figures().year.into())) }{ ", " }{ here }
                { concat!(" of every 10,000 children entered care in ", place!(short), ", and ") }{ england }{ " in England. " }
                { live(words::what_remains(outlook, rates)) }
            </p>
        }
    });
    html! {
        <section class="card" aria-labelledby="enter-or-stay">
            <h2 id="enter-or-stay">{ "How many enter, or how long they stay?" }</h2>
            <p>{ live(words::at_each_rate(outlook)) }</p>
            { for entered }
            { scrolls("Table: where the number settles", html! {
                <table>
                    { head(&["If they leave as in", "Leave within a year, of 100", "Settles, for every 10,000", "Settles, children"]) }
                    <tbody>{ for of_record.chain(own).map(row) }</tbody>
                </table>
            }) }
        </section>
    }
}

/// What would meet the rate compared with in five years.
pub(crate) fn takes(outlook: &Outlook) -> Html {
    let england = words::entry_rates(outlook).map(|[_, england]| {
        // An element, so that a page translator leaves what stands before it its neighbour.
        html! { <span>{ " In England " }{ data(series::number_in(england), &words::rate(england.value)) }{ " entered for every 10,000 in a year." }</span> }
    });
    html! {
        <section class="card" aria-labelledby="takes">
            <h2 id="takes">{ live(words::what_it_takes(outlook)) }</h2>
            <p>{ live(words::entries_for_target(outlook)) }{ for england }</p>
            <p><strong>{ words::NO_AIM }</strong></p>
        </section>
    }
}

/// How it is worked out.
pub(crate) fn how(outlook: &Outlook) -> Html {
    let item =
        |(name, formula): (&'static str, String)| html! { <div><dt>{ name }</dt><dd>{ live(formula) }</dd></div> };
    html! {
        <details class="how">
            <summary>{ "How this is worked out" }</summary>
            <dl class="formulas">{ for words::formula::all(outlook).into_iter().map(item) }</dl>
        </details>
    }
}
