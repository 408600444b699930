//! The sheet of what is not known: the range of each uncertain input, and what thousands of combinations came to. All of
//! it is values: a spreadsheet does not draw.

use facts::figures;
use model::draws::{DRAWS, Percentiles};
use model::ranges::{Range, UNCERTAIN};
use model::{Input, MOST_YEARS};
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Look;
use super::sheet::Head;
use super::{Known, inputs, sheet};
use crate::words::{amount, figure, number, spread, years::financial};

/// The sheet's name.
pub(super) const NAME: &str = "Ranges and draws";

const RANGES: u32 = 3;
const RANGE_HEADS: [Head; 7] = [
    ("Uncertain input", 40.0),
    ("Low", 18.0),
    ("Value", 18.0),
    ("High", 18.0),
    ("Unit", 18.0),
    ("Where the low value comes from", 60.0),
    ("Where the high value comes from", 60.0),
];
const DRAWN: u32 = RANGES + UNCERTAIN.len() as u32 + 2;
const DRAWN_HEADS: [&str; 5] =
    ["What came of the combinations", "1 in 10 at most", "Half at most", "9 in 10 at most", "In words"];
const SAVING: u32 = DRAWN + Drawn::ALL.len() as u32 + 1;
const SWINGS: u32 = SAVING + 3;
const SWING_HEADS: [&str; 4] = [
    "Present value when one input moves and the others stay at their values, the widest first",
    "At its low value",
    "At its high value",
    "How far apart",
];
const TOTALS: u32 = SWINGS + UNCERTAIN.len() as u32 + 2;
const TOTAL_HEADS: [&str; 4] =
    ["Running total in today’s value, by year", "1 in 10 at most", "Half at most", "9 in 10 at most"];

/// The columns of a low, a middle and a high value.
const THREE: [u32; 3] = [1, 2, 3];

/// What was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawn {
    /// What is left after any costs, in today's value: GBP.
    PresentValue,
    /// The whole time in care, the claim's kind of figure: GBP.
    WholeTime,
}

impl Drawn {
    /// Both.
    pub const ALL: [Drawn; 2] = [Drawn::PresentValue, Drawn::WholeTime];

    /// The sheet's name, and the row and columns, from 0, of its 10th, 50th and 90th percentile.
    pub const fn cell(self) -> (&'static str, u32, [u32; 3]) {
        (NAME, DRAWN + 1 + self as u32, THREE)
    }

    /// The sheet's name, and the row and column, from 0, of how many combinations save more than they cost.
    pub const fn cell_of_saving() -> (&'static str, u32, u32) {
        (NAME, SAVING, 1)
    }
}

/// The sheet's name, and the row and columns, from 0, of the low value, the value and the high value of an uncertain
/// input, counted from 0 as in [`UNCERTAIN`].
pub fn cell_of_ends(index: usize) -> (&'static str, u32, [u32; 3]) {
    (NAME, RANGES + 1 + index as u32, THREE)
}

/// The sheet's name, and the row and columns, from 0, of a swing, counted from 0: at the low value, at the high value, how
/// far apart.
pub fn cell_of_swing(index: usize) -> (&'static str, u32, [u32; 3]) {
    (NAME, SWINGS + 1 + index as u32, THREE)
}

/// The sheet's name, and the row and columns, from 0, of the percentiles of a year's running total, counted from 0.
pub fn cell_of_total(index: usize) -> (&'static str, u32, [u32; 3]) {
    (NAME, TOTALS + 1 + index as u32, THREE)
}

/// What has to be known of its values.
pub(super) fn about() -> String {
    format!(
        "These are values that the page worked out by drawing {} combinations. They do not follow when inputs are changed here.",
        number::plain(DRAWS as f64)
    )
}

/// Makes the sheet.
pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    sheet::title(sheet, "Ranges and draws", &about())?;
    for (column, (_, width)) in (0_u16..).zip(RANGE_HEADS) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(0, 1)?;
    ranges(sheet, known)?;
    drawn(sheet, known)?;
    swings(sheet, known)?;
    totals(sheet, known)
}

