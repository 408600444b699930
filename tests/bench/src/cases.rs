//! Sets of inputs and ranges whose answers WebAssembly and native have to agree on, to the bit.

use model::draws::Spread;
use model::ranges::{Range, Ranges, UNCERTAIN};
use model::{Input, Inputs};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

use crate::BASE;

/// How many cases there are.
pub const CASES: u32 = 60;

/// Enough to reach every branch, few enough for every run of the tests.
const DRAWS: usize = 500;

/// The ends of what is allowed: years that it lasts, years counted, and time in care.
const ENDS: [(f64, f64, f64); 6] =
    [(1.0, 1.0, 0.1), (1.0, 1.0, 8.0), (1.0, 20.0, 0.1), (1.0, 20.0, 8.0), (20.0, 20.0, 0.1), (20.0, 20.0, 8.0)];

/// Everything that a page shows of a case's combinations.
#[must_use]
pub fn answers(case: u32) -> Vec<f64> {
    let mut random = Xoshiro256PlusPlus::seed_from_u64(case.into());
    let inputs = inputs(case, &mut random);
    let ranges = Ranges(UNCERTAIN.map(|input| match case % 3 {
        // Nothing is uncertain; everything is; something.
        0 => Range { low: inputs.get(input), high: inputs.get(input) },
        1 => Range { low: *input.range().start(), high: *input.range().end() },
        _ => {
            let (a, b) = (within(input, &mut random), within(input, &mut random));
            Range { low: a.min(b), high: a.max(b) }
        }
    }));
    let spread = Spread::of(&inputs, &ranges, DRAWS);
    let percentiles =
        spread.running_total.iter().chain([&spread.whole_time, &spread.whole_time_of_a_child, &spread.present_value]);
    percentiles.flat_map(|of| [of.p10, of.p50, of.p90]).chain([spread.saving as f64]).collect()
}

/// The ends of what is allowed first, each with every kind of range; then any inputs.
fn inputs(case: u32, random: &mut Xoshiro256PlusPlus) -> Inputs {
    if let Some((lasting, counted, stay)) = ENDS.get(case as usize / 3) {
        let mut values = BASE.values();
        for (input, value) in [(Input::Lasting, lasting), (Input::YearsCounted, counted), (Input::TimeInCare, stay)] {
            values[input as usize] = *value;
        }
        return Inputs::new(values).unwrap_or(BASE);
    }
    let mut values = Input::ALL.map(|input| within(input, random));
    let [lasting, counted] = [Input::Lasting, Input::YearsCounted].map(|input| values[input as usize]);
    values[Input::Lasting as usize] = lasting.min(counted);
    Inputs::new(values).unwrap_or(BASE)
}

/// A value that an input may have: one of its ends as often as anything between.
fn within(input: Input, random: &mut Xoshiro256PlusPlus) -> f64 {
    let (least, most) = (*input.range().start(), *input.range().end());
    let share = match random.next_u64() % 4 {
        0 => 0.0,
        1 => 1.0,
        _ => (random.next_u64() >> 11) as f64 / (1u64 << 53) as f64,
    };
    let value = (least + share * (most - least)).clamp(least, most);
    if input.is_whole() { value.round() } else { value }
}
