//! Who the similar areas are.

use facts::{Area, place};
use yew::prelude::*;

/// The section.
pub(super) fn section() -> Html {
    let words = Area::Neighbours.words();
    html! {
        <section class="section" aria-labelledby="similar">
            <h2 id="similar">{ "Who the similar areas are" }</h2>
            <p>{ concat!("The Department for Education names ten areas that it takes to be most like ", place!(short), ": its statistical neighbours.") }</p>
            <p>{ for words.formula.map(|formula| html! { <span class="formula-words">{ formula }{ "." }</span> }) }</p>
            <p>{ "The average is our calculation." }</p>
        </section>
    }
}
