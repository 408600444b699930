//! Charts and lists of the record, which never change: made at build time only.

use charts::{Drawable, Number, Part, Picture, Width, svg};
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
    let pictures = widths.iter().map(|width| {
        let picture = chart.place(*width);
        html! { <div class={width.name()} aria-hidden="true">{ drawn(&picture) }{ marks(&picture) }</div> }
    });
    let wide = if widths.contains(&Width::Broad) { "" } else { "small" };
    let file = |ending: &str| format!("{}figures/{}.{ending}", page.to(Page::Home), shown.id);
    html! {
        <figure class={classes!("chart", wide)} {id} data-chart={shown.id}>
            <figcaption>
                <h3>{ chart.title() }</h3>
                <p>{ for parts.iter().map(part) }</p>
            </figcaption>
            <div class="picture" role="img" aria-label={chart.sentence()}>{ for pictures }</div>
            { source_note(figures) }
            if !shown.series.note.is_empty() { <p class="note">{ text(shown.series.note) }</p> }
            <div class="tools">
                <details>
                    <summary>{ "Table" }</summary>
                    { table(chart) }
                </details>
                <a href={file("csv")} download="" aria-label={format!("{}: CSV file", shown.subject)}>{ "CSV" }</a>
                <a href={file("svg")} download="" aria-label={format!("{}: picture, SVG file", shown.subject)}>{ "Picture" }</a>
            </div>
        </figure>
    }
}

fn drawn(picture: &Picture) -> Html {
    Html::from_html_unchecked(svg(picture).into())
}

/// Links laid over the marks of a picture. The same links are in the list for whoever has no pointer.
fn marks(picture: &Picture) -> Html {
    if picture.targets.is_empty() {
        return html! {};
    }
    let (width, height) = picture.size;
    let marks = picture.targets.iter().map(|target| {
        let (x, y) = target.from;
        let (width, height) = (target.to.0 - x, target.to.1 - y);
        let href = format!("#{}", target.id);
        html! {
            <a {href} tabindex="-1" data-marks={target.id}>
                <rect x={x.to_string()} y={y.to_string()} width={width.to_string()} height={height.to_string()} rx="6">
                    <title>{ &target.label }</title>
                </rect>
            </a>
        }
    });
    html! { <svg class="marks" viewBox={format!("0 0 {width} {height}")}>{ for marks }</svg> }
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
    let mut seen = of_figures(figures);
    for source in words {
        if !seen.iter().any(|(known, _)| known == source) {
            seen.push((source, status));
        }
    }
    notes(&seen)
}

/// A source, and what kind of statement it makes.
type Note = (&'static Source, Option<Status>);

fn of_figures(figures: &[&'static Figure]) -> Vec<Note> {
    let mut seen: Vec<Note> = Vec::new();
    for note in figures.iter().map(|figure| (figure.source, Some(figure.status))) {
        if !seen.contains(&note) {
            seen.push(note);
        }
    }
    seen
}

fn notes(sources: &[Note]) -> Html {
    let note = |(source, status): &Note| {
        html! { <li>{ link(source) }{ status.map(|status| format!(" ({})", status.words())).unwrap_or_default() }</li> }
    };
    html! { <ul class="sources" aria-label="Sources">{ for sources.iter().map(note) }</ul> }
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
