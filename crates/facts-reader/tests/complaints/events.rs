//! `events.toml`.

use crate::copy::Copy;

const FILE: &str = "editions/2026-04/events.toml";

const EVENT: &str = r#"
[[event]]
id = "inspection-2026"
kind = "inspection"
from = "2026-02-02"
to = "2026-02-13"
published = "2026-03-20"
title = "Inspectors come again"
text = "On {2025-03-31} {looked-after/here/2025} children were in care."
sources = ["ofsted-2025"]
status = "inspection"

[event.judgements]
overall = "good"
children-in-care = "good"
care-leavers = "good"
"#;

const WHOLE: &str = "[[event]]\nid = \"inspection-2026\"";

#[track_caller]
fn event(from: &str, to: &str, at: &str, says: &str) {
    assert!(EVENT.contains(from), "{from}");
    let copy = Copy::new();
    copy.append(FILE, &EVENT.replacen(from, to, 1));
    copy.says(FILE, at, says);
}

#[track_caller]
fn sound(from: &str, to: &str) {
    let copy = Copy::new();
    copy.append(FILE, &EVENT.replacen(from, to, 1));
    assert_eq!(copy.told(), []);
}

#[test]
fn a_sound_event_is_no_complaint() {
    sound("", "");
}

#[test]
fn each_line_is_needed() {
    event("id = \"inspection-2026\"\n", "", "[[event]]\nkind", "this event has no id");
    event("kind = \"inspection\"\n", "", WHOLE, "event \"inspection-2026\" has no kind");
    event("from = \"2026-02-02\"\n", "", WHOLE, "event \"inspection-2026\" has no from. Add a line such as: from =");
    event("title = \"Inspectors come again\"\n", "", WHOLE, "event \"inspection-2026\" has no title");
    event("status = \"inspection\"\n", "", WHOLE, "event \"inspection-2026\" has no status");
    event("sources = [\"ofsted-2025\"]\n", "", WHOLE, "has no source. Add a line such as: sources = [\"ofsted-2019\"]");
    event("[\"ofsted-2025\"]", "[]", "sources = []", "has no source");
    let text = EVENT.lines().find(|line| line.starts_with("text")).expect("it has one");
    event(text, "", WHOLE, "event \"inspection-2026\" has no text");
    event(text, "text = \" \"", "text", "event \"inspection-2026\" has no text");
}

#[test]
fn each_line_has_its_own_mistakes() {
    event("\"inspection\"", "\"visit\"", "kind", "\"visit\" is no kind. It can be: inspection | government");
    event(
        "[\"ofsted-2025\"]",
        "[\"ofsted\"]",
        "sources",
        "sources.toml has no source \"ofsted\". Enter it there first",
    );
    event(
        "Inspectors come again",
        "Inspectors find 3 things",
        "title",
        "its title holds a figure. Put the figure into",
    );
    event("inspection-2026", "inspection-2019", "id", "a second event is called \"inspection-2019\"");
    event("overall = \"good\"", "overall = \"fine\"", "overall", "\"fine\" is no grade. It can be: inadequate |");
}

#[test]
fn dates_follow_each_other_and_are_not_to_come() {
    event("2026-02-13", "2025-02-13", "to", "event \"inspection-2026\" ends before it begins. Correct one of the two");
    event("2026-03-20", "2025-03-20", "published", "event \"inspection-2026\" is published before it begins");
    event("2026-02-02", "2 February 2026", "from", "\"2 February 2026\" is no date. Write 2019-05-16, 2019-05 or 2019");
    event("2026-02-13", "2026-02-31", "to", "\"2026-02-31\" is no date");
    event("\"2026-02-02\"", "2026-02-02", "from", "Write the value between quotation marks");
    event(
        "2026-03-20",
        "2062-03-20",
        "published",
        "is later than this edition. Correct the year, or enter the event in",
    );
    let copy = Copy::new();
    copy.append(FILE, &EVENT.replace("2026-", "2062-"));
    let told = copy.told();
    assert!(told.iter().all(|told| told.says.contains("is later than this edition")), "{told:#?}");
    assert_eq!(told.len(), 2, "from and published");
}

#[test]
fn a_date_can_be_less_exact_than_the_one_before() {
    sound("to = \"2026-02-13\"", "to = \"2026-02\"");
    sound("published = \"2026-03-20\"", "published = \"2026\"");
    sound("to = \"2026-02-13\"", "to = \"2029\"");
}

#[test]
fn care_leavers_are_judged_together_or_apart() {
    event(
        "overall = \"good\"",
        "overall = \"good\"\nchildren-in-care-and-care-leavers = \"good\"",
        "children-in-care-and-care-leavers",
        "judges care leavers both together and apart. Enter them together, or each apart, as the inspectors did",
    );
    sound("children-in-care = \"good\"\ncare-leavers", "children-in-care-and-care-leavers");
}
