//! Values computed twice, independently, from the text of the model: held to a relative error of 1e-9.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop where it fails")]

use model::checks::{self, Flow};
use model::in_care::{self, Entries, Met, Projection, Settings, Start};
use model::{Inputs, Outcome, Rung, pence, stay};

fn assert_close(ours: f64, reference: f64) {
    let error = ((ours - reference) / reference).abs();
    assert!(error < 1e-9, "{ours} against {reference}: relative error {error:e}");
}

/// Inputs in the order of the table.
fn outcome(inputs: [f64; 11]) -> Outcome {
    Outcome::of(&Inputs::new(inputs).expect("in range"))
}

const ENGLANDS_LEAVERS: f64 = 864.0 / 365.0;

fn claim() -> Outcome {
    let time_in_care = 30_000_000.0 * 7.0 / 100.0 / 1_545.0 / 365.0;
    outcome([100.0, 1.0, 1.0, 1_545.0, time_in_care, 1.0, 0.0, 0.0, 0.0, 0.0, 10.0])
}

fn all_credited() -> Outcome {
    outcome([101.5, 1.0, 1.0, 1_545.0, ENGLANDS_LEAVERS, 1.0, 160.0, 3_000_000.0, 0.0, 0.035, 10.0])
}

fn half_credited(lasting: f64) -> Outcome {
    outcome([101.5, lasting, 0.5, 1_545.0, ENGLANDS_LEAVERS, 0.75, 160.0, 3_000_000.0, 0.0, 0.035, 10.0])
}

fn ladder(outcome: &Outcome) -> [i64; 8] {
    Rung::ALL.map(|rung| outcome.ladder.pence(rung))
}

#[test]
fn years_in_care_by_year() {
    for (mean_stay, reference) in [
        (3.72, [0.4336162876631231, 0.6659130793543043, 0.4643665084554688]),
        (1.0, [0.32096288994127276, 0.32270315745419265, 0.14949940016236501]),
    ] {
        let ours = stay::by_year::<3>(&model::stay::KINDS, mean_stay);
        ours.into_iter().zip(reference).for_each(|(ours, reference)| assert_close(ours, reference));
    }
}

#[test]
fn the_claim() {
    let claim = claim();
    let pounds: Vec<i64> = claim.years.iter().map(|year| (pence(year.gross) + 50).div_euclid(100)).take(5).collect();
    assert_eq!(pounds, [3_493_728, 5_366_652, 3_743_423, 2_781_989, 2_176_137]);
    assert_eq!(claim.years.len(), 10);
    // Nothing is taken off but what falls after the ten years.
    assert_eq!(ladder(&claim)[0], 3_000_000_000);
    assert!(ladder(&claim)[1..].iter().all(|value| *value == 2_402_846_802));
    assert_eq!(claim.return_on_cost, None);
}

#[test]
fn what_each_scenario_comes_to() {
    for (outcome, present_value, per_pound, paid_back, break_even) in [
        (all_credited(), 11_456_704.710_36, 3.4532092678, 2, 21.0628913),
        (half_credited(1.0), 2_212_503.187_54, 1.5769172415, 3, 58.4172305),
        (half_credited(5.0), 9_068_935.920_66, 1.5118496384, 5, 61.6312337),
    ] {
        assert_eq!(outcome.ladder.pence(Rung::PresentValue), pence(present_value));
        assert_close(outcome.years.iter().map(model::Year::present_value).sum(), present_value);
        let early_help = outcome.return_on_cost.expect("early help costs something");
        assert_close(early_help.per_pound(), per_pound);
        assert_eq!(early_help.paid_back, Some(paid_back));
        assert_close(early_help.break_even.children().expect("each child adds something"), break_even);
    }
}

#[test]
fn the_ladder_of_half_credited_five_years() {
    assert_eq!(
        ladder(&half_credited(5.0)),
        [
            9_677_880_000,
            8_215_118_961,
            8_215_118_961,
            7_143_174_594,
            3_571_587_297,
            2_678_690_473,
            2_308_817_355,
            906_893_592
        ]
    );
}

