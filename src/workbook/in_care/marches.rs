//! Every 31 March: the published number, and the number on the path.

use facts::{Area, InCare, Series, Source, series};
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::super::look::Look;
use super::super::{Known, sheet};
use super::{CALCULATOR, MARCHES, NAME, WORDS, WORDS_WIDTH, first_year, heads, left_after, row};
use crate::in_care::LAST_YEAR;

const HEADS: [&str; 10] = [
    "31 March",
    "Published: in care",
    "Published: for every 10,000",
    "On this path: entering in the year before",
    "On this path: in care",
    "On this path: for every 10,000",
    "Children aged 0 to 17",
    "Where the published numbers come from",
    "First year at or below the rate to compare with, so far",
    "First year above it again, so far",
];

/// The sheet's name, and the row and column, from 0, of what is worked out for a 31 March: entries in the year before it,
/// children in care, the same for every 10,000.
pub fn cell(record: &InCare, year: u16) -> (&'static str, u32, [u32; 3]) {
    (NAME, row(record, year), [3, 4, 5])
}

/// The cell of the number in care on a 31 March, as formulas on the sheet name it.
pub(super) fn children(record: &InCare, year: u16) -> String {
    format!("E{}", row(record, year) + 1)
}

/// The cells of the first year in which the rate is met, and of the first in which it is missed again: 0 where there is none;
/// and of the rate of the last year.
pub(super) fn last_so_far(record: &InCare) -> [String; 3] {
    ["I", "J", "F"].map(|column| format!("{column}{}", row(record, LAST_YEAR) + 1))
}

pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    let record = known.outlook.choices.figures();
    heads(sheet, MARCHES, &HEADS)?;
    for year in first_year(record)..=LAST_YEAR {
        let at = row(record, year);
        sheet::number(sheet, at, 0, year.into(), Look::Year)?;
        counted(sheet, at, year)?;
        if let Some(years) = year.checked_sub(record.year) {
            worked_out(sheet, known, at, usize::from(years))?;
        }
    }
    Ok(())
}

fn counted(sheet: &mut Worksheet, at: u32, year: u16) -> Result<(), XlsxError> {
    let value = |series: &'static Series| series.value(Area::Here, &year.to_string());
    let values = [value(&series::LOOKED_AFTER), value(&series::LOOKED_AFTER_RATE)];
    let mut sources: Vec<&Source> = Vec::new();
    for (column, value) in [1, 2].into_iter().zip(&values) {
        let Some(value) = value else { continue };
        sheet::number(sheet, at, column, value.value, Look::Whole)?;
        if !sources.contains(&value.source()) {
            sources.push(value.source());
        }
    }
    let told: Vec<String> = sources.iter().map(|source| format!("{}, {}", source.publisher, source.title)).collect();
    let told = told.join("; ");
    if let Some(source) = sources.first() {
        let format = Look::Address.format();
        sheet.write_url_with_options(at, WORDS, source.address, &told, "", Some(&format))?;
    }
    sheet::fit(sheet, at, [(told.as_str(), WORDS_WIDTH)].into_iter())
}

/// The path so many years after its start.
fn worked_out(sheet: &mut Worksheet, known: &Known, at: u32, years: usize) -> Result<(), XlsxError> {
    let (record, projection) = (known.outlook.choices.figures(), &known.outlook.projection);
    let (cell, start) = (at + 1, row(record, record.year) + 1);
    let Some(point) = projection.points.get(years) else { return Ok(()) };
    let children = if years == 0 {
        "=in_care_start".into()
    } else {
        let from_inputs =
            format!("IF(A{cell}-A{start}<=lasting,MAX(0,entered_before-children*credited),entered_before)");
        let entries = format!("=IF(entries=\"{CALCULATOR}\",{from_inputs},entries)");
        sheet::formula(
            sheet,
            at,
            3,
            &entries,
            &known.outlook.settings.entries.in_year(years).to_string(),
            Look::Hundredths,
        )?;
        format!("=E{at}*EXP(-leaving)+D{cell}/leaving*({})", left_after("leaving"))
    };
    sheet::formula(sheet, at, 4, &children, &point.children.to_string(), Look::Hundredths)?;
    sheet::formula(sheet, at, 5, &format!("=10000*E{cell}/G{cell}"), &point.rate.to_string(), Look::Hundredths)?;
    let population = format!("=children_start*(1+child_population)^(A{cell}-A{start})");
    let now = known.outlook.settings.population(&known.outlook.choices.start(), years);
    sheet::formula(sheet, at, 6, &population, &now.to_string(), Look::Hundredths)?;
    so_far(sheet, known, at, years)
}

/// The years in which the rate to compare with was first met, and first missed again, as far as this one.
fn so_far(sheet: &mut Worksheet, known: &Known, at: u32, years: usize) -> Result<(), XlsxError> {
    let (record, projection) = (known.outlook.choices.figures(), &known.outlook.projection);
    let cell = at + 1;
    let met = projection.points.iter().position(|point| point.rate <= known.outlook.settings.target);
    let now =
        |of: Option<usize>| of.filter(|of| *of <= years).map_or(0, |of| usize::from(record.year) + of).to_string();
    let kept = |column: &str, otherwise: String| {
        if years == 0 { format!("={otherwise}") } else { format!("=IF({column}{at}>0,{column}{at},{otherwise})") }
    };
    let first = kept("I", format!("IF(F{cell}<=target,A{cell},0)"));
    sheet::formula(sheet, at, 8, &first, &now(met), Look::Year)?;
    let again = kept("J", format!("IF(AND(I{cell}>0,F{cell}>target),A{cell},0)"));
    sheet::formula(sheet, at, 9, &again, &now(projection.missed_again), Look::Year)
}
