//! Numbers as people type and paste them.

use std::fmt;

/// Longer than any number that a person would type.
const LONGEST: usize = 40;

/// Why a text is no number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing in it.
    Empty,
    /// It is longer than any number.
    TooLong,
    /// It has letters or digits of another script, such as full-width ones.
    OtherDigits,
    /// A comma or space stands where no group of three digits follows.
    Grouping,
    /// Anything else.
    NotANumber,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Unreadable::Empty => "Enter a number.",
            Unreadable::TooLong => "This is too long to be a number. Enter one such as 1,545.",
            Unreadable::OtherDigits => "Use the digits 0 to 9.",
            Unreadable::Grouping => "Write thousands as 1,545 and parts as 1.5.",
            Unreadable::NotANumber => "This is not a number. Enter one such as 1,545 or 2.5.",
        })
    }
}

/// Reads a number as people type or paste it: `£1,545`, `1,545.00`, `1545` and `1 545` are the same.
///
/// # Errors
/// Why it can't be read. Powers of ten ("1e9") are refused: nobody means them here.
///
/// ```
/// use stoke_explainer::words::number::{Unreadable, read};
///
/// assert_eq!(read(" £1,545 "), Ok(1545.0));
/// assert_eq!(read("−5"), Ok(-5.0));
/// assert_eq!(read("1,5"), Err(Unreadable::Grouping));
/// ```
pub fn read(text: &str) -> Result<f64, Unreadable> {
    read_times(text, "")
}

/// Reads a number of per cent as a share: `50`, `50%` and `50.0` are 0.5.
///
/// # Errors
/// As [`read`].
///
/// ```
/// use stoke_explainer::words::number::read_per_cent;
///
/// assert_eq!(read_per_cent("3.5 %"), Ok(0.035));
/// ```
pub fn read_per_cent(text: &str) -> Result<f64, Unreadable> {
    let trimmed = text.trim_end();
    read_times(trimmed.strip_suffix('%').unwrap_or(trimmed), "e-2")
}

/// Reads a number times a power of ten, in one step, so that 2.7% is the number nearest to 0.027.
fn read_times(text: &str, power: &str) -> Result<f64, Unreadable> {
    if text.len() > LONGEST * 4 || text.chars().count() > LONGEST {
        return Err(Unreadable::TooLong);
    }
    // Where digits are left out the page says so.
    let text = text.trim().trim_end_matches(super::MORE);
    let (before, text) = without(text, &['-', '−', '–']);
    let (_, text) = without(text, &['£']);
    let (after, text) = if before { (false, text) } else { without(text, &['-', '−', '–']) };
    let negative = before || after;
    if text.is_empty() {
        return Err(Unreadable::Empty);
    }
    if text.chars().any(|letter| !letter.is_ascii() && !letter.is_whitespace()) {
        return Err(Unreadable::OtherDigits);
    }
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let mut groups = whole.split(|letter: char| letter == ',' || letter.is_whitespace());
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    if !all_digits(part) || !all_digits(first) || !rest.iter().all(|group| all_digits(group)) {
        return Err(Unreadable::NotANumber);
    }
    if !rest.is_empty() && (!(1..=3).contains(&first.len()) || rest.iter().any(|group| group.len() != 3)) {
        return Err(Unreadable::Grouping);
    }
    if first.is_empty() && part.is_empty() {
        return Err(Unreadable::NotANumber);
    }
    let value = nearest(&format!("0{first}{}.{part}0{power}", rest.concat()));
    Ok(if negative { -value } else { value })
}

/// Whether a text begins with one of these, and the rest.
fn without<'a>(text: &'a str, beginnings: &[char]) -> (bool, &'a str) {
    text.strip_prefix(beginnings).map_or((false, text), |rest| (true, rest.trim_start()))
}

/// The number nearest to decimal digits. The browser has a parser for that; the standard library's would bring
/// 10 kB of tables along.
#[cfg(target_arch = "wasm32")]
fn nearest(digits: &str) -> f64 {
    js_sys::Number::parse_float(digits)
}

/// The number nearest to decimal digits.
#[cfg(not(target_arch = "wasm32"))]
fn nearest(digits: &str) -> f64 {
    digits.parse().unwrap_or(f64::NAN)
}
