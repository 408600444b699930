//! Figures: numbers that name where they come from.

use facts::Figure;
use yew::prelude::*;

use crate::words::{self, money, number};

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

/// A number that the model worked out and that is no sum, with digits enough to work the sums out again.
pub fn quantity(name: &'static str, value: f64) -> Html {
    let text = number::precise(value);
    html! { <data key={text.clone()} value={value.to_string()} data-result={name} translate="no">{ text }</data> }
}
