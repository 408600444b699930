//! The rows of the table: a figure each, and a gap of a series each.

use std::collections::BTreeSet;

use facts::{Area, Figure, Series, Unit, figures, series};

use super::period::{comparable_from, gaps};
use crate::words::text::plain;

/// A row.
pub(super) struct Row {
    /// Its name: no other row has it.
    pub(super) id: String,
    /// What it counts.
    pub(super) label: &'static str,
    /// Where.
    pub(super) place: &'static str,
    /// The day or year that it is about, in words.
    pub(super) period: String,
    /// What its value is a number of.
    pub(super) unit: Unit,
    /// The figure; a gap has none.
    pub(super) figure: Option<&'static Figure>,
    /// How it is worked out; empty where it is not ours.
    pub(super) formula: String,
    /// The series that it belongs to.
    pub(super) in_series: Option<InSeries>,
}

/// A row's place in its series.
pub(super) struct InSeries {
    /// The series.
    pub(super) series: &'static Series,
    /// Whom the line is about.
    pub(super) area: Area,
    /// Its year or financial year.
    pub(super) year: String,
    /// From which period on values can be compared with it.
    pub(super) comparable_from: Option<&'static str>,
    /// The series' caution for readers.
    pub(super) note: String,
}

/// Every row: first the figures by themselves, then the series, line by line, with their gaps in place.
pub(super) fn all() -> Vec<Row> {
    let of_series =
        series::ALL.into_iter().flat_map(|series| series.lines.iter().flat_map(|line| of_area(series, line.area)));
    alone().map(|figure| Row::of(figure, None)).chain(of_series).collect()
}

/// The figures that are no value of a series.
pub(super) fn alone() -> impl Iterator<Item = &'static Figure> {
    let areas = series::ALL.into_iter().flat_map(|series| series.lines.iter().map(move |line| (series, line.area)));
    let in_series: BTreeSet<String> =
        areas.flat_map(|(series, area)| series.values(area)).map(|value| value.name().join("/")).collect();
    figures::ALL.into_iter().filter(move |figure| !in_series.contains(figure.id))
}

/// The values and gaps of an area, in order.
fn of_area(series: &'static Series, area: Area) -> Vec<Row> {
    let values = series.values(area).map(|value| {
        let in_series = InSeries::of(series, area, value.period.to_owned());
        Row::of(value.figure(), Some(in_series))
    });
    let gaps = gaps(series, area).into_iter().map(|year| Row::of_gap(series, area, year));
    let mut rows: Vec<Row> = values.chain(gaps).collect();
    rows.sort_by(|one, other| one.year().cmp(&other.year()));
    rows
}

impl Row {
    fn of(figure: &'static Figure, in_series: Option<InSeries>) -> Row {
        Row {
            id: figure.id.into(),
            label: figure.label,
            place: figure.place,
            period: figure.period.into(),
            unit: figure.unit,
            figure: Some(figure),
            formula: plain(figure.formula),
            in_series,
        }
    }

    fn of_gap(series: &'static Series, area: Area, year: String) -> Row {
        Row {
            id: format!("{}/{}/{year}", series.id, area.words().id),
            label: series.label,
            place: area.words().name,
            period: series.period.replace("{}", &year),
            unit: series.unit,
            figure: None,
            formula: String::new(),
            in_series: Some(InSeries::of(series, area, year)),
        }
    }

    fn year(&self) -> Option<&str> {
        self.in_series.as_ref().map(|in_series| in_series.year.as_str())
    }
}

impl InSeries {
    fn of(series: &'static Series, area: Area, year: String) -> InSeries {
        InSeries { series, area, comparable_from: comparable_from(series, &year), note: plain(series.note), year }
    }
}
