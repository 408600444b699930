//! Sentences about ranges, draws and swings that hold for every allowed combination of inputs.

#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

use model::draws::{DRAWS, SEED, Spread};
use model::ranges::{Range, Ranges, UNCERTAIN};
use model::sensitivity::{Swing, effects, swings};
use model::{Input, Inputs, Outcome, Rung, cost_of_care, pence};
use proptest::prelude::*;
use rand_distr::{Distribution, Triangular};
use rand_xoshiro::Xoshiro256PlusPlus;
use rand_xoshiro::rand_core::{Rng, SeedableRng};

const HALF_CREDITED: [f64; 11] = [101.5, 1.0, 0.5, 1_545.0, 864.0 / 365.0, 0.75, 160.0, 3e6, 0.0, 0.035, 10.0];

fn half_credited() -> Inputs {
    Inputs::new(HALF_CREDITED).expect("in range")
}

fn five_years() -> Inputs {
    half_credited().with(Input::Lasting, 5.0).expect("in range")
}

/// The ranges that the page opens with.
fn ranges() -> Ranges {
    Ranges(
        [
            (40.0, 109.0),
            (0.25, 1.0),
            (760.0, 2_100.0),
            (1.0, 4.9),
            (0.5, 1.0),
            (0.0, 320.0),
            (1_327_000.0, 8_156_000.0),
        ]
        .map(|(low, high)| Range { low, high }),
    )
}

fn constant(central: &Inputs) -> Ranges {
    Ranges(UNCERTAIN.map(|input| Range { low: central.get(input), high: central.get(input) }))
}

fn any_inputs() -> impl Strategy<Value = Inputs> {
    let value = |input: Input| {
        if input.is_whole() { (1u8..=20).prop_map(f64::from).boxed() } else { input.range().boxed() }
    };
    Input::ALL.map(value).prop_filter_map("lasts no longer than is counted", |values| Inputs::new(values).ok())
}

