//! The sheet of sources: every published figure that the spreadsheet uses.

use facts::{Basis, Figure, Piece, figures};
use model::Input;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Look;
use super::{Known, sheet};
use crate::words::{cite, figure, text};

const HEAD: u32 = 3;

/// Whether children are safe: what stands beside the results.
pub(super) static SAFETY: [&Figure; 4] = [
    &figures::RE_REFERRALS_HERE_2024,
    &figures::RE_REFERRALS_HERE_2025,
    &figures::REPEAT_PLANS_HERE_2024,
    &figures::REPEAT_PLANS_HERE_2025,
];

/// Every figure that the spreadsheet uses, once: those that inputs start from, what they are worked out from, the claim,
/// and those about safety.
fn used(known: &Known) -> Vec<&'static Figure> {
    let starts = Input::ALL.into_iter().filter_map(|input| match known.state.scenario.basis(input) {
        Basis::Figure(figure) => Some(*figure),
        Basis::Illustration(_) => None,
    });
    let mut used = Vec::new();
    for figure in starts.chain([&figures::CLAIM]).chain(SAFETY) {
        add(&mut used, figure);
    }
    used
}

fn add(used: &mut Vec<&'static Figure>, figure: &'static Figure) {
    if used.iter().any(|known| known.id == figure.id) {
        return;
    }
    used.push(figure);
    for piece in figure.formula {
        if let Piece::Figure { figure, .. } = piece {
            add(used, figure);
        }
    }
}

/// Makes the sheet.
pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    sheet::title(
        sheet,
        "Sources",
        "Every published figure that the inputs start from, what it is worked out from, and those on the sheet Results.",
    )?;
    let heads = [
        ("Figure", 40.0),
        ("As published", 16.0),
        ("Value", 16.0),
        ("Unit", 18.0),
        ("Period", 26.0),
        ("Place", 20.0),
        ("What kind it is", 20.0),
        ("Publisher", 30.0),
        ("Title", 50.0),
        ("Published", 18.0),
        ("Address", 50.0),
        ("Licence", 30.0),
        ("How it is worked out", 50.0),
        ("Id", 34.0),
    ];
    sheet::heads(sheet, HEAD, &heads)?;
    (HEAD + 1..).zip(used(known)).try_for_each(|(row, figure)| row_of(sheet, row, figure))
}

fn row_of(sheet: &mut Worksheet, row: u32, of: &Figure) -> Result<(), XlsxError> {
    let source = of.source;
    sheet::words(sheet, row, 0, of.label, Look::Row)?;
    sheet::words(sheet, row, 1, &figure(of), Look::Words)?;
    sheet::number(sheet, row, 2, of.value, Look::Number)?;
    let words = [
        (3, of.unit.words()),
        (4, of.period),
        (5, of.place),
        (6, of.status.words()),
        (7, source.publisher),
        (8, source.title),
        (9, source.published.unwrap_or_default()),
        (11, cite::licence(source)),
        (12, &text::plain(of.formula)),
        (13, of.id),
    ];
    for (column, says) in words {
        sheet::words(sheet, row, column, says, Look::Words)?;
    }
    sheet.write_url(row, 10, source.address)?;
    Ok(())
}
