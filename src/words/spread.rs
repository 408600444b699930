//! What is not known, in words.

use facts::Edition;
use facts::figures::{CLAIM, CLAIM_CHILDREN};
use model::Input;
use model::draws::{Percentiles, Spread};
use model::sensitivity::{Swing, effects};

use super::{amount, money, number, years};
use crate::state::{Answer, State};

/// How many combinations a range covers: the 10th to the 90th percentile.
pub const SHARE: &str = "In 8 of 10 combinations";

/// What the 10th, 50th and 90th percentile of combinations are called.
pub const AT_MOST: [&str; 3] = ["Low: 1 in 10 are below", "Middle", "High: 1 in 10 are above"];

/// What a picture calls what is entered, the 50th percentile, and what lies from the 10th to the 90th.
pub const KEY: [&str; 3] = ["As entered", "Middle", "8 of 10 combinations"];

/// From the 10th to the 90th percentile: "−£2.5 million to £4.9 million".
pub fn range(percentiles: &Percentiles) -> String {
    format!("{} to {}", money::rounded(percentiles.p10), money::rounded(percentiles.p90))
}

/// In how many combinations the saving is more than the cost: never a chance or a probability of anything, for nobody
/// knows how likely a combination is.
pub fn saving(spread: &Spread) -> String {
    // The range from the 10th to the 90th percentile stands beside it: nothing is rounded over its ends.
    let tenths = 10.0 * spread.saving as f64 / spread.draws as f64;
    let share = match spread.saving {
        0 => "none of the".into(),
        all if all == spread.draws => "all of the".into(),
        _ if tenths < 1.0 => "fewer than 1 of 10".into(),
        _ if tenths > 9.0 => "more than 9 of 10".into(),
        _ => format!("{tenths:.0} of 10"),
    };
    format!("In {share} combinations the saving is more than the cost. That is not a probability.")
}

/// Why half of the combinations come to far less or far more than the values that are entered; nothing where they don't.
pub fn why_apart(answer: &Answer) -> Option<String> {
    let Percentiles { p10, p50, p90 } = answer.spread.present_value;
    let central = answer.central();
    if p10 == p90 || (central - p50).abs() <= (p90 - p10) / 8.0 {
        return None;
    }
    let reach = |far: fn(&Swing, i64) -> i64| -> i64 {
        let central = answer.outcome.ladder.pence(model::Rung::PresentValue);
        answer.swings.iter().map(|swing| far(swing, central)).sum()
    };
    let down = reach(|swing, central| central - swing.at_low.min(swing.at_high));
    let up = reach(|swing, central| swing.at_low.max(swing.at_high) - central);
    let (side, reaches) = if p50 < central { ("less", down > up) } else { ("more", up > down) };
    let why = match (reaches, p50 < central) {
        (true, true) => ": the ranges reach further down than up",
        (true, false) => ": the ranges reach further up than down",
        (false, _) => "",
    };
    // The values entered can all lie near the same ends of their ranges.
    let outside = if central > p90 {
        " More than 9 of 10 combinations come to less than the values entered."
    } else if central < p10 {
        " More than 9 of 10 combinations come to more than the values entered."
    } else {
        ""
    };
    Some(money::unbroken(&format!("Half of the combinations come to {} or {side}{why}.{outside}", money::rounded(p50))))
}

/// By when the running total of half of the combinations is no longer below nothing: "in half of the combinations by
/// 2029-30".
pub fn paid_back_in_half(edition: &Edition, spread: &Spread) -> String {
    let middle = || spread.running_total.iter().map(|of| model::pence(of.p50));
    match middle().rposition(|total| total < 0) {
        Some(last) if last + 1 == spread.running_total.len() => "in half of the combinations it would not".into(),
        below => {
            let first = below.map_or(1, |last| last + 2);
            format!("in half of the combinations by {}", years::financial(edition, first))
        }
    }
}

/// Where the claim falls among the combinations' whole time in care, and where it would with the children that it is
/// about, where that differs; where more than a year's children are counted, with its own alone.
pub fn place_of_claim(state: &State, spread: &Spread) -> String {
    let all = Place::of(CLAIM.value, &spread.whole_time);
    let alike = Place::of(CLAIM.value / CLAIM_CHILDREN.value, &spread.whole_time_of_a_child);
    let children = number::plain(CLAIM_CHILDREN.value);
    if state.inputs.get(Input::Lasting) != 1.0 {
        return format!("with the claim’s {children} children of one year {}", alike.words());
    }
    let with = (alike != all).then(|| format!("; with the claim’s {children} children {}", alike.words()));
    format!("{}{}", all.words(), with.unwrap_or_default())
}

/// Where a sum lies beside the combinations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Above,
    Within,
    Below,
}

impl Place {
    fn of(sum: f64, Percentiles { p10, p90, .. }: &Percentiles) -> Place {
        if sum > *p90 {
            Place::Above
        } else if sum > *p10 {
            Place::Within
        } else {
            Place::Below
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Place::Above => "fewer than 1 of 10 combinations come to as much",
            Place::Within => "it lies within the range of 8 of 10 combinations",
            Place::Below => "more than 9 of 10 combinations come to as much",
        }
    }
}

/// What the claim's children would cost over the ranges: "With the claim’s 100 children of one year, 8 of 10 combinations come to
/// £12.1 million to £31.4 million."
pub fn of_claims_children(spread: &Spread) -> String {
    let Percentiles { p10, p50, p90 } = spread.whole_time_of_a_child;
    let [p10, p50, p90] = [p10, p50, p90].map(|of_a_child| CLAIM_CHILDREN.value * of_a_child);
    let children = number::plain(CLAIM_CHILDREN.value);
    format!(
        "With the claim’s {children} children of one year, 8 of 10 combinations come to {}.",
        range(&Percentiles { p10, p50, p90 })
    )
}