fn any_ranges() -> impl Strategy<Value = Ranges> {
    let range = |input: Input| {
        (input.range(), input.range()).prop_map(|(a, b)| Range { low: a.min(b), high: a.max(b) }).boxed()
    };
    UNCERTAIN.map(range).prop_map(Ranges)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn without_uncertainty_every_percentile_is_the_answer(central in any_inputs()) {
        let outcome = Outcome::of(&central);
        let spread = Spread::of(&central, &constant(&central), 100);
        let pounds = |rung| outcome.ladder.pence(rung);
        prop_assert_eq!(pence(spread.whole_time.p10), pounds(Rung::WholeTime));
        prop_assert_eq!(pence(spread.whole_time.p90), pounds(Rung::WholeTime));
        let children = central.get(Input::Children) * central.get(Input::Lasting);
        let of_all = children * spread.whole_time_of_a_child.p50;
        prop_assert!((of_all - spread.whole_time.p50).abs() <= 1e-9 * of_all);
        let running: Vec<f64> = model::years::running_total(&outcome.years).collect();
        for (percentiles, total) in spread.running_total.iter().zip(&running) {
            prop_assert_eq!([percentiles.p10, percentiles.p50, percentiles.p90], [*total; 3]);
        }
        prop_assert_eq!(spread.saving, if *running.last().expect("a year") > 0.0 { 100 } else { 0 });
    }

    #[test]
    fn percentiles_are_in_order_and_between_the_extremes(central in any_inputs(), ranges in any_ranges()) {
        let spread = Spread::of(&central, &ranges, 500);
        prop_assert_eq!(spread.running_total.len(), central.years_counted());
        prop_assert_eq!(spread.running_total.last(), Some(&spread.present_value));
        for percentiles in spread.running_total.iter().chain([&spread.whole_time]) {
            prop_assert!(percentiles.p10 <= percentiles.p50 && percentiles.p50 <= percentiles.p90);
            prop_assert!(percentiles.p10.is_finite() && percentiles.p90.is_finite());
        }
        let ends = ranges.widened_to_hold(&central);
        let whole = |end: fn(Range) -> f64| {
            let product: f64 = [Input::Children, Input::WeeklyCost, Input::TimeInCare].into_iter().filter_map(|input| ends.get(input)).map(end).product();
            product * central.get(Input::Lasting) * 365.0 / 7.0
        };
        prop_assert!(spread.whole_time.p10 >= whole(|range| range.low) * (1.0 - 1e-9));
        prop_assert!(spread.whole_time.p90 <= whole(|range| range.high) * (1.0 + 1e-9));
    }

    #[test]
    fn where_most_combinations_save_the_median_does(central in any_inputs(), ranges in any_ranges()) {
        let spread = Spread::of(&central, &ranges, 501);
        if spread.saving > 251 {
            prop_assert!(spread.present_value.p50 > 0.0);
        } else if spread.saving < 250 {
            prop_assert!(spread.present_value.p50 <= 0.0);
        }
    }

    #[test]
    fn a_widened_range_holds_both(central in any_inputs(), ranges in any_ranges()) {
        for ((input, range), (_, before)) in ranges.widened_to_hold(&central).each().zip(ranges.each()) {
            prop_assert!(range.holds(central.get(input)) && range.holds(before.low) && range.holds(before.high));
            let ends = [before.low, before.high, central.get(input)];
            prop_assert!(ends.contains(&range.low) && ends.contains(&range.high));
        }
    }

    #[test]
    fn swings_are_each_inputs_own_and_the_widest_comes_first(central in any_inputs(), ranges in any_ranges()) {
        let swings = swings(&central, &ranges);
        prop_assert_eq!(swings.len(), UNCERTAIN.len());
        let apart = |swing: &Swing| (swing.at_high - swing.at_low).abs();
        prop_assert!(swings.windows(2).all(|pair| apart(&pair[0]) >= apart(&pair[1])));
        prop_assert!(swings.iter().all(|swing| swing.width() == apart(swing)));
        for swing in swings {
            let range = ranges.widened_to_hold(&central).get(swing.input).expect("uncertain");
            let at = |value| Outcome::of(&central.with(swing.input, value).expect("in range")).ladder.pence(Rung::PresentValue);
            prop_assert_eq!((swing.at_low, swing.at_high), (at(range.low), at(range.high)));
        }
    }

    #[test]
    fn one_change_alone_is_the_whole_difference(central in any_inputs(), which in 0..UNCERTAIN.len(), ranges in any_ranges()) {
        let input = UNCERTAIN[which];
        let changed = central.with(input, ranges.get(input).expect("uncertain").low).expect("in range");
        let of = |inputs| Outcome::of(inputs).ladder.pence(Rung::PresentValue);
        let effects = effects(&central, &changed);
        prop_assert_eq!(effects.iter().map(|effect| effect.adds).sum::<i64>(), of(&changed) - of(&central));
        prop_assert!(effects.iter().all(|effect| effect.input == input));
    }
}

#[test]
fn nearest_rank_of_one_two_and_ten_combinations() {
    for draws in [0, 1, 2, 10] {
        let spread = Spread::of(&half_credited(), &ranges(), draws);
        assert_eq!(spread.draws, draws);
        assert!(spread.present_value.p10 <= spread.present_value.p90);
    }
    // Of two the lower one is the 10th and the 50th percentile; of ten the ninth is the 90th.
    let two = Spread::of(&half_credited(), &ranges(), 2).present_value;
    assert!(two.p10 == two.p50 && two.p50 < two.p90);
    let ten = Spread::of(&half_credited(), &ranges(), 10);
    assert!(ten.present_value.p90 > ten.present_value.p50);
}

