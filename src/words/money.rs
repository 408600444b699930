//! Money, in full and in short.

use model::pence;

use super::number::{fixed, grouped};

/// In full: `£30,000,000`, with pence where there are any: `£18,123,456.78`.
///
/// ```
/// use stoke_explainer::words::money::pounds;
///
/// assert_eq!(pounds(30_000_000.0), "£30,000,000");
/// assert_eq!(pounds(-1.5), "−£1.50");
/// ```
pub fn pounds(gbp: f64) -> String {
    let exact = pounds_and_pence(gbp);
    exact.strip_suffix(".00").map(str::to_owned).unwrap_or(exact)
}

/// To the penny: `£30,000,000.00`.
pub fn pounds_and_pence(gbp: f64) -> String {
    let pence = pence(gbp);
    let minus = if pence < 0 { "−" } else { "" };
    let pence = pence.unsigned_abs();
    format!("{minus}£{}.{:02}", grouped(pence / 100), pence % 100)
}

/// To the penny, as a spreadsheet reads it when it is pasted: `-£1,234.50`, with a hyphen for a minus.
pub fn in_table(gbp: f64) -> String {
    pounds_and_pence(gbp).replace('−', "-")
}

/// To the penny, for programs: `30000000.00`.
pub fn plain(gbp: f64) -> String {
    let pence = pence(gbp);
    let minus = if pence < 0 { "-" } else { "" };
    let pence = pence.unsigned_abs();
    format!("{minus}{}.{:02}", pence / 100, pence % 100)
}

/// The same words, with no line broken between a minus and its sum.
pub fn unbroken(words: &str) -> String {
    words.replace("−£", "−\u{2060}£")
}

/// Rounded, in words: `£2.2 million`, `£450,400`, `−£1.3 million`.
///
/// ```
/// use stoke_explainer::words::money::rounded;
///
/// assert_eq!(rounded(-1_287_496.8), "−£1.3 million");
/// assert_eq!(rounded(450_350.0), "£450,400");
/// ```
pub fn rounded(gbp: f64) -> String {
    let short = scaled(gbp, 1);
    if let Some(number) = short.strip_suffix("bn") {
        format!("{number} billion")
    } else if let Some(number) = short.strip_suffix('m') {
        format!("{number} million")
    } else {
        let hundreds = (gbp / 100.0).round() * 100.0;
        pounds(if gbp.abs() < 10_000.0 { gbp } else { hundreds })
    }
}

/// In short, to about three figures: `£3.5m`, `£450k`, `£90`, `£1.2bn`.
///
/// ```
/// use stoke_explainer::words::money::short;
///
/// assert_eq!(short(3_493_728.0), "£3.5m");
/// assert_eq!(short(999_600.0), "£1.0m");
/// ```
pub fn short(gbp: f64) -> String {
    scaled(gbp, 1)
}

/// In short, but never as nothing where it is something: `£3.5m`, `£0.02`.
pub fn told(gbp: f64) -> String {
    let short = short(gbp);
    if short == "£0" { pounds(gbp) } else { short }
}

/// A round sum, as on an axis: `£2m`, `£0.5m`, `£0`.
pub fn axis(gbp: f64) -> String {
    let text = scaled(gbp, 2);
    let unit = text.trim_start_matches(|letter: char| !letter.is_ascii_alphabetic());
    let digits = text.strip_suffix(unit).unwrap_or(&text);
    let digits = if digits.contains('.') { digits.trim_end_matches('0').trim_end_matches('.') } else { digits };
    format!("{digits}{unit}")
}

fn scaled(gbp: f64, places: u32) -> String {
    let minus = if gbp <= -0.5 { "−" } else { "" };
    let gbp = gbp.abs();
    let (number, unit) = if gbp >= 999_950_000.0 {
        (fixed(gbp / 1e9, places), "bn")
    } else if gbp >= 999_500.0 {
        (fixed(gbp / 1e6, places), "m")
    } else if gbp >= 999.5 {
        (fixed(gbp / 1e3, 0), "k")
    } else {
        (fixed(gbp, 0), "")
    };
    format!("{minus}£{number}{unit}")
}

#[cfg(test)]
mod tests {
    use super::{axis, pounds, pounds_and_pence, short};

    #[test]
    fn in_full_to_the_penny() {
        assert_eq!(pounds(0.0), "£0");
        assert_eq!(pounds(1234.567), "£1,234.57");
        assert_eq!(pounds_and_pence(3_493_727.0), "£3,493,727.00");
    }

    #[test]
    fn in_short() {
        for (gbp, text) in [
            (0.0, "£0"),
            (-0.2, "£0"),
            (90.0, "£90"),
            (450_400.0, "£450k"),
            (-1_900_000.0, "−£1.9m"),
            (82_600_000_000.0, "£82.6bn"),
        ] {
            assert_eq!(short(gbp), text);
        }
    }

    #[test]
    fn on_an_axis() {
        for (gbp, text) in
            [(0.0, "£0"), (500_000.0, "£500k"), (2_000_000.0, "£2m"), (2_500_000.0, "£2.5m"), (20.0, "£20")]
        {
            assert_eq!(axis(gbp), text);
        }
    }
}
