//! The columns of the table: what each is called, what it means, and what of a row stands in it.

use charts::csv::Field;
use facts::place;

use super::row::{InSeries, Row};
use crate::words::cite;

/// What kind of values a column has, by its name in CSV on the Web.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words.
    Words,
    /// A number with or without decimals.
    Number,
    /// A count.
    Count,
    /// A web address.
    Address,
}

/// A column.
pub(super) struct Column {
    /// Its name in the head.
    pub(super) name: &'static str,
    /// The same for readers.
    pub(super) title: &'static str,
    /// What it means.
    pub(super) about: &'static str,
    /// What kind of values it has.
    pub(super) kind: Kind,
    /// Whether every row has a value in it.
    pub(super) always: bool,
    /// What of a row stands in it.
    pub(super) of: fn(&Row) -> Field<'_>,
}

/// The column that tells rows apart.
pub(super) const KEY: &str = "id";

/// Every column, in order.
pub(super) const ALL: [Column; 20] = [
    always(
        KEY,
        "Id",
        "The lasting name of the figure, alone in the table. A value of a series is series/area/year.",
        |row| Field::Text(&row.id),
    ),
    some("series", "Series", "The series that it is a value of, or a gap in; empty for a figure by itself.", |row| {
        in_series(row, |place| place.series.id)
    }),
    always("label", "What it counts", "What it counts, in plain words.", |row| Field::Text(row.label)),
    some(
        "area",
        "Area",
        concat!(
            "Whom a value of a series is about: here (",
            place!(name),
            "), region (the region around it), england, or neighbours (the mean of the areas most like ",
            place!(short),
            ")."
        ),
        |row| in_series(row, |place| place.area.words().id),
    ),
    always("place", "Place", "Where, in words.", |row| Field::Text(row.place)),
    some("year", "Year", "The year of a value of a series, as 2025, or the financial year, as 2024-25.", |row| {
        in_series(row, |place| &place.year)
    }),
    always("period", "Period", "The day or year that it is about, in words.", |row| Field::Text(&row.period)),
    Column {
        kind: Kind::Number,
        ..some(
            "value",
            "Value",
            "How much, in the unit, as exact as the record has it; empty for a year without a figure.",
            |row| row.figure.map_or(Field::Nothing, |figure| Field::Number(figure.value)),
        )
    },
    always(
        "unit",
        "Unit",
        "What the value is a number of. A share is from 0 to 1; per cent is from 0 to 100.",
        |row| Field::Text(row.unit.words()),
    ),
    Column {
        kind: Kind::Count,
        ..some("decimals", "Decimals", "How many decimal places are shown.", |row| {
            row.figure.map_or(Field::Nothing, |figure| Field::Number(figure.decimals.into()))
        })
    },
    some("status", "Status", "What kind of statement it is, such as official statistic or our calculation.", |row| {
        row.figure.map_or(Field::Nothing, |figure| Field::Text(figure.status.words()))
    }),
    some("source", "Source", "The name of its source within the record.", |row| {
        of_source(row, |source| Some(source.id))
    }),
    some("publisher", "Publisher", "Who published it.", |row| of_source(row, |source| Some(source.publisher))),
    some("source_title", "Title of the source", "What its source is called.", |row| {
        of_source(row, |source| Some(source.title))
    }),
    some(
        "source_published",
        "Source published on",
        "When its source was published, in words, where that is known.",
        |row| of_source(row, |source| source.published),
    ),
    Column {
        kind: Kind::Address,
        ..some("source_address", "Address of the source", "Where it can be checked.", |row| {
            of_source(row, |source| Some(source.address))
        })
    },
    some("licence", "Licence", "The licence under which its source may be used again.", |row| {
        of_source(row, |source| Some(cite::licence(source)))
    }),
    some("formula", "Formula", "How it is worked out, where it is our calculation.", |row| text(&row.formula)),
    some("note", "Note", "A caution about its series.", |row| in_series(row, |place| &place.note)),
    some(
        "comparable_from",
        "Comparable from",
        "The first year whose values can be compared with this one. Values of a series are comparable with each other where this is the same.",
        |row| in_series(row, |place| place.comparable_from.unwrap_or_default()),
    ),
];

/// A column of words that every row has.
const fn always(name: &'static str, title: &'static str, about: &'static str, of: fn(&Row) -> Field<'_>) -> Column {
    Column { name, title, about, kind: Kind::Words, always: true, of }
}

/// A column of words that some rows have.
const fn some(name: &'static str, title: &'static str, about: &'static str, of: fn(&Row) -> Field<'_>) -> Column {
    Column { always: false, ..always(name, title, about, of) }
}

/// Words, or nothing where there are none.
fn text(words: &str) -> Field<'_> {
    if words.is_empty() { Field::Nothing } else { Field::Text(words) }
}

fn in_series(row: &Row, of: fn(&InSeries) -> &str) -> Field<'_> {
    row.in_series.as_ref().map_or(Field::Nothing, |place| text(of(place)))
}

fn of_source(row: &Row, of: fn(&'static facts::Source) -> Option<&'static str>) -> Field<'_> {
    row.figure.and_then(|figure| of(figure.source)).map_or(Field::Nothing, Field::Text)
}
