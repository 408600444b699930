//! A number that knows where it comes from.

use core::fmt;

/// A number, and the name of what it comes from.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Number {
    /// In the unit of its chart's measure. What is not finite is taken for a gap.
    pub value: f64,
    /// What the caller calls the entry that it comes from. Charts never read it, they only hand it on.
    pub name: Name,
}

/// The name of an entry in up to three parts, so that a table of many needs no text of its own for each.
///
/// ```
/// use charts::Name;
///
/// assert_eq!(Name(["started", "here", "2025"]).to_string(), "started/here/2025");
/// assert_eq!(Name::from("claim").to_string(), "claim");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Name(pub [&'static str; 3]);

impl From<&'static str> for Name {
    fn from(whole: &'static str) -> Name {
        Name([whole, "", ""])
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, rest @ ..] = self.0;
        f.write_str(first)?;
        for part in rest.into_iter().filter(|part| !part.is_empty()) {
            f.write_str("/")?;
            f.write_str(part)?;
        }
        Ok(())
    }
}

impl Number {
    /// A number that comes from an entry of that name.
    pub fn new(value: f64, name: impl Into<Name>) -> Number {
        Number { value, name: name.into() }
    }

    /// A number that comes from no entry, such as a result.
    pub fn unnamed(value: f64) -> Number {
        Number { value, name: Name::default() }
    }

    /// The number, if it is one.
    pub(crate) fn finite(self) -> Option<Number> {
        Some(self).filter(|number| number.value.is_finite())
    }
}
