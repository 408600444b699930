//! Figures: numbers that name where they come from.

use facts::{Figure, Unit};
use yew::prelude::*;

use crate::words::{money, number};

/// A figure of the record, which names its entry.
pub fn figure(figure: &'static Figure) -> Html {
    let text = match figure.unit {
        Unit::Children | Unit::People | Unit::Days | Unit::Years => number::plain(figure.value),
        Unit::PerCent => format!("{}%", number::plain(figure.value)),
        Unit::Share => format!("{}%", number::plain(figure.value * 100.0)),
        Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear => money::pounds(figure.value),
    };
    html! { <data value={figure.value.to_string()} data-figure={figure.id}>{ text }</data> }
}

/// A sum that the model worked out: which one, to the penny, and as `write` writes it.
///
/// A translator leaves it alone, and it is new whenever it changes (see [`super::live`]).
pub fn result(name: &'static str, gbp: f64, write: fn(f64) -> String) -> Html {
    let text = write(gbp);
    html! { <data key={text.clone()} value={money::plain(gbp)} data-result={name} translate="no">{ text }</data> }
}
