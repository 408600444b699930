//! The real pages are traced, and each way of stating something untrue is found and told.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it fails")]

use stoke_explainer::pages::Page;
use stoke_explainer::shell;

use super::account_of;

/// A page as it is built, without its files.
async fn built(page: Page) -> String {
    let head = shell::head(page);
    let (title, description, body) = (head.title, head.description, shell::body(page).await);
    format!(
        "<!doctype html><html><head><title>{title}</title><meta name=\"description\" content=\"{description}\"></head><body>{body}</body></html>"
    )
}

#[tokio::test(flavor = "current_thread")]
async fn every_digit_on_every_page_is_traced() {
    for page in Page::ALL {
        let account = account_of(page, &built(page).await).expect("a page");
        assert!(account.wrongs().is_empty(), "{}", account.told(page.path()));
    }
}

/// Something untrue: on a page, what is put in place of what; the place and the message that tell it.
struct Untrue {
    page: Page,
    was: &'static str,
    is: &'static str,
    place: &'static str,
    told: &'static str,
}

const fn untrue(page: Page, was: &'static str, is: &'static str, place: &'static str, told: &'static str) -> Untrue {
    Untrue { page, was, is, place, told }
}

const UNTRUE: [Untrue; 33] = [
    // Numbers that somebody typed.
    untrue(Page::Home, "<h1>", "<p id=\"typed\">There are 42 children.</p><h1>", "#typed", "“42” is not traced"),
    untrue(Page::Privacy, "<h1>", "<p id=\"typed\">In 2024 it fell.</p><h1>", "#typed", "“2024” is not traced"),
    untrue(Page::Privacy, "<h1>", "<h1>For 1,250 and ", "<h1>", "“1,250” is not traced"),
    untrue(Page::Privacy, "<h1>", "<p id=\"typed\" title=\"Over 9\"></p><h1>", "#typed", "“9” is not traced"),
    untrue(Page::Privacy, "<h1>", "<p id=\"typed\">More than 1,20 miles</p><h1>", "#typed", "“1” is not traced"),
    untrue(Page::Privacy, "<h1>", "<p id=\"typed\"><data value=\"3\">3</data></p><h1>", "#typed", "names nothing"),
    untrue(Page::Journey, "<title>", "<title>7 things. ", "<title>", "“7” is not traced"),
    untrue(Page::Calculator, "<noscript>", "<noscript><p>All 12 fields.</p>", "<p>", "“12” is not traced"),
    untrue(Page::Journey, "call 999", "call 998", "<p>", "“998” is not traced"),
    // An address that leads elsewhere.
    untrue(Page::Briefing, ">figures=2026-04", ">figures=2026-05", "<span>", "“2026-05” is not traced"),
    // Figures.
    untrue(
        Page::Home,
        "here/2025\" value=\"178\"",
        "here/2025\" value=\"179\"",
        "<data>",
        "started/here/2025 is 178 in the record",
    ),
    untrue(
        Page::Home,
        "\"178\">178<",
        "\"178\">187<",
        "<data>",
        "the text is “187”, but started/here/2025 is written “178”",
    ),
    untrue(
        Page::Home,
        "\"started/here/2025\"",
        "\"started/here/2055\"",
        "<data>",
        "\"started/here/2055\"> names nothing",
    ),
    // Dates.
    untrue(Page::Home, ">March 2025</time>", ">April 2025</time>", "<time>", "2025-03 reads “March 2025”"),
    untrue(Page::Home, "datetime=\"2025-03\"", "datetime=\"2025-13\"", "<time>", "“2025-13” is no date"),
    untrue(Page::Calculator, ">2023-24</time>", ">2023-25</time>", "<time>", "2023 reads “2023” or “2023-24”"),
    // Sentences that follow the state, and fields.
    untrue(Page::Calculator, "over 10 years", "over 12 years", "<span>", "“12” is no value of the state"),
    untrue(Page::Home, "for 101.5 children", "for 101 children", "<span>", "“101” is no value of the state"),
    untrue(Page::Compare, ">Year 5 (2028-29)<", ">Year 19 (2042-43)<", "", "“19” is no value of the state"),
    untrue(Page::Calculator, "value=\"1,545\"", "value=\"1,554\"", "#weekly-cost", "the page opens with “1,545”"),
    untrue(
        Page::Calculator,
        "valuetext=\"£1,545 a week\"",
        "valuetext=\"£1,554 a week\"",
        "#weekly-cost-slider",
        "the page opens with “£1,545 a week”",
    ),
    // Results.
    untrue(
        Page::Calculator,
        "value=\"2212503.19\"",
        "value=\"2212503.20\"",
        "<data>",
        "present-value is 2212503.20, but the model gives no such value",
    ),
    untrue(
        Page::Calculator,
        ">£2,212,503.19</data>",
        ">£2,212,503.20</data>",
        "<data>",
        "present-value of 2212503.19 is written",
    ),
    untrue(
        Page::Method,
        "data-result=\"one-rate\"",
        "data-result=\"two-rates\"",
        "<data>",
        "names nothing on this page",
    ),
    untrue(Page::Journey, "data-count=\"all\">", "data-count=\"all\">1", "<small>", "entries of “all”"),
    untrue(Page::Method, "<mn>365</mn>", "<mn>366</mn>", "<mn>", "366 is no constant of the model"),
    // Charts.
    untrue(Page::Calculator, ">£2.2m</text>", ">£2.3m</text>", "#ladder-picture", "neither a value nor a period"),
    untrue(Page::Calculator, ">£4m</text>", ">£4.5m</text>", "#running-picture", "neither a value nor a period"),
    untrue(Page::Journey, ">287</text>", ">9,287</text>", "#chart-", "neither a value nor a period"),
    untrue(
        Page::Journey,
        "aria-label=\"Children who entered care: 226",
        "aria-label=\"Children who entered care: 227",
        "#chart-entering-care",
        "is not the chart’s sentence",
    ),
    untrue(
        Page::City,
        "aria-valuetext=\"2025: Stoke 35.0%",
        "aria-valuetext=\"2025: Stoke 36.1%",
        "#year",
        "not in the chart’s table",
    ),
    untrue(Page::City, "city/low-income-narrow.svg", "city/low-income-missing.svg", "", "neither a value nor a period"),
    // Sources.
    untrue(Page::Journey, "Ofsted, 15 July 2025", "Ofsted, 16 July 2025", "<a>", "“16” is not traced"),
];

#[tokio::test(flavor = "current_thread")]
async fn what_is_untrue_is_found_and_told_in_this_city() {
    for Untrue { page, was, is, place, told } in UNTRUE {
        let built = built(page).await;
        let (before, after) = built.split_at(built.find(was).unwrap_or_else(|| panic!("{page:?} has no {was}")));
        let html = format!("{before}{}", after.replacen(was, is, 1));
        let account = account_of(page, &html).expect("a page");
        let found = account.wrongs().iter().any(|wrong| {
            let stands = format!("{} {}", wrong.place, wrong.around);
            (stands.contains(place) || is.starts_with(place)) && wrong.why.contains(told)
        });
        assert!(found, "{was} → {is}: nobody tells “{told}” in {place}\n{}", account.told(page.path()));
    }
}
