//! The lists of the pages.

use facts::{CLAIM_ENTRIES, Claim, EVENT_ENTRIES, Kind};

use super::List;
use crate::pages::Page;

const EVENTS: List = List {
    what: "events",
    all: "All events",
    back: "Earlier",
    on: "Later",
    groups: &Kind::GROUPS,
    entries: &EVENT_ENTRIES,
};

const CLAIMS: List = List {
    what: "statements",
    all: "All statements",
    back: "Previous",
    on: "Next",
    groups: &Claim::GROUPS,
    entries: &CLAIM_ENTRIES,
};

/// The list of a page; that of events where it has none.
pub fn list_of(page: Page) -> List {
    if page == Page::Claims { CLAIMS } else { EVENTS }
}
