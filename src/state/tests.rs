#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

use facts::NEWEST;
use model::{Input, cost_of_care, pence};
use proptest::prelude::*;

use super::{Action, OFFERED, State, Trouble};
use crate::words::number::Unreadable;

fn answer(state: &State) -> i64 {
    pence(cost_of_care::whole_time(&state.inputs))
}

fn text_of(state: &State, input: Input) -> &str {
    &state.fields.iter().find(|field| field.input == input).expect("offered").text
}

fn trouble_of(state: &State, input: Input) -> Option<Trouble> {
    state.fields.iter().find(|field| field.input == input).expect("offered").trouble
}

#[test]
fn a_slider_that_goes_away_and_comes_back_leaves_the_claim_at_thirty_million() {
    let claim = State::default();
    for input in OFFERED {
        let home = input.nearest_step(claim.start_of(input));
        let away = claim.after(Action::Slid(input, home + input.step()));
        assert_ne!(answer(&away), 3_000_000_000);
        let back = away.after(Action::Slid(input, home));
        assert_eq!(answer(&back), 3_000_000_000);
        assert_eq!(back.fields, claim.fields);
    }
}

#[test]
fn typing_what_a_field_showed_first_means_it_exactly() {
    let typed = State::default()
        .after(Action::Typed(Input::TimeInCare, "3".into()))
        .after(Action::Typed(Input::TimeInCare, "3.7239".into()));
    assert_eq!(answer(&typed), 3_000_000_000);
    // Another number that would be shown alike is another number.
    assert_eq!(answer(&typed.after(Action::Typed(Input::TimeInCare, "3.72386".into()))), 2_999_968_215);
}

#[test]
fn what_cant_be_used_stays_as_typed_and_the_last_good_answer_with_it() {
    let state = State::default().after(Action::Typed(Input::Children, "80".into()));
    let refused = state.after(Action::Typed(Input::Children, "80 or so".into()));
    assert_eq!(text_of(&refused, Input::Children), "80 or so");
    assert_eq!(trouble_of(&refused, Input::Children), Some(Trouble::Unreadable(Unreadable::NotANumber)));
    assert_eq!(answer(&refused), answer(&state));
    let mended = refused.after(Action::Typed(Input::Children, "80".into()));
    assert_eq!(mended, state);
}

#[test]
fn a_scenario_replaces_everything() {
    let state =
        State::default().after(Action::Typed(Input::Children, "80".into())).after(Action::Chose("all-credited".into()));
    assert_eq!(state.inputs, NEWEST.scenario("all-credited").expect("in data/").inputs);
    assert_eq!(answer(&state), 1_935_576_000);
    assert_eq!(state.after(Action::Chose("no such".into())), state);
}

fn any_action() -> impl Strategy<Value = Action> {
    let input = || prop::sample::select(OFFERED.to_vec());
    prop_oneof![
        (input(), any::<String>()).prop_map(|(input, text)| Action::Typed(input, text)),
        (input(), 0.0..30_000.0).prop_map(|(input, value)| Action::Typed(input, format!("£{value:.2}"))),
        (input(), any::<f64>()).prop_map(|(input, position)| Action::Slid(input, position)),
        prop::sample::select(vec!["claim", "all-credited", "?"]).prop_map(|id| Action::Chose(id.into())),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_the_answer_is_a_number_and_what_was_typed_stands(
        actions in prop::collection::vec(any_action(), 1..12)
    ) {
        let state = actions.iter().cloned().fold(State::default(), |state, action| state.after(action));
        prop_assert!(cost_of_care::whole_time(&state.inputs).is_finite());
        if let Some(Action::Typed(input, text)) = actions.last() {
            prop_assert_eq!(text_of(&state, *input), text.as_str());
        }
    }
}
