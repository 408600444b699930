//! A number that knows where it comes from.

/// A number, and the name of what it comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// In the unit of its chart's measure. What is not finite is taken for a gap.
    pub value: f64,
    /// What the caller calls the entry that it comes from. Charts never read it, they only hand it on.
    pub name: &'static str,
}

impl Number {
    /// A number that comes from an entry of that name.
    pub const fn new(value: f64, name: &'static str) -> Number {
        Number { value, name }
    }

    /// A number that comes from no entry, such as a result.
    pub const fn unnamed(value: f64) -> Number {
        Number { value, name: "" }
    }

    /// The number, if it is one.
    pub(crate) fn finite(self) -> Option<Number> {
        Some(self).filter(|number| number.value.is_finite())
    }
}
