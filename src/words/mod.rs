//! How the app says things: numbers, money, years, answers, formulas and problems. Nothing else formats a number.

pub mod amount;
pub mod answer;
#[cfg(feature = "pages")]
pub mod cite;
#[cfg(feature = "pages")]
pub mod finding;
pub mod formula;
pub mod money;
pub mod number;
pub mod problem;
pub mod rung;
#[cfg(feature = "pages")]
pub mod text;
pub mod when;
pub mod years;

use facts::{Figure, Unit};

/// A figure of the record in its own unit, as it is published.
///
/// ```
/// use facts::figures;
/// assert_eq!(stoke_explainer::words::figure(&figures::LOW_INCOME_ENGLAND_2025), "19.8%");
/// ```
pub fn figure(figure: &Figure) -> String {
    let published = || number::fixed(figure.value, figure.decimals.into());
    match figure.unit {
        Unit::Children | Unit::People | Unit::Days | Unit::Number | Unit::Rank => number::plain(figure.value),
        Unit::Years => number::marked(figure.value),
        Unit::PerCent => format!("{}%", published()),
        Unit::ChildrenPerTenThousand
        | Unit::PerThousandBirths
        | Unit::Cases
        | Unit::Points
        | Unit::FullTimeEquivalent => published(),
        Unit::Share => format!("{}%", number::plain(figure.value * 100.0)),
        Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear => money::pounds(figure.value),
    }
}

/// The same words with a capital letter first.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
