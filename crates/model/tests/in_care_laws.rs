//! Sentences about the number in care that hold for every allowed combination of settings.

#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

use model::in_care::{
    self, Entries, Met, Projection, Setting, Settings, Start, a_year_later, entries_to_reach, leaving_rate, settles_at,
};
use proptest::prelude::*;

fn any_start() -> impl Strategy<Value = Start> {
    (1.0..3_000.0, 1_000.0..200_000.0).prop_map(|(in_care, population)| Start { in_care, population })
}

fn any_settings() -> impl Strategy<Value = Settings> {
    let entries = prop_oneof![
        Setting::Entries.range().prop_map(Entries::Constant),
        (Setting::Entries.range(), 0.0..500.0, 1u8..=20).prop_map(|(usual, by, years)| Entries::Fewer {
            usual,
            by,
            years: f64::from(years)
        }),
    ];
    (entries, Setting::LeavingRate.range(), Setting::PopulationGrowth.range(), Setting::Target.range()).prop_map(
        |(entries, leaving_rate, population_growth, target)| Settings {
            entries,
            leaving_rate,
            population_growth,
            target,
        },
    )
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0)
}

proptest! {
    #[test]
    fn every_number_is_finite_and_never_below_none(start in any_start(), settings in any_settings()) {
        let projection = Projection::of(&start, &settings, 15);
        prop_assert_eq!(projection.points.len(), 16);
        for point in projection.points.iter().chain([&projection.settles_at]) {
            prop_assert!(point.children.is_finite() && point.children >= 0.0 && point.rate.is_finite() && point.rate >= 0.0);
        }
        prop_assert!(projection.entries_for_target.is_none_or(|entries| entries.is_finite() && entries >= 0.0));
    }

    #[test]
    fn it_moves_towards_where_it_settles_and_never_past(in_care in 0.0..3_000.0, entries in 0.0..500.0, rate in Setting::LeavingRate.range()) {
        let (settled, later) = (settles_at(entries, rate), a_year_later(in_care, entries, rate));
        let (low, high) = (in_care.min(settled), in_care.max(settled));
        prop_assert!(later >= low - 1e-9 * high && later <= high * (1.0 + 1e-9), "{in_care} {later} {settled}");
    }

    #[test]
    fn the_leaving_rate_of_a_year_leads_to_its_end(before in 1.0..3_000.0, entries in 0.0..500.0, rate in Setting::LeavingRate.range()) {
        let after = a_year_later(before, entries, rate);
        let found = leaving_rate(before, entries, after).expect("some left, some stayed");
        prop_assert!((found - rate).abs() <= 1e-9 * rate, "{found} {rate}");
    }

    #[test]
    fn no_rate_where_nobody_left_or_nobody_stayed(before in 0.0..3_000.0, entries in 0.0..500.0, more in 0.0..100.0) {
        prop_assert_eq!(leaving_rate(before, entries, before + entries + more), None);
        prop_assert_eq!(leaving_rate(before, entries, 0.0), None);
    }

    #[test]
    fn what_it_would_take_does_it(start in any_start(), settings in any_settings()) {
        let Some(entries) = Projection::of(&start, &settings, 15).entries_for_target else { return Ok(()) };
        let there = Settings { entries: Entries::Constant(entries), ..settings };
        let fifth = Projection::of(&start, &there, 5).points[5];
        prop_assert!(close(fifth.rate, settings.target), "{} {}", fifth.rate, settings.target);
    }

    #[test]
    fn where_no_entries_could_even_none_is_not_enough(in_care in 1.0..3_000.0, rate in Setting::LeavingRate.range(), goal in 0.0..3_000.0) {
        if entries_to_reach(goal, in_care, rate, 5.0).is_none() {
            let without = (0..5).fold(in_care, |in_care, _| a_year_later(in_care, 0.0, rate));
            prop_assert!(without > goal);
        }
    }

    #[test]
    fn the_target_is_met_in_the_first_year_in_which_it_is(start in any_start(), settings in any_settings()) {
        let projection = Projection::of(&start, &settings, 15);
        let is_met = |year: usize| projection.points[year].rate <= settings.target;
        let first = match projection.met {
            Met::Already => 0,
            Met::After(year) => year,
            Met::Never => { prop_assert!(!(0..=15).any(is_met)); return Ok(()); }
        };
        prop_assert!(is_met(first) && !(0..first).any(is_met));
        match projection.missed_again {
            Some(again) => prop_assert!(again > first && !is_met(again) && (first..again).all(is_met)),
            None => prop_assert!((first..=15).all(is_met)),
        }
    }

    #[test]
    fn more_entries_never_mean_fewer_in_care(start in any_start(), settings in any_settings(), more in 0.0..200.0) {
        let Entries::Constant(entries) = settings.entries else { return Ok(()) };
        let with_more = Settings { entries: Entries::Constant(entries + more), ..settings };
        let (few, many) = (Projection::of(&start, &settings, 15), Projection::of(&start, &with_more, 15));
        prop_assert!(few.points.iter().zip(&many.points).all(|(few, many)| few.children <= many.children * (1.0 + 1e-12)));
    }

    #[test]
    fn a_setting_out_of_range_says_what_it_can_be(which in 0..Setting::ALL.len(), beyond in 1e-6..1e300) {
        let setting = Setting::ALL[which];
        for value in [setting.range().end() + beyond, setting.range().start() - beyond, f64::NAN] {
            let problem = setting.check(value).expect_err("out of range");
            prop_assert_eq!(problem.setting, setting);
            prop_assert!(problem.to_string().starts_with(setting.key()));
        }
    }

    #[test]
    fn the_nearest_step_is_allowed_and_stays_put(which in 0..Setting::ALL.len(), value in -1e6..1e6) {
        let setting = Setting::ALL[which];
        let position = setting.nearest_step(value);
        prop_assert!(setting.check(position).is_ok());
        prop_assert_eq!(setting.nearest_step(position), position);
    }
}

#[test]
fn a_setting_at_the_end_of_its_range_is_allowed() {
    for setting in Setting::ALL {
        assert!(setting.check(*setting.range().start()).is_ok() && setting.check(*setting.range().end()).is_ok());
        assert!(setting.step() > 0.0);
    }
}

#[test]
fn fewer_entries_last_as_long_as_they_are_said_to_and_are_never_below_none() {
    let fewer = Entries::Fewer { usual: 287.0, by: 50.75, years: 2.0 };
    assert_eq!([1, 2, 3].map(|year| fewer.in_year(year)), [236.25, 236.25, 287.0]);
    assert_eq!(fewer.at_last(), 287.0);
    assert_eq!(Entries::Fewer { usual: 287.0, by: 500.0, years: 1.0 }.in_year(1), 0.0);
}

#[test]
fn the_population_grows_from_the_start() {
    let start = Start { in_care: 100.0, population: 10_000.0 };
    let settings =
        Settings { entries: Entries::Constant(20.0), leaving_rate: 0.2, population_growth: 0.01, target: 67.0 };
    assert_eq!(settings.population(&start, 0), 10_000.0);
    assert!(close(settings.population(&start, 2), 10_201.0));
    let projection = Projection::of(&start, &settings, 2);
    assert!(close(projection.points[2].rate, 1e4 * 100.0 / 10_201.0), "entries keep the number as it is");
    assert_eq!(in_care::settles_at(20.0, 0.2), 100.0);
}
