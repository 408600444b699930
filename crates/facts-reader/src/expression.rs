//! A value as an officer writes it: a number, or a sum over numbers and figures.

use serde::Deserialize;

/// The most parentheses within each other: each is a call within another, of which there can't be any number.
const MOST_OPEN: usize = 32;

/// What stands behind `value =`.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged, expecting = "this is no number, and no sum in quotes such as \"{leavers-days-2024} ÷ 365\"")]
pub(crate) enum Written {
    Whole(i64),
    Number(f64),
    Sum(String),
}

/// Why a value can't be worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// It is no number and no sum.
    NotANumber,
    /// It names a figure that has no value (yet).
    Unknown(String),
}

impl Written {
    /// The value, finite; `figure` gives the value of the figure of an id.
    pub(crate) fn value(&self, figure: impl Fn(&str) -> Option<f64>) -> Result<f64, Why> {
        let value = match self {
            Written::Whole(whole) => *whole as f64,
            Written::Number(number) => *number,
            Written::Sum(text) => Sum { rest: text, open: 0, figure: &figure }.whole()?,
        };
        if value.is_finite() { Ok(value) } else { Err(Why::NotANumber) }
    }
}

/// What is left to read of a sum: `+ −` over `× ÷` over numbers, `{figures}` and parentheses.
struct Sum<'a> {
    rest: &'a str,
    /// How many parentheses are open.
    open: usize,
    figure: &'a dyn Fn(&str) -> Option<f64>,
}

impl Sum<'_> {
    fn whole(mut self) -> Result<f64, Why> {
        let value = self.terms()?;
        if self.rest.trim().is_empty() { Ok(value) } else { Err(Why::NotANumber) }
    }

    fn terms(&mut self) -> Result<f64, Why> {
        let mut value = self.factors()?;
        loop {
            if self.takes(&["+"]) {
                value += self.factors()?;
            } else if self.takes(&["−", "-"]) {
                value -= self.factors()?;
            } else {
                return Ok(value);
            }
        }
    }

    fn factors(&mut self) -> Result<f64, Why> {
        let mut value = self.operand()?;
        loop {
            if self.takes(&["×", "*"]) {
                value *= self.operand()?;
            } else if self.takes(&["÷", "/"]) {
                value /= self.operand()?;
            } else {
                return Ok(value);
            }
        }
    }

    fn operand(&mut self) -> Result<f64, Why> {
        if self.takes(&["("]) {
            self.open += 1;
            if self.open > MOST_OPEN {
                return Err(Why::NotANumber);
            }
            let value = self.terms()?;
            self.open -= 1;
            return if self.takes(&[")"]) { Ok(value) } else { Err(Why::NotANumber) };
        }
        if self.takes(&["{"]) {
            let (id, after) = self.rest.split_once('}').ok_or(Why::NotANumber)?;
            self.rest = after;
            let id = id.trim();
            return (self.figure)(id).ok_or_else(|| Why::Unknown(id.to_owned()));
        }
        let text = self.rest.trim_start();
        let end = text.find(|letter: char| !letter.is_ascii_digit() && letter != '.').unwrap_or(text.len());
        let (digits, after) = text.split_at(end);
        self.rest = after;
        digits.parse().map_err(|_| Why::NotANumber)
    }

    fn takes(&mut self, signs: &[&str]) -> bool {
        let text = self.rest.trim_start();
        let rest = signs.iter().find_map(|sign| text.strip_prefix(sign));
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::{Why, Written};

    fn value(text: &str) -> Result<f64, Why> {
        Written::Sum(text.into()).value(|id| (id == "entered/here/2024").then_some(287.0))
    }

    #[test]
    fn a_sum_is_worked_out_as_in_school() {
        assert_eq!(value("864 / 365"), Ok(864.0 / 365.0));
        assert_eq!(value("12 ÷ 4 × 5"), Ok(15.0));
        assert_eq!(value("2 + 3 × 4 − 1"), Ok(13.0));
        assert_eq!(value("(2 + 3) * 4"), Ok(20.0));
        assert_eq!(value("{entered/here/2024} - 178"), Ok(109.0));
    }

    #[test]
    fn anything_else_is_no_value() {
        for text in ["", "864 /", "/ 365", "eight", "(1", "1 2", "1 ÷ 0"] {
            assert_eq!(value(text), Err(Why::NotANumber), "{text}");
        }
        let nested = |times: usize| value(&format!("{}1{}", "(".repeat(times), ")".repeat(times)));
        assert_eq!([nested(32), nested(33), nested(100_000)], [Ok(1.0), Err(Why::NotANumber), Err(Why::NotANumber)]);
        assert_eq!(value("{nobody} + 1"), Err(Why::Unknown("nobody".into())));
    }
}
