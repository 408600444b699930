//! A number field: what stands in it, and what is wrong with that.

use model::{Input, Problem};

use crate::words::amount;
use crate::words::number::Unreadable;

/// A number field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The input that it is for.
    pub input: Input,
    /// What stands in it, as it was typed.
    pub text: String,
    /// The last value in it that could be used on its own, in the input's unit.
    pub value: f64,
    /// Why what stands in it can't be used, if it can't.
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
    /// Whether it is two fields that contradict each other, each of which could be used on its own.
    pub fn is_contradiction(self) -> bool {
        matches!(self, Trouble::Refused(Problem::LastsLongerThanCounted { .. }))
    }
}

impl Field {
    /// A field that shows a value.
    pub fn showing(input: Input, value: f64) -> Field {
        Field { input, text: amount::in_field(input, value), value, trouble: None }
    }

    /// The field once the visitor has left it: as the page writes the number, where that loses nothing of it.
    #[must_use]
    pub(crate) fn left(&self) -> Field {
        let tidy = Field::showing(self.input, self.value);
        let same = self.trouble.is_none() && amount::read(self.input, &tidy.text) == Ok(self.value);
        if same { tidy } else { self.clone() }
    }

    /// The field after a text was typed into it, where the input starts from `start`.
    #[must_use]
    pub(crate) fn typed(&self, text: String, start: f64) -> Field {
        let read = amount::read(self.input, &text).map_err(Trouble::Unreadable);
        match read.and_then(|value| meant(self.input, value, start)) {
            Ok(value) => Field { text, value, trouble: None, ..*self },
            Err(trouble) => Field { text, trouble: Some(trouble), ..*self },
        }
    }
}

/// The value that a number means. The number that the starting value shows as means it exactly: 3.7238 stands for all
/// of its digits.
pub(crate) fn meant(input: Input, value: f64, start: f64) -> Result<f64, Trouble> {
    let value = if amount::read(input, &amount::in_field(input, start)) == Ok(value) { start } else { value };
    input.check(value).map_err(Trouble::Refused)?;
    Ok(value)
}
