//! Problems in plain words, for the field that they belong to.

use facts::Edition;
use model::ranges::Range;
use model::{Input, Problem};

use super::amount::{alone, amount};
use super::number;
use crate::state::{BoundsTrouble, State, Trouble};

/// What is wrong with what stands in a field, and what would be right.
pub fn trouble(edition: &Edition, trouble: Trouble) -> String {
    match trouble {
        Trouble::Unreadable(why) => why.to_string(),
        Trouble::Refused(why) => problem(edition, why),
    }
}

/// What there is to say of an input's range, if there is anything.
pub fn of_range(state: &State, input: Input) -> Option<String> {
    let trouble = state.bounds_of(input)?.trouble?;
    Some(of_bounds(state.edition, input, trouble))
}

/// What is wrong with a range, and what would be right.
pub fn of_bounds(edition: &Edition, input: Input, trouble: BoundsTrouble) -> String {
    match trouble {
        BoundsTrouble::Unreadable(_, why) => why.to_string(),
        BoundsTrouble::OutOfRange(_) => problem(edition, Problem::OutOfRange { input, value: f64::NAN }),
        BoundsTrouble::Crossed => "The low value can’t be above the high one.".into(),
        BoundsTrouble::Misses { central, range } => format!(
            "{} is outside {}. The range is taken as {}.",
            alone(input, central),
            range_of(input, range),
            range_of(input, range.widened_to_hold(central))
        ),
    }
}

/// "40 to 109"
pub fn range_of(input: Input, Range { low, high }: Range) -> String {
    format!("{} to {}", alone(input, low), alone(input, high))
}

/// What is wrong with a value, and what would be right.
fn problem(edition: &Edition, problem: Problem) -> String {
    match problem {
        Problem::OutOfRange { input, .. } => {
            let (least, most) = (*input.range().start(), *input.range().end());
            format!("This can be from {} to {}.", alone(input, least), amount(edition, input, most))
        }
        Problem::NotWhole { .. } => "Enter a whole number.".into(),
        Problem::LastsLongerThanCounted { lasting, counted } => format!(
            "“{}” is {}, and “{}” is {}: the first can’t be above the second.",
            edition.words(Input::Lasting).label,
            number::plain(lasting),
            edition.words(Input::YearsCounted).label,
            number::plain(counted)
        ),
    }
}
