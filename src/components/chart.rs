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
                <a class="file" id={numbers} href={built_file(result.id, "csv")} download="">{ "CSV" }</a>
                { as_picture(result.id) }
            </div>
            { folded(opens, &result.table, shown) }
        </figure>
    }
}

/// A chart in a visit, before it is put in.
pub struct LiveChart {
    result: &'static ResultChart,
    caption: Option<Kept>,
    picture: Option<Kept>,
    drawn: Rc<Option<Drawn>>,
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
    // What was built leads to a file beside the page. The app makes it of what is shown, and where a page has none beside it.
    let newest = use_mut_ref(|| now.clone());
    newest.replace(now.clone());
    use_effect_with((), move |()| {
        let pressed = download::instead_of(numbers, move || take_numbers(result, &newest.borrow()));
        move || drop(pressed)
    });
    // Counts changes of width, theme and pixel density, and comings into sight: each needs a new drawing.
    let surroundings_changed = use_state(|| 0u32);
    let canvas = use_mut_ref(|| None);
    let (place, shown) = picture.as_ref().map(|Kept { place, shown, .. }| (place.clone(), shown.clone())).unzip();
    use_effect_with(shown.is_some().then(surroundings::density), {
        let changed = surroundings_changed.clone();
        let (place, canvas) = (place.clone(), canvas.clone());
        move |_| {
            let count = Rc::new(Cell::new(*changed));
            let watch = place.zip(canvas.borrow().clone().flatten()).and_then(|(place, canvas)| {
                let redraw = move || {
                    count.set(count.get().wrapping_add(1));
                    changed.set(count.get());
                };
                surroundings::watch(&place, canvas, in_sight, redraw)
            });
            move || drop(watch)
        }
    });
    let drawn = use_memo((shown, *surroundings_changed), |(shown, _)| {
        let (place, shown) = (place?, shown.as_ref()?);
        let canvas = canvas.borrow_mut().get_or_insert_with(canvas::new).clone()?;
        let told = Told::of(result.of, shown);
        canvas::paint(&canvas, &place, &told.chart);
        Some(Drawn { told, canvas })
    });
    let table = use_folded(result.table, now, rested);
    LiveChart { result, caption, picture, drawn, table }
}

impl LiveChart {
    /// What the app puts into the page. Asked for once all charts are drawn: drawing measures the page, which has to be whole.
    pub fn html(self) -> Html {
        let LiveChart { result, caption, picture: place, drawn, table } = self;
        let (mut says, mut shows) = Default::default();
        if let (Some(caption), Some(place), Some(Drawn { told, canvas })) = (caption, place, &*drawn) {
            says = caption.html(words(told));
            let picture = picture(result, told, &place.shown, Html::VRef(canvas.clone().into()));
            shows = place.html(picture);
        }
        html! { <>{ says }{ shows }{ table }</> }
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
#[cfg(feature = "pages")]
fn built_file(id: &str, ending: &str) -> String {
    ["../figures/", id, ".", ending].concat()
}

/// Hands over a chart's numbers as a file, made on the spot. Whether that was possible.
fn take_numbers(ResultChart { id, of, .. }: &ResultChart, Shown { state, answer }: &Shown) -> bool {
    download::text(&format!("{id}.csv"), "text/csv", &numbers(state, &of(state, answer)))
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
