//! What is sent where somebody asks for a page that is not there. Made at build time; nothing of it is live.
//!
//! It stands at whatever address was asked for, so that no relative address leads anywhere from it: its addresses begin at
//! the host's root.

use facts::PUBLISHER;
use yew::prelude::*;

use crate::pages::Page;

/// Its file below the site's root, by the name that hosts look for.
pub const FILE: &str = "404.html";

/// Where on its host the site lies: under the publisher's address; until there is one, at the host's root.
pub fn root() -> String {
    root_of(PUBLISHER.address)
}

fn root_of(address: &str) -> String {
    let path = address.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
    let path = path.trim_matches('/');
    if path.is_empty() { "/".into() } else { format!("/{path}/") }
}

/// The whole page.
pub fn page() -> Html {
    html! {
        <>
            <h1>{ "There is no such page" }</h1>
            <p class="lead">{ "The address may have a typing mistake, or the page may be gone. These are its main pages:" }</p>
            <ul>
                { for Page::in_navigation().chain([Page::Story, Page::Briefing, Page::Compare]).map(|page| html! { <li><a href={to(page)}>{ page.name() }</a></li> }) }
            </ul>
            if !PUBLISHER.is_demonstration() { <p>{ "If a link on this site led you here, please tell us: " }<a href={format!("{}#correct", to(Page::Method))}>{ "how to report what is wrong" }</a>{ "." }</p> }
        </>
    }
}

/// The way to a page, from the host's root.
pub fn to(page: Page) -> String {
    format!("{}{}", root(), page.path())
}

#[cfg(test)]
mod tests {
    use super::root_of;

    #[test]
    fn the_site_lies_where_its_publisher_says() {
        for (address, root) in [
            ("", "/"),
            ("https://example.org", "/"),
            ("https://example.org/", "/"),
            ("https://example.org/a/b", "/a/b/"),
            ("https://example.org/a/b/", "/a/b/"),
        ] {
            assert_eq!(root_of(address), root, "{address}");
        }
    }
}
