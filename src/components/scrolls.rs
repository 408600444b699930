//! What may be wider than the page.

use yew::prelude::*;

/// A table in a box of its own that scrolls sideways, for a keyboard too; `name` is what a screen reader calls it.
pub fn scrolls(name: impl Into<AttrValue>, table: Html) -> Html {
    html! { <div class="scrolls" tabindex="0" role="region" aria-label={name.into()}>{ table }</div> }
}
