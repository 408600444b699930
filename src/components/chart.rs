//! A chart with its words, its table and where it comes from.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::HtmlCanvasElement;
use yew::prelude::*;

use super::live;
use crate::browser::{canvas, surroundings};
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
    pub table: Html,
    /// Where its numbers come from, or what they mean.
    pub children: Html,
}

/// The chart's place in the page: title, sentence, picture, table.
///
/// The page is built with pictures as SVG, one for each width. They stay for as long as they show the chart: only
/// when its numbers change is it drawn, on a canvas that takes their place.
#[component]
pub fn Chart(props: &Props) -> Html {
    let Props { chart, id, opens, table, children } = props.clone();
    let built = use_memo((), |()| chart.clone());
    let canvas = use_node_ref();
    let drawn = use_state_eq(|| false);
    // Counts changes of width, theme and pixel density: each needs a new drawing.
    let surroundings_changed = use_state(|| 0u32);
    use_effect_with(drawn.then(surroundings::density), {
        let (canvas, changed) = (canvas.clone(), surroundings_changed.clone());
        move |density| {
            let count = Rc::new(Cell::new(*changed));
            let canvas = canvas.cast::<HtmlCanvasElement>().filter(|_| density.is_some());
            let watch = canvas.and_then(|canvas| {
                surroundings::watch(&canvas, move || {
                    count.set(count.get().wrapping_add(1));
                    changed.set(count.get());
                })
            });
            move || drop(watch)
        }
    });
    use_effect_with((chart.clone(), *surroundings_changed), {
        let (canvas, drawn) = (canvas.clone(), drawn.clone());
        move |(chart, _)| {
            let canvas = canvas.cast::<HtmlCanvasElement>();
            let canvas = canvas.filter(|canvas| *chart != *built || !canvas::has_built_pictures(canvas));
            drawn.set(canvas.is_some_and(|canvas| canvas::paint(&canvas, chart)));
        }
    });
    html! {
        <figure class="chart" {id}>
            <figcaption>
                <h2 id={format!("{id}-title")}>{ live(chart.title().to_owned()) }</h2>
                <p>{ live(money::unbroken(&chart.sentence())) }</p>
            </figcaption>
            <div class={classes!("picture", drawn.then_some("live"))} role="img" aria-label={chart.sentence()}>
                { built_pictures(&chart) }
                <canvas ref={canvas} aria-hidden="true" />
            </div>
            <p class="sources">{ children }</p>
            <details>
                <summary>{ opens }</summary>
                <div class="scrolls" tabindex="0" role="region" aria-labelledby={format!("{id}-title")}>{ table }</div>
            </details>
        </figure>
    }
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
