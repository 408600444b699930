//! Values computed twice, independently, from the text of the model: held to a relative error of 1e-9.

#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

use model::{Inputs, cost_of_care, pence, stay};

fn assert_close(ours: f64, reference: f64) {
    let error = ((ours - reference) / reference).abs();
    assert!(error < 1e-9, "{ours} against {reference}: relative error {error:e}");
}

/// The £30 million claim, in the order of the table.
fn claim() -> Inputs {
    let time_in_care = 30_000_000.0 * 7.0 / 100.0 / 1_545.0 / 365.0;
    Inputs::new([100.0, 1.0, 1.0, 1_545.0, time_in_care, 1.0, 0.0, 0.0, 0.0, 0.0, 10.0]).expect("in range")
}

fn half_credited_five_years() -> Inputs {
    Inputs::new([101.5, 5.0, 0.5, 1_545.0, 864.0 / 365.0, 0.75, 160.0, 3_000_000.0, 0.0, 0.035, 10.0])
        .expect("in range")
}

#[test]
fn years_in_care_by_year() {
    for (mean_stay, reference) in [
        (3.72, [0.4336162876631231, 0.6659130793543043, 0.4643665084554688]),
        (1.0, [0.32096288994127276, 0.32270315745419265, 0.14949940016236501]),
    ] {
        let ours = stay::by_year::<3>(mean_stay);
        ours.into_iter().zip(reference).for_each(|(ours, reference)| assert_close(ours, reference));
    }
}

#[test]
fn the_claim_is_thirty_million_to_the_penny() {
    assert_eq!(pence(cost_of_care::whole_time(&claim())), 3_000_000_000);
}

#[test]
fn the_claims_gross_cost_by_year() {
    let by_year: Vec<f64> = cost_of_care::gross_by_year(&claim()).collect();
    let pounds: Vec<i64> = by_year.iter().take(5).map(|gross| (pence(*gross) + 50).div_euclid(100)).collect();
    assert_eq!(pounds, [3_493_728, 5_366_652, 3_743_423, 2_781_989, 2_176_137]);
    assert_eq!(by_year.len(), 10);
    // With nothing else taken off, the claim's present value is what falls within its ten years.
    assert_eq!(pence(by_year.iter().sum()), 2_402_846_802);
}

#[test]
fn five_years_whole_time_and_what_falls_within_ten() {
    let inputs = half_credited_five_years();
    assert_eq!(pence(cost_of_care::whole_time(&inputs)), 9_677_880_000);
    assert_eq!(pence(cost_of_care::by_year(&inputs).sum()), 8_215_118_961);
}
