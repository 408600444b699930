//! A chart with its words, its table and where it comes from.

use std::cell::Cell;
use std::rc::Rc;

use charts::Drawable;
use web_sys::HtmlCanvasElement;
use yew::prelude::*;

use super::built::{Kept, use_kept};
#[cfg(feature = "pages")]
use super::fold::folded;
use super::fold::use_folded;
#[cfg(feature = "pages")]
use super::take::{PNG, SVG};
use super::{Piece, live};
use crate::browser::{address, canvas, clock, download, surroundings};
use crate::link;
use crate::pictures::{self, OfState};
use crate::state::{Shown, State};
use crate::words::money;

/// A chart of what is shown, with its words, its files and its table.
#[derive(Debug)]
pub struct ResultChart {
    /// Its id in the page, and the name of its files.
    pub id: &'static str,
    /// The ids of what follows what is shown: its words, its picture, the way to its numbers as a file.
    pub places: [&'static str; 3],
    /// The chart.
    pub of: OfState,
    /// What stands below its picture and follows it.
    pub says: fn(&Shown) -> Html,
    /// Its table.
    pub table: Piece,
}

/// A chart and its sentence.
struct Told {
    chart: charts::Chart,
    sentence: AttrValue,
}

impl Told {
    fn of(of: OfState, Shown { state, answer }: &Shown) -> Told {
        let chart = of(state, answer);
        Told { sentence: chart.sentence().into(), chart }
    }
}

/// A chart as the page is built with it: with pictures as SVG, one for each width, what its numbers mean, and what opens its
/// table.
#[cfg(feature = "pages")]
pub(crate) fn built_chart(result: &ResultChart, shown: &Shown, means: Html, opens: &'static str) -> Html {
    let told = Told::of(result.of, shown);
    let drawn = |width: charts::Width| {
        let (class, svg) = (width.name(), charts::svg(&charts::place(&told.chart, width)));
        format!("<div class=\"{class}\" aria-hidden=\"true\">{svg}</div>")
    };
    let pictures = Html::from_html_unchecked(charts::Width::ALL.map(drawn).concat().into());
    let [caption, below, numbers] = result.places;
    html! {
        <figure class="chart" id={result.id}>
            <figcaption id={caption}>{ words(&told) }</figcaption>
            <div id={below}>{ picture(result, &told, shown, pictures) }</div>
            { means }
            <div class="files">
                <span id={numbers}>{ csv(result, shown) }</span>
                { as_picture(result.id) }
            </div>
            { folded(opens, &result.table, shown) }
        </figure>
    }
}

/// A chart in a visit.
pub struct LiveChart {
    result: &'static ResultChart,
    caption: Option<Kept>,
    picture: Option<Kept>,
    drawn: Rc<Option<Drawn>>,
    numbers: Option<Kept>,
    table: Html,
}

/// What a chart says, and the canvas that it is drawn on.
struct Drawn {
    told: Told,
    canvas: HtmlCanvasElement,
}

/// A chart in a visit.
///
/// What was built stays for as long as it shows the numbers. Then the chart is drawn on a canvas, before that is put in:
/// there is no moment without a picture. Out of sight it follows when the visitor pauses.
#[hook]
pub fn use_chart(result: &'static ResultChart, now: &Shown, rested: &Option<Shown>) -> LiveChart {
    let in_sight = use_mut_ref(|| true);
    // What it shows stays until then: a chart that went back to what it had shown before would move what is below it.
    let follows = *in_sight.borrow() || rested.as_ref().is_some_and(|rested| rested.state == now.state);
    let follows = follows.then(|| now.clone());
    let [caption, picture, numbers] = result.places;
    let caption = use_kept(caption, follows.clone(), true);
    let picture = use_kept(picture, follows, true);
    // What was built leads to a file beside the page; where a page has none beside it, the app makes it all the same.
    let numbers = use_kept(numbers, Some(now.clone()), false);
    // Counts changes of width, theme and pixel density, and comings into sight: each needs a new drawing.
    let surroundings_changed = use_state(|| 0u32);
    let canvas = use_mut_ref(|| None);
    let shown = picture.as_ref().map(|Kept { place, shown, .. }| (place.clone(), shown.clone()));
    use_effect_with(shown.is_some().then(surroundings::density), {
        let changed = surroundings_changed.clone();
        let place = shown.as_ref().map(|(place, _)| place.clone());
        move |_| {
            let count = Rc::new(Cell::new(*changed));
            let watch = place.and_then(|place| {
                let redraw = move || {
                    count.set(count.get().wrapping_add(1));
                    changed.set(count.get());
                };
                surroundings::watch(&place, in_sight, redraw)
            });
            move || drop(watch)
        }
    });
    let drawn = use_memo((shown, *surroundings_changed), |(shown, _)| {
        let (place, shown) = shown.as_ref()?;
        let canvas = canvas.borrow_mut().get_or_insert_with(canvas::new).clone()?;
        let told = Told::of(result.of, shown);
        canvas::paint(&canvas, place, &told.chart);
        Some(Drawn { told, canvas })
    });
    let table = use_folded(result.table, now, rested);
    LiveChart { result, caption, picture, drawn, numbers, table }
}

impl LiveChart {
    /// What the app puts into the page. Asked for once all charts are drawn: drawing measures the page, which has to be whole.
    pub fn html(self) -> Html {
        let LiveChart { result, caption, picture: place, drawn, numbers, table } = self;
        let beside = html! { <>{ numbers.map(|kept| kept.html(|shown| csv(result, shown))) }{ table }</> };
        let Some(((caption, place), Drawn { told, canvas })) = caption.zip(place).zip(drawn.as_ref().as_ref()) else {
            return beside;
        };
        let canvas = Html::VRef(canvas.clone().into());
        html! { <>{ beside }{ caption.html(|_| words(told)) }{ place.html(|shown| picture(result, told, shown, canvas)) }</> }
    }
}

/// The words of a chart.
fn words(told: &Told) -> Html {
    html! {
        <>
            <h2>{ live(told.chart.title().to_owned()) }</h2>
            <p>{ live(money::unbroken(&told.sentence)) }</p>
        </>
    }
}

/// Its picture, and what stands below it.
fn picture(result: &ResultChart, told: &Told, shown: &Shown, drawn: Html) -> Html {
    html! {
        <>
            <div class="picture" role="img" aria-label={told.sentence.clone()}>{ drawn }</div>
            { (result.says)(shown) }
        </>
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
fn csv(ResultChart { id, of, .. }: &ResultChart, Shown { state, answer }: &Shown) -> Html {
    let (id, of, state, answer) = (*id, *of, state.clone(), answer.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        if download::text(&format!("{id}.csv"), "text/csv", &numbers(&state, &of(&state, &answer))) {
            event.prevent_default();
        }
    });
    html! { <a class="file" href={built_file(id, "csv")} download="" {onclick}>{ "CSV" }</a> }
}

/// The chart's picture as files, which static/take.js has made by a program of its own.
#[cfg(feature = "pages")]
fn as_picture(id: &'static str) -> Html {
    html! {
        <span class="copy" data-take={id}>
            <a class="file" href={built_file(id, "svg")} download="" data-kind="svg" aria-label={SVG}>{ "SVG" }</a>
            <a class="file" href={built_file(id, "png")} download="" data-kind="png" aria-label={PNG}>{ "PNG" }</a>
            <span role="status"></span>
        </span>
    }
}
