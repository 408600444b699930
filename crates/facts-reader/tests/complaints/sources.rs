//! `sources.toml`.

use crate::copy::each;

const FILE: &str = "editions/2026-04/sources.toml";
const WHOLE: &str = "[[source]]\nid = \"dfe-looked-after-2025\"";

#[test]
fn each_line_is_needed_and_has_its_own_mistakes() {
    each(
        FILE,
        &[
            ("id = \"dfe-looked-after-2025\"\n", "", "[[source]]\npublisher", "this source has no id"),
            (
                "publisher = \"Department for Education\"\n",
                "",
                WHOLE,
                "has no publisher. Add a line such as: publisher",
            ),
            (
                "title = \"Children looked",
                "# title = \"Children looked",
                WHOLE,
                "\"dfe-looked-after-2025\" has no title",
            ),
            ("address = \"https://explore", "# address = \"https://explore", WHOLE, "has no address"),
            (
                "address = \"https://",
                "address = \"www.",
                "address",
                "is no web address. Write it in full, from https:// on",
            ),
            ("address = \"https://", "address = \"https:// ", "address", "is no web address"),
            ("id = \"dfe-leavers-2024\"", "id = \"dfe leavers\"", "id", "\"dfe leavers\" can't be an id. Use a to z"),
            ("id = \"dfe-leavers-2024\"", "id = \"dfe-section-251\"", "id", "a second source is called"),
            ("licence =", "license =", "license", "unknown field `license`"),
        ],
    );
}
