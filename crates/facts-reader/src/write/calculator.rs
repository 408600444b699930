//! The calculator's inputs in words, and its ready-made scenarios.

use std::fmt::Write;

use super::{pieces, static_name};
use crate::{Basis, Bounds, Edition, InputWords, Scenario};

pub(super) fn write(out: &mut String, edition: &Edition) {
    let opens_on = edition.scenarios.iter().position(|scenario| scenario.id == edition.opens_on).unwrap_or_default();
    let first_year = edition.first_year.split('-').next().unwrap_or_default();
    let _ = writeln!(
        out,
        "/// Its name in links. A constant, so that a program that only names it does not take the scenarios along.\npub const ID: &str = {:?};\n/// The month as of which its figures were published.\n\
         pub const AS_PUBLISHED_BY: &str = {:?};\n/// The edition.\npub static EDITION: Edition = Edition {{ id: {:?}, as_published_by: {:?}, first_year: {first_year}, changes: {}, opens_on: {opens_on}, inputs: [",
        edition.id,
        edition.as_published_by,
        edition.id,
        edition.as_published_by,
        pieces(&edition.changes)
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
    let range = |Bounds { low, high, .. }: &Bounds| format!("Range {{ low: {:?}, high: {:?} }}", low.0, high.0);
    let ranges: Vec<String> = edition.ranges.iter().map(range).collect();
    let _ = writeln!(out, "], ranges: Ranges([{}]) }};", ranges.join(", "));
    let bounds: Vec<String> = edition.ranges.iter().map(write_bounds).collect();
    let _ = writeln!(
        out,
        "/// How low and how high uncertain inputs may be, and why. Apart, so that a program that only draws from them does not take the sources along.\n\
         pub static BOUNDS: [Bounds; {}] = [{}];",
        bounds.len(),
        bounds.join(", ")
    );
}

fn write_bounds(bounds: &Bounds) -> String {
    let bound = |(value, basis): &(f64, Basis)| format!("Bound {{ value: {value:?}, basis: {} }}", write_basis(basis));
    format!("Bounds {{ low: {}, high: {} }}", bound(&bounds.low), bound(&bounds.high))
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
