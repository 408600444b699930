//! The published leaving rates: where the number settles at each, and the years that each comes from.

use facts::{Figure, InCare, Leaving};
use model::in_care::{Point, a_year_later, leaving_rate, share_leaving};
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::super::look::Look;
use super::super::{Known, sheet};
use super::{NAME, WORDS, WORDS_WIDTH, entries_at_last, heads, left_after, row};
use crate::in_care::LAST_YEAR;

const HEADS: [&str; 8] = [
    "Leaving rate to choose from",
    "A year",
    "Leaving within a year, of 100 in care",
    "Settles at: children in care",
    "Settles at: for every 10,000",
    "What kind it is",
    "Name in links",
    "How it comes about",
];
const YEAR_HEADS: [&str; 8] = [
    "Its years",
    "In care before",
    "Entered in between",
    "In care after",
    "Leaving rate of that year",
    "In care after, by that rate",
    "What kind the rate is",
    "Where the numbers come from",
];
const OURS: &str = "worked out by the model";

fn head(record: &InCare) -> u32 {
    row(record, LAST_YEAR) + 2
}

/// The sheet's name, and the row and column, from 0, of where the number settles at one of the record's leaving rates:
/// children in care, the same for every 10,000.
pub fn cell(record: &InCare, index: usize) -> (&'static str, u32, [u32; 2]) {
    (NAME, head(record) + 1 + index as u32, [3, 4])
}

pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    let record = known.outlook.choices.figures();
    heads(sheet, head(record), &HEADS)?;
    for (at, (leaving, settles)) in (head(record) + 1..).zip(known.outlook.at_each_rate()) {
        rate(sheet, at, leaving, &settles)?;
    }
    let years_head = head(record) + record.leaving.len() as u32 + 2;
    heads(sheet, years_head, &YEAR_HEADS)?;
    let years = record.leaving.iter().flat_map(|leaving| leaving.years.iter().map(|year| (leaving.label, year)));
    (years_head + 1..).zip(years).try_for_each(|(at, (label, year))| of_year(sheet, at, label, *year))
}

fn rate(sheet: &mut Worksheet, at: u32, leaving: &Leaving, settles: &Point) -> Result<(), XlsxError> {
    let cell = at + 1;
    sheet::words(sheet, at, 0, leaving.label, Look::Row)?;
    sheet::number(sheet, at, 1, leaving.rate, Look::Exact)?;
    let share = format!("=100*{}", left_after(&format!("B{cell}")));
    let leave = 100.0 * share_leaving(leaving.rate);
    sheet::formula(sheet, at, 2, &share, &leave.to_string(), Look::Hundredths)?;
    sheet::formula(
        sheet,
        at,
        3,
        &format!("={}/B{cell}", entries_at_last()),
        &settles.children.to_string(),
        Look::Hundredths,
    )?;
    sheet::formula(
        sheet,
        at,
        4,
        &format!("=10000*D{cell}/children_start"),
        &settles.rate.to_string(),
        Look::Hundredths,
    )?;
    sheet::words(sheet, at, 5, OURS, Look::Words)?;
    sheet::words(sheet, at, 6, leaving.id, Look::Words)?;
    let how = match leaving.years.len() {
        1 => "The one rate that takes the number in care before a year to the number after it, with those who entered: see the table below.".into(),
        some => format!("The mean of the rates of {some} years, each the one that takes the number in care before it to the number after it: see the table below."),
    };
    sheet::words(sheet, at, WORDS, &how, Look::Words)?;
    sheet::fit(sheet, at, [(how.as_str(), WORDS_WIDTH)].into_iter())
}

fn of_year(sheet: &mut Worksheet, at: u32, label: &str, year: [&Figure; 3]) -> Result<(), XlsxError> {
    let cell = at + 1;
    let [before, entered, after] = year;
    sheet::words(sheet, at, 0, label, Look::Row)?;
    for (column, figure) in (1_u16..).zip(year) {
        sheet::number(sheet, at, column, figure.value, Look::Whole)?;
    }
    if let Some(rate) = leaving_rate(before.value, entered.value, after.value) {
        sheet::number(sheet, at, 4, rate, Look::Exact)?;
        let by_it = format!("=B{cell}*EXP(-E{cell})+C{cell}/E{cell}*({})", left_after(&format!("E{cell}")));
        let now = a_year_later(before.value, entered.value, rate);
        sheet::formula(sheet, at, 5, &by_it, &now.to_string(), Look::Hundredths)?;
        sheet::words(sheet, at, 6, OURS, Look::Words)?;
    }
    let from = format!(
        "{}: {} to {}. {}, {} ({}).",
        before.place,
        before.period,
        after.period,
        after.source.publisher,
        after.source.title,
        after.status.words()
    );
    sheet::words(sheet, at, WORDS, &from, Look::Words)?;
    sheet::fit(sheet, at, [(from.as_str(), WORDS_WIDTH), (OURS, 16.0)].into_iter())
}
