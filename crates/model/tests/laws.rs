//! Sentences about the model that hold for every allowed combination of inputs.

#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

use model::{Input, Inputs, MOST_YEARS, Outcome, Problem, Rung, Year, cost_of_care, pence, stay, years};
use proptest::prelude::*;

/// Any inputs that the model allows.
fn any_inputs() -> impl Strategy<Value = Inputs> {
    Input::ALL.map(any_value).prop_filter_map("lasts no longer than is counted", |values| Inputs::new(values).ok())
}

fn any_value(input: Input) -> BoxedStrategy<f64> {
    if input.is_whole() { (1u8..=20).prop_map(f64::from).boxed() } else { input.range().boxed() }
}

fn with(inputs: &Inputs, input: Input, value: f64) -> Outcome {
    Outcome::of(&inputs.with(input, value).expect("in range"))
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs())
}

proptest! {
    #[test]
    fn without_a_child_nothing_is_saved_and_early_help_still_costs(inputs in any_inputs()) {
        let outcome = with(&inputs, Input::Children, 0.0);
        let (last, rest) = (Rung::PresentValue, &Rung::ALL[..7]);
        prop_assert!(rest.iter().all(|rung| outcome.ladder.pence(*rung) == 0));
        let programme: f64 = outcome.years.iter().map(|year| year.discount_factor * year.programme).sum();
        prop_assert_eq!(outcome.ladder.pence(last), pence(-programme));
        prop_assert_eq!(outcome.return_on_cost.map(|early_help| early_help.per_pound()).unwrap_or_default(), 0.0);
        prop_assert_eq!(outcome.return_on_cost.and_then(|early_help| early_help.paid_back), None);
    }

    #[test]
    fn every_result_is_a_finite_number(inputs in any_inputs()) {
        let outcome = Outcome::of(&inputs);
        prop_assert_eq!(outcome.years.len(), inputs.years_counted());
        for year in &outcome.years {
            let Year { child_years, cost_at_first_prices, cost, gross, cashable, support, programme, discount_factor } = *year;
            for value in [child_years, cost_at_first_prices, cost, gross, cashable, support, programme, discount_factor] {
                prop_assert!(value.is_finite() && value >= 0.0, "{:?}", year);
            }
        }
        // Far from where pence no longer fit: an i64 holds 9e18.
        prop_assert!(Rung::ALL.iter().all(|rung| outcome.ladder.pence(*rung).abs() < 1_000_000_000_000_000));
        if let Some(early_help) = outcome.return_on_cost {
            prop_assert!(early_help.spent > 0.0 && early_help.per_pound().is_finite());
            // A share of a thousandth of a thousandth makes a number of children that is huge, never one that is none.
            prop_assert!(early_help.break_even.children().is_none_or(|children| children > 0.0));
        }
    }

    #[test]
    fn the_ladder_adds_up_to_the_penny(inputs in any_inputs()) {
        let ladder = Outcome::of(&inputs).ladder;
        let steps: i64 = Rung::ALL.iter().map(|rung| ladder.step(*rung)).sum();
        prop_assert_eq!(ladder.pence(Rung::WholeTime) + steps, ladder.pence(Rung::PresentValue));
        for takes_off in [Rung::WithinYears, Rung::TodaysValue, Rung::DueToEarlyHelp, Rung::Cashable, Rung::AfterSupport, Rung::PresentValue] {
            prop_assert!(ladder.step(takes_off) <= 0, "{:?}", takes_off);
        }
    }

    #[test]
    fn the_last_rung_is_the_last_running_total(inputs in any_inputs()) {
        let outcome = Outcome::of(&inputs);
        let running: Vec<f64> = years::running_total(&outcome.years).collect();
        let rung = outcome.ladder.pence(Rung::PresentValue) as f64 / 100.0;
        let scale = outcome.ladder.pence(Rung::WholeTime) as f64 / 100.0 + running[0].abs();
        prop_assert!((running[running.len() - 1] - rung).abs() <= 0.0051 + 1e-9 * scale, "{:?} {}", running, rung);
    }

    #[test]
    fn twice_the_children_cost_twice_as_much(inputs in any_inputs(), children in 0.0..250.0) {
        let once = inputs.with(Input::Children, children).expect("in range");
        let twice = inputs.with(Input::Children, 2.0 * children).expect("in range");
        prop_assert!(close(2.0 * cost_of_care::whole_time(&once), cost_of_care::whole_time(&twice)));
    }

    #[test]
    fn more_credited_never_avoids_less_and_saves_more_where_each_child_adds(inputs in any_inputs(), share in 0.0..=1.0) {
        let less = with(&inputs, Input::Credited, share * inputs.get(Input::Credited));
        let more = Outcome::of(&inputs);
        prop_assert!(less.years.iter().zip(&more.years).all(|(less, more)| less.gross <= more.gross));
        // Where support at home costs more than a budget can take out, more credited is more spent.
        let adds = inputs.get(Input::Cashable) * inputs.get(Input::WeeklyCost) > inputs.get(Input::SupportAtHome);
        if adds && inputs.get(Input::PriceGrowth) >= 0.0 {
            prop_assert!(less.ladder.pence(Rung::PresentValue) <= more.ladder.pence(Rung::PresentValue));
        }
    }

    #[test]
    fn it_is_paid_back_from_the_first_year_after_which_nothing_is_owed(inputs in any_inputs()) {
        let outcome = Outcome::of(&inputs);
        let running: Vec<i64> = years::running_total(&outcome.years).map(pence).collect();
        if let Some(early_help) = outcome.return_on_cost {
            match early_help.paid_back {
                Some(year) => {
                    prop_assert!(running[year - 1..].iter().all(|total| *total >= 0));
                    prop_assert!(year == 1 || running[year - 2] < 0);
                }
                None => prop_assert!(running[running.len() - 1] < 0),
            }
        }
    }

    #[test]
    fn at_break_even_the_saving_is_the_cost(inputs in any_inputs()) {
        let Some(early_help) = Outcome::of(&inputs).return_on_cost else { return Ok(()) };
        let Some(children) = early_help.break_even.children().filter(|children| *children <= 500.0) else { return Ok(()) };
        let there = with(&inputs, Input::Children, children).return_on_cost.expect("the cost is the same");
        prop_assert!(close(there.saved, there.spent), "{:?}", there);
    }

    #[test]
    fn the_years_counted_never_hold_more_than_the_whole_time(inputs in any_inputs()) {
        let counted: f64 = years::each(&inputs).map(|year| year.cost_at_first_prices).sum();
        prop_assert!(counted <= cost_of_care::whole_time(&inputs) * (1.0 + 1e-9));
    }

    #[test]
    fn a_stay_adds_up_to_its_mean(mean_stay in Input::TimeInCare.range()) {
        let long_enough = stay::by_year::<600>(&model::stay::KINDS, mean_stay);
        prop_assert!(close(long_enough.iter().sum(), mean_stay));
        prop_assert!(stay::by_year::<MOST_YEARS>(&model::stay::KINDS, mean_stay).iter().all(|years| (0.0..=1.0).contains(years)));
    }

    #[test]
    fn the_nearest_step_is_allowed_and_stays_put(which in 0..Input::COUNT, value in any::<f64>()) {
        let input = Input::ALL[which];
        prop_assume!(!value.is_nan());
        let position = input.nearest_step(value);
        prop_assert!(input.check(position).is_ok() && input.reach(position).contains(&position));
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
fn placements_grow_dearer_and_pounds_lighter_year_by_year() {
    let inputs = Inputs::new([100.0, 5.0, 1.0, 1_545.0, 2.0, 1.0, 160.0, 3e6, 0.02, 0.035, 10.0]).expect("in range");
    assert_eq!(years::each(&inputs).count(), 10);
    for (index, year) in years::each(&inputs).enumerate() {
        assert!(close(year.cost, year.cost_at_first_prices * 1.02f64.powi(index as i32)), "year {}", index + 1);
        assert!(close(year.discount_factor, 1.035f64.powi(-(index as i32))), "year {}", index + 1);
    }
}

#[test]
fn where_each_child_adds_nothing_no_number_of_children_pays_for_early_help() {
    let inputs = Inputs::new([100.0, 1.0, 1.0, 1_545.0, 2.0, 0.0, 0.0, 3e6, 0.0, 0.0, 10.0]).expect("in range");
    let early_help = Outcome::of(&inputs).return_on_cost.expect("it costs something");
    assert_eq!((early_help.break_even.of_one_child, early_help.break_even.children()), (0.0, None));
}

#[test]
fn less_than_half_a_penny_owed_is_nothing_owed() {
    let inputs = Inputs::new([0.0, 1.0, 1.0, 1_545.0, 2.0, 1.0, 0.0, 0.004, 0.0, 0.0, 10.0]).expect("in range");
    assert_eq!(Outcome::of(&inputs).return_on_cost.expect("it costs something").paid_back, Some(1));
}

#[test]
fn every_key_finds_its_input() {
    for input in Input::ALL {
        assert_eq!(Input::of_key(input.key()), Some(input));
        assert!(input.step() > 0.0);
    }
}
