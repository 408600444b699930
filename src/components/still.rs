//! Charts and lists of the record, which never change: made at build time only.

use charts::{Drawable, Number, Part, Picture, Target, Width, svg};
use facts::{Figure, Source, Status};
use yew::prelude::*;

use super::{link, text};
use crate::pages::Page;
use crate::pictures::record::{Shown, TIMELINE, timeline};
use crate::words;

/// A chart of the record, with its words, its table, its sources and its files.
pub fn record_chart(page: Page, shown: &'static Shown) -> Html {
    let chart = shown.chart();
    let figures: Vec<&Figure> = shown.figures().collect();
    still_chart(page, shown, &chart, &chart.parts(), &[Width::Narrow, Width::Middle], &figures)
}

/// The same, as wide as there is room.
pub fn wide_chart(page: Page, shown: &'static Shown) -> Html {
    let chart = shown.chart();
    let figures: Vec<&Figure> = shown.figures().collect();
    still_chart(page, shown, &chart, &chart.parts(), &Width::ALL, &figures)
}

/// The events over time above the number of children in care.
pub fn timeline_chart(page: Page) -> Html {
    let chart = timeline();
    let figures: Vec<&Figure> = TIMELINE.figures().collect();
    still_chart(page, &TIMELINE, &chart, &chart.below.parts(), &Width::ALL, &figures)
}

fn still_chart(
    page: Page,
    shown: &'static Shown,
    chart: &dyn Drawable,
    parts: &[Part],
    widths: &[Width],
    figures: &[&'static Figure],
) -> Html {
    let id = format!("chart-{}", shown.id);
    let pictures: Vec<(Width, Picture)> = widths.iter().map(|width| (*width, chart.place(*width))).collect();
    let drawn = pictures.iter().map(|(width, picture)| {
        html! { <div class={width.name()} aria-hidden="true">{ Html::from_html_unchecked(svg(picture).into()) }</div> }
    });
    let wide = if widths.contains(&Width::Broad) { "" } else { "small" };
    let file = |ending: &str| format!("{}figures/{}.{ending}", page.to(Page::Home), shown.id);
    html! {
        <figure class={classes!("chart", wide)} {id} data-chart={shown.id}>
            <figcaption>
                <h3>{ chart.title() }</h3>
                <p>{ for parts.iter().map(part) }</p>
            </figcaption>
            <div class="under-marks">
                <div class="picture" role="img" aria-label={chart.sentence()}>{ for drawn }</div>
                { marks(&pictures) }
            </div>
            { source_note(figures) }
            if !shown.series.note.is_empty() { <p class="note">{ text(shown.series.note) }</p> }
            <div class="tools">
                <details>
                    <summary>{ "Table" }</summary>
                    <div class="scrolls" tabindex="0" role="region" aria-label={format!("Table: {}", shown.subject)}>{ table(chart) }</div>
                </details>
                <a href={file("csv")} download="" aria-label={format!("{}: CSV file", shown.subject)}>{ "CSV" }</a>
                <a href={file("svg")} download="" aria-label={format!("{}: picture, SVG file", shown.subject)}>{ "Picture" }</a>
            </div>
        </figure>
    }
}

/// Links laid over the marks of the pictures. The same links are in the list for whoever has no pointer.
fn marks(pictures: &[(Width, Picture)]) -> Html {
    if pictures.iter().all(|(_, picture)| picture.targets.is_empty()) {
        return html! {};
    }
    let layer = |(width, picture): &(Width, Picture)| {
        let (across, down) = picture.size;
        html! {
            <div class={width.name()}>
                <svg viewBox={format!("0 0 {across} {down}")}>{ for picture.targets.iter().map(mark) }</svg>
            </div>
        }
    };
    html! { <div class="picture marks" aria-hidden="true">{ for pictures.iter().map(layer) }</div> }
}

fn mark(target: &Target) -> Html {
    let (x, y) = target.from;
    let (width, height) = (target.to.0 - x, target.to.1 - y);
    html! {
        <a href={format!("#{}", target.id)} tabindex="-1" data-marks={target.id}>
            <rect x={x.to_string()} y={y.to_string()} width={width.to_string()} height={height.to_string()} rx="6">
                <title>{ &target.label }</title>
            </rect>
        </a>
    }
}

fn part(part: &Part) -> Html {
    match part {
        Part::Words(words) => html! { { words } },
        Part::Number { number, text } => data(*number, text),
    }
}

/// A number of a chart, which names its entry.
fn data(number: Number, text: &str) -> Html {
    html! { <data value={number.value.to_string()} data-figure={number.name}>{ text }</data> }
}

fn table(chart: &dyn Drawable) -> Html {
    let table = chart.table();
    let rows = table.rows.iter().map(|(label, values)| {
        let cells = values.iter().map(|value| match value {
            Some(number) => html! { <td>{ data(*number, &(table.exact)(number.value)) }</td> },
            None => html! { <td>{ "no figure" }</td> },
        });
        html! { <tr><th scope="row">{ label }</th>{ for cells }</tr> }
    });
    html! { <table>{ head_of(&table.head) }<tbody>{ for rows }</tbody></table> }
}

fn head_of(names: &[String]) -> Html {
    html! { <thead><tr>{ for names.iter().map(|name| html! { <th scope="col">{ name }</th> }) }</tr></thead> }
}

/// Where figures come from, each with what kind of statement it is.
pub fn source_note(figures: &[&'static Figure]) -> Html {
    notes(&of_figures(figures))
}

/// Where a text comes from: its figures, and what it says in words, of which kind that is where it is of one.
pub fn text_sources(figures: &[&'static Figure], words: &[&'static Source], status: Option<Status>) -> Html {
    let mut sources = of_figures(figures);
    for source in words {
        if !sources.iter().any(|(known, _)| known == source) {
            sources.push((source, status.into_iter().collect()));
        }
    }
    notes(&sources)
}

/// A source, and what kinds of statements are taken from it.
type Note = (&'static Source, Vec<Status>);

fn of_figures(figures: &[&'static Figure]) -> Vec<Note> {
    let mut notes: Vec<Note> = Vec::new();
    for Figure { source, status, .. } in figures {
        match notes.iter_mut().find(|(known, _)| known == source) {
            Some((_, statuses)) if statuses.contains(status) => {}
            Some((_, statuses)) => statuses.push(*status),
            None => notes.push((source, vec![*status])),
        }
    }
    notes
}

fn notes(sources: &[Note]) -> Html {
    let item = |(source, statuses): &Note| {
        let kinds: Vec<&str> = statuses.iter().map(|status| status.words()).collect();
        let kinds = if kinds.is_empty() { String::new() } else { format!(" ({})", kinds.join(", ")) };
        html! { <li>{ link(source) }{ kinds }</li> }
    };
    html! { <ul class="sources" aria-label="Sources">{ for sources.iter().map(item) }</ul> }
}

/// The figures that a text names.
pub fn figures_in(text: facts::Text) -> impl Iterator<Item = &'static Figure> {
    text.iter().filter_map(|piece| match piece {
        facts::Piece::Figure { figure, .. } => Some(*figure),
        _ => None,
    })
}

/// An Ofsted grade, by a word and a colour.
pub fn grade(grade: facts::Grade) -> Html {
    html! { <span class="tag" data-grade={format!("{grade:?}").to_lowercase()}>{ words::capital(grade.name()) }</span> }
}
