//! `figures.toml`.

use crate::copy::{Copy, each};

const FILE: &str = "editions/2026-04/figures.toml";

/// A figure to make mistakes in, at the end of the file.
const FIGURE: &str = r#"
[[figure]]
id = "visits-2025"
label = "Visits of inspectors"
value = 12
unit = "number"
period = "year to 31 March 2025"
place = "here"
source = "dfe-looked-after-2025"
status = "official statistic"
"#;

/// That the figure, after this edit, leads to this one complaint.
#[track_caller]
fn figure(from: &str, to: &str, at: &str, says: &str) {
    assert!(FIGURE.contains(from), "{from}");
    let copy = Copy::new();
    copy.append(FILE, &FIGURE.replacen(from, to, 1));
    copy.says(FILE, at, says);
}

#[test]
fn a_sound_figure_is_no_complaint() {
    let copy = Copy::new();
    copy.append(FILE, FIGURE);
    assert_eq!(copy.told(), []);
}

#[test]
fn a_figure_without_one_of_its_lines_stops_the_build() {
    for (line, field) in [
        ("unit = \"number\"\n", "unit"),
        ("period = \"year to 31 March 2025\"\n", "period"),
        ("place = \"here\"\n", "place"),
        ("source = \"dfe-looked-after-2025\"\n", "source"),
        ("status = \"official statistic\"\n", "status"),
        ("label = \"Visits of inspectors\"\n", "label"),
    ] {
        let says = format!("figure \"visits-2025\" has no {field}. Add a line such as: {field} = \"");
        figure(line, "", "[[figure]]\nid = \"visits-2025\"", &says);
    }
    figure("id = \"visits-2025\"\n", "", "[[figure]]\nlabel", "this figure has no id. Add a line such as: id = ");
    figure("value = 12\n", "", "[[figure]]\nid = \"visits-2025\"", "has no value that is a number. Write a number");
}

#[test]
fn an_empty_line_is_as_good_as_none() {
    figure(
        "source = \"dfe-looked-after-2025\"",
        "source = \"\"",
        "source",
        "has no source. Add a line such as: source",
    );
}

#[test]
fn each_line_has_its_own_mistakes() {
    figure("visits-2025", "Visits 2025", "id =", "\"Visits 2025\" can't be an id. Use a to z, 0 to 9 and -");
    figure("visits-2025", "2025-visits", "id =", "with a letter first");
    figure("visits-2025", "claim", "id =", "a second figure is called \"claim\". Give it an id of its own");
    figure("\"number\"", "\"kids\"", "unit =", "\"kids\" is no unit. It can be: children | people");
    figure("official statistic", "rumour", "status =", "\"rumour\" is no status. It can be: official statistic |");
    figure("dfe-looked-after-2025", "dfe", "source =", "sources.toml has no source \"dfe\". Enter it there first");
    figure("12", "-12", "value =", "is below 0. Only money can be below 0");
    figure("12\nunit = \"number\"", "12.5\nunit = \"people\"", "value =", "counts part of a person");
    figure(
        "12\nunit = \"number\"",
        "3\nunit = \"children\"",
        "value =",
        "counts 3 children. Counts under 6 are not shown",
    );
    figure("12", "12\nrounded-to = 0", "rounded-to", "is rounded to nothing. Write a step such as 0.5");
}

#[test]
fn a_value_is_a_number_or_a_sum_over_figures() {
    figure("12", "\"many\"", "value =", "has no value that is a number. Write a number, or a sum such as");
    figure("12", "true", "value = true", "this is no number, and no sum in quotes such as");
    figure("12", "\"{claim} ÷ 0\"", "value =", "has no value that is a number");
    figure("12", "\"{started/here/2052} + 1\"", "value =", "there is no figure \"started/here/2052\". Enter it in");
    figure("official statistic", "our calculation", "[[figure]]", "is our calculation and has no formula");
    figure(
        "official statistic\"",
        "our calculation\"\nformula = \"{nobody} + 1\"",
        "formula",
        "there is no figure \"nobody\"",
    );
}

#[test]
fn no_figure_is_worked_out_from_itself() {
    figure("12", "\"{visits-2025} + 1\"", "value =", "figure \"visits-2025\" is worked out from itself. Let each");
    let copy = Copy::new();
    let around = FIGURE.replace("12", "\"{visits-2024} + 1\"") + &FIGURE.replace("12", "\"{visits-2025} − 1\"");
    let other = around.rfind("visits-2025\"\nlabel").expect("the second one");
    let (first, second) = around.split_at(other);
    copy.append(FILE, &format!("{first}{}", second.replacen("visits-2025", "visits-2024", 1)));
    let told = copy.told();
    assert!(told.len() == 2 && told.iter().all(|told| told.says.contains("is worked out from itself")), "{told:#?}");
}

#[test]
fn what_a_figure_is_worked_out_from_can_stand_below_it() {
    let copy = Copy::new();
    copy.append(FILE, &FIGURE.replace("visits-2025", "all-visits").replace("12", "\"{visits-2025} × 2\""));
    copy.append(FILE, FIGURE);
    assert_eq!(copy.told(), []);
}

#[test]
fn slips_of_the_keyboard() {
    figure("value = 12", "vaule = 12", "vaule", "unknown field `vaule`");
    figure("value = 12", "value 12", "value 12", "can't be understood: ");
    figure("period = \"year to 31 March 2025\"", "period = 2025", "period", "Write the value between quotation marks");
    figure("\"here\"", "“here”", "place", "Write straight quotation marks around the value: \"…\"");
    figure("value = 12", "value = 12\nvalue = 13", "value = 13", "can't be understood: duplicate key");
    figure("value = 12", "value = 1,086", "value = 1,086", "can't be understood: ");
    each(FILE, &[("[[figure]]", "[[figures]]", "[[figures]]", "unknown field `figures`, expected `figure`")]);
}

#[test]
fn a_share_shows_all_of_its_digits() {
    figure(
        "value = 12\nunit = \"number\"",
        "value = 12.5\nunit = \"per cent\"",
        "value",
        "is 12.5, with more digits after the point than the 0 that it shows",
    );
}
