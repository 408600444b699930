//! Charts of the record: words, picture, sources, table and files.

use charts::{Drawable, Picture, Target, Width, svg};
use yew::prelude::*;

use crate::components::{live, part, scrolls, sources, table_of, text};
use crate::pages::Page;
use crate::pictures;
use crate::pictures::exhibit::{Columns, Exhibit};
use crate::pictures::files::loaded_name;
use crate::pictures::record::RecordChart;
use crate::state::Shown;
use crate::words::money;

/// A chart of the record, with its words, its table, its sources and its files.
pub fn record_chart(page: Page, shown: &'static RecordChart) -> Html {
    let exhibit = Exhibit::of_record(shown);
    still_chart(page, &exhibit, SMALL, within_page(&*exhibit.chart, &[Width::Narrow, Width::Middle]), html! {})
}

/// The same, as wide as there is room.
pub fn wide_chart(page: Page, shown: &'static RecordChart) -> Html {
    whole_chart(page, &Exhibit::of_record(shown))
}

/// A chart whose picture is in the page, as wide as there is room.
pub fn whole_chart(page: Page, exhibit: &Exhibit) -> Html {
    still_chart(page, exhibit, WIDE, within_page(&*exhibit.chart, &Width::ALL), html! {})
}

/// The events over time above the number of children in care.
pub fn timeline_chart(page: Page) -> Html {
    whole_chart(page, &Exhibit::of_timeline())
}

/// A chart that stands alone in a frame.
pub fn framed_chart(page: Page, exhibit: &Exhibit) -> Html {
    // Its marks stand for events, which are on a page of their own.
    let picture = marked(&*exhibit.chart, &Width::ALL, &page.to(Page::Journey));
    still_chart(page, exhibit, Style { class: "", alone: true }, picture, html! {})
}

/// A chart whose picture is loaded when a reader comes near, with a tool of the caller's.
pub fn later_chart(page: Page, exhibit: &Exhibit, tool: Html) -> Html {
    let style = if exhibit.columns == Some(Columns::One) { WIDE } else { SMALL };
    still_chart(page, exhibit, style, beside_page(page, exhibit), tool)
}

/// A chart of a state, by its name, with what its numbers mean and its table. Its title is that of the whole page where it
/// stands `alone`.
pub fn chart_of_state(page: Page, name: &'static str, shown: &Shown, [meaning, table]: [Html; 2], alone: bool) -> Html {
    let Some(chart) = pictures::of_state(name) else { return html! {} };
    let chart = (chart.of)(&shown.state, &shown.answer);
    let title = live(chart.title().to_owned());
    html! {
        <figure class="chart" id={name}>
            <figcaption>
                if alone { <h1>{ title }</h1> } else { <h3>{ title }</h3> }
                <p>{ live(money::unbroken(&chart.sentence())) }</p>
            </figcaption>
            { within_page(&chart, &Width::ALL) }
            { meaning }
            <div class="tools">
                <details>
                    <summary>{ "Table" }</summary>
                    { table }
                </details>
                { files(&format!("{}figures/{name}", page.to(Page::Home)), None) }
            </div>
        </figure>
    }
}

/// The ways to take a chart along: its numbers, and its picture as a drawing and as an image. Where several charts stand on a
/// page, each says which it is of.
fn files(address: &str, subject: Option<&str>) -> Html {
    let file = |(kind, what): (&'static str, &'static str)| {
        let href = format!("{address}.{}", kind.to_ascii_lowercase());
        let label = subject.map(|subject| format!("{subject}: {what}, {kind} file"));
        html! { <a {href} download="" aria-label={label}>{ kind }</a> }
    };
    html! { <>{ for [("CSV", "numbers"), ("SVG", "drawing"), ("PNG", "image")].map(file) }</> }
}

/// How a chart stands in its page.
struct Style {
    class: &'static str,
    /// Whether its title is that of the whole page.
    alone: bool,
}

