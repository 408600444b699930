//! What an officer is told when a line of `data/` can't be used: file, line, what is wrong, what to do. One file of tests
//! for each file of `data/`.
#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop where it fails")]

mod assumptions;
mod claims;
mod copy;
mod corrections;
mod edition;
mod events;
mod figures;
mod files;
mod guide;
mod in_care;
mod odd;
mod place;
mod publisher;
mod series;
mod sources;
mod table;
mod texts;

#[test]
fn the_record_itself_is_sound() {
    assert_eq!(copy::Copy::real().told(), []);
    assert_eq!(copy::Copy::new().told(), []);
}
