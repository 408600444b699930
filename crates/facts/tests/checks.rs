//! The checks against the record of 2016 to 2025, with the numbers that were worked out for them independently of this
//! code. New years leave them as they are. A corrected figure changes them: then look at what /method/ says of the check.

#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

use facts::{Area, Edition, Figure, Flows, figures};
use model::checks::{above_total, one_step_ahead, volume_and_price};

fn from_2016_to_2025() -> impl Iterator<Item = (Flows, Flows)> {
    let years = Flows::of(Area::Here);
    years.clone().zip(years.skip(1)).filter(|(_, year)| ("2016"..="2025").contains(&year.now.period))
}

#[test]
fn last_years_number_with_who_entered_and_without_who_left_is_this_years_in_this_city() {
    let apart: Vec<f64> = from_2016_to_2025().map(|(_, year)| year.flow().apart()).collect();
    assert_eq!(apart.len(), 10);
    assert!(apart.iter().all(|children| children.abs() <= 6.0), "{apart:?}");
}

#[test]
fn one_step_ahead_misses_by_as_many_children_as_the_text_says_in_this_city() {
    let errors: Vec<f64> = from_2016_to_2025()
        .map(|(before, year)| one_step_ahead(&before.flow(), &year.flow()).expect("a rate"))
        .collect();
    let told: Vec<String> = errors.iter().map(|error| format!("{error:.1}")).collect();
    assert_eq!(told, ["-4.5", "-12.8", "-85.0", "-5.4", "18.2", "-6.1", "45.2", "-60.2", "30.3", "28.0"]);
    let mean = errors.iter().map(|error| error.abs()).sum::<f64>() / errors.len() as f64;
    assert_eq!(format!("{mean:.1}"), "29.6");
}

#[test]
fn the_weekly_cost_comes_to_the_published_total_in_this_city() {
    let [weekly, children, total] = [
        &figures::WEEKLY_COST_LOOKED_AFTER_HERE_2024_25,
        &figures::LOOKED_AFTER_HERE_2025,
        &figures::SPEND_LOOKED_AFTER_HERE_2024_25,
    ]
    .map(|figure| figure.value);
    assert!(above_total(weekly, children, total).abs() < 0.01);
}

#[test]
fn four_lengths_of_stay_side_by_side_in_this_city() {
    let four = [
        (&figures::CLAIM_TIME_IN_CARE, 3.72),
        (&figures::STOCK_OVER_ENTRIES, 3.8),
        (&figures::STOCK_OVER_LEAVERS, 4.9),
        (&figures::LEAVERS_YEARS_2024, 2.37),
    ];
    for (figure, years) in four {
        assert!((figure.value - years).abs() < 0.05, "{}: {}", figure.id, figure.value);
    }
}

#[test]
fn fewer_children_took_off_and_the_cost_of_each_put_on_in_this_city() {
    let bill = |cost: &Figure, children: &Figure| (cost.value, children.value);
    let change = volume_and_price(
        bill(&figures::WEEKLY_COST_LOOKED_AFTER_HERE_2023_24, &figures::LOOKED_AFTER_HERE_2024),
        bill(&figures::WEEKLY_COST_LOOKED_AFTER_HERE_2024_25, &figures::LOOKED_AFTER_HERE_2025),
    );
    assert_eq!((change.volume.round(), change.price.round()), (-5_916_911.0, 14_965_521.0));
}

#[test]
fn the_three_leaving_rates_in_this_city() {
    let edition = Edition::of_id("2026-04").expect("an edition");
    let rates: Vec<String> = edition.in_care().leaving.iter().map(|leaving| format!("{:.8}", leaving.rate)).collect();
    assert_eq!(rates, ["0.24147363", "0.21700319", "0.41203666"]);
}
