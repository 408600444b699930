#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

use facts::NEWEST;
use model::Input;
use proptest::prelude::*;

use super::{Arrival, Remark, read, write};
use crate::state::{Action, OFFERED, State, Trouble};
use crate::words::number::Unreadable;

fn arrive(query: &str) -> State {
    State::default().after(Action::Arrived(read(query)))
}

#[test]
fn an_input_that_is_left_out_means_the_scenarios_exact_value() {
    let state = arrive(&format!("?v=1&figures={}&scenario=claim&children=80", NEWEST.id));
    assert_eq!(state.inputs, NEWEST.opening().inputs.with(Input::Children, 80.0).expect("in range"));
    assert_eq!(arrive("").inputs, NEWEST.opening().inputs);
}

#[test]
fn what_cant_be_used_is_named_and_not_carried_on() {
    let state = arrive("?v=1&children=banana&colour=blue");
    let trouble = Trouble::Unreadable(Unreadable::NotANumber);
    let banana = Remark::Value { input: Input::Children, text: "banana".into(), trouble };
    assert_eq!(state.remarks, [Remark::Name("colour".into()), banana]);
    assert_eq!(state.inputs, NEWEST.opening().inputs);
    assert_eq!(write(&state), format!("?v=1&figures={}&scenario=claim", NEWEST.id));
}

#[test]
fn each_kind_of_mistake_has_a_remark() {
    let long = "x".repeat(10_000);
    let remarks = |query: &str| arrive(query).remarks;
    assert_eq!(remarks("?v=2"), [Remark::Version("2".into())]);
    assert_eq!(remarks("?figures=1066-10"), [Remark::Edition("1066-10".into())]);
    assert_eq!(remarks("?scenario=best"), [Remark::Scenario("best".into())]);
    assert!(
        matches!(remarks("?scenario=half-credited")[..], [Remark::NotYet(scenario)] if scenario.id == "half-credited")
    );
    assert_eq!(remarks("?children=1&children=2"), [Remark::Twice("children".into())]);
    assert!(matches!(remarks("?children=501")[..], [Remark::Unusable { input: Input::Children, .. }]));
    assert!(matches!(&remarks(&format!("?{long}"))[..], [Remark::Name(name)] if name.chars().count() == 41));
}

proptest! {
    #[test]
    fn a_link_brings_back_the_same_figures_to_the_bit(
        children in 0.0..=500.0, years in 0.1..=8.0, weekly in 100.0..=20_000.0,
        which in prop::sample::select(vec!["claim", "all-credited"])
    ) {
        let values: Vec<(Input, f64)> = OFFERED.into_iter().zip([children, years, weekly]).collect();
        let scenario = NEWEST.scenario(which).expect("in data/");
        let arrival = Arrival { edition: &NEWEST, scenario, values, remarks: vec![] };
        let state = State::default().after(Action::Arrived(arrival));
        prop_assert_eq!(arrive(&write(&state)), state);
    }

    #[test]
    fn any_text_is_a_link_of_some_kind(query in any::<String>()) {
        let state = arrive(&query);
        prop_assert_eq!(arrive(&write(&state)).inputs, state.inputs);
    }
}
