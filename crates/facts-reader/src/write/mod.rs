//! The record as Rust, for the facts crate to include.

mod calculator;
mod figures;
mod in_care;
mod latest;
mod place;
mod said;

use std::fmt::Write;

use model::ranges::UNCERTAIN;

use crate::{Correction, Edition, Piece, Record, When};

/// Rust that defines the macro `place!`, `PUBLISHER`, `WORDS_WITH_DIGITS`, `EDITIONS` (newest last) and, for the newest edition, modules of
/// its sources, figures and series, its events and claims.
///
/// Each source and figure is a `static` of its own, so that what no page names is left out of the app.
pub fn rust(record: &Record) -> String {
    let mut out = String::new();
    place::write(&mut out, &record.place);
    let publisher = &record.publisher;
    let _ = writeln!(
        out,
        "/// Who publishes the site.\npub static PUBLISHER: Publisher = Publisher {{ name: {:?}, address: {:?}, \
         email: {:?}, pre_election: {} }};",
        publisher.name, publisher.address, publisher.email, publisher.pre_election
    );
    let phrases: Vec<&str> = record.phrases.iter().collect();
    let _ = writeln!(
        out,
        "/// Names that hold digits and are no figures, such as \"section 251\".\npub static WORDS_WITH_DIGITS: &[&str] = &{phrases:?};"
    );
    let ids: Vec<String> = record.editions.iter().map(|edition| module_name(&edition.id)).collect();
    for (edition, id) in record.editions.iter().zip(&ids) {
        write_edition(&mut out, edition, id);
    }
    let list = ids.iter().map(|id| format!("&{id}::EDITION")).collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        out,
        "/// Every edition, the newest last.\npub static EDITIONS: [&Edition; {}] = [{list}];",
        ids.len()
    );
    let list = ids.iter().map(|id| format!("&{id}::BOUNDS")).collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        out,
        "/// How low and how high uncertain inputs may be, in the order of the editions.\npub static BOUNDS: [&[Bounds; {}]; {}] = [{list}];",
        UNCERTAIN.len(),
        ids.len()
    );
    let list = ids.iter().map(|id| format!("&{id}::IN_CARE")).collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        out,
        "/// What projections of the number in care start from, in the order of the editions.\npub static IN_CARE: [&InCare; {}] = [{list}];",
        ids.len()
    );
    if let Some(newest) = ids.last() {
        let corrections: Vec<String> = record.corrections.iter().map(correction).collect();
        let _ = writeln!(
            out,
            "/// Figures that were wrong, the earliest first.\npub static CORRECTIONS: &[Correction] = &[{}];",
            corrections.join(", ")
        );
        let _ = writeln!(
            out,
            "pub use {newest}::{{AREAS, CLAIM_ENTRIES, CLAIMS, EDITION as NEWEST, ID as NEWEST_ID, AS_PUBLISHED_BY, EVENT_ENTRIES, EVENTS, before, events, figures, latest, series, sources}};"
        );
    }
    out
}

fn write_edition(out: &mut String, edition: &Edition, module: &str) {
    let _ = writeln!(out, "#[allow(dead_code, unused_imports)]\nmod {module} {{ use super::*;");
    figures::write(out, edition);
    said::write(out, edition);
    calculator::write(out, edition);
    in_care::write(out, edition);
    latest::write(out, edition);
    let _ = writeln!(out, "}}");
}

fn correction(correction: &Correction) -> String {
    format!("Correction {{ on: {}, what: {} }}", written(correction.on), pieces(&correction.what))
}

/// The pieces of a text, as a slice.
fn pieces(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => format!("Piece::Words({words:?})"),
        Piece::Figure { id, short } => {
            format!("Piece::Figure {{ figure: &figures::{}, short: {short} }}", static_name(id))
        }
        Piece::When(when) => format!("Piece::When({})", written(*when)),
    };
    format!("&[{}]", pieces.iter().map(piece).collect::<Vec<_>>().join(", "))
}

fn written(when: When) -> String {
    format!("When::{when:?}")
}

/// References to the sources of these ids, as a slice.
fn sources(ids: &[String]) -> String {
    let source = |id: &String| format!("&sources::{}", static_name(id));
    format!("&[{}]", ids.iter().map(source).collect::<Vec<_>>().join(", "))
}

fn static_name(id: &str) -> String {
    id.replace(['-', '/'], "_").to_uppercase()
}

fn module_name(edition: &str) -> String {
    format!("edition_{}", edition.replace('-', "_"))
}
