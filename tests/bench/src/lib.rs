//! The work that is timed, and the cases in which WebAssembly and native are compared.

mod cases;

use std::hint::black_box;

use model::draws::Spread;
use model::ranges::{Range, Ranges, UNCERTAIN};
use model::{Input, Inputs, cost_of_care, years};

pub use cases::{CASES, answers};

const BASE: Inputs = Inputs::of_checked([100.0, 5.0, 0.5, 1_545.0, 2.4, 0.75, 160.0, 3e6, 0.01, 0.035, 20.0]);

/// Draws so many combinations of uncertain inputs over 20 years, and adds up all that a page shows of them.
#[unsafe(no_mangle)]
pub extern "C" fn spread(draws: u32) -> f64 {
    let around = |input| Range { low: BASE.get(input) * 0.5, high: BASE.get(input) * 1.9 };
    let spread = Spread::of(black_box(&BASE), &Ranges(UNCERTAIN.map(around)), draws as usize);
    let shown = spread.running_total.iter().chain([&spread.whole_time, &spread.whole_time_of_a_child]);
    shown.map(|percentiles| percentiles.p10 + percentiles.p50 + percentiles.p90).sum::<f64>() + spread.saving as f64
}

/// Works out the present value for so many different sets of inputs over 20 years, and adds the answers up, so that
/// no part of the work can be left out and both builds can be held against each other.
#[unsafe(no_mangle)]
pub extern "C" fn run(draws: u32) -> f64 {
    (0..draws)
        .map(|draw| {
            let stay = 0.5 + 7.0 * f64::from(draw) / f64::from(draws);
            let inputs = BASE.with(Input::TimeInCare, stay).unwrap_or(BASE);
            years::each(black_box(&inputs)).map(|year| year.present_value()).sum::<f64>()
                + cost_of_care::whole_time(&inputs)
        })
        .sum()
}

/// How many cases there are.
#[unsafe(no_mangle)]
pub extern "C" fn cases() -> u32 {
    CASES
}

/// How many answers a case has.
#[unsafe(no_mangle)]
pub extern "C" fn count(case: u32) -> u32 {
    u32::try_from(answers(case).len()).unwrap_or(u32::MAX)
}

/// One of the answers of a case.
#[unsafe(no_mangle)]
pub extern "C" fn answer(case: u32, index: u32) -> f64 {
    answers(case).get(index as usize).copied().unwrap_or(f64::NAN)
}
