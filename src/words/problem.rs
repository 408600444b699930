//! Problems in plain words, for the field that they belong to.

use facts::Edition;
use model::{Input, Problem, Unit};

use super::{money, number};
use crate::state::Trouble;

/// A value with its unit, as in "£1,545 a week" or "100 children a year".
pub fn amount(edition: &Edition, input: Input, value: f64) -> String {
    let unit = edition.words(input).unit;
    match input.unit() {
        Unit::PoundsAWeek | Unit::PoundsAYear => format!("{} {unit}", money::pounds(value)),
        Unit::Share | Unit::RateAYear => format!("{}% {unit}", number::plain(value * 100.0)),
        Unit::ChildrenAYear | Unit::Years => format!("{} {unit}", number::plain(value)),
    }
}

/// What is wrong with what stands in a field, and what would be right.
pub fn trouble(edition: &Edition, trouble: Trouble) -> String {
    match trouble {
        Trouble::Unreadable(why) => why.to_string(),
        Trouble::Refused(why) => problem(edition, why),
    }
}

/// What is wrong with a value, and what would be right.
fn problem(edition: &Edition, problem: Problem) -> String {
    match problem {
        Problem::OutOfRange { input, .. } => {
            let (least, most) = (*input.range().start(), *input.range().end());
            format!("This can be from {} to {}.", number_of(input, least), amount(edition, input, most))
        }
        Problem::NotWhole { .. } => "Enter a whole number.".into(),
        Problem::LastsLongerThanCounted { lasting, counted } => format!(
            "“{}” is {}, and “{}” is {}: the first can't be above the second.",
            edition.words(Input::Lasting).label,
            number::plain(lasting),
            edition.words(Input::YearsCounted).label,
            number::plain(counted)
        ),
    }
}

/// A value without its unit's words: "£100" for a cost, "0" for children.
fn number_of(input: Input, value: f64) -> String {
    match input.unit() {
        Unit::PoundsAWeek | Unit::PoundsAYear => money::pounds(value),
        Unit::Share | Unit::RateAYear => format!("{}%", number::plain(value * 100.0)),
        Unit::ChildrenAYear | Unit::Years => number::plain(value),
    }
}
