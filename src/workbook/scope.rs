//! The sheet that says what the answer is about, and what it leaves out.

use facts::place;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Look;
use super::sheet::Head;
use super::{Known, draws, in_care, sheet};
use crate::words::{cite, left_out, years};
use model::Input;

const HEAD: u32 = 3;
const HEADS: [Head; 2] = [("What", 50.0), ("Here", 90.0)];

/// Makes the sheet.
pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    sheet::title(sheet, "Scope", "What the answer is about, as it was when the spreadsheet was made.")?;
    sheet::heads(sheet, HEAD, &HEADS)?;
    let edition = known.state.edition;
    let counted = known.value(Input::YearsCounted) as usize;
    let could_not = match known.not_used {
        0 => String::new(),
        some => format!("{some} of its parts could not be used; the page of the link says which."),
    };
    let about = [
        ("Place", place!(name).to_owned()),
        ("Whose money", left_out::WHOSE_MONEY.to_owned()),
        (
            "Years",
            format!("{} to {}, unless you change the years counted", years::financial(1), years::financial(counted)),
        ),
        ("How many will be in care", in_care::about(known)),
        ("Ranges and draws", draws::about()),
        ("Prices", format!("{}, without inflation (real terms)", years::financial(1))),
        ("Begun from", known.state.scenario.label.to_owned()),
        ("Edition of the figures", format!("{}, as published up to {}", edition.id, edition.as_published_by)),
        ("Who publishes it", cite::publisher().to_owned()),
        ("Version of the calculator", env!("CARGO_PKG_VERSION").to_owned()),
        ("Made on", known.made_on.told()),
        ("The same on the page", known.link.clone()),
        ("Of the link", could_not),
        ("Licence of official figures", format!("{}, {}", cite::LICENCE, cite::LICENCE_ADDRESS)),
    ];
    let mut row = HEAD + 1;
    for (what, says) in about.iter().filter(|(_, says)| !says.is_empty()) {
        sheet::words(sheet, row, 0, what, Look::Row)?;
        sheet::words(sheet, row, 1, says, Look::Words)?;
        let [_, (_, width)] = HEADS;
        sheet::fit(sheet, row, [(says.as_str(), width)].into_iter())?;
        row += 1;
    }
    row += 1;
    sheet::words(sheet, row, 0, "What this leaves out", Look::Head)?;
    sheet::words(sheet, row, 1, "So", Look::Head)?;
    for (row, (what, so)) in (row + 1..).zip(left_out::ALL) {
        sheet::words(sheet, row, 0, what, Look::Row)?;
        sheet::words(sheet, row, 1, so, Look::Words)?;
        let [(_, width), _] = HEADS;
        sheet::fit(sheet, row, [(what, width)].into_iter())?;
    }
    Ok(())
}
