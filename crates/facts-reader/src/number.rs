//! A value as an officer writes it: a number, or a chain of × and ÷ worked out from left to right.

use serde::Deserialize;

/// What stands behind `value =`.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub(crate) enum Written {
    Whole(i64),
    Number(f64),
    Chain(String),
}

impl Written {
    /// The value, if it is one and finite.
    pub(crate) fn value(&self) -> Option<f64> {
        let value = match self {
            Written::Whole(whole) => *whole as f64,
            Written::Number(number) => *number,
            Written::Chain(chain) => of_chain(chain)?,
        };
        value.is_finite().then_some(value)
    }
}

fn of_chain(chain: &str) -> Option<f64> {
    let mut words = chain.split_whitespace();
    let mut value: f64 = words.next()?.parse().ok()?;
    while let Some(operator) = words.next() {
        let operand: f64 = words.next()?.parse().ok()?;
        match operator {
            "*" | "×" => value *= operand,
            "/" | "÷" => value /= operand,
            _ => return None,
        }
    }
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::of_chain;

    #[test]
    fn a_chain_is_worked_out_from_left_to_right() {
        assert_eq!(of_chain("864 / 365"), Some(864.0 / 365.0));
        assert_eq!(of_chain("12 ÷ 4 × 5"), Some(15.0));
        assert_eq!(of_chain("287"), Some(287.0));
    }

    #[test]
    fn anything_else_is_no_value() {
        for chain in ["", "864 /", "864 + 1", "/ 365", "eight", "864/365"] {
            assert_eq!(of_chain(chain), None, "{chain}");
        }
    }
}
