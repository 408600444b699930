#![allow(clippy::expect_used, reason = "a test may stop where it fails")]

use facts::NEWEST;
use model::ranges::Range;
use model::{Input, Outcome, Problem, Rung};
use proptest::prelude::*;

use super::{Action, Bounds, BoundsTrouble, Change, Control, End, Session, State, Trouble};
use crate::link;
use crate::words::number::Unreadable;

fn claim() -> State {
    State::default().after(Change::Chose("claim".into()))
}

fn typed(input: Input, text: &str) -> Change {
    Change::Typed(input, text.into())
}

/// The whole time in care, in pence: the claim's kind of figure.
fn whole_time(state: &State) -> i64 {
    Outcome::of(&state.inputs).ladder.pence(Rung::WholeTime)
}

#[test]
fn the_page_opens_on_the_scenario_that_the_edition_names() {
    let opening = State::default();
    assert_eq!(opening.scenario, NEWEST.opening());
    assert_eq!(opening.inputs, NEWEST.opening().inputs);
}

#[test]
fn a_slider_that_goes_away_and_comes_back_leaves_every_input_as_it_was() {
    for scenario in NEWEST.scenarios {
        let start = State::default().after(Change::Chose(scenario.id.into()));
        for input in Input::ALL {
            let home = input.nearest_step(start.start_of(input));
            // One step away, to the side where there is room.
            let away =
                if home + input.step() > *input.range().end() { home - input.step() } else { home + input.step() };
            let moved = start.after(Change::Slid(input, input.nearest_step(away)));
            assert_eq!(moved.changed().map(|field| field.input).next(), Some(input));
            assert_eq!(moved.after(Change::Slid(input, home)), start);
        }
    }
}

#[test]
fn typing_what_a_field_showed_first_means_it_exactly() {
    let shown = claim().field(Input::TimeInCare).text.clone();
    let typed_back = claim().after(typed(Input::TimeInCare, "3")).after(typed(Input::TimeInCare, &shown));
    assert_eq!(whole_time(&typed_back), 3_000_000_000);
    // Another number that would be shown alike is another number.
    assert!(whole_time(&typed_back.after(typed(Input::TimeInCare, &format!("{shown}1")))) < 3_000_000_000);
}

#[test]
fn shares_are_typed_in_per_cent() {
    let state = State::default().after(typed(Input::DiscountRate, "2.7%"));
    assert_eq!(state.inputs.get(Input::DiscountRate), 0.027);
    assert_eq!(State::default().field(Input::DiscountRate).text, "3.5");
    let refused = state.after(typed(Input::Credited, "101")).field(Input::Credited).trouble;
    assert_eq!(refused, Some(Trouble::Refused(Problem::OutOfRange { input: Input::Credited, value: 1.01 })));
}

#[test]
fn what_cant_be_used_stays_as_typed_and_the_last_good_answer_with_it() {
    let state = State::default().after(typed(Input::Children, "80"));
    let refused = state.after(typed(Input::Children, "80 or so"));
    let field = refused.field(Input::Children);
    assert_eq!(field.text, "80 or so");
    assert_eq!(field.trouble, Some(Trouble::Unreadable(Unreadable::NotANumber)));
    assert_eq!(refused.inputs, state.inputs);
    assert_eq!(refused.after(typed(Input::Children, "80")), state);
}

#[test]
fn two_that_contradict_both_say_so_until_one_gives_way() {
    let lasts = |state: &State| state.inputs.get(Input::Lasting);
    let contradicting = State::default().after(typed(Input::Lasting, "12"));
    let problem = Problem::LastsLongerThanCounted { lasting: 12.0, counted: 10.0 };
    for input in [Input::Lasting, Input::YearsCounted] {
        assert_eq!(contradicting.field(input).trouble, Some(Trouble::Refused(problem)));
    }
    assert_eq!(lasts(&contradicting), 1.0);
    // Everything else goes on meanwhile.
    let more = contradicting.after(typed(Input::Children, "80"));
    assert_eq!((lasts(&more), more.inputs.get(Input::Children)), (1.0, 80.0));
    let longer = more.after(typed(Input::YearsCounted, "15"));
    assert_eq!((lasts(&longer), longer.troubled().count()), (12.0, 0));
    let shorter = more.after(typed(Input::Lasting, "5"));
    assert_eq!((lasts(&shorter), shorter.troubled().count()), (5.0, 0));
}

#[test]
fn a_scenario_replaces_everything_and_a_change_is_taken_back_alone() {
    let state = State::default().after(typed(Input::Children, "80")).after(typed(Input::WeeklyCost, "2,000"));
    let changed: Vec<Input> = state.changed().map(|field| field.input).collect();
    assert_eq!(changed, [Input::Children, Input::WeeklyCost]);
    let back = state.after(Change::TookBack(Input::Children));
    assert_eq!(back.inputs, State::default().inputs.with(Input::WeeklyCost, 2_000.0).expect("in range"));
    let other = state.after(Change::Chose("all-credited".into()));
    assert_eq!(other.inputs, NEWEST.scenario("all-credited").expect("in data/").inputs);
    assert_eq!(state.after(Change::Chose("no such".into())), state);
}

