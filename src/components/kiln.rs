//! The site's mark.

use yew::prelude::*;

/// A bottle kiln in outline.
pub fn kiln() -> Html {
    html! {
        <svg class="kiln" viewBox="0 0 24 28" aria-hidden="true">
            <path d="M9.5 2h5v4.5c0 3.5 6.5 6 6.5 13V26H3v-6.500c0-7 6.500-9.500 6.500-13zM9 26v-4a3 3 0 0 1 6 0v4" />
        </svg>
    }
}
