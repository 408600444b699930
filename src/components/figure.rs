//! Figures: numbers that name where they come from.

use facts::Figure;
use yew::prelude::*;

use crate::words::{self, money};

/// A figure of the record, which names its entry.
pub fn figure(figure: &'static Figure) -> Html {
    html! { <data value={figure.value.to_string()} data-figure={figure.id}>{ words::figure(figure) }</data> }
}

/// A sum that the model worked out: which one, to the penny, and as `write` writes it.
///
/// A translator leaves it alone, and it is new whenever it changes (see [`super::live`]).
pub fn result(name: &'static str, gbp: f64, write: fn(f64) -> String) -> Html {
    let text = write(gbp);
    html! { <data key={text.clone()} value={money::plain(gbp)} data-result={name} translate="no">{ text }</data> }
}
