//! The sheet of stays: in which years a child who enters care is there.

use model::stay::{KINDS, Kind, by_year, still_in_care};
use model::{Input, MOST_YEARS};
use rust_xlsxwriter::{Worksheet, XlsxError, utility::column_number_to_name};

use super::look::Look;
use super::sheet::Head;
use super::{Known, sheet};

/// The row, from 0, of the first kind of stay.
const FIRST_KIND: u32 = 4;
const HEAD: u32 = FIRST_KIND + KINDS.len() as u32 + 1;
const FIRST_YEAR: u32 = HEAD + 1;
/// The heads of the columns of kinds.
const OF_KINDS: [&str; KINDS.len()] = ["Child-years of kind 1", "Child-years of kind 2"];
const WIDTH: f64 = 24.0;
const TOGETHER: u16 = 1 + KINDS.len() as u16;

/// The names of its columns: the years, and one child's child-years in each.
pub(super) fn names() -> impl Iterator<Item = (String, String)> {
    let (first, last) = (FIRST_YEAR + 1, FIRST_YEAR + MOST_YEARS as u32);
    let column = |name: &str, column: u16| {
        let letter = column_number_to_name(column);
        (name.to_owned(), format!("=Stays!${letter}${first}:${letter}${last}"))
    };
    [column("stay_year", 0), column("stay_child_years", TOGETHER)].into_iter()
}

/// Makes the sheet.
pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    sheet::title(
        sheet,
        "Stays",
        "Children enter evenly through a year. Stays are of these kinds, each left at a constant rate: our assumption, near to what is published of children who leave care.",
    )?;
    let kinds = [
        "Kind of stay",
        "Share of children",
        "Mean stay, as a multiple of the average time in care",
        "Mean stay, years",
        "Share that leaves within a year",
    ];
    for (column, head) in (0_u16..).zip(kinds) {
        sheet::words(sheet, FIRST_KIND - 1, column, head, Look::Head)?;
    }
    for (index, kind) in (0_u32..).zip(&KINDS) {
        row_of_kind(sheet, known, index, kind)?;
    }
    sheet::fit(sheet, FIRST_KIND - 1, kinds.into_iter().map(|head| (head, WIDTH)))?;
    let of_kinds = OF_KINDS.map(|head| (head, WIDTH));
    let heads: Vec<Head> = [("Year after entering", WIDTH)]
        .into_iter()
        .chain(of_kinds)
        .chain([("Child-years of one child", WIDTH)])
        .collect();
    sheet::heads(sheet, HEAD, &heads)?;
    sheet.set_column_width(TOGETHER + 1, WIDTH)?;
    years(sheet, known)
}

fn row_of_kind(sheet: &mut Worksheet, known: &Known, index: u32, kind: &Kind) -> Result<(), XlsxError> {
    let row = FIRST_KIND + index;
    let cell = row + 1;
    let mean = kind.of_mean * known.value(Input::TimeInCare);
    sheet::words(sheet, row, 0, &format!("Kind {}", index + 1), Look::Row)?;
    sheet::number(sheet, row, 1, kind.share, Look::PerCent)?;
    sheet::number(sheet, row, 2, kind.of_mean, Look::Number)?;
    sheet::formula(sheet, row, 3, &format!("=C{cell}*time_in_care"), &mean.to_string(), Look::Exact)?;
    // 1 − e^(−1/mean), written so that no digits are lost where the mean is long.
    let leaving = format!("=2*SINH(0.5/D{cell})*EXP(-0.5/D{cell})");
    let now = 1.0 - still_in_care(&[Kind { share: 1.0, ..*kind }], known.value(Input::TimeInCare), 1.0);
    sheet::formula(sheet, row, 4, &leaving, &now.to_string(), Look::Exact)
}

fn years(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    let mean = known.value(Input::TimeInCare);
    for (column, (kind, number)) in (1_u16..).zip(KINDS.iter().zip(FIRST_KIND + 1..)) {
        let letter = column_number_to_name(column);
        let (share, stay, leaving) = (format!("$B${number}"), format!("$D${number}"), format!("$E${number}"));
        for (row, (year, now)) in (FIRST_YEAR..).zip((1..).zip(by_year::<MOST_YEARS>(&[*kind], mean))) {
            let formula = match year {
                1 => format!("={share}*({stay}-{stay}*{stay}*{leaving})"),
                2 => format!("={share}*{stay}*{stay}*{leaving}*{leaving}"),
                _ => format!("={letter}{row}*(1-{leaving})"),
            };
            sheet::formula(sheet, row, column, &formula, &now.to_string(), Look::Exact)?;
        }
    }
    let last = column_number_to_name(TOGETHER - 1);
    for (row, (year, now)) in (FIRST_YEAR..).zip((1_u32..).zip(by_year::<MOST_YEARS>(&KINDS, mean))) {
        sheet::number(sheet, row, 0, year.into(), Look::Whole)?;
        let formula = format!("=SUM(B{0}:{last}{0})", row + 1);
        sheet::formula(sheet, row, TOGETHER, &formula, &now.to_string(), Look::Exact)?;
    }
    Ok(())
}
