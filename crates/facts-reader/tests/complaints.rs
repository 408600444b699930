//! What an officer is told when a line of `data/` can't be used: file, line, what is wrong, what to do.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it fails")]

use std::fs;
use std::path::Path;

use facts_reader::read;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data");

/// The complaints about `data/` after one piece of text in one file has become another.
fn complaints_after(file: &str, from: &str, to: &str) -> Vec<String> {
    let copy = tempfile::tempdir().expect("a folder");
    copy_folder(Path::new(DATA), copy.path());
    let edited = copy.path().join(file);
    let text = fs::read_to_string(&edited).expect(file);
    assert!(text.contains(from), "{file} has no {from}");
    fs::write(&edited, text.replacen(from, to, 1)).expect(file);
    let complaints = read(copy.path()).err().unwrap_or_default();
    let prefix = format!("{}/", copy.path().display());
    complaints.iter().map(|complaint| complaint.to_string().replace(&prefix, "")).collect()
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy_folder(&source, &target);
        } else {
            fs::copy(source, target).expect("a file");
        }
    }
}

#[test]
fn the_record_itself_is_sound() {
    assert!(read(Path::new(DATA)).is_ok());
}

#[test]
fn a_figure_without_one_of_its_lines_stops_the_build() {
    for (line, field) in [
        ("unit = \"children\"\n", "unit"),
        ("period = \"year to 31 March 2024\"\n", "period"),
        ("place = \"Stoke-on-Trent\"\n", "place"),
        ("source = \"dfe-looked-after-2025\"\n", "source"),
        ("status = \"official statistic\"\n", "status"),
        ("label = \"Children who entered care\"\n", "label"),
    ] {
        let complaints = complaints_after("editions/2026-04/figures.toml", line, "");
        let expected = format!(
            "editions/2026-04/figures.toml:16: figure \"entered-care-2024\" has no {field}. Add a line such as: {field} ="
        );
        assert!(complaints.len() == 1 && complaints[0].starts_with(&expected), "{complaints:?}");
    }
}

#[test]
fn each_mistake_has_its_own_words() {
    let figures = "editions/2026-04/figures.toml";
    let sources = "editions/2026-04/sources.toml";
    let assumptions = "editions/2026-04/assumptions.toml";
    for (file, from, to, expected) in [
        (figures, "value = 287\n", "", "\"entered-care-2024\" has no value that is a number"),
        (figures, "value = 287\n", "value = \"many\"\n", "\"entered-care-2024\" has no value that is a number"),
        (figures, "value = 287\n", "value = 3\n", "counts 3 children. Counts under 6 are not shown"),
        (figures, "source = \"dfe-looked-after-2025\"", "source = \"dfe\"", "sources.toml has no source \"dfe\""),
        (
            figures,
            "status = \"official statistic\"",
            "status = \"rumour\"",
            "\"rumour\" is no status. It can be: official",
        ),
        (figures, "unit = \"children\"", "unit = \"kids\"", "\"kids\" is no unit. It can be: children"),
        (figures, "id = \"entered-care-2025\"", "id = \"entered-care-2024\"", "a second figure is called"),
        (figures, "id = \"entered-care-2024\"", "id = \"Entered care\"", "can't be an id. Use a to z"),
        (figures, "id = \"entered-care-2024\"", "id = \"2024-care\"", "can't be an id. Use a to z"),
        (sources, "id = \"dfe-leavers-2024\"", "id = \"dfe leavers\"", "can't be an id. Use a to z"),
        (figures, "value = 287\n", "value = -287\n", "is below 0"),
        (figures, "value = 258368", "value = 258368.5", "counts part of a person"),
        (figures, "formula = \"864 days ÷ 365\"", "formula = \" \"", "is our calculation and has no formula"),
        (assumptions, "{ figure = \"claim-children\" }", "{ figure = \"claim\" }", "is in another unit"),
        (sources, "address = \"https://www.bbc", "address = \"https:// bbc", "is no web address"),
        ("editions/2026-04/edition.toml", "as-published-by = \"April 2026\"\n", "", "has no as-published-by"),
        ("publisher.toml", "name = \"\"\naddress = \"\"", "name = \"X\"\naddress = \"x\"", "is no web address"),
        (figures, "formula = \"864 days ÷ 365\"\n", "", "is our calculation and has no formula"),
        (figures, "value = 287", "vaule = 287", "unknown field `vaule`"),
        (figures, "value = 287", "value 287", "can't be understood"),
        (sources, "address = \"https://", "address = \"www.", "is no web address. Write it in full"),
        (sources, "publisher = \"Department for Education\"\n", "", "has no publisher"),
        (assumptions, "children = { figure = \"claim-children\" }\n", "", "has no value for \"children\""),
        (assumptions, "{ figure = \"claim-children\" }", "{ figure = \"x\" }", "figures.toml has no figure \"x\""),
        (assumptions, "{ figure = \"claim-children\" }", "{ value = 100 }", "has no basis. Write { figure ="),
        (assumptions, "lasting = { value = 1,", "lasting = { value = 11,", "lasting is 11, above years-counted"),
        (assumptions, "lasting = {", "lasting_ = {", "the model has no input \"lasting_\""),
        (assumptions, "key = \"children\"", "key = \"cats\"", "the model has no input \"cats\""),
        (
            "editions/2026-04/edition.toml",
            "\"half-credited\"",
            "\"clam\"",
            "has no scenario \"clam\". It can be: claim |",
        ),
        ("publisher.toml", "name = \"\"", "name = \"The council\"", "only one of name and address is filled in"),
    ] {
        let complaints = complaints_after(file, from, to);
        let place = format!("{file}:");
        assert!(
            complaints.iter().any(|complaint| complaint.starts_with(&place) && complaint.contains(expected)),
            "{from} to {to}: {complaints:?}"
        );
    }
}

#[test]
fn an_edition_without_a_file_says_which() {
    let copy = tempfile::tempdir().expect("a folder");
    copy_folder(Path::new(DATA), copy.path());
    fs::remove_file(copy.path().join("editions/2026-04/sources.toml")).expect("it was there");
    let complaints = read(copy.path()).expect_err("a file is missing");
    assert!(complaints[0].to_string().contains("sources.toml:1: can't be read"), "{complaints:?}");
}

#[test]
fn a_file_that_cant_be_understood_is_the_only_complaint() {
    let complaints = complaints_after("editions/2026-04/figures.toml", "value = 287", "value 287");
    assert!(complaints.len() == 1 && complaints[0].contains("figures.toml:19: can't be understood"), "{complaints:?}");
}

#[test]
fn only_months_are_editions() {
    let copy = tempfile::tempdir().expect("a folder");
    copy_folder(Path::new(DATA), copy.path());
    copy_folder(&copy.path().join("editions/2026-04"), &copy.path().join("editions/2026-10"));
    assert_eq!(read(copy.path()).expect("two editions").editions.len(), 2);
    copy_folder(&copy.path().join("editions/2026-04"), &copy.path().join("editions/draft"));
    let complaints = read(copy.path()).expect_err("a draft");
    assert!(complaints[0].to_string().contains("editions/draft:1: this is no name for an edition"), "{complaints:?}");
}
