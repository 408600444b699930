//! What every sheet has: its title, heads, cells and paper.

use rust_xlsxwriter::{Format, FormatBorder, Formula, Worksheet, XlsxError};

use super::Known;
use super::look::Look;

/// A4, as spreadsheets number it.
const A4: u8 = 9;
/// The height of a line, in points.
const LINE: f64 = 15.0;
/// How much of a column's width words fill before they break.
const FILLED: f64 = 0.9;

/// A column's head, and its width in characters.
pub(super) type Head = (&'static str, f64);

/// Sets a sheet up for A4, as wide as the paper, with what it is about at the foot.
pub(super) fn on_paper(sheet: &mut Worksheet, name: &str, known: &Known) {
    let edition = known.state.edition;
    sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    sheet.set_footer(format!(
        "&L{name}: figures as published up to {}, edition {}&RPage &P of &N",
        edition.as_published_by, edition.id
    ));
}

/// The title, and what a reader has to know of the sheet.
pub(super) fn title(sheet: &mut Worksheet, title: &str, about: &str) -> Result<(), XlsxError> {
    sheet.write_string_with_format(0, 0, title, &Look::Title.format())?;
    sheet.set_row_height(0, 1.5 * LINE)?;
    sheet.write_string(1, 0, about)?;
    Ok(())
}

/// The heads of columns in that row; it stays in sight, and is on every page.
pub(super) fn heads(sheet: &mut Worksheet, row: u32, heads: &[Head]) -> Result<(), XlsxError> {
    for (column, (_, width)) in (0_u16..).zip(heads) {
        sheet.set_column_width(column, *width)?;
    }
    more_heads(sheet, row, heads)?;
    sheet.set_freeze_panes(row + 1, 1)?;
    sheet.set_repeat_rows(row, row)?;
    Ok(())
}

/// The heads of columns in that row, where a sheet has more than one table in the same columns.
pub(super) fn more_heads(sheet: &mut Worksheet, row: u32, heads: &[Head]) -> Result<(), XlsxError> {
    for (column, (head, _)) in (0_u16..).zip(heads) {
        words(sheet, row, column, head, Look::Head)?;
    }
    fit(sheet, row, heads.iter().copied())
}

/// Makes a row high enough for the words in it, each in a column of that width: not every program does so by itself.
pub(super) fn fit<'a>(
    sheet: &mut Worksheet,
    row: u32,
    words: impl Iterator<Item = (&'a str, f64)>,
) -> Result<(), XlsxError> {
    let lines = words.map(|(words, width)| (words.chars().count() as f64 / (FILLED * width)).ceil());
    sheet.set_row_height(row, LINE * lines.fold(1.0, f64::max))?;
    Ok(())
}

/// Words, which are never a formula.
pub(super) fn words(sheet: &mut Worksheet, row: u32, column: u16, words: &str, look: Look) -> Result<(), XlsxError> {
    sheet.write_string_with_format(row, column, words, &look.format())?;
    Ok(())
}

/// A value that a person may change: in a box.
pub(super) fn boxed(look: Look) -> Format {
    look.format().set_bold().set_border(FormatBorder::Medium)
}

/// A number that nothing works out.
pub(super) fn number(sheet: &mut Worksheet, row: u32, column: u16, value: f64, look: Look) -> Result<(), XlsxError> {
    sheet.write_number_with_format(row, column, value, &look.format())?;
    Ok(())
}

/// A formula, and what it comes to now.
pub(super) fn formula(
    sheet: &mut Worksheet,
    row: u32,
    column: u16,
    formula: &str,
    now: &str,
    look: Look,
) -> Result<(), XlsxError> {
    sheet.write_formula_with_format(row, column, Formula::new(formula).set_result(now), &look.format())?;
    Ok(())
}
