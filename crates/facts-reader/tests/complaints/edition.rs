//! `edition.toml`, and the folders of the editions.

use crate::copy::{Copy, EDITION, each};

const FILE: &str = "editions/2026-04/edition.toml";

#[test]
fn each_line_is_needed() {
    each(
        FILE,
        &[
            ("as-published-by = \"April 2026\"\n", "", "", "this edition has no as-published-by. Add a line such as"),
            ("changes =", "# changes =", "", "this edition has no changes. Add a line such as: changes ="),
            ("first-year = \"2024-25\"\n", "", "", "this edition has no first-year. Add a line such as: first-year ="),
            ("\"2024-25\"", "\"2024\"", "first-year", "\"2024\" is no financial year. Write it as 2024-25"),
            ("opens-on = \"half-credited\"\n", "", "", "this edition has no opens-on. Add a line such as: opens-on ="),
            ("\"half-credited\"", "\"clam\"", "opens-on", "has no scenario \"clam\". It can be: claim |"),
        ],
    );
}

#[test]
fn only_months_are_editions() {
    let copy = Copy::new();
    copy.copy_edition("2026-10");
    assert_eq!(copy.editions(), ["2026-04", "2026-10"]);
    for name in ["draft", "2026-13", "2026-04 copy"] {
        let copy = Copy::new();
        copy.copy_edition(name);
        let says =
            "this is no name for an edition. Name the folder after a month, such as 2026-04, or move it elsewhere";
        copy.says(&format!("editions/{name}"), "", says);
    }
}

#[test]
fn an_edition_without_a_file_says_which() {
    for name in ["sources.toml", "series.toml", "figures.toml", "assumptions.toml", "events.toml", "edition.toml"] {
        let copy = Copy::new();
        let file = format!("{EDITION}/{name}");
        copy.remove(&file);
        let told = copy.told();
        let about: Vec<&str> =
            told.iter().filter(|told| told.says.contains("can't be read")).map(|told| told.file.as_str()).collect();
        assert_eq!(about, [file], "{told:#?}");
    }
}
