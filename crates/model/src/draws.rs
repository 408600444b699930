//! Thousands of combinations of the uncertain inputs, and how their answers spread.
//!
//! Each uncertain input is drawn from a triangular distribution by itself, most often near its central value. The
//! generator is xoshiro256++ from a fixed seed, so the same inputs give the same answer on every platform.

use rand_distr::{Distribution, Triangular};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::SeedableRng;

use crate::ranges::Ranges;
use crate::years::{self, Course};
use crate::{Inputs, cost_of_care};

/// How many combinations are drawn on a move.
pub const DRAWS: usize = 10_000;

/// Where the generator starts, so that the same link shows the same answers for ever.
pub const SEED: u64 = 2024;

/// Three of a hundred parts: the values that 10, 50 and 90 in 100 combinations do not exceed, by nearest rank.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Percentiles {
    /// The 10th percentile.
    pub p10: f64,
    /// The median.
    pub p50: f64,
    /// The 90th percentile.
    pub p90: f64,
}

/// How the answers of all combinations spread. Money is GBP, prices of year 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// How many combinations were drawn.
    pub draws: usize,
    /// The net saving in today's value.
    pub present_value: Percentiles,
    /// The whole time in care (V0).
    pub whole_time: Percentiles,
    /// The same for one child: whatever the number of children, what a claim about so many has to be compared with.
    pub whole_time_of_a_child: Percentiles,
    /// The running total in today's value, year by year.
    pub running_total: Vec<Percentiles>,
    /// In how many combinations the present value is above 0.
    pub saving: usize,
}

impl Spread {
    /// Draws that many combinations around the central inputs. A range that does not hold its central value is widened.
    ///
    /// ```
    /// use model::{Inputs, draws::Spread, ranges::{Range, Ranges, UNCERTAIN}};
    ///
    /// let central = Inputs::new([101.5, 1.0, 0.5, 1_545.0, 864.0 / 365.0, 0.75, 160.0, 3e6, 0.0, 0.035, 10.0])?;
    /// let constant = Ranges(UNCERTAIN.map(|input| Range { low: central.get(input), high: central.get(input) }));
    /// let spread = Spread::of(&central, &constant, 1_000);
    /// assert_eq!(spread.saving, 1_000);
    /// assert_eq!(spread.present_value.p10, spread.present_value.p90);
    /// # Ok::<(), Vec<model::Problem>>(())
    /// ```
    pub fn of(central: &Inputs, ranges: &Ranges, draws: usize) -> Spread {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(SEED);
        let ranges = ranges.widened_to_hold(central);
        let each: Vec<_> = ranges
            .each()
            .map(|(input, range)| (input, Triangular::new(range.low, range.high, central.get(input))))
            .collect();
        let mut whole_time = Vec::with_capacity(draws);
        let mut of_a_child = Vec::with_capacity(draws);
        let mut totals = vec![vec![Ordered(0); draws]; central.years_counted()];
        let mut saving = 0;
        let course = Course::of(central);
        for draw in 0..draws {
            let mut combination = *central;
            for (input, distribution) in &each {
                if let Ok(distribution) = distribution {
                    combination.set(*input, distribution.sample(&mut random));
                }
            }
            whole_time.push(Ordered::of(cost_of_care::whole_time(&combination)));
            of_a_child.push(Ordered::of(cost_of_care::whole_time_of_a_child(&combination)));
            let mut total = 0.0;
            for (year, totals) in years::each_on(&course, &combination).zip(&mut totals) {
                total += year.present_value();
                if let Some(slot) = totals.get_mut(draw) {
                    *slot = Ordered::of(total);
                }
            }
            saving += usize::from(total > 0.0);
        }
        let running_total: Vec<Percentiles> = totals.iter_mut().map(|totals| Percentiles::of(totals)).collect();
        Spread {
            draws,
            present_value: running_total.last().copied().unwrap_or_default(),
            whole_time: Percentiles::of(&mut whole_time),
            whole_time_of_a_child: Percentiles::of(&mut of_a_child),
            running_total,
            saving,
        }
    }
}

impl Percentiles {
    /// The percentiles of these values, which are put into another order.
    #[inline(never)]
    fn of(values: &mut [Ordered]) -> Percentiles {
        let rank = |percent: usize| (percent * values.len()).div_ceil(100).saturating_sub(1);
        let [tenth, half, nine_tenths] = [10, 50, 90].map(rank);
        if values.is_empty() {
            return Percentiles::default();
        }
        let (below, p50, above) = values.select_nth_unstable(half);
        let p50 = *p50;
        let at = |part: &mut [Ordered], rank: Option<usize>| match rank {
            Some(rank) if rank < part.len() => *part.select_nth_unstable(rank).1,
            _ => p50,
        };
        Percentiles {
            p10: at(below, Some(tenth)).value(),
            p50: p50.value(),
            p90: at(above, nine_tenths.checked_sub(half + 1)).value(),
        }
    }
}

/// A float as a whole number that is in the same order: comparing those takes half the time.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Ordered(i64);

impl Ordered {
    const MAGNITUDE: i64 = i64::MAX;

    fn of(value: f64) -> Ordered {
        Ordered(Ordered::turned(value.to_bits() as i64))
    }

    fn value(self) -> f64 {
        f64::from_bits(Ordered::turned(self.0) as u64)
    }

    /// Of a number below 0 the larger magnitude is the smaller number.
    fn turned(bits: i64) -> i64 {
        if bits < 0 { bits ^ Ordered::MAGNITUDE } else { bits }
    }
}
