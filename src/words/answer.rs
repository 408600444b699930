//! The answer in words: what is saved, for each pound, when it is paid back, and how many children that takes.

use model::ranges::UNCERTAIN;
use model::{Input, Outcome, Return, Rung};

use super::spread::{self, SHARE};
use super::{amount, money, number, years};
use crate::state::{Answer, State};

/// Shown where no number of children would pay for it, because none of the fall is credited to early help.
pub const NONE_CREDITED: &str = "no number would, at these settings: none of the fall is credited to early help";

/// Shown where no number of children would pay for it, because what one of them adds is nothing or less.
pub const NOTHING_ADDED: &str =
    "no number would, at these settings: support at home costs as much as a budget can take out, or more";

/// Why no number of children would pay for it.
pub fn no_number(state: &State) -> &'static str {
    if state.inputs.get(Input::Credited) == 0.0 { NONE_CREDITED } else { NOTHING_ADDED }
}

/// Shown where early help costs nothing, so that there is nothing to pay back.
pub const NO_COST: &str = "not shown: no programme cost entered";

/// What the fewest children that pay for it are called. Beside it always: [`super::in_care::NO_AIM`].
pub const BREAK_EVEN: &str = "Fewer children a year to break even";

/// The condition of the answer: "If early help caused half of the fall".
pub fn condition(state: &State) -> String {
    let credited = state.inputs.get(Input::Credited);
    let share = if credited == 1.0 {
        "all".into()
    } else if credited == 0.5 {
        "half".into()
    } else if credited == 0.0 {
        "none".into()
    } else {
        amount::alone(Input::Credited, credited)
    };
    format!("If early help caused {share} of the fall")
}

/// The same with the fall: "If early help caused half of the fall (101.5 fewer children in one year)".
pub fn full_condition(state: &State) -> String {
    format!("{} ({})", condition(state), over_years(state, ["fewer child", "fewer children"]))
}

/// Who it is about: "101.5 children in one year", "80 children a year for 5 years".
pub fn children(state: &State) -> String {
    over_years(state, ["child", "children"])
}

fn over_years(state: &State, [one, more]: [&str; 2]) -> String {
    let children = number::counted(state.inputs.get(Input::Children), one, more);
    let lasting = state.inputs.get(Input::Lasting);
    if lasting == 1.0 {
        format!("{children} in one year")
    } else {
        format!("{children} a year for {} years", number::plain(lasting))
    }
}

/// The years counted: "1 year", "10 years".
pub fn counted(state: &State) -> String {
    number::counted(state.inputs.get(Input::YearsCounted), "year", "years")
}

/// Which costs are taken off.
pub fn costs(state: &State) -> &'static str {
    match (state.inputs.get(Input::EarlyHelpCost) > 0.0, state.inputs.get(Input::SupportAtHome) > 0.0) {
        (true, _) => "after its costs",
        (false, true) => "after support at home, with no early help cost entered",
        (false, false) => "with no costs entered",
    }
}

/// What is asked: "Saved after its costs, from low to high". A range may count costs that the values entered don't.
pub fn saved(state: &State) -> String {
    let costs = match state.inputs.get(Input::EarlyHelpCost) {
        0.0 => "after any costs",
        _ => costs(state),
    };
    format!("Saved {costs}, from low to high")
}

/// What the range of the present value is of.
pub fn of_range(state: &State) -> String {
    const COUNT: [&str; UNCERTAIN.len()] = ["One", "Two", "Three", "Four", "Five", "Six", "Seven"];
    let ranges = state.ranges();
    let open = UNCERTAIN.iter().filter_map(|input| ranges.get(*input)).filter(|range| range.low < range.high).count();
    let Some(count) = open.checked_sub(1).and_then(|index| COUNT.get(index)) else {
        return format!("No figure has a range. It is this much, over {}, in today’s value.", counted(state));
    };
    let are = if open == 1 { "is" } else { "are" };
    let known = format!("{count} of the figures behind it {are} uncertain.");
    let below = "Below £0 more is spent than saved.";
    let costs = cost_left_out(state).map(|says| format!(" {says}")).unwrap_or_default();
    format!(
        "{known} We tried many combinations of what they may be: 8 of 10 come out in this range, over {}, in today’s value.{costs} {below}",
        counted(state)
    )
}

