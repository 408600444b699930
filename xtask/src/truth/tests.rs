//! The real pages are traced, and each way of stating something untrue is found and told.

use stoke_explainer::frame;
use stoke_explainer::pages::Page;

use super::account_of;

/// A page as it is built, without its files.
async fn built(page: Page) -> String {
    let head = frame::head(page);
    let (title, description, body) = (head.title, head.description, frame::body(page).await);
    format!(
        "<!doctype html><html><head><title>{title}</title><meta name=\"description\" content=\"{description}\"></head><body>{body}</body></html>"
    )
}

#[tokio::test(flavor = "current_thread")]
async fn every_digit_on_every_page_is_traced() {
    for page in Page::ALL {
        let account = account_of(page, &built(page).await).expect("a page");
        assert!(account.wrongs().is_empty(), "{}", account.told(page));
    }
}
