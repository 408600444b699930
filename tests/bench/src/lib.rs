//! The work that is timed.

use std::hint::black_box;

use model::{Input, Inputs, cost_of_care, years};

/// Works out the present value for so many different sets of inputs over 20 years, and adds the answers up, so that
/// no part of the work can be left out and both builds can be held against each other.
#[unsafe(no_mangle)]
pub extern "C" fn run(draws: u32) -> f64 {
    let base = Inputs::of_checked([100.0, 5.0, 0.5, 1_545.0, 2.4, 0.75, 160.0, 3e6, 0.01, 0.035, 20.0]);
    (0..draws)
        .map(|draw| {
            let stay = 0.5 + 7.0 * f64::from(draw) / f64::from(draws);
            let inputs = base.with(Input::TimeInCare, stay).unwrap_or(base);
            years::each(black_box(&inputs)).map(|year| year.present_value()).sum::<f64>()
                + cost_of_care::whole_time(&inputs)
        })
        .sum()
}
