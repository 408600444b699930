//! All figures in one download.

use yew::prelude::*;

use crate::dataset::{CSV, JSON, METADATA, citation};
use crate::pages::Page;

/// Its id in a page.
pub const DOWNLOAD: &str = "download";

/// Offers all figures in one download, and says what is in it and how to cite it.
pub fn dataset(page: Page) -> Html {
    let file = |name: &str, label: &'static str, what: &'static str| {
        let href = format!("{}figures/{name}", page.to(Page::Home));
        html! { <li><a {href} download="">{ label }</a>{ what }</li> }
    };
    html! {
        <section class="section" aria-labelledby={DOWNLOAD}>
            <h2 id={DOWNLOAD}>{ "All figures in one download" }</h2>
            <p>
                { "Every published figure that we hold, and what we worked out from them, also where no page shows it. Each has its unit, place and period, its source and licence, what kind of figure it is, and its formula where it is our calculation. Where a year between two others has no figure, or where we know that a measure was changed, the files say so." }
            </p>
            <ul>
                { file(CSV, "All figures: CSV", ", a table for spreadsheets, one figure a row") }
                { file(JSON, "All figures: JSON", ", the same for programs") }
                { file(METADATA, "Description: CSVW", ", what each column of the table means, for programs") }
            </ul>
            <p>{ "Cite the download so, with the day on which you took it:" }</p>
            <blockquote translate="no">{ citation() }</blockquote>
        </section>
    }
}
