//! Taking along what is shown: its numbers, and its picture.

use std::rc::Rc;

use charts::{Picture, svg};
use yew::prelude::*;

use super::live;
use crate::browser::download;

const CSV: &str = "CSV: the numbers";
/// The name of a button that hands over a picture as a drawing; what stands on it comes before the colon.
pub(super) const SVG: &str = "SVG: the picture as a drawing";
/// The name of one that hands it over as an image.
pub(super) const PNG: &str = "PNG: the picture as an image";

/// What comes of making a picture, which takes a moment.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Making {
    Nothing,
    Picture,
    Failed,
}

/// Buttons that hand the browser files of what is shown, of that name without its ending: the numbers as text, and the
/// picture with its words, as a drawing and as an image. Each is made only when it is asked for.
#[hook]
pub fn use_take(name: String, numbers: Rc<dyn Fn() -> String>, picture: Rc<dyn Fn() -> Picture>) -> Html {
    let making = use_state_eq(|| Making::Nothing);
    let take = {
        let making = making.clone();
        Callback::from(move |kind: &'static str| take(kind, &name, &*numbers, &*picture, &making))
    };
    let tool = |kind: &'static str| {
        let onclick = take.reform(move |_: MouseEvent| kind);
        html! { <button type="button" {onclick} aria-label={kind}>{ short(kind) }</button> }
    };
    let said = match *making {
        Making::Nothing => "",
        Making::Picture => "Making the picture …",
        Making::Failed => "The picture could not be made. The SVG shows the same.",
    };
    html! { <>{ for [CSV, SVG, PNG].map(tool) }<span role="status" class="making">{ live(said) }</span></> }
}

/// What stands on a button, and in small letters ends the name of its file.
fn short(kind: &str) -> &str {
    kind.split(':').next().unwrap_or(kind)
}

/// Hands the browser a file of what is shown.
fn take(
    kind: &str,
    name: &str,
    numbers: &dyn Fn() -> String,
    picture: &dyn Fn() -> Picture,
    making: &UseStateHandle<Making>,
) {
    let name = format!("{name}.{}", short(kind).to_ascii_lowercase());
    match kind {
        CSV => drop(download::text(&name, "text/csv", &numbers())),
        SVG => drop(download::text(&name, "image/svg+xml", &svg(&picture()))),
        _ if **making == Making::Picture => {}
        _ => {
            making.set(Making::Picture);
            let making = making.clone();
            let then = move |done: bool| making.set(if done { Making::Nothing } else { Making::Failed });
            download::png(&name, &picture(), then);
        }
    }
}
