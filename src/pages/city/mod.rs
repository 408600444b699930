//! The city: its people, and where it stands beside England and similar areas. Made at build time; the live part
//! shows one measure at a time.

use yew::prelude::*;

/// The page around its live part.
pub fn still(live: Html) -> Html {
    html! {
        <>
            <h1>{ "What is our city like?" }</h1>
            <section class="section" id="explore" aria-labelledby="explore-title">
                <h2 id="explore-title">{ "Explore" }</h2>
                { live }
            </section>
        </>
    }
}
