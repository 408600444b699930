//! The rungs of the ladder in words.

use model::{Input, Rung};

use super::amount::{alone, amount};
use super::{answer, number};
use crate::state::State;

/// What is left on that rung.
pub fn label(state: &State, rung: Rung) -> String {
    match rung {
        Rung::WholeTime => "The whole time in care".into(),
        Rung::WithinYears => format!("Within {}", answer::counted(state)),
        Rung::GrowingPrices => format!("At {} prices", prices(state)),
        Rung::TodaysValue => "In today’s value".into(),
        Rung::DueToEarlyHelp => "Due to early help".into(),
        Rung::Cashable => "That a budget can take out".into(),
        Rung::AfterSupport => "After support at home".into(),
        Rung::PresentValue => "After early help’s cost".into(),
    }
}

/// The same for states of different years and prices: the first of them stands for all.
pub fn of_any(state: &State, rung: Rung) -> String {
    match rung {
        Rung::WithinYears => "Within the years counted".into(),
        Rung::GrowingPrices => "At each year’s prices".into(),
        rung => label(state, rung),
    }
}

/// The one assumption that leads to that rung.
pub fn assumption(state: &State, rung: Rung) -> String {
    let of = |input: Input| amount(state.edition, input, state.inputs.get(input));
    let alone = |input: Input| alone(input, state.inputs.get(input));
    match rung {
        Rung::WholeTime => {
            let lasting = match state.inputs.get(Input::Lasting) {
                1.0 => String::new(),
                years => format!(" × {}", number::plain(years)),
            };
            let years = alone(Input::TimeInCare);
            format!(
                "{}{lasting} × {years} years",
                number::counted(state.inputs.get(Input::Children), "child", "children")
            )
        }
        Rung::WithinYears => "later years are left out".into(),
        Rung::GrowingPrices => of(Input::PriceGrowth),
        Rung::TodaysValue => format!("discounted by {} a year", alone(Input::DiscountRate)),
        Rung::DueToEarlyHelp => of(Input::Credited),
        Rung::Cashable => of(Input::Cashable),
        Rung::AfterSupport => of(Input::SupportAtHome),
        Rung::PresentValue => {
            let years = number::counted(state.inputs.get(Input::Lasting), "year", "years");
            format!("{}, {years}", of(Input::EarlyHelpCost))
        }
    }
}

/// What the step to that rung takes off or adds, as words after a sum; for the first, what it begins with.
pub fn purpose(state: &State, rung: Rung) -> String {
    let for_what = match rung {
        Rung::WholeTime => "the whole time in care",
        Rung::WithinYears => "later years",
        Rung::GrowingPrices => return format!("for {} prices", prices(state)),
        Rung::TodaysValue => "discounting",
        Rung::DueToEarlyHelp => "what early help did not cause",
        Rung::Cashable => "costs that stay",
        Rung::AfterSupport => "support at home",
        Rung::PresentValue => "early help itself",
    };
    format!("for {for_what}")
}

/// Whether the price of placements grows or falls.
fn prices(state: &State) -> &'static str {
    if state.inputs.get(Input::PriceGrowth) < 0.0 { "falling" } else { "growing" }
}
