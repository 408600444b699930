//! The sheet with the ladder: from the claim's kind of figure to a budget's, one assumption a step.

use model::Rung;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Look;
use super::years::Sum;
use super::{Known, sheet};
use crate::words::{answer, rung};

const HEAD: u32 = 3;
const VALUE: u16 = 1;

fn row(rung: Rung) -> u32 {
    HEAD + 1 + rung as u32
}

/// The sheet's name, and the row and column, from 0, of what is left on a rung.
pub fn cell(rung: Rung) -> (&'static str, u32, u32) {
    ("Ladder", row(rung), VALUE.into())
}

/// The cell of what is left on a rung, as formulas on other sheets name it.
pub(super) fn named(rung: Rung) -> String {
    format!("Ladder!B{}", row(rung) + 1)
}

/// What is left on a rung, before it is rounded.
fn value(rung: Rung) -> String {
    let cost = Sum::TodaysValue.of("H");
    let cashable = format!("cashable*(credited*{cost})");
    let after_support = format!("{cashable}-{}", Sum::TodaysValue.of("K"));
    match rung {
        Rung::WholeTime => "children*lasting*(weekly_cost*365/7)*time_in_care".into(),
        Rung::WithinYears => Sum::OwnPounds.of("G"),
        Rung::GrowingPrices => Sum::OwnPounds.of("H"),
        Rung::TodaysValue => cost,
        Rung::DueToEarlyHelp => format!("credited*{cost}"),
        Rung::Cashable => cashable,
        Rung::AfterSupport => after_support,
        Rung::PresentValue => format!("{after_support}-{}", Sum::TodaysValue.of("L")),
    }
}

/// What the step to a rung is for, whatever the inputs are.
fn purpose(known: &Known, of: Rung) -> String {
    match of {
        Rung::WholeTime => "whenever it falls, all of the fall counted".into(),
        Rung::GrowingPrices => "for prices that grow or fall".into(),
        Rung::WithinYears
        | Rung::TodaysValue
        | Rung::DueToEarlyHelp
        | Rung::Cashable
        | Rung::AfterSupport
        | Rung::PresentValue => rung::purpose(&known.state, of),
    }
}

/// Makes the sheet.
pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    sheet::title(
        sheet,
        "The ladder",
        "From the claim’s kind of figure to a budget’s, one assumption a step. Each sum is rounded to the penny, half a penny up, so the steps add up.",
    )?;
    let heads = [("Step", 34.0), ("What is left", 22.0), ("Takes off or adds", 22.0), ("Why", 48.0)];
    sheet::heads(sheet, HEAD, &heads)?;
    for rung in Rung::ALL {
        let (row, left) = (row(rung), answer::pounds(&known.answer.outcome, rung));
        sheet::words(sheet, row, 0, &rung::of_any(&known.state, rung), Look::Row)?;
        let rounded = format!("=INT(({})*100+0.5)/100", value(rung));
        sheet::formula(sheet, row, VALUE, &rounded, &left.to_string(), Look::Money)?;
        if rung != Rung::WholeTime {
            let step = known.answer.outcome.ladder.step(rung) as f64 / 100.0;
            sheet::formula(sheet, row, 2, &format!("=ROUND(B{}-B{row},2)", row + 1), &step.to_string(), Look::Money)?;
        }
        sheet::words(sheet, row, 3, &purpose(known, rung), Look::Words)?;
    }
    Ok(())
}
