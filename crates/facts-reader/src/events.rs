//! `events.toml`: what happened, each with its time, its kind and its sources.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::{Complaint, Desk};
use crate::figures::STATUSES;
use crate::template::{Known, Piece};
use crate::when::When;
use crate::{Source, text};

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its name within the edition and in links.
    pub id: String,
    /// The Rust name of its kind.
    pub kind: &'static str,
    /// When it happened or began.
    pub from: When,
    /// When it ended, where it lasted.
    pub to: Option<When>,
    /// When it was published, where that was later.
    pub published: Option<When>,
    /// A few words.
    pub title: String,
    /// What happened.
    pub text: Vec<Piece>,
    /// The ids of its sources.
    pub sources: Vec<String>,
    /// The Rust name of its status.
    pub status: &'static str,
    /// What inspectors judged: the Rust names of area and grade.
    pub judgements: Vec<(&'static str, &'static str)>,
}

/// What an officer writes for a kind, and what the facts crate calls it.
pub const KINDS: [(&str, &str); 5] = [
    ("inspection", "Inspection"),
    ("government", "Government"),
    ("council", "Council"),
    ("people", "People"),
    ("money", "Money"),
];

/// What an officer writes for a grade, and what the facts crate calls it.
pub const GRADES: [(&str, &str); 4] = [
    ("inadequate", "Inadequate"),
    ("requires improvement to be good", "RequiresImprovement"),
    ("good", "Good"),
    ("outstanding", "Outstanding"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    event: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Option<String>,
    kind: Option<String>,
    from: Option<String>,
    to: Option<String>,
    published: Option<String>,
    title: Option<String>,
    text: Option<Spanned<String>>,
    #[serde(default)]
    sources: Vec<String>,
    status: Option<String>,
    judgements: Option<Judgements>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Judgements {
    overall: Option<String>,
    leaders: Option<String>,
    help_and_protection: Option<String>,
    children_in_care_and_care_leavers: Option<String>,
    children_in_care: Option<String>,
    care_leavers: Option<String>,
    adoption: Option<String>,
}

/// Reads the events, the earliest first.
pub(crate) fn read(
    file: &Path,
    known: Known,
    latest: i32,
    sources: &[Source],
    complaints: &mut Vec<Complaint>,
) -> Vec<Event> {
    text::read(file, complaints, |File { event }, desk| {
        let places: Vec<usize> = event.iter().map(|entry| entry.span().start).collect();
        let mut events: Vec<Event> =
            event.into_iter().map(|entry| check(entry, known, latest, sources, desk)).collect();
        text::unique(desk, "event", events.iter().map(|event| event.id.as_str()).zip(places));
        events.sort_by(|one, other| one.from.begins().total_cmp(&other.from.begins()));
        events
    })
}

fn check(entry: Spanned<Entry>, known: Known, latest: i32, sources: &[Source], desk: &mut Desk) -> Event {
    let at = entry.span().start;
    let Entry { id, kind, from, to, published, title, text, sources: named, status, judgements } = entry.into_inner();
    let id = desk.need_id(at, "this event", id, "direction-2019");
    let name = format!("event \"{id}\"");
    let from = desk.need(at, &name, "from", from, "2019-05-16");
    let from = (!from.is_empty()).then(|| desk.need_when(at, &name, "from", &from)).flatten();
    let mut later = |field, when: Option<String>| when.and_then(|when| desk.need_when(at, &name, field, &when));
    let (to, published) = (later("to", to), later("published", published));
    check_order(at, &name, from, to, published, latest, desk);
    let from = from.unwrap_or(When::Year(2000));
    if named.is_empty() {
        let remedy = "Add a line such as: sources = [\"ofsted-2019\"]";
        desk.complain_of(at, "sources", format!("{name} has no source"), remedy);
    }
    desk.need_sources(at, &name, "sources", &named, sources);
    let text = known.needed(desk, (at, &name, "text"), text, "The government gave a direction.");
    Event {
        kind: desk.choose(at, &name, "kind", kind, &KINDS).unwrap_or_default(),
        title: desk.need_title(at, &name, title, "The government steps in", known.phrases),
        status: desk.choose(at, &name, "status", status, &STATUSES).unwrap_or_default(),
        judgements: judgements.map(|judgements| grades(at, &name, judgements, desk)).unwrap_or_default(),
        sources: named,
        id,
        from,
        to,
        published,
        text,
    }
}

/// Whether its dates follow each other, and what has happened is not in the future. Something may still last.
fn check_order(
    at: usize,
    name: &str,
    from: Option<When>,
    to: Option<When>,
    published: Option<When>,
    latest: i32,
    desk: &mut Desk,
) {
    let Some(from) = from else { return };
    for (what, field, when) in [("ends", "to", to), ("is published", "published", published)] {
        if when.is_some_and(|when| when.ends() <= from.begins()) {
            let remedy = "Correct one of the two dates";
            desk.complain_of(at, field, format!("{name} {what} before it begins"), remedy);
        }
    }
    for (field, when) in [("from", Some(from)), ("published", published)] {
        if when.is_some_and(|when| when.begins() >= f64::from(latest + 1)) {
            let remedy = "Correct the year, or enter the event in a later edition";
            desk.complain_of(at, field, format!("{name} is later than this edition"), remedy);
        }
    }
}

fn grades(at: usize, name: &str, judgements: Judgements, desk: &mut Desk) -> Vec<(&'static str, &'static str)> {
    let Judgements {
        overall,
        leaders,
        help_and_protection,
        children_in_care_and_care_leavers,
        children_in_care,
        care_leavers,
        adoption,
    } = judgements;
    let together = children_in_care_and_care_leavers.is_some();
    if together && (children_in_care.is_some() || care_leavers.is_some()) {
        let remedy = "Enter them together, or each apart, as the inspectors did";
        let field = "children-in-care-and-care-leavers";
        desk.complain_of(at, field, format!("{name} judges care leavers both together and apart"), remedy);
    }
    let judged = [
        ("Overall", "overall", overall),
        ("Leaders", "leaders", leaders),
        ("HelpAndProtection", "help-and-protection", help_and_protection),
        ("ChildrenInCareAndCareLeavers", "children-in-care-and-care-leavers", children_in_care_and_care_leavers),
        ("ChildrenInCare", "children-in-care", children_in_care),
        ("CareLeavers", "care-leavers", care_leavers),
        ("Adoption", "adoption", adoption),
    ];
    let grade = |(area, field, grade): (&'static str, &str, Option<String>)| {
        grade
            .and_then(|grade| Some((area, desk.choose(desk.place_of(at, field), name, "grade", Some(grade), &GRADES)?)))
    };
    judged.into_iter().filter_map(grade).collect()
}
