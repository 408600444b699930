//! Values of the model's inputs: in a sentence, and in a number field.

use facts::Edition;
use model::{Input, Unit};

use super::money;
use super::number::{self, Unreadable};

/// A value with its unit, as in "£1,545 a week", "1 child a year" or "50% of the fall".
pub fn amount(edition: &Edition, input: Input, value: f64) -> String {
    format!("{} {}", alone(input, value), unit(edition, input, value))
}

/// The words that follow a value.
pub fn unit(edition: &Edition, input: Input, value: f64) -> &'static str {
    let words = edition.words(input);
    if value == 1.0 { words.unit_of_one } else { words.unit }
}

/// A value without its unit's words: "£1,545", "50%", "1"; "…" marks digits that are left out.
pub fn alone(input: Input, value: f64) -> String {
    match input.unit() {
        Unit::PoundsAWeek | Unit::PoundsAYear => {
            let sum = money::pounds(value);
            if number::read(&sum) == Ok(value) { sum } else { format!("£{}", number::plain(value)) }
        }
        Unit::Share | Unit::RateAYear => per_cent(value),
        Unit::ChildrenAYear | Unit::Years => number::plain(value),
    }
}

/// A value with the shortest words for its unit: "£1,545", "50%", "2.4 years", "1 child".
pub fn short(input: Input, value: f64) -> String {
    match input.unit() {
        Unit::ChildrenAYear => number::counted(value, "child", "children"),
        Unit::Years => number::counted(value, "year", "years"),
        _ => alone(input, value),
    }
}

/// A share in per cent: `50%`, `3.5%`.
pub fn per_cent(share: f64) -> String {
    format!("{}%", number::plain(100.0 * share))
}

/// What a number field shows for a value: shares in per cent, money without its sign.
pub fn in_field(input: Input, value: f64) -> String {
    number::in_field(if is_per_cent(input) { 100.0 * value } else { value })
}

/// The value that a text in a number field means.
///
/// # Errors
/// Why it is no number.
pub fn read(input: Input, text: &str) -> Result<f64, Unreadable> {
    if is_per_cent(input) { number::read_per_cent(text) } else { number::read(text) }
}

/// The signs that a field for the input has before and after it.
pub fn signs(input: Input) -> (Option<&'static str>, Option<&'static str>) {
    let is_money = matches!(input.unit(), Unit::PoundsAWeek | Unit::PoundsAYear);
    (is_money.then_some("£"), is_per_cent(input).then_some("%"))
}

/// Whether a field for the input is in per cent.
pub fn is_per_cent(input: Input) -> bool {
    matches!(input.unit(), Unit::Share | Unit::RateAYear)
}
