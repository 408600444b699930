//! `place.toml`, and what takes its names from there.

use crate::copy::{Copy, each};

const FILE: &str = "place.toml";

#[test]
fn a_name_is_needed_and_can_stand_anywhere() {
    each(
        FILE,
        &[
            ("name = \"Stoke-on-Trent\"\n", "", "", "the place has no name. Add a line such as: name = \""),
            ("short = \"Stoke\"", "short = \" \"", "short", "the place has no short. Add a line such as: short = \""),
            ("\"Stoke\"", "\"Stoke & co\"", "short", "can't be a name: it holds &. Use letters, spaces"),
            ("\"Stoke\"", "\"Stoke 2\"", "short", "can't be a name: it holds 2. "),
            ("\"Stoke\"", "\"{stoke}\"", "short", "can't be a name: it holds {. "),
            ("https://www.", "www.", "address", "\"www.stoke.gov.uk/\" is no web address. Write it in full"),
            ("council =", "city =", "city", "unknown field `city`"),
        ],
    );
    for name in ["St. Helens", "King’s Lynn", "King's Lynn", "Kingston upon Hull, City of", "Ynys Môn"] {
        let copy = Copy::new();
        copy.edit(FILE, "\"Stoke-on-Trent\"", &format!("{name:?}"));
        assert_eq!(copy.told(), []);
    }
}

#[test]
fn figures_and_areas_are_of_the_place() {
    let copy = Copy::new();
    copy.edit(FILE, "\"Stoke-on-Trent\"", "\"Kingston upon Hull\"");
    copy.edit(FILE, "\"Stoke\"", "\"Hull\"");
    let record = copy.read().expect("all is sound");
    let [edition] = record.editions.as_slice() else { panic!("one edition") };
    let here = edition.areas.first().expect("areas");
    assert_eq!([&here.id, &here.name, &here.short], ["here", "Kingston upon Hull", "Hull"]);
    let places: Vec<&str> = edition.figures.iter().map(|figure| figure.place.as_str()).collect();
    assert!(places.contains(&"Kingston upon Hull") && places.contains(&"England"), "{places:?}");
    assert!(!places.contains(&"here") && !places.contains(&"Stoke-on-Trent"), "{places:?}");
}

#[test]
fn areas_may_stand_in_any_order() {
    let copy = Copy::new();
    let file = "editions/2026-04/series.toml";
    let region = "[[area]]\nid = \"region\"\nname = \"West Midlands\"\nshort = \"West Midlands\"\n";
    copy.edit(file, region, "");
    copy.append(file, &format!("\n{region}"));
    let record = copy.read().expect("all is sound");
    let ids: Vec<&str> =
        record.editions.iter().flat_map(|edition| &edition.areas).map(|area| area.id.as_str()).collect();
    assert_eq!(ids, facts_reader::AREAS.map(|(id, _)| id));
}

#[test]
fn no_edition_names_it_again() {
    let copy = Copy::new();
    let file = "editions/2026-04/series.toml";
    copy.append(file, "\n[[area]]\nid = \"here\"\nname = \"Stoke\"\n");
    copy.says(file, "id = \"here\"", "\"here\" is no id. It can be: region | england");
}
