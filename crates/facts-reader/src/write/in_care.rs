//! What projections of the number in care start from.

use std::fmt::Write;

use super::static_name;
use crate::{Edition, InCare, Leaving, Target};

pub(super) fn write(out: &mut String, edition: &Edition) {
    let InCare { year, in_care, population, entered, entered_before, later, later_months, leaving, targets } =
        &edition.in_care;
    let leaving: Vec<String> = leaving.iter().map(write_leaving).collect();
    let targets: Vec<String> = targets.iter().map(write_target).collect();
    let _ = writeln!(
        out,
        "/// What projections of the number in care start from.\npub static IN_CARE: InCare = InCare {{ year: {year}, in_care: {}, \
         population: {}, entered: {}, entered_before: {}, later: {}, later_months: {later_months}, leaving: &[{}], targets: &[{}] }};",
        figure(in_care),
        figure(population),
        figure(entered),
        figure(entered_before),
        figure(later),
        leaving.join(", "),
        targets.join(", ")
    );
}

fn figure(id: &str) -> String {
    format!("&figures::{}", static_name(id))
}

fn write_leaving(Leaving { id, label, words, rate, years }: &Leaving) -> String {
    let year = |year: &[String; 3]| format!("[{}]", year.each_ref().map(|id| figure(id)).join(", "));
    let years: Vec<String> = years.iter().map(year).collect();
    format!(
        "Leaving {{ id: {id:?}, label: {label:?}, words: {words:?}, rate: {rate:?}, years: &[{}] }}",
        years.join(", ")
    )
}

fn write_target(Target { id, label, rate }: &Target) -> String {
    format!("Target {{ id: {id:?}, label: {label:?}, rate: {} }}", figure(rate))
}
