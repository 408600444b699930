#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

use facts::NEWEST;
use model::ranges::Range;
use model::{Input, Inputs, Outcome, Problem};
use proptest::prelude::*;

use super::odd::any_query;
use super::{Arrival, Remark, begins_anew, in_care, read, write};
use crate::state::{State, Trouble};
use crate::words::number::Unreadable;

fn arrive(query: &str) -> State {
    State::of(read(query))
}

#[test]
fn an_input_that_is_left_out_means_the_scenarios_exact_value() {
    let claim = NEWEST.scenario("claim").expect("in data/").inputs;
    let state = arrive(&format!("?v=1&figures={}&scenario=claim&children=80", NEWEST.id));
    assert_eq!(state.inputs, claim.with(Input::Children, 80.0).expect("in range"));
    assert_eq!(arrive("").inputs, NEWEST.opening().inputs);
}

#[test]
fn what_cant_be_used_is_named_and_not_carried_on() {
    let state = arrive("?v=1&children=banana&colour=blue");
    let trouble = Trouble::Unreadable(Unreadable::NotANumber);
    let banana = Remark::Value { input: Input::Children, text: "banana".into(), trouble };
    assert_eq!(state.remarks, [Remark::Name("colour".into()), banana]);
    assert_eq!(state.inputs, NEWEST.opening().inputs);
    assert_eq!(write(&state), format!("?v=1&figures={}&scenario={}", NEWEST.id, NEWEST.opening().id));
}

#[test]
fn each_kind_of_mistake_has_a_remark() {
    let long = "x".repeat(10_000);
    let remarks = |query: &str| arrive(query).remarks;
    assert_eq!(remarks("?utm_source=mail&fbclid=1"), []);
    assert_eq!(remarks("?v=2"), [Remark::Version("2".into())]);
    assert_eq!(remarks("?figures=1066-10"), [Remark::Edition("1066-10".into())]);
    assert_eq!(remarks("?scenario=best"), [Remark::Scenario("best".into())]);
    assert_eq!(remarks("?children=1&children=2"), [Remark::Twice("children".into())]);
    assert_eq!(remarks("?entries=1&entries=2"), [Remark::Twice("entries".into())]);
    assert!(matches!(remarks("?children=501")[..], [Remark::Unusable { input: Input::Children, .. }]));
    assert!(matches!(&remarks(&format!("?{long}"))[..], [Remark::Name(name)] if name.chars().count() == 41));
}

#[test]
fn inputs_of_a_link_are_taken_together() {
    assert_eq!(arrive("?lasting=15&years-counted=20").remarks, []);
    let state = arrive("?lasting=15");
    let problem = Problem::LastsLongerThanCounted { lasting: 15.0, counted: 10.0 };
    assert_eq!(state.remarks, [Remark::Contradiction(problem)]);
    assert_eq!(state.inputs, NEWEST.opening().inputs);
    assert_eq!(state.troubled().count(), 0);
}

#[test]
fn another_scenario_begins_anew_and_another_number_does_not() {
    assert!(begins_anew("?scenario=claim", "?scenario=half-credited"));
    assert!(!begins_anew("", &write(&State::default())));
    assert!(!begins_anew("?scenario=claim&children=80", "?v=1&scenario=claim"));
}

#[test]
fn a_range_of_ones_own_is_in_the_link_and_the_editions_is_not() {
    let query = format!("{}&children-low=50&children-high=105", write(&State::default()));
    let state = arrive(&query);
    assert_eq!(state.ranges().get(Input::Children), Some(Range { low: 50.0, high: 105.0 }));
    assert_eq!(write(&state), query);
    assert_eq!(arrive("?children=150").changed_bounds().count(), 0);
}

#[test]
fn a_range_that_cant_be_used_is_named_and_the_editions_is_shown() {
    for query in ["?children-low=90&children-high=80", "?children-high=501"] {
        let state = arrive(query);
        assert!(
            matches!(state.remarks[..], [Remark::Range { input: Input::Children, .. }]),
            "{query} {:?}",
            state.remarks
        );
        assert_eq!(state.ranges(), State::default().ranges());
    }
    assert!(matches!(arrive("?children-low=x").remarks[..], [Remark::Range { input: Input::Children, .. }]));
    // One that misses its value counts as far as that, on the page, in its link and wherever that is opened.
    let misses = arrive("?children=120&children-high=105");
    let low = State::default().ranges().get(Input::Children).expect("a range").low;
    assert_eq!(misses.ranges().get(Input::Children), Some(Range { low, high: 120.0 }));
    assert_eq!(arrive(&write(&misses)).ranges(), misses.ranges());
}

#[test]
fn what_is_for_other_pages_is_kept_whatever_is_chosen() {
    let kept = "&entries=160&leaving=england&against=claim&against-children=80";
    let state = arrive(&format!("?v=1{kept}")).after(crate::state::Change::Chose("claim".into()));
    assert_eq!(state.remarks, []);
    assert_eq!(write(&state), format!("?v=1&figures={}&scenario=claim{kept}", NEWEST.id));
}

#[test]
fn the_scenario_to_compare_with_comes_back_as_it_was() {
    let other = arrive("?scenario=claim&children=80&children-low=70&children-high=105&entries=160");
    let query = super::query::with(
        &write(&State::default()),
        &[],
        super::against::pairs_of(&other).iter().map(|(name, value)| (name.as_str(), value.clone())),
    );
    let back = State::of(super::against::read_from(&query).expect("it names one"));
    assert_eq!(back, State { kept: vec![], ..other });
}

proptest! {
    #[test]
    fn a_link_brings_back_the_same_figures_to_the_bit(
        shares in prop::array::uniform11(0.0..=1.0), which in 0..NEWEST.scenarios.len()
    ) {
        let value = |input: Input| {
            let value: f64 = input.range().start() + shares[input as usize] * (input.range().end() - input.range().start());
            if input.is_whole() { value.round() } else { value }
        };
        let values: Vec<(Input, f64)> = Input::ALL.map(|input| (input, value(input))).into();
        prop_assume!(Inputs::new(Input::ALL.map(value)).is_ok());
        let state = State::of(Arrival { edition: &NEWEST, scenario: &NEWEST.scenarios[which], values, ranges: vec![], kept: vec![], remarks: vec![] });
        prop_assert_eq!(arrive(&write(&state)), state);
    }

    #[test]
    fn any_text_is_a_link_of_some_kind(query in any::<String>()) {
        let state = arrive(&query);
        prop_assert_eq!(arrive(&write(&state)).inputs, state.inputs);
    }

    #[test]
    fn whatever_a_link_says_its_answer_is_a_number_and_what_is_written_back_is_read_the_same(query in any_query()) {
        let state = arrive(&query);
        let outcome = Outcome::of(&state.inputs);
        for year in &outcome.years {
            prop_assert!([year.child_years, year.cost, year.net(), year.present_value()].into_iter().all(f64::is_finite));
        }
        let back = arrive(&write(&state));
        prop_assert_eq!(&back.remarks, &vec![]);
        prop_assert_eq!((back.inputs, back.ranges(), &back.kept), (state.inputs, state.ranges(), &state.kept));
        prop_assert_eq!(write(&back), write(&state));
    }

    #[test]
    fn whatever_a_link_says_of_children_in_care_is_read_and_written_back_the_same(query in any_query()) {
        let (choices, _) = in_care::read(&query, &NEWEST);
        let written = in_care::write(&query, &choices);
        prop_assert_eq!(in_care::read(&written, &NEWEST), (choices, vec![]));
        prop_assert_eq!(in_care::write(&written, &choices), written);
    }
}
