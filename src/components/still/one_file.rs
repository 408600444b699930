//! The calculator in one file.

use facts::NEWEST;
use yew::prelude::*;

use crate::pages::Page;

/// Its address below the site's root. `xtask sizes` holds it under what is said of its size.
pub const ONE_FILE: &str = "offline/early-help-calculator.html";

/// Offers the calculator as one file, and says what is in it.
pub fn one_file(page: Page) -> Html {
    let href = format!("{}{ONE_FILE}", page.to(Page::Home));
    html! {
        <section class="section" aria-labelledby="one-file">
            <h2 id="one-file">{ "The calculator in one file" }</h2>
            <p>
                { "For a memory stick, or for a computer that has no network: save the file, then open it in a browser. It works out the same figures as the page. The other pages and the spreadsheet are not in it." }
            </p>
            <p>{ format!("Figures as published up to {}. Less than one megabyte.", NEWEST.as_published_by) }</p>
            <p><a class="onward" {href} download="">{ "Save the calculator as one file" }</a></p>
        </section>
    }
}
