//! The record as JSON: its sources, its series area by area, and its figures by themselves.

use facts::{Area, Figure, NEWEST, Series, Source, Text, series};
use serde::{Serialize, Serializer};

use super::period::{comparable_from, gaps};
use super::row::alone;
use super::{ABOUT, RIGHTS, citation, title, used_sources};
use crate::words::{cite, text::plain};

/// Everything.
pub(super) fn write() -> serde_json::Result<String> {
    serde_json::to_string(&All {
        title: title(),
        description: ABOUT,
        edition: NEWEST.id,
        as_published_by: NEWEST.as_published_by,
        publisher: cite::publisher(),
        licence: Licence { name: cite::LICENCE, address: cite::LICENCE_ADDRESS, rights: RIGHTS },
        citation: citation(),
        sources: used_sources().map(source).collect(),
        series: series::ALL.into_iter().map(of_series).collect(),
        figures: alone().map(figure).collect(),
    })
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct All {
    title: String,
    description: &'static str,
    edition: &'static str,
    as_published_by: &'static str,
    publisher: &'static str,
    licence: Licence,
    citation: String,
    sources: Vec<OneSource>,
    series: Vec<OneSeries>,
    figures: Vec<OneFigure>,
}

#[derive(Serialize)]
struct Licence {
    name: &'static str,
    address: &'static str,
    rights: &'static str,
}

#[derive(Serialize)]
struct OneSource {
    id: &'static str,
    publisher: &'static str,
    title: &'static str,
    published: Option<&'static str>,
    address: &'static str,
    licence: &'static str,
}

#[derive(Serialize)]
struct OneSeries {
    id: &'static str,
    label: &'static str,
    unit: &'static str,
    period: &'static str,
    note: Option<String>,
    breaks: &'static [&'static str],
    areas: Vec<OneArea>,
}

#[derive(Serialize)]
struct OneArea {
    id: &'static str,
    name: &'static str,
    formula: Option<&'static str>,
    gaps: Vec<String>,
    values: Vec<OneValue>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct OneValue {
    id: &'static str,
    period: &'static str,
    value: Raw,
    decimals: u8,
    status: &'static str,
    source: &'static str,
    comparable_from: Option<&'static str>,
}

#[derive(Serialize)]
struct OneFigure {
    id: &'static str,
    label: &'static str,
    place: &'static str,
    period: &'static str,
    value: Raw,
    unit: &'static str,
    decimals: u8,
    status: &'static str,
    source: &'static str,
    formula: Option<String>,
}

/// A number in the fewest digits that give it back.
struct Raw(f64);

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let whole = self.0 as i64;
        // As 178, not as 178.0: a figure is as it was published.
        if whole as f64 == self.0 { to.serialize_i64(whole) } else { to.serialize_f64(self.0) }
    }
}

fn source(source: &'static Source) -> OneSource {
    let Source { id, publisher, title, published, address, .. } = *source;
    OneSource { id, publisher, title, published, address, licence: cite::licence(source) }
}

fn of_series(series: &'static Series) -> OneSeries {
    let Series { id, label, unit, period, note, breaks, lines, .. } = *series;
    let areas = lines.iter().map(|line| of_area(series, line.area)).collect();
    OneSeries { id, label, unit: unit.words(), period, note: some(note), breaks, areas }
}

fn of_area(series: &'static Series, area: Area) -> OneArea {
    let words = area.words();
    let value = |value: facts::Value| {
        let Figure { id, value: of, decimals, status, source, .. } = *value.figure();
        OneValue {
            id,
            period: value.period,
            value: Raw(of),
            decimals,
            status: status.words(),
            source: source.id,
            comparable_from: comparable_from(series, value.period),
        }
    };
    OneArea {
        id: words.id,
        name: words.name,
        formula: words.formula,
        gaps: gaps(series, area),
        values: series.values(area).map(value).collect(),
    }
}

fn figure(figure: &'static Figure) -> OneFigure {
    let Figure { id, label, value, unit, decimals, period, place, source, status, formula } = *figure;
    OneFigure {
        id,
        label,
        place,
        period,
        value: Raw(value),
        unit: unit.words(),
        decimals,
        status: status.words(),
        source: source.id,
        formula: some(formula),
    }
}

/// A text, where there is one.
fn some(text: Text) -> Option<String> {
    (!text.is_empty()).then(|| plain(text))
}
