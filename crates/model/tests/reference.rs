//! Values computed twice, independently, from the text of the model: held to a relative error of 1e-9.

#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

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
