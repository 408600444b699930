//! `publisher.toml`.

use crate::copy::{Copy, each};

const FILE: &str = "publisher.toml";
const FILLED: [(&str, &str); 3] = [
    ("name = \"\"", "name = \"The council\""),
    ("address = \"\"", "address = \"https://www.stoke.gov.uk\""),
    ("email = \"\"", "email = \"figures@stoke.gov.uk\""),
];

fn filled() -> Copy {
    let copy = Copy::new();
    for (from, to) in FILLED {
        copy.edit(FILE, from, to);
    }
    copy
}

#[test]
fn all_three_lines_or_none() {
    assert_eq!(filled().told(), []);
    each(
        FILE,
        &[(FILLED[0].0, FILLED[0].1, "address", "address is empty, and other lines about the publisher are not")],
    );
    for (from, to) in FILLED {
        let copy = filled();
        copy.edit(FILE, to, from);
        copy.says(FILE, from, "is empty, and other lines about the publisher are not. Fill in name, address and email");
    }
}

#[test]
fn each_line_has_its_own_mistakes() {
    for (from, to, at, says) in [
        ("https://www.stoke.gov.uk", "stoke.gov.uk", "address", "\"stoke.gov.uk\" is no web address. Write it in full"),
        ("figures@stoke.gov.uk", "the web team", "email", "\"the web team\" is no email address. Write it in full"),
        ("figures@stoke.gov.uk", "figures@stoke", "email", "\"figures@stoke\" is no email address"),
        ("pre-election = false", "pre-election = \"yes\"", "pre-election", "can't be understood: "),
        ("pre-election", "election", "election", "unknown field `election`"),
    ] {
        let copy = filled();
        copy.edit(FILE, from, to);
        copy.says(FILE, at, says);
    }
}
