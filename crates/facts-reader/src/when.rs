//! Times as an officer writes them, only as exact as the record: a day, a month, a year, or a year from April on.

/// A day, a month, a year or a financial year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Such as 2019-05-16.
    Day(u16, u8, u8),
    /// Such as 2019-05.
    Month(u16, u8),
    /// Such as 2019.
    Year(u16),
    /// Such as 2024/25, which begins in April 2024.
    FinancialYear(u16),
}

const DAYS: [u8; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/// The years that the record can be about.
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2100;

impl When {
    /// The time that a text is, if it is one.
    pub(crate) fn of(text: &str) -> Option<When> {
        let number = |text: &str, digits| {
            let all_digits = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
            all_digits.then(|| text.parse::<u16>().ok()).flatten()
        };
        let year = |text| number(text, 4).filter(|year| YEARS.contains(year));
        if let Some((begins, ends)) = text.split_once('/') {
            let begins = year(begins)?;
            return (number(ends, 2)? == (begins + 1) % 100).then_some(When::FinancialYear(begins));
        }
        let mut parts = text.split('-');
        let year = year(parts.next()?)?;
        let Some(month) = parts.next() else { return Some(When::Year(year)) };
        let month = number(month, 2).filter(|month| (1..=12).contains(month))? as u8;
        let Some(day) = parts.next() else { return Some(When::Month(year, month)) };
        let longest = DAYS.get(usize::from(month) - 1).copied()?;
        let day = number(day, 2).filter(|day| (1..=u16::from(longest)).contains(day))? as u8;
        parts.next().is_none().then_some(When::Day(year, month, day))
    }

    /// When it begins, in years: 2025.25 is 1 April 2025. A month or a year counts from its first day.
    pub fn begins(self) -> f64 {
        let (year, month, day) = match self {
            When::Day(year, month, day) => (year, month, day),
            When::Month(year, month) => (year, month, 1),
            When::Year(year) => (year, 1, 1),
            When::FinancialYear(year) => (year, 4, 1),
        };
        f64::from(year) + (f64::from(month - 1) + f64::from(day - 1) / 31.0) / 12.0
    }

    /// When it is over, in years: a month or a year counts to its last day.
    pub(crate) fn ends(self) -> f64 {
        let lasts = match self {
            When::Day(..) => 1.0 / 31.0 / 12.0,
            When::Month(..) => 1.0 / 12.0,
            When::Year(_) | When::FinancialYear(_) => 1.0,
        };
        self.begins() + lasts
    }
}

#[cfg(test)]
mod tests {
    use super::When;

    #[test]
    fn only_as_exact_as_it_is_written() {
        assert_eq!(When::of("2019-05-16"), Some(When::Day(2019, 5, 16)));
        assert_eq!(When::of("2019-05"), Some(When::Month(2019, 5)));
        assert_eq!(When::of("2019"), Some(When::Year(2019)));
        assert_eq!(When::of("2024/25"), Some(When::FinancialYear(2024)));
        assert!((When::Day(2025, 4, 1).begins() - 2025.25).abs() < 1e-9);
    }

    #[test]
    fn anything_else_is_no_time() {
        for text in
            ["", "19", "2019-13", "2019-02-30", "2019-5", "2024/26", "2019-05-16-1", "1066", "started/here/2025"]
        {
            assert_eq!(When::of(text), None, "{text}");
        }
    }
}