/// Children in care on 31 March of 2014 to 2025, and who entered in the year to it.
const IN_CARE: [f64; 12] =
    [536.0, 610.0, 655.0, 653.0, 740.0, 851.0, 917.0, 1_004.0, 1_022.0, 1_106.0, 1_152.0, 1_063.0];
const ENTERED: [f64; 12] = [226.0, 284.0, 271.0, 216.0, 220.0, 257.0, 248.0, 278.0, 269.0, 280.0, 287.0, 178.0];

fn flow(year: usize) -> Flow {
    Flow { before: IN_CARE[year - 1], entered: ENTERED[year], left: f64::NAN, now: IN_CARE[year] }
}

fn rate_of(year: usize) -> f64 {
    in_care::leaving_rate(IN_CARE[year - 1], ENTERED[year], IN_CARE[year]).expect("some left, some stayed")
}

fn last_year() -> f64 {
    rate_of(11)
}

fn five_year_mean() -> f64 {
    (7..=11).map(rate_of).sum::<f64>() / 5.0
}

fn england() -> f64 {
    in_care::leaving_rate(83_530.0, 32_270.0, 81_770.0).expect("some left, some stayed")
}

const START: Start = Start { in_care: 1_063.0, population: 62_520.0 };

fn settings(leaving_rate: f64, target: f64) -> Settings {
    Settings { entries: Entries::Constant(178.0), leaving_rate, population_growth: 0.0, target }
}

#[test]
fn leaving_rates() {
    assert_close(last_year(), 0.24147362756);
    assert_close(five_year_mean(), 0.21700318744);
    assert_close(england(), 0.41203666115);
}

#[test]
fn the_next_five_years_and_where_they_settle() {
    let projection = Projection::of(&START, &settings(last_year(), 67.0), 15);
    let numbers: Vec<String> = projection.points.iter().skip(1).map(|point| format!("{:.1}", point.children)).collect();
    assert_eq!(numbers[..5], ["993.1", "938.2", "895.1", "861.2", "834.6"]);
    assert_eq!(projection.met, Met::Never);
    for (leaving_rate, rate) in [(last_year(), 118.0), (five_year_mean(), 131.0), (england(), 69.0)] {
        let settled = Projection::of(&START, &settings(leaving_rate, 67.0), 15).settles_at;
        assert_eq!(settled.rate.round(), rate);
    }
}

#[test]
fn what_it_would_take_in_five_years() {
    for (target, entries) in [(67.0, "34.813"), (86.0, "75.731"), (96.3, "97.913")] {
        let needed = Projection::of(&START, &settings(last_year(), target), 15).entries_for_target;
        assert_eq!(format!("{:.3}", needed.expect("some number of entries could")), entries);
    }
}

#[test]
fn one_year_ahead_2016_to_2025() {
    let errors: Vec<f64> =
        (2..=11).map(|year| checks::one_step_ahead(&flow(year - 1), &flow(year)).expect("a rate")).collect();
    let shown: Vec<String> = errors.iter().map(|error| format!("{error:.1}")).collect();
    assert_eq!(shown, ["-4.5", "-12.8", "-85.0", "-5.4", "18.2", "-6.1", "45.2", "-60.2", "30.3", "28.0"]);
    let mean = errors.iter().map(|error| error.abs()).sum::<f64>() / errors.len() as f64;
    assert_eq!(format!("{mean:.1}"), "29.6");
}

#[test]
fn the_weekly_cost_times_children_is_the_published_total_within_a_per_cent() {
    assert_eq!(format!("{:.5}", checks::above_total(1_545.0, 1_063.0, 85_548_553.0)), "0.00102");
    assert_eq!(checks::above_total(70.0, 10.0, 40_000.0), 70.0 * 365.0 / 7.0 * 10.0 / 40_000.0 - 1.0);
}

#[test]
fn the_bill_rose_because_each_child_cost_more() {
    let change = checks::volume_and_price((1_275.0, 1_152.0), (1_545.0, 1_063.0));
    assert_eq!((change.volume.round(), change.price.round()), (-5_916_911.0, 14_965_521.0));
}

#[test]
fn the_four_numbers_of_a_year_are_three_children_apart() {
    let year = Flow { before: 1_152.0, entered: 178.0, left: 270.0, now: 1_063.0 };
    assert_eq!(year.apart(), -3.0);
}
