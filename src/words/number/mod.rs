//! Numbers as people write and read them.

mod reading;

pub use reading::{Unreadable, read, read_per_cent};

/// Stands for digits that are left out.
const MORE: char = '…';

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
