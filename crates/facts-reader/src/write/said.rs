//! What happened and what has been said.

use std::fmt::Write;

use super::{pieces, sources, static_name, written};
use crate::{Claim, Edition, Event, When};

pub(super) fn write(out: &mut String, edition: &Edition) {
    let entries =
        edition.events.iter().map(|event| entry(&event.id, &event.title, &format!("Kind::{}.id()", event.kind)));
    write_list(out, "The events in short.", "EVENT_ENTRIES", "Entry", entries);
    write_list(out, "What happened, the earliest first.", "EVENTS", "Event", (0..).zip(&edition.events).map(event));
    let _ = writeln!(out, "/// The events by name.\npub mod events {{\n    use super::*;");
    for (index, event) in edition.events.iter().enumerate() {
        let (title, name) = (&event.title, static_name(&event.id));
        let _ = writeln!(out, "    #[doc = {title:?}]\n    pub static {name}: &Event = &EVENTS[{index}];");
    }
    out.push_str("}\n");
    let entries = edition.claims.iter().map(|claim| {
        let group = if claim.is_aim { "Claim::AIM.0".into() } else { format!("Finding::{}.id()", claim.finding) };
        entry(&claim.id, &claim.title, &group)
    });
    write_list(out, "The claims in short.", "CLAIM_ENTRIES", "Entry", entries);
    write_list(out, "What has been said.", "CLAIMS", "Claim", (0..).zip(&edition.claims).map(claim));
}

fn write_list(out: &mut String, what: &str, name: &str, of: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.collect();
    let _ = writeln!(out, "/// {what}\npub static {name}: [{of}; {}] = [{}];", items.len(), items.join(",\n"));
}

fn entry(id: &str, title: &str, group: &str) -> String {
    format!("Entry {{ id: {id:?}, title: {title:?}, group: {group} }}")
}

fn event((index, event): (usize, &Event)) -> String {
    let Event { id: _, kind, from, to, published, title: _, text, sources: named, status, judgements } = event;
    let option = |when: &Option<When>| when.map_or("None".into(), |when| format!("Some({})", written(when)));
    let judgements: Vec<String> =
        judgements.iter().map(|(judged, grade)| format!("(Judged::{judged}, Grade::{grade})")).collect();
    format!(
        "Event {{ entry: &EVENT_ENTRIES[{index}], kind: Kind::{kind}, from: {}, to: {}, published: {}, text: {}, sources: {}, \
         status: Status::{status}, judgements: &[{}] }}",
        written(*from),
        option(to),
        option(published),
        pieces(text),
        sources(named),
        judgements.join(", ")
    )
}

fn claim((index, claim): (usize, &Claim)) -> String {
    let Claim {
        id: _,
        article,
        by,
        about,
        title: _,
        is_quoted,
        is_aim,
        says,
        finding,
        shows,
        chart,
        scenario,
        sources: named,
    } = claim;
    let shows: Vec<String> = shows.iter().map(|shown| pieces(shown)).collect();
    format!(
        "Claim {{ entry: &CLAIM_ENTRIES[{index}], finding: Finding::{finding}, article: &sources::{}, by: {by:?}, about: Subject::{about}, \
         is_quoted: {is_quoted}, is_aim: {is_aim}, says: {}, shows: &[{}], chart: {chart:?}, scenario: {scenario:?}, sources: {} }}",
        static_name(article),
        pieces(says),
        shows.join(", "),
        sources(named)
    )
}
