//! The sheet of how many children are in care: what is chosen in named cells, what it comes to, every 31 March as
//! formulas that follow, and the published leaving rates with how they come about.

mod chosen;
mod leaving;
mod marches;
mod results;

use facts::{Area, InCare, place, series};
use rust_xlsxwriter::{Worksheet, XlsxError};

pub use chosen::cell as cell_of_setting;
pub use leaving::cell as cell_of_leaving;
pub use marches::cell as cell_of_march;
pub use results::Finding;

use super::sheet::Head;
use super::{Known, sheet};
use crate::in_care::LAST_YEAR;

/// The sheet's name.
pub(super) const NAME: &str = "In care";
/// What the cell of entries says where they are the calculator's, as in links.
const CALCULATOR: &str = "calculator";

/// The widths of the columns, which its tables share.
const WIDTHS: [f64; 10] = [36.0, 18.0, 16.0, 16.0, 16.0, 16.0, 16.0, 100.0, 16.0, 16.0];
/// The column with the widest words.
const WORDS: u16 = 7;
const WORDS_WIDTH: f64 = 100.0;

/// The rows of its tables' heads, from 0.
const CHOSEN: u32 = 3;
const RESULTS: u32 = CHOSEN + chosen::COUNT + 2;
const MARCHES: u32 = RESULTS + Finding::ALL.len() as u32 + 2;

/// The row of the first 31 March.
const FIRST: u32 = MARCHES + 1;

/// The first 31 March with a published number.
fn first_year(record: &InCare) -> u16 {
    let first = series::LOOKED_AFTER.values(Area::Here).next();
    first.and_then(|value| value.period.parse().ok()).unwrap_or(record.year).min(record.year)
}

/// The row, from 0, of a 31 March.
fn row(record: &InCare, year: u16) -> u32 {
    FIRST + u32::from(year.saturating_sub(first_year(record)))
}

/// The names of the cells of what is chosen.
pub(super) fn names() -> impl Iterator<Item = (String, String)> {
    chosen::names()
}

/// What the sheet is about, in words.
pub(super) fn about(known: &Known) -> String {
    let from = known.outlook.choices.figures().year;
    format!(
        "Children in care in {}, 31 March {from} to 31 March {LAST_YEAR}, at one leaving rate for all children",
        place!(name)
    )
}

/// Entries a year in the end, as a formula.
fn entries_at_last() -> String {
    format!("IF(entries=\"{CALCULATOR}\",entered_before,entries)")
}

/// 1 − e^(−x), written so that no digits are lost where x is small.
fn left_after(x: &str) -> String {
    format!("2*SINH(0.5*{x})*EXP(-0.5*{x})")
}

/// The heads of a table in the columns from A on.
fn heads(sheet: &mut Worksheet, row: u32, heads: &[&'static str]) -> Result<(), XlsxError> {
    let heads: Vec<Head> = heads.iter().copied().zip(WIDTHS).collect();
    sheet::more_heads(sheet, row, &heads)
}

/// Makes the sheet.
pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    sheet::title(
        sheet,
        "How many children will be in care?",
        "Change the values in the boxes: the numbers follow. Children enter evenly through a year, and each leaves at one constant rate: simpler than the stays behind the savings.",
    )?;
    for (column, width) in (0_u16..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(0, 1)?;
    chosen::make(sheet, known)?;
    results::make(sheet, known)?;
    marches::make(sheet, known)?;
    leaving::make(sheet, known)
}
