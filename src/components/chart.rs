//! A chart with its words, its table and where it comes from.

use std::cell::Cell;
use std::rc::Rc;

use charts::Drawable;
use web_sys::HtmlCanvasElement;
use yew::prelude::*;

use super::take::{PNG, SVG};
use super::{live, never_changes};
use crate::browser::{address, canvas, clock, download, surroundings};
use crate::link;
use crate::pictures::{self, OfState};
use crate::state::{Shown, State};
use crate::words::money;

/// Where a chart stands, and what it follows.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// Its id in the page.
    pub id: &'static str,
    /// The names of what is kept as it was built: its pictures, and the ways to take one along.
    pub built: [&'static str; 2],
    /// What is shown.
    pub now: &'a Shown,
    /// What was shown when the visitor last paused.
    pub rested: &'a Option<Shown>,
}

/// A chart and its sentence.
#[derive(PartialEq)]
struct Told {
    chart: charts::Chart,
    sentence: AttrValue,
}

/// The place of a chart: title, sentence, picture, what its numbers mean, the table.
///
/// The page is built with pictures as SVG, one for each width. They stay for as long as they show the chart: only
/// when its numbers change is it drawn, on a canvas that takes their place. Out of sight it follows when the visitor
/// pauses.
#[hook]
pub fn use_chart(place: Place<'_>, chart: OfState, meaning: Html, table: Html) -> Html {
    let Place { id, built: [pictures, takes], now, rested } = place;
    let in_sight = use_mut_ref(|| true);
    // What it shows stays until then: a chart that went back to what it had shown before would move what is below it.
    let kept = use_mut_ref(|| now.clone());
    if *in_sight.borrow() || rested.as_ref().is_some_and(|rested| rested.state == now.state) {
        kept.replace(now.clone());
    }
    let shown = kept.borrow().clone();
    let is_built = shown.state.is_opening();
    let told = use_memo(shown, |Shown { state, answer }| {
        let chart = chart(state, answer);
        Told { sentence: chart.sentence().into(), chart }
    });
    let pictures = use_memo((), |()| {
        if is_built {
            built_pictures(pictures, &told.chart)
        } else {
            html! {}
        }
    });
    let canvas = use_node_ref();
    let drawn = use_state_eq(|| false);
    // Counts changes of width, theme and pixel density, and comings into sight: each needs a new drawing.
    let surroundings_changed = use_state(|| 0u32);
    use_effect_with(drawn.then(surroundings::density), {
        let (canvas, changed) = (canvas.clone(), surroundings_changed.clone());
        move |density| {
            let count = Rc::new(Cell::new(*changed));
            let canvas = canvas.cast::<HtmlCanvasElement>().filter(|_| density.is_some());
            let watch = canvas.and_then(|canvas| {
                let redraw = move || {
                    count.set(count.get().wrapping_add(1));
                    changed.set(count.get());
                };
                surroundings::watch(&canvas, in_sight, redraw)
            });
            move || drop(watch)
        }
    });
    use_effect_with((told.clone(), *surroundings_changed), {
        let (canvas, drawn) = (canvas.clone(), drawn.clone());
        move |(told, _)| {
            let canvas = canvas.cast::<HtmlCanvasElement>();
            let canvas = canvas.filter(|canvas| !is_built || !canvas::has_built_pictures(canvas));
            drawn.set(canvas.is_some_and(|canvas| canvas::paint(&canvas, &told.chart)));
        }
    });
    let region = format!("{id}-title");
    html! {
        <figure class="chart" {id}>
            <figcaption>
                <h2 id={region}>{ live(told.chart.title().to_owned()) }</h2>
                <p>{ live(money::unbroken(&told.sentence)) }</p>
            </figcaption>
            <div class={classes!("picture", drawn.then_some("live"))} role="img" aria-label={told.sentence.clone()}>
                { (*pictures).clone() }
                <canvas ref={canvas} aria-hidden="true" />
            </div>
            { meaning }
            <div class="files">
                { csv(id, chart, now) }
                { never_changes(takes, |name| as_picture(name, id)) }
            </div>
            { table }
        </figure>
    }
}

/// The numbers of a chart of a state, with what they are about and its whole link.
fn numbers(state: &State, chart: &charts::Chart) -> String {
    pictures::file(state, chart, &address::with_query(&link::write(state)), &clock::today())
}

/// Where a file of the chart is that was built, from the calculator's page.
fn built_file(id: &str, ending: &str) -> String {
    ["../figures/", id, ".", ending].concat()
}

/// The chart's numbers as a file, made on the spot. Without the app it is the one that was built.
fn csv(id: &'static str, chart: OfState, Shown { state, answer }: &Shown) -> Html {
    let (state, answer) = (state.clone(), answer.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        if download::text(&format!("{id}.csv"), "text/csv", &numbers(&state, &chart(&state, &answer))) {
            event.prevent_default();
        }
    });
    html! { <a class="file" href={built_file(id, "csv")} download="" {onclick}>{ "CSV" }</a> }
}

/// The chart's picture as files, which static/take.js has made by a program of its own.
fn as_picture(name: &'static str, id: &'static str) -> Html {
    html! {
        <span class="copy" data-built={name} data-take={id}>
            <a class="file" href={built_file(id, "svg")} download="" data-kind="svg" aria-label={SVG}>{ "SVG" }</a>
            <a class="file" href={built_file(id, "png")} download="" data-kind="png" aria-label={PNG}>{ "PNG" }</a>
            <span role="status"></span>
        </span>
    }
}

/// The pictures that the page is built with: they never change, and are hidden once the canvas is drawn on.
fn built_pictures(name: &'static str, chart: &charts::Chart) -> Html {
    never_changes(name, |name| {
        let picture = |width: charts::Width| {
            let (class, svg) = (width.name(), charts::svg(&charts::place(chart, width)));
            format!("<div class=\"{class}\" aria-hidden=\"true\">{svg}</div>")
        };
        let all = charts::Width::ALL.map(picture).concat();
        html! { <div data-built={name}>{ Html::from_html_unchecked(all.into()) }</div> }
    })
}
