//! Files that can't be read or understood at all.

use crate::copy::Copy;

const FILES: [&str; 5] =
    ["place.toml", "publisher.toml", "words-with-digits.toml", "corrections.toml", "editions/2026-04/figures.toml"];

#[test]
fn a_file_that_is_no_text_says_so() {
    for file in FILES {
        let copy = Copy::new();
        copy.write(file, b"# The council\x92s figures\n");
        copy.says(
            file,
            "",
            "can't be read (stream did not contain valid UTF-8). Is the file there, and is it UTF-8 text?",
        );
    }
}

#[test]
fn a_file_that_cant_be_understood_is_the_only_complaint() {
    for file in FILES {
        let copy = Copy::new();
        copy.append(file, "\nthis is not how it is written\n");
        copy.says(file, "this is not how it is written", "can't be understood: ");
    }
}

#[test]
fn a_mark_before_the_first_letter_is_no_mistake() {
    let copy = Copy::new();
    copy.edit("publisher.toml", "# Who", "\u{feff}# Who");
    assert_eq!(copy.told(), []);
}
