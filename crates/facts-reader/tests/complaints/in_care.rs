//! `in-care.toml`.

use crate::copy::each;

const FILE: &str = "editions/2026-04/in-care.toml";

#[test]
fn everything_is_a_figure_that_counts_the_same() {
    let population = "population = \"children-2024\"";
    let rate = "rate = \"looked-after-rate/england/2025\"";
    let last_year = "[[leaving]]\nid = \"last-year\"";
    let before = "before = \"looked-after/here/2024\", entered = \"started/here/2025\"";
    each(
        FILE,
        &[
            ("year = 2025\n", "", "#", "this file has no year. Add a line such as: year = 2025"),
            (population, "", "#", "this file has no population. Add a line such as"),
            (population, "population = \"x\"", "population", "there is no figure \"x\""),
            (population, "population = \"claim\"", "population", "the figure \"claim\" is in another unit"),
            ("label = \"Stoke, last year\"\n", "", last_year, "leaving rate \"last-year\" has no label"),
            ("words = \"as fast as in Stoke last year\"\n", "", last_year, "leaving rate \"last-year\" has no words"),
            (
                before,
                "before = \"started/here/2025\", entered = \"started/here/2025\"",
                "years",
                "give no rate that the model allows",
            ),
            (before, "before = \"x\", entered = \"started/here/2025\"", "years", "there is no figure \"x\""),
            ("id = \"five-years\"", "id = \"last-year\"", "id = \"last-year\"", "a second leaving rate is called"),
            ("id = \"stoke-2019\"", "id = \"england\"", "id = \"england\"", "a second target is called"),
            (rate, "rate = \"started/england/2025\"", "rate", "is in another unit"),
            ("id = \"stoke-2019\"", "id = \"Stoke\"", "id = \"Stoke\"", "can't be an id"),
        ],
    );
}

#[test]
fn there_is_something_to_choose_from() {
    let copy = crate::copy::Copy::new();
    copy.write(FILE, b"year = 2025\nin-care = \"looked-after/here/2025\"\npopulation = \"children-2024\"\nentered = \"started/here/2025\"\nentered-before = \"started/here/2024\"\nlater = \"looked-after/here/2025\"\nlater-months = 13\n");
    let told = copy.told();
    let says: Vec<&str> = told.iter().map(|complaint| complaint.says.as_str()).collect();
    for (says, part) in says.iter().zip(["not from 1 to 12", "there is no [[leaving]]", "there is no [[target]]"]) {
        assert!(says.contains(part), "{told:#?}");
    }
    assert_eq!(says.len(), 3);
}
