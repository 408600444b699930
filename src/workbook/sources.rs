//! The sheet of sources: every published figure that the spreadsheet uses.

use facts::{Basis, Figure, Piece, figures};
use model::Input;
use model::ranges::UNCERTAIN;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Look;
use super::sheet::Head;
use super::{Known, sheet};
use crate::words::{cite, safety, text};

const HEAD: u32 = 3;
const HEADS: [Head; 13] = [
    ("Figure", 30.0),
    ("Value", 14.0),
    ("Unit", 12.0),
    ("Period", 18.0),
    ("Place", 15.0),
    ("What kind it is", 14.0),
    ("Publisher", 20.0),
    ("Title", 30.0),
    ("Published", 13.0),
    ("Address", 34.0),
    ("Licence", 20.0),
    ("How it is worked out", 26.0),
    ("Id", 22.0),
];

/// Every figure that the spreadsheet uses, once: those that inputs and their ranges start from, what they are worked out
/// from, the claim, those about safety, and those about how many are in care.
fn used(known: &Known) -> Vec<&'static Figure> {
    let (edition, scenario) = (known.state.edition, known.state.scenario);
    let starts = Input::ALL.into_iter().map(|input| scenario.basis(input));
    let ends = UNCERTAIN.into_iter().filter_map(|input| edition.bounds(input));
    let bases = starts.chain(ends.flat_map(|bounds| [&bounds.low.basis, &bounds.high.basis]));
    let of_inputs = bases.filter_map(|basis| match basis {
        Basis::Figure(figure) => Some(*figure),
        Basis::Illustration(_) => None,
    });
    let record = known.outlook.choices.figures();
    let in_care = [record.in_care, record.population, record.entered, record.entered_before, record.later];
    let leaving = record.leaving.iter().flat_map(|leaving| leaving.years.iter().flatten().copied());
    let targets = record.targets.iter().map(|target| target.rate);
    let all = of_inputs
        .chain([&figures::CLAIM])
        .chain(safety::MEASURES.into_iter().flatten())
        .chain(in_care)
        .chain(leaving)
        .chain(targets);
    let mut used = Vec::new();
    for figure in all {
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
        "Every published figure that inputs and ranges start from, what it is worked out from, and those on the sheets Results and In care.",
    )?;
    sheet::heads(sheet, HEAD, &HEADS)?;
    (HEAD + 1..).zip(used(known)).try_for_each(|(row, figure)| row_of(sheet, row, figure))
}

fn row_of(sheet: &mut Worksheet, row: u32, of: &Figure) -> Result<(), XlsxError> {
    let source = of.source;
    let look = if of.value.fract() == 0.0 { Look::Whole } else { Look::Number };
    sheet::number(sheet, row, 1, of.value, look)?;
    sheet.write_url_with_format(row, 9, source.address, &Look::Address.format())?;
    let formula = text::plain(of.formula);
    let words = [
        (0, of.label),
        (2, of.unit.words()),
        (3, of.period),
        (4, of.place),
        (5, of.status.words()),
        (6, source.publisher),
        (7, source.title),
        (8, source.published.unwrap_or_default()),
        (10, cite::licence(source)),
        (11, formula.as_str()),
        (12, of.id),
    ];
    for (column, says) in words {
        sheet::words(sheet, row, column, says, if column == 0 { Look::Row } else { Look::Words })?;
    }
    let width = |column: u16| HEADS.get(usize::from(column)).map_or(1.0, |(_, width)| *width);
    let all = words.into_iter().chain([(9, source.address)]);
    sheet::fit(sheet, row, all.map(|(column, says)| (says, width(column))))
}
