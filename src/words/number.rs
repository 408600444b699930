//! Numbers as people write and read them.

use std::fmt;

/// Longer than any number that a person would type.
const LONGEST: usize = 40;
/// Stands for digits that are left out.
const MORE: char = '…';

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
    let text = text.trim().trim_end_matches('…');
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

/// A number with thousands marked, to its first four decimal places, with "…" where digits are left out: so it reads the
/// same wherever it stands, and nothing claims to be more exact than it is.
///
/// ```
/// use stoke_explainer::words::number::plain;
///
/// assert_eq!(plain(1545.0), "1,545");
/// assert_eq!(plain(3.723_899), "3.7238…");
/// ```
pub fn plain(value: f64) -> String {
    let scaled = value * 1e4;
    let nearest = scaled.round();
    // What floats add or lose by the way is no digit: 100 × 0.29 is 29.
    let is_all = (scaled - nearest).abs() <= 1e-13 * scaled.abs();
    let text = fixed(if is_all { nearest } else { scaled.trunc() } / 1e4, 4);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if is_all { text.to_owned() } else { format!("{text}{MORE}") }
}

/// A number as [`plain`] writes it and [`read`] reads it: a field has no place for the sign of digits that are left out.
pub fn in_field(value: f64) -> String {
    plain(value).trim_end_matches(MORE).to_owned()
}

/// A number to eight decimal places, so that sums worked out from it agree to the penny: `46.47203614`.
pub fn precise(value: f64) -> String {
    fixed(value, 8)
}

/// So many of something, in words that fit one: `1 year`, `2.5 years`.
///
/// ```
/// use stoke_explainer::words::number::counted;
///
/// assert_eq!(counted(1.0, "child", "children"), "1 child");
/// assert_eq!(counted(101.5, "child", "children"), "101.5 children");
/// ```
pub fn counted(value: f64, one: &str, more: &str) -> String {
    format!("{} {}", plain(value), if value == 1.0 { one } else { more })
}

/// A number to exactly so many decimal places, half rounding up, thousands marked.
///
/// In whole numbers, because the standard library's way for floats is 4 kB larger.
pub fn fixed(value: f64, places: u32) -> String {
    let one = 10u64.pow(places);
    let units = (value.abs() * one as f64 + 0.5) as u64;
    let minus = if value < 0.0 && units > 0 { "−" } else { "" };
    let (whole, part) = (grouped(units / one), units % one);
    if places == 0 {
        return format!("{minus}{whole}");
    }
    format!("{minus}{whole}.{part:0places$}", places = places as usize)
}

/// A whole number with its thousands marked.
pub(crate) fn grouped(whole: u64) -> String {
    let digits = whole.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Unreadable, fixed, in_field, plain, read};
    use proptest::prelude::*;

    #[test]
    fn people_write_the_same_number_in_many_ways() {
        for text in ["£1,545", "1,545.00", "1545", "1 545", "1\u{a0}545", " £ 1545. ", "01545"] {
            assert_eq!(read(text), Ok(1545.0), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_says_why() {
        use Unreadable::{Empty, Grouping, NotANumber, OtherDigits, TooLong};
        let long = "9".repeat(10_000);
        for (text, why) in [
            ("", Empty),
            ("  ", Empty),
            ("£", Empty),
            ("abc", NotANumber),
            ("1e99", NotANumber),
            ("NaN", NotANumber),
            ("infinity", NotANumber),
            ("1.2.3", NotANumber),
            ("--5", NotANumber),
            ("1,54", Grouping),
            ("1545,000", Grouping),
            ("１５４５", OtherDigits),
            (&long, TooLong),
        ] {
            assert_eq!(read(text), Err(why), "{text}");
        }
        assert_eq!(read("."), Err(NotANumber));
        for minus_five in ["-5", "−5", "–5", "£-5", "-£5", "− £ 5"] {
            assert_eq!(read(minus_five), Ok(-5.0), "{minus_five}");
        }
        assert_eq!(read("-£-5"), Err(NotANumber));
    }

    #[test]
    fn thousands_are_marked() {
        assert_eq!(fixed(-1234567.8, 2), "−1,234,567.80");
        assert_eq!(fixed(999.5, 0), "1,000");
        assert_eq!(fixed(-0.001, 2), "0.00");
    }

    #[test]
    fn digits_that_are_left_out_are_marked_and_those_that_floats_add_are_none() {
        assert_eq!(plain(1.234_567_8), "1.2345…");
        assert_eq!(plain(-0.000_01), "0…");
        assert_eq!([plain(100.0 * 0.29), plain(100.0 * 0.07), plain(0.1 + 0.2)], ["29", "7", "0.3"]);
        assert_eq!([plain(12_345_678.9), plain(1_234_567.123_45)], ["12,345,678.9", "1,234,567.1234…"]);
        assert_eq!(in_field(1.234_567_8), "1.2345");
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in any::<String>()) {
            prop_assert!(read(&text).is_ok_and(f64::is_finite) || read(&text).is_err());
        }

        #[test]
        fn what_is_written_reads_back(value in -1e9..1e9f64) {
            let shown = in_field(value);
            let back = read(&shown).expect("our own writing");
            // The last place shown, and what floats lose at a thousand million.
            prop_assert!((back - value).abs() <= 0.0001 + 1e-6);
            prop_assert_eq!(plain(back), shown);
        }
    }
}
