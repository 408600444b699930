//! Dates, as a reader and as a program is told them.

use facts::When;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// As a reader would write it: `16 May 2019`, `May 2019`, `2019`, `2024-25`.
///
/// ```
/// use facts::When;
/// use stoke_explainer::words::when::told;
///
/// assert_eq!(told(When::Day(2019, 5, 16)), "16 May 2019");
/// assert_eq!(told(When::FinancialYear(2024)), "2024-25");
/// ```
pub fn told(when: When) -> String {
    let month = |month: u8| MONTHS.get(usize::from(month) - 1).copied().unwrap_or_default();
    match when {
        When::Day(year, of, day) => format!("{day} {} {year}", month(of)),
        When::Month(year, of) => format!("{} {year}", month(of)),
        When::Year(year) => year.to_string(),
        When::FinancialYear(year) => format!("{year}-{:02}", (year + 1) % 100),
    }
}

/// As HTML's `datetime` has it: `2019-05-16`, `2019-05`, `2019`; a financial year by the year in which it begins.
///
/// ```
/// assert_eq!(stoke_explainer::words::when::datetime(facts::When::Month(2019, 5)), "2019-05");
/// ```
pub fn datetime(when: When) -> String {
    match when {
        When::Day(year, month, day) => format!("{year}-{month:02}-{day:02}"),
        When::Month(year, month) => format!("{year}-{month:02}"),
        When::Year(year) | When::FinancialYear(year) => year.to_string(),
    }
}
