//! The record as Rust, for the facts crate to include.

use std::fmt::Write;

use crate::{Basis, Edition, Figure, InputWords, Record, Scenario, Source};

/// Rust that defines `PUBLISHER`, `EDITIONS` (newest last) and a module of figures for the newest edition.
///
/// Each source and figure is a `static` of its own, so that what no page names is left out of the app.
pub fn rust(record: &Record) -> String {
    let mut out = String::new();
    let publisher = &record.publisher;
    let _ = writeln!(
        out,
        "/// Who publishes the site.\npub static PUBLISHER: Publisher = Publisher {{ name: {:?}, address: {:?} }};",
        publisher.name, publisher.address
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
    if let Some(newest) = ids.last() {
        let _ = writeln!(out, "pub use {newest}::{{EDITION as NEWEST, figures, sources}};");
    }
    out
}

fn write_edition(out: &mut String, edition: &Edition, module: &str) {
    let _ = writeln!(out, "#[allow(dead_code)]\nmod {module} {{ use super::*;");
    let _ = writeln!(out, "/// Where the figures come from.\npub mod sources {{ use super::*;");
    edition.sources.iter().for_each(|source| write_source(out, source));
    let _ = writeln!(out, "}}\n/// The figures, by id.\npub mod figures {{ use super::*;");
    edition.figures.iter().for_each(|figure| write_figure(out, figure));
    let names: Vec<String> = edition.figures.iter().map(|figure| format!("&{}", static_name(&figure.id))).collect();
    let _ = writeln!(
        out,
        "/// Every figure of the edition.\npub static ALL: [&Figure; {}] = [{}];",
        names.len(),
        names.join(", ")
    );
    let _ = writeln!(out, "}}");
    let opens_on = edition.scenarios.iter().position(|scenario| scenario.id == edition.opens_on).unwrap_or_default();
    let _ = writeln!(
        out,
        "/// The edition.\npub static EDITION: Edition = Edition {{ id: {:?}, as_published_by: {:?}, opens_on: {opens_on}, inputs: [",
        edition.id, edition.as_published_by
    );
    for words in &edition.inputs {
        let InputWords { key: _, label, unit, unit_of_one, help } = words;
        let _ = writeln!(
            out,
            "InputWords {{ label: {label:?}, unit: {unit:?}, unit_of_one: {unit_of_one:?}, help: {help:?} }},"
        );
    }
    let _ = writeln!(out, "], scenarios: &[");
    edition.scenarios.iter().for_each(|scenario| write_scenario(out, scenario));
    let _ = writeln!(out, "] }};\n}}");
}

fn write_source(out: &mut String, source: &Source) {
    let Source { id, publisher, title, published, address, licence } = source;
    let _ = writeln!(
        out,
        "pub static {}: Source = Source {{ id: {id:?}, publisher: {publisher:?}, \
         title: {title:?}, published: {published:?}, address: {address:?}, licence: {licence:?} }};",
        static_name(id)
    );
}

fn write_figure(out: &mut String, figure: &Figure) {
    let Figure { id, label, value, unit, period, place, source, status, formula } = figure;
    let _ = writeln!(
        out,
        "pub static {}: Figure = Figure {{ id: {id:?}, label: {label:?}, \
         value: {value:?}, unit: Unit::{unit}, period: {period:?}, place: {place:?}, source: &sources::{}, \
         status: Status::{status}, formula: {formula:?} }};",
        static_name(id),
        static_name(source)
    );
}

fn write_scenario(out: &mut String, scenario: &Scenario) {
    let Scenario { id, label, summary, values } = scenario;
    let numbers: Vec<f64> = values.iter().map(|(value, _)| *value).collect();
    let bases: Vec<String> = values.iter().map(|(_, basis)| write_basis(basis)).collect();
    let _ = writeln!(
        out,
        "Scenario {{ id: {id:?}, label: {label:?}, summary: {summary:?}, inputs: Inputs::of_checked({numbers:?}), bases: [{}] }},",
        bases.join(", ")
    );
}

fn write_basis(basis: &Basis) -> String {
    match basis {
        Basis::Figure(id) => format!("Basis::Figure(&figures::{})", static_name(id)),
        Basis::Illustration(why) => format!("Basis::Illustration({why:?})"),
    }
}

fn static_name(id: &str) -> String {
    id.replace('-', "_").to_uppercase()
}

fn module_name(edition: &str) -> String {
    format!("edition_{}", edition.replace('-', "_"))
}
