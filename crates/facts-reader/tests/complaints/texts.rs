//! Texts with references, wherever they stand.

use crate::copy::Copy;

const FILE: &str = "editions/2026-04/edition.toml";
const FROM: &str = "changes = \"";

/// That a text leads to this one complaint.
#[track_caller]
fn text(text: &str, says: &str) {
    let copy = Copy::new();
    copy.edit(FILE, FROM, &format!("{FROM}{text} "));
    copy.says(FILE, "changes", says);
}

#[track_caller]
fn sound(text: &str) {
    let copy = Copy::new();
    copy.edit(FILE, FROM, &format!("{FROM}{text} "));
    assert_eq!(copy.told(), []);
}

#[test]
fn a_reference_names_a_figure_or_a_date() {
    sound("{claim} {claim|short} {started/here/2025} {2019-05-16} {2019-05} {2019} {2024/25}");
    text(
        "{nobody}",
        "there is no figure \"nobody\". Enter it in figures.toml or series.csv first, or correct the name",
    );
    text("{started/here/2052}", "there is no figure \"started/here/2052\"");
    text("{2019-13}", "there is no figure \"2019-13\"");
    text("{}", "there is no figure \"\"");
    text("{ claim }", "a space stands in { claim }. Write {claim}, without spaces beside the braces");
    text("{claim", "a brace is not closed. Write {the-figure}, with both braces");
    text(
        "{started/here/2025|short}",
        "\"started/here/2025\" is no money. Only money is written in short: take |short off",
    );
    text("{claim|brief}", "there is no figure \"claim|brief\"");
}

#[test]
fn no_digit_is_typed_into_a_text() {
    let says =
        "a digit stands in \"178 children the first edition.\". Name its figure in braces, as {started/here/2025}";
    text("178 children", says);
    text("{started/here/2024} and 178", "a digit stands in \"and 178");
    sound("The section 251 return");
}

#[test]
fn a_quotation_inside_a_text_has_fifteen_words_at_most() {
    let words = |count| format!("“{}”", ["word"].repeat(count).join(" "));
    sound(&words(15));
    text(&words(16), "quotes 16 words. Quote at most 15, or tell it in our words");
}

#[test]
fn a_name_with_digits_is_listed_with_a_reason() {
    let file = "words-with-digits.toml";
    let copy = Copy::new();
    copy.append(file, "\n[[phrase]]\nwords = \"Channel 4\"\n");
    copy.says(file, "[[phrase]]\nwords = \"Channel 4\"", "phrase \"Channel 4\" has no why. Add a line such as: why");
    let copy = Copy::new();
    copy.append(file, "\n[[phrase]]\nwhy = \"a broadcaster\"\n");
    copy.says(file, "[[phrase]]\nwhy", "this phrase has no words");
}

#[test]
fn a_quotation_mark_is_never_alone() {
    text("It says “good.", "a quotation mark is missing. Write “ before the words and ” after them");
}

#[test]
fn digits_in_any_script_are_digits() {
    text("It was ½ of that.", "a digit stands in \"It was ½ of that.");
}
