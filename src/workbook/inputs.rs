//! The sheet of inputs: each value in a cell with a name, what is allowed, and where it comes from.

use facts::{Basis, Figure};
use model::{Input, Unit};
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, DataValidationRule, Formula, Worksheet, XlsxError};

use super::look::Look;
use super::sheet::Head;
use super::{Known, sheet};
use crate::words::{amount, figure, text};

const HEAD: u32 = 3;
const VALUE: u16 = 1;
const HEADS: [Head; 10] = [
    ("Input", 24.0),
    ("Value", 16.0),
    ("Unit", 16.0),
    ("Allowed from", 11.0),
    ("to", 16.0),
    ("Starts from", 16.0),
    ("Where that comes from", 46.0),
    ("Now", 16.0),
    ("What it means", 40.0),
    ("Name in links", 17.0),
];
/// What the last column says of a value that is the scenario's, and of one that is another.
const AS_IT_STARTS: &str = "as it starts";
const CHANGED: &str = "changed";

fn row(input: Input) -> u32 {
    HEAD + 1 + input as u32
}

/// The sheet's name, and the row and column, from 0, of an input's value.
pub fn cell(input: Input) -> (&'static str, u32, u32) {
    ("Inputs", row(input), VALUE.into())
}

/// The name of an input's cell in formulas: its key with `_` for `-`.
fn name(input: Input) -> String {
    input.key().replace('-', "_")
}

/// The names of the cells.
pub(super) fn names() -> impl Iterator<Item = (String, String)> {
    Input::ALL.into_iter().map(|input| (name(input), format!("=Inputs!$B${}", row(input) + 1)))
}

/// Whether every input can be used, as a condition.
pub(super) fn all_usable() -> String {
    let (first, last) = (HEAD + 2, HEAD + 1 + Input::COUNT as u32);
    let count = |word| format!("COUNTIF(Inputs!H{first}:H{last},\"{word}\")");
    format!("{}+{}={}", count(AS_IT_STARTS), count(CHANGED), Input::COUNT)
}

/// Makes the sheet.
pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    sheet::title(
        sheet,
        "Inputs",
        "Change the values in the boxes: every other sheet follows. A share is in per cent; a rate is beyond inflation.",
    )?;
    sheet::heads(sheet, HEAD, &HEADS)?;
    Input::ALL.into_iter().try_for_each(|input| row_of(sheet, known, input))
}

fn row_of(sheet: &mut Worksheet, known: &Known, input: Input) -> Result<(), XlsxError> {
    let (state, row) = (&known.state, row(input));
    let (value, start, range) = (known.value(input), state.start_of(input), input.range());
    let (words, look) = (state.edition.words(input), look(input));
    sheet::words(sheet, row, 0, words.label, Look::Row)?;
    sheet.write_number_with_format(row, VALUE, value, &sheet::boxed(look))?;
    sheet.add_data_validation(row, VALUE, row, VALUE, &validation(known, input)?)?;
    sheet::words(sheet, row, 2, unit(known, input), Look::Words)?;
    sheet::number(sheet, row, 3, *range.start(), look)?;
    sheet::number(sheet, row, 4, *range.end(), look)?;
    sheet::number(sheet, row, 5, start, look)?;
    let basis = basis(state.scenario.basis(input));
    sheet::words(sheet, row, 6, &basis, Look::Words)?;
    let now = if value == start { AS_IT_STARTS } else { CHANGED };
    sheet::formula(sheet, row, 7, &check(input), now, Look::Words)?;
    sheet::words(sheet, row, 8, words.help, Look::Words)?;
    let [label, .., from, _, help, _] = HEADS;
    sheet::fit(sheet, row, [(words.label, label.1), (&basis, from.1), (words.help, help.1)].into_iter())?;
    sheet::words(sheet, row, 9, input.key(), Look::Words)
}

/// What a number of the input is of, in words.
pub(super) fn unit(known: &Known, input: Input) -> &'static str {
    let words = known.state.edition.words(input).unit;
    match (input.unit(), words) {
        (Unit::PoundsAWeek, _) => "£ a week",
        (Unit::PoundsAYear, _) => "£ a year",
        (_, words) => words,
    }
}

/// How its values look.
pub(super) fn look(input: Input) -> Look {
    match input.unit() {
        Unit::PoundsAWeek | Unit::PoundsAYear => Look::Money,
        Unit::Share | Unit::RateAYear => Look::PerCent,
        Unit::ChildrenAYear | Unit::Years if input.is_whole() => Look::Whole,
        Unit::ChildrenAYear | Unit::Years => Look::Number,
    }
}

/// Where a value comes from, in words.
pub(super) fn basis(basis: &Basis) -> String {
    match basis {
        Basis::Illustration(why) => format!("our illustration ({why})"),
        Basis::Figure(of) => published(of),
    }
}

/// A figure with its place, period and source, in words.
pub(super) fn published(of: &Figure) -> String {
    let formula = text::plain(of.formula);
    let equals = if formula.is_empty() { String::new() } else { format!(" = {formula}") };
    format!(
        "{}: {}{equals}. {}, {}. {}, {} ({}).",
        of.label,
        figure(of),
        of.place,
        of.period,
        of.source.publisher,
        of.source.title,
        of.status.words()
    )
}

/// Whether the value can be used, and whether it is the scenario's.
fn check(input: Input) -> String {
    let row = row(input) + 1;
    let whole = if input.is_whole() { format!(",B{row}=INT(B{row})") } else { String::new() };
    let usable = format!("AND(B{row}>=D{row},B{row}<=E{row}{whole})");
    let told = format!("IF({usable},IF(B{row}=F{row},\"{AS_IT_STARTS}\",\"{CHANGED}\"),\"not allowed\")");
    let told = match input {
        Input::Lasting => format!("IF(lasting>years_counted,\"more than the years counted\",{told})"),
        _ => told,
    };
    format!("=IF(ISNUMBER(B{row}),{told},\"not a number\")")
}

/// What a spreadsheet lets a person type, and what it says to anything else.
fn validation(known: &Known, input: Input) -> Result<DataValidation, XlsxError> {
    let (least, most) = (*input.range().start(), *input.range().end());
    let edition = known.state.edition;
    let [from, to] = [least, most].map(|value| amount::alone(input, value));
    let and = match input {
        Input::Lasting => ", not above the years counted",
        Input::YearsCounted => ", not below the years that this lasts",
        _ => "",
    };
    let kind = if input.is_whole() { "A whole number" } else { "A number" };
    let says = format!("{kind} from {from} to {to}{and}.");
    let bound = |value: f64| Formula::new(value.to_string());
    let name = |other: Input| Formula::new(name(other));
    let allowed = match input {
        Input::Lasting => DataValidation::new()
            .allow_whole_number_formula(DataValidationRule::Between(bound(least), name(Input::YearsCounted))),
        Input::YearsCounted => DataValidation::new()
            .allow_whole_number_formula(DataValidationRule::Between(name(Input::Lasting), bound(most))),
        _ => DataValidation::new().allow_decimal_number(DataValidationRule::Between(least, most)),
    };
    allowed
        .set_error_style(DataValidationErrorStyle::Stop)
        .set_error_title("This can’t be used")?
        .set_error_message(format!("{}: {says}", edition.words(input).label))?
        .set_input_message(says)
}
