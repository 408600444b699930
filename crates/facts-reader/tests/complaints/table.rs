//! `series.csv`.

use crate::copy::{Copy, each};

const FILE: &str = "editions/2026-04/series.csv";

#[test]
fn years_are_right() {
    let line = "started,here,2025,178";
    for (to, says) in [
        ("started,here,2052,178", "2052 is later than this edition. Correct the year"),
        ("started,here,2015,178", "series \"started\" has 2015 after 2024. Correct the year, or put the lines in"),
        ("started,here,2024,178", "series \"started\" has a second value for 2024. Correct the year, or take one"),
        ("started,here,2026,178", "series \"started\" has no value for 2025. Correct the year, add the missing lines"),
        ("started,here,,178", "\"\" is no year. Write a year as 2025, or as 2024-25"),
        ("started,here,25,178", "\"25\" is no year"),
        ("started,here,March 2025,178", "\"March 2025\" is no year"),
        ("started,here,2024-26,178", "\"2024-26\" is no year"),
    ] {
        each(FILE, &[(line, to, to, says)]);
    }
    each(
        FILE,
        &[
            ("started,here,2019,257\n", "", "started,here,2020", "has no value for 2019"),
            ("started,here,2016,271", "started,here,2015,271", "started,here,2015,271", "has a second value for 2015"),
            ("started,here,2020,248", "started,here,2002,248", "started,here,2002,248", "has 2002 after 2019"),
            ("started,here,2014,226", "started,here,2004,226", "started,here,2015", "no value for 2005 to 2014"),
        ],
    );
}

#[test]
fn values_are_numbers_that_can_be() {
    let line = "started,here,2025,178";
    for (to, says) in [
        ("started,here,2025,", "\"\" is no value. Write a number in digits, such as 178"),
        ("started,here,2025,c", "\"c\" is no value"),
        ("started,here,2025,-178", "\"-178\" is no value"),
        ("started,here,2025,1 78", "\"1 78\" is no value"),
        ("started,here,2025,\"1,178\"", "\"1,178\" is no value"),
        ("started,here,2025,1,178", "has 5 columns instead of 4. Write: series,area,period,value, without commas"),
        ("started,here,2025", "has 3 columns instead of 4"),
        (
            "started,here,2025,17.8",
            "series \"started\" is 17.8, with more digits after the point than the 0 that it shows",
        ),
        (
            "started,here,2025,5",
            "series \"started\" counts 5 children. Counts under 6 are not shown: leave the line out",
        ),
    ] {
        each(FILE, &[(line, to, to, says)]);
    }
    let to = "re-referrals,here,2025,253";
    each(FILE, &[("re-referrals,here,2025,21", to, to, "is above 100 per cent: 253. Correct the value")]);
}

#[test]
fn names_are_known() {
    each(
        FILE,
        &[
            ("started,here,2025,178", "start,here,2025,178", "start,", "series.toml has no series \"start\". Enter it"),
            ("started,here,2025,178", "started,her,2025,178", "started,her,", "\"her\" is no area. It can be: here |"),
        ],
    );
}

#[test]
fn what_a_spreadsheet_program_writes_is_read() {
    let copy = Copy::new();
    copy.edit(FILE, "series,area", "\u{feff}series,area");
    copy.edit(FILE, "started,here,2025,178\n", "\"started\", here ,2025,178\r\n");
    assert_eq!(copy.told(), []);
}

#[test]
fn a_table_that_is_none_is_the_only_complaint() {
    let says = |contents: &[u8], says: &str| {
        let copy = Copy::new();
        copy.write(FILE, contents);
        copy.says(FILE, "", says);
    };
    says(b"", "is empty. Write as the first line, with commas: series,area,period,value");
    says(b"series,area,period,value\n", "has no values. Write a line for each");
    says(b"started,here,2025,178\n", "does not begin with the names of its columns. Write as the first line");
    says(b"series;area;period;value\nstarted;here;2025;178\n", "does not begin with the names of its columns");
    says(
        b"series,area,period,value\nstarted,here,2025,\xa3178\n",
        "can't be read (stream did not contain valid UTF-8)",
    );
    let copy = Copy::new();
    copy.remove(FILE);
    copy.says(FILE, "", "Is the file there, and is it UTF-8 text?");
}
