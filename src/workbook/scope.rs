//! The sheet that says what the answer is about, and what it leaves out.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Look;
use super::sheet::Head;
use super::{Known, draws, in_care, sheet};
use crate::words::{cite, left_out, scope};

const HEAD: u32 = 3;
const HEADS: [Head; 2] = [("What", 50.0), ("Here", 90.0)];

/// Makes the sheet.
pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    sheet::title(sheet, "Scope", "What the answer is about, as it was when the spreadsheet was made.")?;
    sheet::heads(sheet, HEAD, &HEADS)?;
    let could_not = match known.not_used {
        0 => String::new(),
        some => format!("{some} of its parts could not be used; the page of the link says which."),
    };
    let of_answer =
        scope::of(&known.state, &known.link, &known.made_on.told()).into_iter().map(|line| match line.key {
            "years" => (line.name, format!("{}, unless you change the years counted", line.says)),
            _ => (line.name, line.says),
        });
    let of_spreadsheet = [
        ("Of the link", could_not),
        ("Begun from", known.state.scenario.label.to_owned()),
        ("How many will be in care", in_care::about(known)),
        ("Ranges and draws", draws::about()),
        ("Licence of official figures", format!("{}, {}", cite::LICENCE, cite::LICENCE_ADDRESS)),
    ];
    let mut row = HEAD + 1;
    for (what, says) in of_answer.chain(of_spreadsheet).filter(|(_, says)| !says.is_empty()) {
        sheet::words(sheet, row, 0, what, Look::Row)?;
        sheet::words(sheet, row, 1, &says, Look::Words)?;
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
