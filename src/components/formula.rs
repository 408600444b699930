//! Formulas, whose inputs lead to their fields.

use yew::prelude::*;

use crate::words::formula::{Formula, Piece};
use crate::words::money;

/// A formula; `fields` is the way to the page that has the fields. Like all words that change, it is new whenever it does
/// (see [`super::live`]).
pub fn formula(formula: &Formula, fields: &str) -> Html {
    let text = |piece: &Piece| match piece {
        Piece::Words(text) | Piece::Input(_, text) => text.clone(),
    };
    let key: String = formula.iter().map(text).collect();
    let pieces = formula.iter().map(|piece| match piece {
        Piece::Words(text) => html! { { money::unbroken(text) } },
        Piece::Input(input, text) => html! { <a href={format!("{fields}#{}", input.key())}>{ text }</a> },
    });
    html! { <span {key} data-words="">{ for pieces }</span> }
}

/// Formulas, each after the name of its result.
pub fn formulas(formulas: &[(&'static str, Formula)]) -> Html {
    let item = |(name, of): &(&'static str, Formula)| {
        html! { <div><dt>{ *name }</dt><dd>{ formula(of, "") }</dd></div> }
    };
    html! { <dl class="formulas">{ for formulas.iter().map(item) }</dl> }
}
