//! Sentences about the model that hold for every allowed combination of inputs.

#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

use model::{Input, Inputs, MOST_YEARS, Problem, cost_of_care, stay};
use proptest::prelude::*;

/// Any inputs that the model allows.
fn any_inputs() -> impl Strategy<Value = Inputs> {
    Input::ALL.map(any_value).prop_filter_map("lasts no longer than is counted", |values| Inputs::new(values).ok())
}

fn any_value(input: Input) -> BoxedStrategy<f64> {
    if input.is_whole() { (1u8..=20).prop_map(f64::from).boxed() } else { input.range().boxed() }
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs())
}

proptest! {
    #[test]
    fn without_a_child_nothing_is_avoided(inputs in any_inputs()) {
        let nobody = inputs.with(Input::Children, 0.0).expect("in range");
        prop_assert_eq!(cost_of_care::whole_time(&nobody), 0.0);
        prop_assert!(cost_of_care::gross_by_year(&nobody).all(|gross| gross == 0.0));
    }

    #[test]
    fn every_result_is_finite_and_not_negative(inputs in any_inputs()) {
        let by_year: Vec<f64> = cost_of_care::gross_by_year(&inputs).collect();
        prop_assert_eq!(by_year.len(), inputs.years_counted());
        for pounds in by_year.into_iter().chain([cost_of_care::whole_time(&inputs)]) {
            prop_assert!(pounds.is_finite() && pounds >= 0.0, "{}", pounds);
        }
    }

    #[test]
    fn twice_the_children_cost_twice_as_much(inputs in any_inputs(), children in 0.0..250.0) {
        let once = inputs.with(Input::Children, children).expect("in range");
        let twice = inputs.with(Input::Children, 2.0 * children).expect("in range");
        prop_assert!(close(2.0 * cost_of_care::whole_time(&once), cost_of_care::whole_time(&twice)));
    }

    #[test]
    fn more_credited_never_avoids_less(inputs in any_inputs(), share in 0.0..=1.0) {
        let less = inputs.with(Input::Credited, share * inputs.get(Input::Credited)).expect("in range");
        let (less, more) = (cost_of_care::gross_by_year(&less), cost_of_care::gross_by_year(&inputs));
        prop_assert!(less.zip(more).all(|(less, more)| less <= more));
    }

    #[test]
    fn the_years_counted_never_hold_more_than_the_whole_time(inputs in any_inputs()) {
        let child_year = cost_of_care::of_a_child_year(inputs.get(Input::WeeklyCost));
        let counted = cost_of_care::child_years(&inputs).sum::<f64>() * child_year;
        prop_assert!(counted <= cost_of_care::whole_time(&inputs) * (1.0 + 1e-9));
    }

    #[test]
    fn a_stay_adds_up_to_its_mean(mean_stay in Input::TimeInCare.range()) {
        let long_enough = stay::by_year::<600>(mean_stay);
        prop_assert!(close(long_enough.iter().sum(), mean_stay));
        prop_assert!(stay::by_year::<MOST_YEARS>(mean_stay).iter().all(|years| (0.0..=1.0).contains(years)));
    }

    #[test]
    fn the_nearest_step_is_allowed_and_stays_put(which in 0..Input::COUNT, value in any::<f64>()) {
        let input = Input::ALL[which];
        prop_assume!(!value.is_nan());
        let position = input.nearest_step(value);
        prop_assert!(input.check(position).is_ok());
        prop_assert_eq!(input.nearest_step(position), position);
    }

    #[test]
    fn a_value_outside_its_range_is_named(inputs in any_inputs(), which in 0..Input::COUNT, above in 1e-6..1e300) {
        let input = Input::ALL[which];
        for value in [input.range().end() + above, input.range().start() - above, f64::NAN, f64::INFINITY] {
            let problems = inputs.with(input, value).expect_err("out of range");
            let [Problem::OutOfRange { input: named, .. }] = problems[..] else { panic!("{problems:?}") };
            prop_assert_eq!(named, input);
        }
    }
}

#[test]
fn a_fall_that_lasts_longer_than_is_counted_names_both() {
    let mut values = [100.0, 5.0, 1.0, 1_545.0, 2.0, 1.0, 0.0, 0.0, 0.0, 0.0, 10.0];
    values[Input::YearsCounted as usize] = 4.0;
    let problems = Inputs::new(values).expect_err("5 years lasting, 4 counted");
    assert_eq!(problems, [Problem::LastsLongerThanCounted { lasting: 5.0, counted: 4.0 }]);
    assert_eq!(problems[0].to_string(), "lasting is 5, above years-counted, which is 4");
}

#[test]
fn part_of_a_year_is_refused_where_years_are_whole() {
    let problem = Input::Lasting.check(2.5).expect_err("half a year");
    assert_eq!(problem, Problem::NotWhole { input: Input::Lasting, value: 2.5 });
}

#[test]
fn every_key_finds_its_input() {
    for input in Input::ALL {
        assert_eq!(Input::of_key(input.key()), Some(input));
        assert!(input.step() > 0.0);
    }
}
