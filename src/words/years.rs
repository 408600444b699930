//! Financial years, and the table by year.

use facts::Edition;
use model::Year;

use super::when;

/// The name of one of an edition's years, counted from 1.
///
/// ```
/// use stoke_explainer::words::years::financial;
///
/// assert_eq!(financial(facts::EDITIONS[0], 1), "2024-25");
/// assert_eq!(financial(facts::EDITIONS[0], 20), "2043-44");
/// ```
pub fn financial(edition: &Edition, number: usize) -> String {
    when::told(edition.financial_year(number))
}

/// A column of sums by year: its name and its value, GBP in the year's own pounds.
pub type Column = (&'static str, fn(&Year) -> f64);

/// The sums of the table by year, from the cost of care to what is left of it.
pub const SUMS: [Column; 5] = [
    ("Cost of care, due to early help", |year| year.gross),
    ("A budget can take out", |year| year.cashable),
    ("Support at home", |year| year.support),
    ("Early help", |year| year.programme),
    ("Net", Year::net),
];

/// The name of the line in which they are added up.
pub const ALL: &str = "All years";

/// What something comes to over all years.
pub fn added_up(years: &[Year], of: fn(&Year) -> f64) -> f64 {
    years.iter().map(of).sum()
}
