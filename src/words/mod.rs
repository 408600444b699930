//! How the app says things: numbers, money, years, answers, formulas and problems. Nothing else formats a number.

pub mod amount;
pub mod answer;
pub mod formula;
pub mod money;
pub mod number;
pub mod problem;
pub mod rung;
pub mod years;

use facts::{Figure, Unit};

/// A figure of the record in its own unit.
///
/// ```
/// use facts::figures;
/// assert_eq!(stoke_explainer::words::figure(&figures::LOW_INCOME_ENGLAND_2025), "19.8%");
/// ```
pub fn figure(figure: &Figure) -> String {
    match figure.unit {
        Unit::Children | Unit::People | Unit::Days => number::plain(figure.value),
        Unit::Years => number::marked(figure.value),
        // As they are published, so that 21.0% stands beside 25.6%.
        Unit::PerCent => format!("{}%", number::fixed(figure.value, 1)),
        Unit::Share => format!("{}%", number::plain(figure.value * 100.0)),
        Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear => money::pounds(figure.value),
    }
}
