//! How the app says things: numbers, money, years, answers, formulas and problems. Nothing else formats a number.

pub mod amount;
pub mod answer;
pub mod cite;
pub mod difference;
pub mod finding;
pub mod formula;
pub mod in_care;
pub mod left_out;
pub mod money;
pub mod number;
pub mod problem;
pub mod remark;
pub mod rung;
pub mod safety;
pub mod scope;
pub mod since;
pub mod spread;
pub mod text;
pub mod when;
pub mod years;

use facts::{Figure, Unit};

/// The version of the program that works things out.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A figure of the record in its own unit, as it is published.
///
/// ```
/// use facts::figures;
/// assert_eq!(stoke_explainer::words::figure(&figures::LOW_INCOME_ENGLAND_2025), "19.8%");
/// ```
pub fn figure(figure: &Figure) -> String {
    let published = || number::fixed(figure.value, figure.decimals.into());
    match figure.unit {
        Unit::Children | Unit::People | Unit::Days | Unit::Number | Unit::Rank | Unit::Years => {
            number::plain(figure.value)
        }
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

/// The same words with a capital letter first. Only of our own letters: all others' would be a table of 3 kB in a program.
pub fn capital(words: &str) -> String {
    with_first(words, |first| first.to_ascii_uppercase())
}

/// The same words with a small letter first.
pub fn small(words: &str) -> String {
    with_first(words, |first| first.to_ascii_lowercase())
}

fn with_first(words: &str, change: fn(char) -> char) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| std::iter::once(change(first)).chain(letters).collect()).unwrap_or_default()
}

/// What has to be said of sums of different years, after the name of a measure.
pub const fn of_money(unit: Unit) -> &'static str {
    match unit {
        Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear => ", in each year’s prices",
        _ => "",
    }
}

/// What the values of a unit are of, after the name of a measure; empty where they say it themselves.
pub const fn of_unit(unit: Unit) -> &'static str {
    match unit {
        Unit::ChildrenPerTenThousand => ", for every 10,000 children",
        Unit::PerThousandBirths => ", for every 1,000 babies born alive",
        Unit::FullTimeEquivalent => ", part-time workers counted in part",
        Unit::Points => ", in points",
        _ => "",
    }
}
