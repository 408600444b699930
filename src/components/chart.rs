//! A chart with its words, its table and where it comes from.

use std::cell::Cell;
use std::rc::Rc;

use charts::Drawable;
use web_sys::HtmlCanvasElement;
use yew::prelude::*;

use super::{Fold, Piece, live};
use crate::browser::{canvas, download, surroundings};
use crate::pages::Page;
use crate::state::State;
use crate::words::money;

/// A chart, and what goes with it.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What to show.
    pub chart: charts::Chart,
    /// Its id in the page.
    pub id: &'static str,
    /// What opens the table.
    #[prop_or("The same numbers as a table")]
    pub opens: &'static str,
    /// The same numbers as a table.
    pub table: Piece,
    /// What is shown.
    pub now: Rc<State>,
    /// What was shown when the visitor last paused.
    pub rested: Rc<State>,
    /// Where its numbers come from, or what they mean.
    pub children: Html,
}

/// The chart's place in the page: title, sentence, picture, table.
///
/// The page is built with pictures as SVG, one for each width. They stay for as long as they show the chart: only
/// when its numbers change is it drawn, on a canvas that takes their place. Out of sight it is drawn when the visitor
/// pauses.
#[component]
pub fn Chart(props: &Props) -> Html {
    let Props { chart, id, opens, table, now, rested, children } = props.clone();
    let built = use_memo((), |()| chart.clone());
    let is_built = chart == *built;
    let canvas = use_node_ref();
    let drawn = use_state_eq(|| false);
    let in_sight = use_mut_ref(|| true);
    // Counts changes of width, theme and pixel density, and comings into sight: each needs a new drawing.
    let surroundings_changed = use_state(|| 0u32);
    use_effect_with(drawn.then(surroundings::density), {
        let (canvas, changed, in_sight) = (canvas.clone(), surroundings_changed.clone(), in_sight.clone());
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
    let resting = Rc::ptr_eq(&now, &rested);
    use_effect_with((chart.clone(), resting, *surroundings_changed), {
        let (canvas, drawn) = (canvas.clone(), drawn.clone());
        move |(chart, resting, _)| {
            let canvas = canvas.cast::<HtmlCanvasElement>();
            let canvas = canvas.filter(|canvas| *chart != *built || !canvas::has_built_pictures(canvas));
            match canvas {
                Some(canvas) if *resting || *in_sight.borrow() => drawn.set(canvas::paint(&canvas, chart)),
                Some(_) => {}
                None => drawn.set(false),
            }
        }
    });
    let region = format!("{id}-title");
    html! {
        <figure class="chart" {id}>
            <figcaption>
                <h2 id={region}>{ live(chart.title().to_owned()) }</h2>
                <p>{ live(money::unbroken(&chart.sentence())) }</p>
            </figcaption>
            <div class={classes!("picture", drawn.then_some("live"))} role="img" aria-label={chart.sentence()}>
                { built_pictures(&chart) }
                <canvas ref={canvas} aria-hidden="true" />
            </div>
            <p class="sources">{ children }</p>
            { file(id, &chart, is_built) }
            <Fold {opens} piece={table} {now} {rested} />
        </figure>
    }
}

/// The chart's numbers as a file: the one that was built for as long as it holds them, else one made on the spot.
fn file(id: &'static str, chart: &charts::Chart, is_built: bool) -> Html {
    let name = format!("{id}.csv");
    let href = format!("{}figures/{name}", Page::Calculator.to(Page::Home));
    let chart = chart.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        if !is_built && download::text(&name, "text/csv", &chart.table().csv()) {
            event.prevent_default();
        }
    });
    html! { <a class="file" {href} download="" {onclick}>{ "CSV" }</a> }
}

/// The pictures that the page is built with. In the browser they are already there: Yew keeps what it finds.
#[cfg(feature = "pages")]
fn built_pictures(chart: &charts::Chart) -> Html {
    let picture = |width: charts::Width| {
        let name = width.name();
        format!("<div class=\"{name}\" aria-hidden=\"true\">{}</div>", charts::svg(&charts::place(chart, width)))
    };
    Html::from_html_unchecked(charts::Width::ALL.map(picture).concat().into())
}

/// The pictures that the page is built with. In the browser they are already there: Yew keeps what it finds.
#[cfg(not(feature = "pages"))]
fn built_pictures(_: &charts::Chart) -> Html {
    Html::from_html_unchecked(AttrValue::Static(""))
}
