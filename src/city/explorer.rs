//! The explorer: what is asked for, its picture, and the year that is pointed at.

use std::rc::Rc;

use charts::{Drawable, Part, Picture, Width, svg};
use facts::{AS_PUBLISHED_BY, NEWEST_ID};
use web_sys::{HtmlInputElement, PointerEvent};
use yew::prelude::*;

use super::controls::{self, YEAR};
use super::{Act, CityChart, Shape, View};
use crate::browser::{address, controls as browser};
use crate::components::{data, live, notes, part, pending, scrolls, table_of, text, use_copy_link, use_take};
use crate::link::explore::{self, Remark};
use crate::pictures::series;
use crate::words;

/// A picture as it is drawn, and as it was placed.
type Drawn = (Width, AttrValue, Picture);

/// The explorer: a hook, since a component of its own would bring 2 kB of code along.
#[hook]
pub(super) fn use_explorer(view: View, query: &str, read_out: bool, did: &Callback<Act>) -> Html {
    let link = explore::write(query, &view);
    let copy = use_copy_link(link.clone(), false);
    let list = use_node_ref();
    use_effect_with(view.measure.id, {
        let list = list.clone();
        move |_| controls::show_chosen(&list, &view)
    });
    // Pointing at a year of a line changes nothing of its picture.
    let shown = use_memo(view.pictured(), move |_| CityChart::of(&view));
    let drawn = use_memo(view.pictured(), |_| {
        Width::ALL.map(|width| {
            let picture = shown.place(width);
            (width, AttrValue::from(svg(&picture)), picture)
        })
    });
    let tools = use_tools(view, link, shown.clone());
    let parts = shown.parts();
    let sentence: String = parts.iter().map(Part::text).collect();
    let said = if read_out { shown.title().to_owned() } else { String::new() };
    html! {
        <div class="explorer">
            { controls::measure(&view, &list, did) }
            { controls::choices(&view, did) }
            { pending() }
            <figure class="chart" id="explored" data-chart={format!("city/{}", view.measure.id)}>
                <figcaption>
                    <h3 key={shown.title().to_owned()}>{ shown.title().to_owned() }</h3>
                    <p key={sentence.clone()}>{ for parts.iter().map(part) }</p>
                </figcaption>
                { picture(&view, &drawn, sentence, did) }
                { year(&view, did) }
                <div key={view.measure.id}>
                    { notes(&series::notes(view.measure, &view.areas())) }
                    if !view.measure.note.is_empty() { <p class="note">{ text(view.measure.note) }</p> }
                </div>
                <details>
                    <summary>{ "The same as a table" }</summary>
                    { scrolls("Table of what is shown", table_of(&shown.table())) }
                </details>
                <div class="tools">{ tools }{ copy }</div>
            </figure>
            <p class="visually-hidden" role="status"><span key={said.clone()}>{ said }</span></p>
        </div>
    }
}

/// The picture in each width, with a line where the visitor points.
fn picture(view: &View, drawn: &[Drawn; 3], sentence: String, did: &Callback<Act>) -> Html {
    let periods = view.periods();
    let row = periods.iter().position(|period| *period == view.period());
    let points = (view.shape == Shape::Years).then(|| {
        let spots: Vec<(Width, Vec<(usize, i32)>)> = drawn
            .iter()
            .map(|(width, _, picture)| (*width, picture.spots.iter().map(|spot| (spot.row, spot.at.0)).collect()))
            .collect();
        let period = move |event: PointerEvent| {
            let (share, container) = browser::pointed_at(&event)?;
            let width = Width::of(container);
            let x = (share * f64::from(width.across())) as i32;
            let (_, spots) = spots.iter().find(|(of, _)| *of == width)?;
            let (row, _) = spots.iter().min_by_key(|(_, at)| (at - x).abs())?;
            periods.get(*row).copied().map(Act::Period)
        };
        let did = did.clone();
        Callback::from(move |event| {
            if let Some(act) = period(event) {
                did.emit(act);
            }
        })
    });
    let of_width = |(width, svg, picture): &Drawn| {
        let (across, down) = picture.size;
        let overlay = row.filter(|_| view.shape == Shape::Years).map(|row| marker(picture, row));
        html! {
            <div class={width.name()} aria-hidden="true">
                { Html::from_html_unchecked(svg.clone()) }
                <svg class="pointed" viewBox={format!("0 0 {across} {down}")}>{ overlay.unwrap_or_default() }</svg>
            </div>
        }
    };
    html! {
        <div class="picture" role="img" aria-label={sentence} onpointermove={points.clone()} onpointerdown={points}>
            { for drawn.iter().map(of_width) }
        </div>
    }
}