/// The heads of a table in the columns from A on.
fn heads(sheet: &mut Worksheet, row: u32, heads: &[&'static str]) -> Result<(), XlsxError> {
    let widths = RANGE_HEADS.map(|(_, width)| width);
    let heads: Vec<Head> = heads.iter().copied().zip(widths).collect();
    sheet::more_heads(sheet, row, &heads)
}

/// Three numbers of a row.
fn three(sheet: &mut Worksheet, row: u32, values: [f64; 3], look: Look) -> Result<(), XlsxError> {
    THREE.into_iter().zip(values).try_for_each(|(column, value)| sheet::number(sheet, row, column as u16, value, look))
}

fn ranges(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    sheet::more_heads(sheet, RANGES, &RANGE_HEADS)?;
    for (row, (input, range)) in (RANGES + 1..).zip(known.state.ranges().each()) {
        let label = known.state.edition.words(input).label;
        sheet::words(sheet, row, 0, label, Look::Row)?;
        three(sheet, row, [range.low, known.value(input), range.high], inputs::look(input))?;
        sheet::words(sheet, row, 4, inputs::unit(known, input), Look::Words)?;
        let from = bases(known, input, range);
        for (column, from) in [5, 6].into_iter().zip(&from) {
            sheet::words(sheet, row, column, from, Look::Words)?;
        }
        let [.., (_, width)] = RANGE_HEADS;
        sheet::fit(sheet, row, from.iter().map(|from| (from.as_str(), width)))?;
    }
    Ok(())
}

/// Where the ends of a range come from: the edition, the value that it was widened to hold, or the reader.
fn bases(known: &Known, input: Input, range: Range) -> [String; 2] {
    let Some(bounds) = known.state.edition.bounds(input) else { return [String::new(), String::new()] };
    let given = known.state.bounds_of(input).map_or(range, |bounds| bounds.range);
    let of = |end: f64, given: f64, start: &facts::Bound| {
        let entered = given != start.value;
        if end != given {
            let by = if entered { " was entered" } else { "" };
            format!("widened to hold the value; {}{by}", amount::alone(input, given))
        } else if entered {
            "entered by whoever made this spreadsheet".into()
        } else {
            inputs::basis(&start.basis)
        }
    };
    [of(range.low, given.low, &bounds.low), of(range.high, given.high, &bounds.high)]
}

fn drawn(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    heads(sheet, DRAWN, &DRAWN_HEADS)?;
    let given = &known.answer.spread;
    for of in Drawn::ALL {
        let (_, row, _) = of.cell();
        let (label, percentiles, says) = match of {
            Drawn::PresentValue => {
                let apart = spread::why_apart(&known.answer).unwrap_or_default();
                ("Present value: what is left after any costs", given.present_value, apart)
            }
            Drawn::WholeTime => {
                let place = spread::place_of_claim(&known.state, given);
                (
                    "The whole time in care",
                    given.whole_time,
                    format!("The claim’s {}: {place}. {}", figure(&figures::CLAIM), spread::of_claims_children(given)),
                )
            }
        };
        sheet::words(sheet, row, 0, label, Look::Row)?;
        three(sheet, row, of_percentiles(percentiles), Look::Money)?;
        sheet::words(sheet, row, 4, &says, Look::Remark)?;
    }
    let label = format!("Of {} combinations, the saving is more than the cost in", number::plain(given.draws as f64));
    sheet::words(sheet, SAVING, 0, &label, Look::Row)?;
    sheet::number(sheet, SAVING, 1, given.saving as f64, Look::Whole)?;
    sheet::words(sheet, SAVING, 2, &spread::saving(given), Look::Remark)?;
    let [(_, width), ..] = RANGE_HEADS;
    sheet::fit(sheet, SAVING, [(label.as_str(), width)].into_iter())
}

fn of_percentiles(Percentiles { p10, p50, p90 }: Percentiles) -> [f64; 3] {
    [p10, p50, p90]
}

fn swings(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    heads(sheet, SWINGS, &SWING_HEADS)?;
    for (row, swing) in (SWINGS + 1..).zip(&known.answer.swings) {
        sheet::words(sheet, row, 0, known.state.edition.words(swing.input).label, Look::Row)?;
        let pounds = [swing.at_low, swing.at_high, swing.width()].map(|pence| pence as f64 / 100.0);
        three(sheet, row, pounds, Look::Money)?;
    }
    Ok(())
}

fn totals(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    heads(sheet, TOTALS, &TOTAL_HEADS)?;
    let totals = known.answer.spread.running_total.iter().take(MOST_YEARS);
    for (year, (row, percentiles)) in (1..).zip((TOTALS + 1..).zip(totals)) {
        sheet::words(sheet, row, 0, &format!("Year {year} ({})", financial(known.state.edition, year)), Look::Row)?;
        three(sheet, row, of_percentiles(*percentiles), Look::Money)?;
    }
    Ok(())
}
