//! A number field: what stands in it, and what is wrong with that.

use model::{Input, Problem};

use crate::words::number::{self, Unreadable};

/// A number field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The input that it is for.
    pub input: Input,
    /// What stands in it, as it was typed.
    pub text: String,
    /// Why that can't be used, if it can't.
    pub trouble: Option<Trouble>,
}

/// Why what stands in a field can't be used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Trouble {
    /// It is no number.
    Unreadable(Unreadable),
    /// The model does not allow it.
    Refused(Problem),
}

impl Trouble {
    pub(crate) fn of(problems: Vec<Problem>) -> Trouble {
        problems.into_iter().next().map_or(Trouble::Unreadable(Unreadable::NotANumber), Trouble::Refused)
    }
}

impl Field {
    /// A field that shows a value.
    pub fn showing(input: Input, value: f64) -> Field {
        Field { input, text: number::plain(value), trouble: None }
    }

    /// The value that a text means.
    pub(crate) fn read(input: Input, text: &str, start: f64) -> Result<f64, Trouble> {
        Field::meant(input, number::read(text).map_err(Trouble::Unreadable)?, start)
    }

    /// The value that a number means. The number that the starting value shows as means it exactly: 3.7239 stands
    /// for all of its digits.
    pub(crate) fn meant(input: Input, value: f64, start: f64) -> Result<f64, Trouble> {
        let value = if number::read(&number::plain(start)) == Ok(value) { start } else { value };
        input.check(value).map_err(Trouble::Refused)?;
        Ok(value)
    }
}