/// Drawn by hand: the first of seven random numbers is the children's, and the whole time in care is in proportion to them.
#[test]
fn each_percentile_is_the_nearest_rank_of_the_named_generators_draws() {
    let central = half_credited();
    let only_children = constant(&central).with(Input::Children, Range { low: 40.0, high: 109.0 });
    let triangular = Triangular::new(40.0, 109.0, central.get(Input::Children)).expect("in order");
    for draws in [1, 2, 3, 9, 10, 11, 99, 100, 101, 1_000] {
        let mut random = Xoshiro256PlusPlus::seed_from_u64(SEED);
        let mut whole_time: Vec<f64> = (0..draws)
            .map(|_| {
                let children = triangular.sample(&mut random);
                for _ in 1..UNCERTAIN.len() {
                    random.next_u64();
                }
                cost_of_care::whole_time(&central.with(Input::Children, children).expect("in range"))
            })
            .collect();
        whole_time.sort_by(f64::total_cmp);
        let at = |percent: usize| whole_time[(percent * draws).div_ceil(100) - 1];
        let spread = Spread::of(&central, &only_children, draws);
        let of_a_child = cost_of_care::whole_time_of_a_child(&central);
        assert_eq!([spread.whole_time_of_a_child.p10, spread.whole_time_of_a_child.p90], [of_a_child; 2]);
        let spread = spread.whole_time;
        assert_eq!([spread.p10, spread.p50, spread.p90], [10, 50, 90].map(at), "{draws} draws");
    }
}

#[test]
fn nothing_saved_and_nothing_spent_is_no_saving() {
    let nothing = half_credited().with(Input::Children, 0.0).and_then(|inputs| inputs.with(Input::EarlyHelpCost, 0.0));
    let nothing = nothing.expect("in range");
    let spread = Spread::of(&nothing, &constant(&nothing), 100);
    assert_eq!(spread.saving, 0);
    assert_eq!([spread.present_value.p10, spread.present_value.p90], [0.0; 2]);
}

#[test]
fn a_range_holds_its_ends_and_nothing_beyond() {
    let range = Range { low: 40.0, high: 109.0 };
    assert_eq!([39.9, 40.0, 109.0, 109.1].map(|value| range.holds(value)), [false, true, true, false]);
}

#[test]
fn the_central_value_of_half_credited_lies_within_its_spread() {
    let central = half_credited();
    let spread = Spread::of(&central, &ranges(), DRAWS);
    let answer = Outcome::of(&central).ladder.pence(Rung::PresentValue) as f64 / 100.0;
    assert!(spread.present_value.p10 < answer && answer < spread.present_value.p90, "{spread:?}");
    // The same to the bit on every platform: the page and the command line show these.
    assert_eq!(spread, Spread::of(&central, &ranges(), DRAWS));
}

#[test]
fn the_median_of_five_years_lies_far_below_its_central_value() {
    let spread = Spread::of(&five_years(), &ranges(), DRAWS);
    assert!((1.6e6..2.1e6).contains(&spread.present_value.p50), "{spread:?}");
}

#[test]
fn a_constant_input_leaves_the_others_draws_as_they_are() {
    let (central, wide) = (half_credited(), ranges());
    let fixed = wide.with(Input::SupportAtHome, Range { low: 160.0, high: 160.0 });
    assert_eq!(Spread::of(&central, &wide, 100).whole_time, Spread::of(&central, &fixed, 100).whole_time);
}

#[test]
fn swings_with_the_same_width_keep_the_order_of_the_table() {
    let swings = swings(&half_credited(), &constant(&half_credited()));
    assert_eq!(swings.iter().map(|swing| swing.input).collect::<Vec<_>>(), UNCERTAIN);
    assert!(swings.iter().all(|swing| swing.width() == 0));
}

#[test]
fn the_largest_effect_comes_first() {
    let from = half_credited();
    let to =
        from.with(Input::DiscountRate, 0.03).and_then(|inputs| inputs.with(Input::Credited, 1.0)).expect("in range");
    let effects = effects(&from, &to);
    assert_eq!(effects.iter().map(|effect| effect.input).collect::<Vec<_>>(), [Input::Credited, Input::DiscountRate]);
}

#[test]
fn the_years_counted_can_not_be_cut_below_the_years_that_it_lasts() {
    let from = five_years();
    let to = half_credited().with(Input::YearsCounted, 2.0).expect("in range");
    assert_eq!(effects(&from, &to).iter().map(|effect| effect.input).collect::<Vec<_>>(), [Input::Lasting]);
}
