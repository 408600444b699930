//! Texts of the record, with each figure and date as what it is.

use facts::{Piece, Text, When};
use yew::prelude::*;

use super::figure;
use crate::words::{text as words, when};

/// A text of the record.
pub fn text(text: Text) -> Html {
    let piece = |piece: &'static Piece| match piece {
        Piece::Words(words) => html! { { *words } },
        Piece::Figure { figure: of, short: false } => figure(of),
        Piece::Figure { figure: of, short: true } => {
            html! { <data value={of.value.to_string()} data-figure={of.id}>{ words::short(of) }</data> }
        }
        Piece::When(at) => time(*at),
    };
    html! { <>{ for text.iter().map(piece) }</> }
}

/// A date.
pub fn time(at: When) -> Html {
    html! { <time datetime={when::datetime(at)}>{ when::told(at) }</time> }
}
