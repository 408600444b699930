//! The briefing's words around its live part. Made at build time only.

use yew::prelude::*;

/// Everything else on the page, around the live part.
pub fn still(live: Html) -> Html {
    html! {
        <>
            <noscript>
                <p class="notice">
                    { "This briefing is of the scenario that the calculator opens with. To make one of your own figures takes JavaScript and WebAssembly. To print it, use your browser’s menu." }
                </p>
            </noscript>
            { live }
        </>
    }
}
