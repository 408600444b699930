//! Sources, figures, areas and series.

use std::fmt::Write;

use super::{pieces, static_name};
use crate::{Area, Edition, Figure, Line, Series, Source};

pub(super) fn write(out: &mut String, edition: &Edition) {
    let _ = writeln!(out, "/// Where the figures come from.\npub mod sources {{ use super::*;");
    edition.sources.iter().for_each(|source| write_source(out, source));
    write_all(out, "source", "Source", edition.sources.iter().map(|source| static_name(&source.id)));
    let _ = writeln!(out, "}}\n/// The figures, by id.\npub mod figures {{ use super::*;");
    edition.figures.iter().for_each(|figure| write_figure(out, figure));
    write_all(out, "figure", "Figure", edition.figures.iter().map(|figure| static_name(&figure.id)));
    let _ = writeln!(out, "}}\n/// What is published year by year, by id.\npub mod series {{ use super::*;");
    edition.series.iter().for_each(|series| write_series(out, series));
    write_all(out, "series", "Series", edition.series.iter().map(|series| static_name(&series.id)));
    let _ = writeln!(out, "}}");
    let areas: Vec<String> = edition.areas.iter().map(write_area).collect();
    let _ = writeln!(
        out,
        "/// Whom the series are about.\npub static AREAS: [AreaWords; {}] = [{}];",
        areas.len(),
        areas.join(", ")
    );
}

fn write_all(out: &mut String, what: &str, of: &str, names: impl Iterator<Item = String>) {
    let names: Vec<String> = names.map(|name| format!("&{name}")).collect();
    let _ = writeln!(
        out,
        "/// Every {what} of the edition.\npub static ALL: [&{of}; {}] = [{}];",
        names.len(),
        names.join(", ")
    );
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
    let Figure { id, label, value, unit, decimals, period, place, source, status, formula } = figure;
    let _ = writeln!(
        out,
        "pub static {}: Figure = Figure {{ id: {id:?}, label: {label:?}, \
         value: {value:?}, unit: Unit::{unit}, decimals: {decimals}, period: {period:?}, place: {place:?}, \
         source: &sources::{}, status: Status::{status}, formula: {} }};",
        static_name(id),
        static_name(source),
        pieces(formula)
    );
}

fn write_area(area: &Area) -> String {
    let Area { id, name, short, formula } = area;
    format!("AreaWords {{ id: {id:?}, name: {name:?}, short: {short:?}, formula: {formula:?} }}")
}

fn write_series(out: &mut String, series: &Series) {
    let Series { id, label, unit, period, note, breaks, gaps, source, earlier, lines } = series;
    let of_values = lines.iter().flat_map(|line| &line.values).map(|(period, at, _)| (period.as_str(), *at));
    let mut periods: Vec<(&str, f64)> =
        of_values.chain(gaps.iter().map(|(period, at)| (period.as_str(), *at))).collect();
    periods.sort_by(|one, other| one.1.total_cmp(&other.1));
    periods.dedup();
    let line = |Line { area, decimals, values }: &Line| {
        let value = |(period, _): &(&str, f64)| match values.iter().find(|(of, ..)| of == period) {
            Some((_, _, value)) => format!("{value:?}"),
            None => "f64::NAN".to_owned(),
        };
        let values: Vec<String> = periods.iter().map(value).collect();
        format!("Line {{ area: Area::{area}, decimals: {decimals}, values: &[{}] }}", values.join(", "))
    };
    let lines: Vec<String> = lines.iter().map(line).collect();
    let earlier = match earlier {
        Some((before, source)) => format!("Some(({before:?}, &sources::{}))", static_name(source)),
        None => "None".to_owned(),
    };
    let periods: Vec<String> =
        periods.iter().map(|(label, at)| format!("Period {{ label: {label:?}, at: {at:?} }}")).collect();
    let _ = writeln!(
        out,
        "pub static {}: Series = Series {{ id: {id:?}, label: {label:?}, unit: Unit::{unit}, period: {period:?}, \
         note: {}, breaks: &{breaks:?}, source: &sources::{}, earlier: {earlier}, periods: &[{}], lines: &[{}] }};",
        static_name(id),
        pieces(note),
        static_name(source),
        periods.join(", "),
        lines.join(", ")
    );
}