fn visit(actions: impl IntoIterator<Item = Action>) -> Session {
    actions.into_iter().fold(Session::default(), |session, action| session.after(action))
}

fn slide(positions: impl IntoIterator<Item = f64>) -> Vec<Action> {
    positions.into_iter().map(|position| Change::Slid(Input::Children, position).into()).collect()
}

#[test]
fn a_drag_is_one_step_and_so_is_a_key_that_is_held() {
    let held = slide([90.0, 80.0, 70.0])
        .into_iter()
        .flat_map(|slid| [slid, Action::Released(Control::Value(Input::Children))]);
    for drag in [
        slide([90.0, 80.0, 70.0]),
        slide([90.0]).into_iter().chain([Action::Rested]).chain(slide([70.0])).collect(),
        held.collect(),
    ] {
        let session = visit(drag);
        assert_eq!(session.now.inputs.get(Input::Children), 70.0);
        let back = session.after(Action::Undid);
        assert_eq!(back.now.fields, State::default().fields);
        assert!(!back.steps.can_undo());
        assert_eq!(back.after(Action::Redid).now, session.now);
    }
}

#[test]
fn a_slider_reaches_further_only_when_no_hand_holds_it() {
    let typed = visit([typed(Input::Children, "450").into()]);
    assert_eq!(typed.reach(Input::Children), 0.0..=500.0);
    let dragged =
        slide([300.0, 150.0]).into_iter().chain([Action::Rested]).fold(typed, |session, action| session.after(action));
    assert_eq!(dragged.reach(Input::Children), 0.0..=500.0);
    assert_eq!(dragged.after(Action::Released(Control::Value(Input::Children))).reach(Input::Children), 0.0..=200.0);
}

#[test]
fn a_second_drag_after_a_rest_is_a_second_step() {
    let session = visit(
        slide([90.0])
            .into_iter()
            .chain([Action::Released(Control::Value(Input::Children)), Action::Rested])
            .chain(slide([70.0])),
    );
    assert_eq!(session.after(Action::Undid).now.inputs.get(Input::Children), 90.0);
}

#[test]
fn starting_again_has_a_way_back_and_so_has_following_a_link() {
    let mine = visit([typed(Input::Children, "80 or so").into(), typed(Input::WeeklyCost, "2000").into()]);
    for leaving in [Change::Chose("half-credited".into()), Change::Arrived(link::read("?scenario=claim"))] {
        let left = mine.after(leaving.into());
        assert_eq!(left.now.changed().count(), 0);
        assert_eq!(left.after(Action::Undid).now.fields, mine.now.fields);
    }
}

#[test]
fn what_changes_nothing_is_no_step() {
    assert!(
        !visit([Change::Chose("half-credited".into()).into(), Change::TookBack(Input::Children).into()])
            .steps
            .can_undo()
    );
}

#[test]
fn the_summary_is_there_from_asking_until_everything_can_be_used() {
    let asked = visit([typed(Input::Children, "x").into(), Action::Asked]);
    assert_eq!(asked.asked, 1);
    assert_eq!(asked.after(typed(Input::Children, "5").into()).asked, 0);
    assert_eq!(visit([Action::Asked]).asked, 0);
}

fn ended(input: Input, end: End, text: &str) -> Change {
    Change::TypedEnd(input, end, text.into())
}

fn bounds(state: &State, input: Input) -> &Bounds {
    state.bounds_of(input).expect("it is uncertain")
}

#[test]
fn a_range_that_its_value_leaves_counts_as_far_as_that_and_says_so() {
    let range = |state: &State| state.ranges().get(Input::Children).map(|range| (range.low, range.high));
    let left = State::default().after(typed(Input::Children, "150"));
    let opening = State::default();
    let Bounds { range: held, texts, .. } = bounds(&opening, Input::Children);
    let (central, held) = (150.0, *held);
    assert_eq!(bounds(&left, Input::Children).texts, *texts);
    assert_eq!(bounds(&left, Input::Children).trouble, Some(BoundsTrouble::Misses { central, range: held }));
    assert_eq!((range(&left), left.changed_bounds().count()), (Some((held.low, 150.0)), 0));
    let back = left.after(typed(Input::Children, "90"));
    assert_eq!((range(&back), bounds(&back, Input::Children).trouble), (Some((held.low, held.high)), None));
    // One end typed leaves the other as it was.
    let other_end = left.after(ended(Input::Children, End::Low, "50")).after(typed(Input::Children, "90"));
    assert_eq!(range(&other_end), Some((50.0, held.high)));
}

