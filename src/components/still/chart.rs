//! Charts of the record: words, picture, sources, table and files.

use charts::{Drawable, Part, Picture, Target, Width, svg};
use yew::prelude::*;

use crate::components::{part, sources, table_of, text};
use crate::pages::Page;
use crate::pictures::record::{Shown, TIMELINE, timeline};

/// A chart of the record, with its words, its table, its sources and its files.
pub fn record_chart(page: Page, shown: &'static Shown) -> Html {
    let chart = shown.chart();
    still_chart(page, shown, &chart, &chart.parts(), &[Width::Narrow, Width::Middle])
}

/// The same, as wide as there is room.
pub fn wide_chart(page: Page, shown: &'static Shown) -> Html {
    let chart = shown.chart();
    still_chart(page, shown, &chart, &chart.parts(), &Width::ALL)
}

/// The events over time above the number of children in care.
pub fn timeline_chart(page: Page) -> Html {
    let chart = timeline();
    still_chart(page, &TIMELINE, &chart, &chart.below.parts(), &Width::ALL)
}

fn still_chart(page: Page, shown: &'static Shown, chart: &dyn Drawable, parts: &[Part], widths: &[Width]) -> Html {
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
            { sources(&shown.figures().collect::<Vec<_>>()) }
            if !shown.series.note.is_empty() { <p class="note">{ text(shown.series.note) }</p> }
            <div class="tools">
                <details>
                    <summary>{ "Table" }</summary>
                    <div class="scrolls" tabindex="0" role="region" aria-label={format!("Table: {}", shown.subject)}>{ table_of(&chart.table()) }</div>
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