const WIDE: Style = Style { class: "", alone: false };
const SMALL: Style = Style { class: "small", alone: false };

fn still_chart(page: Page, exhibit: &Exhibit, Style { class, alone }: Style, picture: Html, tool: Html) -> Html {
    let Exhibit { name, id, subject, chart, parts, figures, note, .. } = exhibit;
    html! {
        <figure class={classes!("chart", class)} id={id.clone()} data-chart={name.clone()}>
            <figcaption>
                if alone { <h1>{ chart.title() }</h1> } else { <h3>{ chart.title() }</h3> }
                <p>{ for parts.iter().map(part) }</p>
            </figcaption>
            { picture }
            { sources(figures) }
            if !note.is_empty() { <p class="note">{ text(note) }</p> }
            <div class="tools">
                <details>
                    <summary>{ "Table" }</summary>
                    { scrolls(format!("Table: {subject}"), table_of(&chart.table())) }
                </details>
                { tool }
                { files(&format!("{}figures/{name}", page.to(Page::Home)), Some(subject)) }
            </div>
        </figure>
    }
}

/// A picture within the page, once for each width, with links over its marks where it has some.
fn within_page(chart: &dyn Drawable, widths: &[Width]) -> Html {
    marked(chart, widths, "")
}

/// The same, where what its marks lead to is on another page.
fn marked(chart: &dyn Drawable, widths: &[Width], of_marks: &str) -> Html {
    let pictures: Vec<(Width, Picture)> = widths.iter().map(|width| (*width, chart.place(*width))).collect();
    let drawn = pictures.iter().map(|(width, picture)| {
        html! { <div class={width.name()} aria-hidden="true">{ Html::from_html_unchecked(svg(picture).into()) }</div> }
    });
    html! {
        <div class="under-marks">
            <div class="picture" role="img" aria-label={chart.sentence()}>{ for drawn }</div>
            { marks(&pictures, of_marks) }
        </div>
    }
}

/// A picture in a file of its own, for which the page keeps room. What it shows stands above it and in its table.
fn beside_page(page: Page, exhibit: &Exhibit) -> Html {
    let file = |width: Width| {
        let (across, down) = exhibit.chart.place(width).size;
        let address = format!("{}figures/{}", page.to(Page::Home), loaded_name(exhibit, width));
        (address, across.to_string(), down.to_string())
    };
    let wider = exhibit.columns.map(Columns::wider).unwrap_or_default().iter().map(|(width, media)| {
        let (srcset, width, height) = file(*width);
        html! { <source media={*media} {srcset} {width} {height} /> }
    });
    let (src, width, height) = file(Width::Narrow);
    html! {
        <picture class="picture">
            { for wider }
            <img {src} {width} {height} loading="lazy" decoding="async" alt="" />
        </picture>
    }
}

/// Links laid over the marks of the pictures. The same links are in the list for whoever has no pointer.
fn marks(pictures: &[(Width, Picture)], page: &str) -> Html {
    if pictures.iter().all(|(_, picture)| picture.targets.is_empty()) {
        return html! {};
    }
    let layer = |(width, picture): &(Width, Picture)| {
        let (across, down) = picture.size;
        html! {
            <div class={width.name()}>
                <svg viewBox={format!("0 0 {across} {down}")}>{ for picture.targets.iter().map(|target| mark(target, page)) }</svg>
            </div>
        }
    };
    html! { <div class="picture marks" aria-hidden="true">{ for pictures.iter().map(layer) }</div> }
}

fn mark(target: &Target, page: &str) -> Html {
    let (x, y) = target.from;
    let (width, height) = (target.to.0 - x, target.to.1 - y);
    html! {
        <a href={format!("{page}#{}", target.id)} tabindex="-1" data-marks={target.id}>
            <rect x={x.to_string()} y={y.to_string()} width={width.to_string()} height={height.to_string()} rx="6">
                <title>{ &target.label }</title>
            </rect>
        </a>
    }
}