/// What of all that is changed from the scenario changed the answer most; empty where nothing is changed.
pub fn changed_most(state: &State) -> String {
    let effects = effects(&state.scenario.inputs, &state.inputs);
    let Some(most) = effects.first() else { return String::new() };
    let label = state.edition.words(most.input).label;
    let [before, after] =
        [state.start_of(most.input), state.inputs.get(most.input)].map(|value| amount::alone(most.input, value));
    let does = match most.adds {
        0 => "changes nothing".into(),
        adds if adds > 0 => format!("adds {}", money::rounded(adds as f64 / 100.0)),
        takes => format!("takes off {}", money::rounded(-takes as f64 / 100.0)),
    };
    if effects.len() == 1 {
        format!("“{label}”, {after} instead of {before}, {does}.")
    } else {
        let from = state.scenario.label;
        format!(
            "What changed the answer most since “{from}”: “{label}”, {after} instead of {before}; by itself that {does}."
        )
    }
}

#[cfg(test)]
mod tests {
    use model::Input;
    use model::draws::{Percentiles, Spread};
    use model::ranges::UNCERTAIN;

    use super::{Place, changed_most, place_of_claim, saving, why_apart};
    use crate::state::{Answer, Change, End, State};
    use crate::words::answer::of_range;

    fn spread(saving: usize) -> Spread {
        let none = Percentiles::default();
        Spread {
            draws: 10_000,
            present_value: none,
            whole_time: none,
            whole_time_of_a_child: none,
            running_total: vec![],
            saving,
        }
    }

    #[test]
    fn shares_are_told_in_tenths_and_never_as_none_or_all_where_they_are_not() {
        for (count, share) in [
            (0, "In none of the combinations"),
            (1, "In fewer than 1 of 10 combinations"),
            (999, "In fewer than 1 of 10 combinations"),
            (1_000, "In 1 of 10 combinations"),
            (9_000, "In 9 of 10 combinations"),
            (9_001, "In more than 9 of 10 combinations"),
            (6_062, "In 6 of 10 combinations"),
            (9_999, "In more than 9 of 10 combinations"),
            (10_000, "In all of the combinations"),
        ] {
            let says = saving(&spread(count));
            assert!(says.starts_with(share) && says.ends_with("That is not a probability."), "{says}");
        }
    }

    #[test]
    fn a_claim_has_its_place_among_the_percentiles() {
        let whole = Percentiles { p10: 1.0, p50: 2.0, p90: 3.0 };
        let places = [4.0, 3.0, 1.5, 1.0].map(|sum| Place::of(sum, &whole));
        assert_eq!(places, [Place::Above, Place::Within, Place::Within, Place::Below]);
    }

    #[test]
    fn the_claim_is_compared_for_as_many_children_too() {
        let place = |state: &State| place_of_claim(state, &Answer::of(state).spread);
        let opening = State::default();
        assert_eq!(
            place(&opening),
            "fewer than 1 of 10 combinations come to as much; with the claim’s 100 children it lies within the range of 8 of 10 combinations"
        );
        let five_years = opening.after(Change::Chose("half-credited-five-years".into()));
        assert_eq!(
            place(&five_years),
            "with the claim’s 100 children of one year it lies within the range of 8 of 10 combinations"
        );
        let its_children = [("100", None), ("100", Some(End::Low)), ("100", Some(End::High))];
        let alike = its_children.into_iter().fold(opening, |state, (text, end)| {
            state.after(end.map_or(Change::Typed(Input::Children, text.into()), |end| {
                Change::TypedEnd(Input::Children, end, text.into())
            }))
        });
        assert_eq!(place(&alike), "it lies within the range of 8 of 10 combinations");
    }

    #[test]
    fn the_median_far_from_the_entered_values_is_explained() {
        let five_years = State::default().after(Change::Chose("half-credited-five-years".into()));
        let says = why_apart(&Answer::of(&five_years)).unwrap_or_default();
        assert!(says.ends_with("or less: the ranges reach further down than up."), "{says}");
    }

    #[test]
    fn where_no_range_is_open_nothing_is_said_to_be_unknown() {
        let closed = UNCERTAIN.into_iter().fold(State::default(), |state, input| {
            let value = state.field(input).text.clone();
            [End::Low, End::High]
                .into_iter()
                .fold(state, |state, end| state.after(Change::TypedEnd(input, end, value.clone())))
        });
        assert!(closed.ranges().get(Input::Children).is_some_and(|range| range.low == range.high));
        assert_eq!(why_apart(&Answer::of(&closed)), None);
        assert!(of_range(&closed).starts_with("No figure has a range."), "{}", of_range(&closed));
        assert!(of_range(&State::default()).starts_with("Seven of the figures behind it are uncertain."));
        let counts_a_cost = |state: &State| of_range(state).contains("counts a cost of early help, which the figures");
        let claim = State::default().after(Change::Chose("claim".into()));
        assert_eq!([counts_a_cost(&State::default()), counts_a_cost(&claim)], [false, true]);
    }

    #[test]
    fn the_largest_of_the_changes_is_named_with_what_it_does_alone() {
        assert_eq!(changed_most(&State::default()), "");
        let one = State::default().after(Change::Typed(Input::Credited, "100".into()));
        let says = changed_most(&one);
        assert!(says.starts_with("“Due to early help”, 100% instead of 50%, adds £"), "{says}");
        let two = one.after(Change::Typed(Input::DiscountRate, "3".into()));
        assert!(
            changed_most(&two)
                .starts_with("What changed the answer most since “Half credited”: “Due to early help”, 100%")
        );
    }
}
