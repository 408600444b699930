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

/// A number that the model worked out, or an input of it: which one, its value, and how it is written.
///
/// A translator leaves it alone, and it is new whenever it changes (see [`super::live`]).
pub fn result(name: &'static str, value: f64, text: String) -> Html {
    html! { <data key={text.clone()} value={value.to_string()} data-result={name} translate="no">{ text }</data> }
}