/// A line through a period, and a ring around each of its values.
fn marker(picture: &Picture, row: usize) -> Html {
    let spots = || picture.spots.iter().filter(|spot| spot.row == row).map(|spot| spot.at);
    let Some((x, _)) = spots().next() else { return html! {} };
    let ring = |(x, y): (i32, i32)| html! { <circle cx={x.to_string()} cy={y.to_string()} r="6" /> };
    let (x, bottom) = (x.to_string(), (picture.size.1 - 24).to_string());
    html! { <><line x1={x.clone()} x2={x} y1="4" y2={bottom} />{ for spots().map(ring) }</> }
}

/// The year that is pointed at: a slider, and each area's value in that year.
fn year(view: &View, did: &Callback<Act>) -> Html {
    let periods = view.periods();
    let at = periods.iter().position(|period| *period == view.period()).unwrap_or(0);
    let last = periods.len().saturating_sub(1);
    let told = read_out(view);
    let did = did.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let at = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
        if let Some(period) = periods.get(at as usize) {
            did.emit(Act::Period(period));
        }
    });
    html! {
        <div class="year">
            <label for={YEAR}>{ "Year" }</label>
            <input type="range" id={YEAR} class="period" min="0" max={last.to_string()} step="1" value={at.to_string()} autocomplete="off"
                aria-valuetext={told.clone()} {oninput} />
            <p class="told" key={told}>{ values(view) }</p>
        </div>
    }
}

/// The values of the year that is pointed at.
fn values(view: &View) -> Html {
    let format = series::format_of_series(view.measure);
    let period = view.period();
    let of_area = |area: facts::Area| {
        let value =
            view.measure.value(area, period).map(|value| data(series::number_in(value), &(format.exact)(value.value)));
        let value = value.unwrap_or_else(|| html! { "no figure" });
        html! { <span class={area.words().id}>{ area.words().short }{ " " }{ value }</span> }
    };
    html! { <><b>{ period }</b>{ for view.areas().into_iter().map(of_area) }</> }
}

/// The same in words, for the slider.
fn read_out(view: &View) -> String {
    let format = series::format_of_series(view.measure);
    let period = view.period();
    let of_area = |area: facts::Area| {
        let value = view.measure.value(area, period).map(|value| (format.exact)(value.value));
        format!("{} {}", area.words().short, value.as_deref().unwrap_or("no figure"))
    };
    let values: Vec<String> = view.areas().into_iter().map(of_area).collect();
    format!("{period}: {}", values.join(", "))
}

/// What can be taken along: exactly what is shown.
#[hook]
fn use_tools(view: View, link: String, shown: Rc<CityChart>) -> Html {
    let of_year = if view.shape == Shape::Areas { view.period() } else { "" };
    let name = [view.measure.id, of_year, NEWEST_ID].into_iter().filter(|part| !part.is_empty());
    let numbers = {
        let (shown, link) = (shown.clone(), link.clone());
        Rc::new(move || shown.table().csv_with(&[vec![shown.title().to_owned()], below(&view, &link)].concat()))
    };
    use_take(name.collect::<Vec<_>>().join("-"), numbers, Rc::new(move || framed(&view, &shown, &link)))
}

/// What goes along with everything that leaves the page: where its numbers come from, and the way back to it.
fn below(view: &View, link: &str) -> Vec<String> {
    let credits = series::credits(&series::notes(view.measure, &view.areas()));
    credits.into_iter().chain([address::with_query(link)]).collect()
}

/// The picture as it leaves the page.
fn framed(view: &View, shown: &CityChart, link: &str) -> Picture {
    let measure = format!("{}{}", view.measure.label, words::of_unit(view.measure.unit));
    let foot = below(view, link);
    let foot: Vec<&str> = foot.iter().map(String::as_str).collect();
    shown.place(Width::Broad).with_words(&[shown.title(), &measure], &foot)
}

/// What of the link can't be used.
pub(super) fn remarks(remarks: &[Remark]) -> Html {
    let says = |remark: &Remark| match remark {
        Remark::Version(version) => {
            format!("This page does not know version “{version}” of links. It read what it could.")
        }
        Remark::Edition(edition) => {
            format!(
                "The link was made with the figures “{edition}”. The page shows those published up to {AS_PUBLISHED_BY}."
            )
        }
        Remark::Measure(id) => format!("There is no measure “{id}”. The page shows what it opens with."),
        Remark::Area(id) => format!("There is no area “{id}”."),
        Remark::Chart(id) => format!("There is no chart “{id}”: it can be years or areas."),
        Remark::Year(year) => format!("There are no figures for “{year}”. The page shows the latest."),
    };
    html! {
        <div class="remarks" role="status">
            if !remarks.is_empty() {
                <p><strong>{ "Part of the link could not be used." }</strong></p>
                <ul>{ for remarks.iter().map(|remark| html! { <li>{ live(says(remark)) }</li> }) }</ul>
            }
        </div>
    }
}
