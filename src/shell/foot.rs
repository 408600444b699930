//! What ends a page.

use facts::{NEWEST, PUBLISHER, place};
use yew::prelude::*;

use super::navigation;
use crate::pages::Page;
use crate::words::cite::DEMONSTRATION;

/// Handing the page on; static/share.js shows it.
fn share() -> Html {
    html! {
        <div class="share" id="share" hidden=true>
            <button type="button">{ "Share this page" }</button>
            <p role="status">
                <span hidden=true>{ "The link is copied." }</span>
                <span hidden=true>{ "The browser did not allow it. Copy the link from the address bar." }</span>
            </p>
        </div>
    }
}

/// Who publishes the site.
pub(super) fn publisher() -> Html {
    if PUBLISHER.is_demonstration() {
        html! { <p><strong>{ DEMONSTRATION }</strong></p> }
    } else {
        html! { <p>{ "Published by " }<a href={PUBLISHER.address}>{ PUBLISHER.name }</a>{ "." }</p> }
    }
}

/// What ends a page; beside other pages, the ways to them.
pub(super) fn foot(page: Option<Page>) -> Html {
    html! {
        <footer class="site">
            <div class="wide">
                <section aria-labelledby="worried">
                    <h2 id="worried">{ "Worried about a child?" }</h2>
                    <p>{ "If a child is in danger now, call 999." }</p>
                    <ul>
                        <li><a href={place!(address)}>{ place!(council) }</a></li>
                        <li><a href="https://www.gov.uk/report-child-abuse">{ "Report child abuse (GOV.UK)" }</a></li>
                        <li><a href="https://www.nspcc.org.uk/">{ "NSPCC" }</a></li>
                        <li><a href="https://www.childline.org.uk/">{ "Childline, for children and young people" }</a></li>
                    </ul>
                </section>
                <section aria-label="About these figures">
                    { publisher() }
                    { for page.map(|_| share()) }
                    <p>{ format!("Figures as published up to {}.", NEWEST.as_published_by) }</p>
                    <p>{ "Official figures are used under the Open Government Licence v3.0." }</p>
                    { for page.map(across) }
                </section>
            </div>
        </footer>
    }
}

/// The ways to pages that the navigation has no room for.
fn across(page: Page) -> Html {
    let pages = [
        Page::Story,
        Page::Briefing,
        Page::Compare,
        Page::Method,
        Page::Embed,
        Page::Offline,
        Page::Accessibility,
        Page::Privacy,
    ];
    html! { <ul class="across">{ for pages.into_iter().map(|other| html! { <li>{ navigation(page, other) }</li> }) }</ul> }
}
