//! The sheet of ranges and draws: values, which are the model's to the last digit that a spreadsheet keeps.

use calamine::{Data, Range};
use model::draws::Percentiles;
use stoke_explainer::state::{Answer, State};
use stoke_explainer::workbook::{Drawn, cell_of_ends, cell_of_swing, cell_of_total};

use super::Compared;

/// Values agree to this share of themselves: spreadsheet programs keep fifteen digits of a number.
const SHARE: f64 = 1e-14;

pub(super) fn all(compared: &mut Compared<'_>, sheet: &Range<Data>, drawn: &State) {
    let Answer { spread, swings, .. } = Answer::of(drawn);
    let mut three = |what: &str, (_, row, columns): (&str, u32, [u32; 3]), meant: [f64; 3]| {
        for (column, meant) in columns.into_iter().zip(meant) {
            compared.number(what, sheet.get_value((row, column)), meant, SHARE);
        }
    };
    for (index, (input, range)) in drawn.ranges().each().enumerate() {
        three(
            &format!("range of {}", input.key()),
            cell_of_ends(index),
            [range.low, drawn.inputs.get(input), range.high],
        );
    }
    let of = |Percentiles { p10, p50, p90 }: Percentiles| [p10, p50, p90];
    three("drawn present value", Drawn::PresentValue.cell(), of(spread.present_value));
    three("drawn whole time in care", Drawn::WholeTime.cell(), of(spread.whole_time));
    for (index, swing) in swings.iter().enumerate() {
        let pounds = [swing.at_low, swing.at_high, swing.width()].map(|pence| pence as f64 / 100.0);
        three(&format!("swing of {}", swing.input.key()), cell_of_swing(index), pounds);
    }
    for (index, percentiles) in spread.running_total.iter().enumerate() {
        three(&format!("drawn running total of year {}", index + 1), cell_of_total(index), of(*percentiles));
    }
    let (_, row, column) = Drawn::cell_of_saving();
    compared.number("combinations that save", sheet.get_value((row, column)), spread.saving as f64, 0.0);
}
