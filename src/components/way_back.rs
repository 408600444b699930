//! The way back: undo, redo and start again.

use yew::prelude::*;

/// Undo, redo and start again: what each is called, whether there is something for it to do, and what it does. Each stays
/// where it is and keeps the focus when there is nothing for it to do.
pub fn way_back<Act: Clone + 'static>(ways: [(&'static str, bool, Act); 3], did: &Callback<Act>) -> Html {
    let button = |(name, can, act): (&'static str, bool, Act)| {
        let onclick = did.reform(move |_| act.clone());
        html! { <button type="button" aria-disabled={(!can).to_string()} {onclick}>{ name }</button> }
    };
    html! { <div class="way-back" role="group" aria-label="Steps">{ for ways.map(button) }</div> }
}