/// That the range counts a cost which the figures entered don't; nothing where both do.
pub fn cost_left_out(state: &State) -> Option<&'static str> {
    let more = state.ranges().get(Input::EarlyHelpCost).is_some_and(|range| range.high > 0.0);
    (more && state.inputs.get(Input::EarlyHelpCost) == 0.0)
        .then_some("That counts a cost of early help, which the figures entered leave out.")
}

/// What kind of sum the present value is.
pub fn kind(state: &State, outcome: &Outcome) -> String {
    let costs = costs(state);
    let when = format!("over {}, in today’s value", counted(state));
    match outcome.ladder.pence(Rung::PresentValue) {
        0 if outcome.ladder.pence(Rung::Cashable) == 0 => format!("in all: nothing is saved and nothing spent, {when}"),
        0 => format!("in all: as much is saved as spent, {when}"),
        sum if sum < 0 => format!("{costs}, {when}: more is spent than saved"),
        _ => format!("saved {costs}, {when}"),
    }
}

/// What discounting does to the present value.
pub fn discounting(state: &State) -> &'static str {
    if state.inputs.get(Input::DiscountRate) > 0.0 {
        ", the present value: a pound that comes later counts for less."
    } else {
        ", the present value: at a discount rate of 0% a later pound counts the same."
    }
}

/// Saved for each £1 spent.
pub fn per_pound(early_help: Option<&Return>) -> String {
    early_help.map_or(NO_COST.into(), |early_help| money::pounds_and_pence(early_help.per_pound()))
}

/// When it is paid back: "Year 3 (2026-27)".
pub fn paid_back(state: &State, early_help: Option<&Return>) -> String {
    match early_help.map(|early_help| early_help.paid_back) {
        None => NO_COST.into(),
        Some(None) => format!("not within {}", counted(state)),
        Some(Some(year)) => format!("Year {year} ({})", years::financial(state.edition, year)),
    }
}

/// The fewest children that pay for it, beside the children entered: "59 (entered: 101.5)".
pub fn break_even(state: &State, early_help: Option<&Return>) -> String {
    let Some(early_help) = early_help else { return NO_COST.into() };
    let here = number::plain(state.inputs.get(Input::Children));
    match early_help.break_even.children() {
        None => no_number(state).into(),
        Some(children) => format!("{} (entered: {here})", number::fixed(children.ceil(), 0)),
    }
}

/// The answer as it is read out.
pub fn spoken(state: &State, answer: &Answer) -> String {
    let early_help = answer.outcome.return_on_cost.as_ref();
    let of_each_pound = match early_help {
        None => String::new(),
        Some(_) => {
            format!(" {} for each £1 spent. Paid back: {}.", per_pound(early_help), paid_back(state, early_help))
        }
    };
    let trouble = if state.is_troubled() { " This answers the last figures that could be used." } else { "" };
    let changed = match state.changes() {
        0 => "as it starts".into(),
        count => format!("{} changed", number::counted(count as f64, "figure", "figures")),
    };
    format!(
        "{}, {changed}. {SHARE} {}. {}: {}, {}.{of_each_pound}{trouble}",
        state.scenario.label,
        spread::range(&answer.spread.present_value),
        condition(state),
        money::rounded(answer.central()),
        kind(state, &answer.outcome)
    )
}

/// The value of a rung in GBP.
pub fn pounds(outcome: &Outcome, rung: Rung) -> f64 {
    outcome.ladder.pence(rung) as f64 / 100.0
}

#[cfg(test)]
mod tests {
    use model::Input;

    use super::{NONE_CREDITED, NOTHING_ADDED, no_number};
    use crate::state::{Change, State};

    #[test]
    fn why_no_number_of_children_would_pay_for_it_is_true_of_the_figures() {
        let with = |input, text: &str| State::default().after(Change::Typed(input, text.into()));
        assert_eq!(no_number(&with(Input::Credited, "0")), NONE_CREDITED);
        assert_eq!(no_number(&with(Input::Cashable, "0")), NOTHING_ADDED);
    }
}
