//! What stands in a part's place while its program is on its way, where the link has figures that the page was not built for.

use yew::prelude::*;

/// At the head of the part whose figures are on their way; `static/start.js` says whether they are.
pub fn pending() -> Html {
    html! { <p class="pending" role="status">{ "Working out the figures of your link …" }</p> }
}