#[test]
fn a_range_that_cant_be_used_says_why_and_the_last_one_stays() {
    let narrow = State::default().after(ended(Input::Children, End::Low, "90"));
    assert_eq!((narrow.ranges().get(Input::Children)).map(|range| range.low), Some(90.0));
    for (end, text, trouble) in [
        (End::High, "80", BoundsTrouble::Crossed),
        (End::Low, "-1", BoundsTrouble::OutOfRange(End::Low)),
        (End::Low, "few", BoundsTrouble::Unreadable(End::Low, Unreadable::NotANumber)),
    ] {
        let refused = narrow.after(ended(Input::Children, end, text));
        let shown = bounds(&refused, Input::Children);
        assert_eq!((shown.trouble, shown.range), (Some(trouble), bounds(&narrow, Input::Children).range));
        assert!(refused.is_troubled() && shown.texts.contains(&text.to_owned()));
        assert_eq!(refused.after(Change::TookBackRange(Input::Children)).changed_bounds().count(), 0);
    }
}

#[test]
fn a_range_of_ones_own_holds_on_while_its_value_leaves_it() {
    let opening = State::default();
    let own = opening.after(ended(Input::Children, End::High, "105"));
    let low = bounds(&opening, Input::Children).range.low;
    let left = own.after(typed(Input::Children, "120"));
    assert_eq!(
        bounds(&left, Input::Children).trouble,
        Some(BoundsTrouble::Misses { central: 120.0, range: Range { low, high: 105.0 } })
    );
    assert_eq!(left.ranges().get(Input::Children).map(|range| range.high), Some(120.0));
    let back = left.after(typed(Input::Children, &opening.field(Input::Children).text));
    assert_eq!(bounds(&back, Input::Children), bounds(&own, Input::Children));
}

#[test]
fn typing_what_an_end_showed_first_means_it_exactly() {
    let start = State::default();
    let shown = bounds(&start, Input::TimeInCare).texts[1].clone();
    let back = start.after(ended(Input::TimeInCare, End::High, "5")).after(ended(Input::TimeInCare, End::High, &shown));
    assert_eq!(back.ranges(), start.ranges());
    assert_eq!(back.changed_bounds().count(), 0);
}

#[test]
fn editing_a_range_is_a_step_of_its_own() {
    let edited = visit([
        typed(Input::Children, "100").into(),
        ended(Input::Children, End::Low, "5").into(),
        ended(Input::Children, End::Low, "50").into(),
    ]);
    let back = edited.after(Action::Undid);
    assert_eq!(bounds(&back.now, Input::Children).texts, bounds(&State::default(), Input::Children).texts);
    assert_eq!(back.now.inputs.get(Input::Children), 100.0);
}

fn any_action() -> impl Strategy<Value = Action> {
    let input = || prop::sample::select(Input::ALL.to_vec());
    let end = || prop::sample::select(End::BOTH.to_vec());
    prop_oneof![
        (input(), any::<String>()).prop_map(|(input, text)| typed(input, &text).into()),
        (input(), 0.0..30_000.0).prop_map(|(input, value)| typed(input, &format!("£{value:.2}")).into()),
        (input(), 0u8..25).prop_map(|(input, value)| typed(input, &value.to_string()).into()),
        (input(), any::<f64>()).prop_map(|(input, position)| Change::Slid(input, position).into()),
        prop::sample::select(vec!["claim", "all-credited", "?"]).prop_map(|id| Change::Chose(id.into()).into()),
        input().prop_map(|input| Change::TookBack(input).into()),
        (input(), end(), any::<String>()).prop_map(|(input, end, text)| Change::TypedEnd(input, end, text).into()),
        (input(), end(), 0u16..2_000).prop_map(|(input, end, value)| ended(input, end, &value.to_string()).into()),
        input().prop_map(|input| Change::TookBackRange(input).into()),
        input().prop_map(|input| Action::Released(Control::Value(input))),
        prop::sample::select(vec![Action::Rested, Action::Undid, Action::Redid, Action::Asked]),
    ]
}

proptest! {
    #[test]
    fn whatever_is_done_the_inputs_can_be_used_and_what_was_typed_stands(
        actions in prop::collection::vec(any_action(), 1..20)
    ) {
        let session = visit(actions.clone());
        prop_assert!(model::Inputs::new(session.now.inputs.values()).is_ok());
        for (input, range) in session.now.ranges().each() {
            prop_assert!(range.holds(session.now.inputs.get(input)));
            prop_assert!(input.check(range.low).is_ok() && input.check(range.high).is_ok());
        }
        if let Some(Action::Changed(Change::Typed(input, text))) = actions.last() {
            prop_assert_eq!(&session.now.field(*input).text, text);
        }
    }

    #[test]
    fn every_step_can_be_taken_back_to_the_beginning_and_again(actions in prop::collection::vec(any_action(), 1..20)) {
        let session = visit(actions);
        let steps = std::iter::successors(Some(session.clone()), |session| session.steps.can_undo().then(|| session.after(Action::Undid)));
        let begun = steps.last().expect("the first is there");
        prop_assert_eq!(&begun.now.fields, &State::default().fields);
        let steps = std::iter::successors(Some(begun), |session| session.steps.can_redo().then(|| session.after(Action::Redid)));
        let again = steps.last().expect("the first is there");
        prop_assert!(!again.steps.can_redo());
        if !session.steps.can_redo() {
            prop_assert_eq!(&again.now.fields, &session.now.fields);
        }
    }
}
