//! `series.toml`.

use crate::copy::{Copy, each};

const FILE: &str = "editions/2026-04/series.toml";
const LOOKED_AFTER: &str = "[[series]]\nid = \"looked-after-rate\"";

#[test]
fn each_line_is_needed_and_has_its_own_mistakes() {
    each(
        FILE,
        &[
            ("label = \"Rate of children in care\"\n", "", LOOKED_AFTER, "\"looked-after-rate\" has no label"),
            ("unit = \"per 10,000 children\"\n", "", LOOKED_AFTER, "\"looked-after-rate\" has no unit"),
            ("unit = \"per 10,000 children\"", "unit = \"rate\"", "unit =", "\"rate\" is no unit. It can be: children"),
            (
                "period = \"31 March {}\"\n",
                "",
                LOOKED_AFTER,
                "has no period. Add a line such as: period = \"31 March {}\"",
            ),
            ("period = \"31 March {}\"", "period = \"31 March\"", "period", "no place for the year. Write {} where"),
            ("source = \"dfe-looked-after-2025\"\n", "", LOOKED_AFTER, "has no source"),
            ("source = \"dfe-looked-after-2025\"", "source = \"dfe\"", "source", "sources.toml has no source \"dfe\""),
            ("source = \"dfe-first-releases\"", "source = \"dfe\"", "earlier", "sources.toml has no source \"dfe\""),
            (
                "before = \"2016\"",
                "before = \"long ago\"",
                "earlier",
                "\"long ago\" in earlier is no year. Write a year",
            ),
            ("gaps = [\"2022\"]", "gaps = [\"2022\", \"20222\"]", "gaps", "\"20222\" in gaps is no year"),
            (
                "gaps = [\"2022\"]",
                "gaps = [\"2022\", \"2021\"]",
                "gaps",
                "has a value for 2021 everywhere, which is said",
            ),
            (
                "breaks = [\"2022\"]",
                "breaks = [\"2002\"]",
                "breaks",
                "has no value for 2002, from which it is said to be",
            ),
            ("ten thousand children aged 0", "10,000 children aged 0", "note", "a digit stands in"),
        ],
    );
}

#[test]
fn a_series_has_values() {
    let copy = Copy::new();
    copy.append(FILE, "\n[[series]]\nid = \"adopted\"\nlabel = \"Children who were adopted\"\nunit = \"children\"\n");
    copy.append(FILE, "period = \"year to 31 March {}\"\nsource = \"dfe-looked-after-2025\"\n");
    let at = "[[series]]\nid = \"adopted\"";
    copy.says(FILE, at, "series.csv has no values of series \"adopted\". Add its lines there");
    copy.append("editions/2026-04/series.csv", "adopted,here,2024,31\nadopted,here,2025,33\n");
    assert_eq!(copy.told(), []);
    copy.append(FILE, "\n[[series]]\nid = \"adopted\"\nlabel = \"Children who were adopted\"\nunit = \"children\"\n");
    copy.append(FILE, "period = \"year to 31 March {}\"\nsource = \"dfe-looked-after-2025\"\n");
    copy.says(FILE, "id = \"adopted\"", "a second series is called \"adopted\"");
}

#[test]
fn areas_are_named() {
    each(
        FILE,
        &[
            ("name = \"West Midlands\"\n", "", "[[area]]\nid = \"region\"", "area \"region\" has no name"),
            (
                "[[area]]\nid = \"region\"\nname = \"West Midlands\"\nshort = \"West Midlands\"\n",
                "",
                "",
                "there is no area \"region\". Add an [[area]] with id = \"region\" and its name",
            ),
        ],
    );
    let copy = Copy::new();
    copy.append(FILE, "\n[[area]]\nid = \"west\"\nname = \"The west\"\n");
    copy.says(FILE, "id = \"west\"", "\"west\" is no id. It can be: region | england");
    let copy = Copy::new();
    copy.append(FILE, "\n[[area]]\nid = \"england\"\nname = \"Britain\"\n");
    copy.says(FILE, "id = \"england\"", "a second area is called \"england\". Give it an id of its own");
}
