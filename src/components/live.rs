//! Words that change.

use yew::prelude::*;

/// Words that follow the state.
///
/// A page translator replaces text inside elements behind Yew's back; Yew would go on changing the text that is
/// no longer shown. With the words as its key the whole element is new whenever they change, and translated anew.
///
/// `data-words` tells the truth test (`xtask truth`) that its numbers follow the state.
pub fn live(words: impl Into<AttrValue>) -> Html {
    let words = words.into();
    html! { <span key={words.to_string()} data-words="">{ words }</span> }
}
