//! The whole addresses of pages, for paper and for whoever has only a camera.

use facts::PUBLISHER;

use crate::pages::Page;

/// A page's address with that query, on the publisher's site where there is one, else on the site whose briefing is open
/// at that address. Nothing where that is no address of the web, such as a file's.
pub fn of_page(page: Page, open: &str, query: &str) -> Option<String> {
    on_site(PUBLISHER.address, page, open, query)
}

fn on_site(publisher: &str, page: Page, open: &str, query: &str) -> Option<String> {
    let on_the_web = open.starts_with("https://") || open.starts_with("http://");
    let site = if publisher.is_empty() {
        open.rsplit_once(Page::Briefing.path()).filter(|_| on_the_web)?.0
    } else {
        publisher
    };
    Some(format!("{}/{}{query}", site.trim_end_matches('/'), page.path()))
}

#[cfg(test)]
mod tests {
    use super::on_site;
    use crate::pages::Page;

    #[test]
    fn the_publishers_site_comes_before_the_one_that_is_open() {
        let open = "https://example.org/early-help/briefing/";
        let query = "?v=1&children=80";
        let of = |publisher: &str, open: &str| on_site(publisher, Page::Calculator, open, query);
        assert_eq!(of("", open).as_deref(), Some("https://example.org/early-help/calculator/?v=1&children=80"));
        assert_eq!(of("https://example.com", open).as_deref(), Some("https://example.com/calculator/?v=1&children=80"));
        assert_eq!(of("", "file:///early-help/briefing/"), None);
        assert_eq!(of("", ""), None);
    }
}
