//! The numbers that a sentence may hold that follows the state: every value of a scenario, in every way in which the
//! app writes it.

use std::collections::BTreeSet;

use facts::{NEWEST, Scenario, figures};
use model::draws::Percentiles;
use model::sensitivity::effects;
use model::stay::KINDS;
use model::{Input, Outcome, Rung, Year, years};
use stoke_explainer::compare::Sides;
use stoke_explainer::state::{Answer, State};
use stoke_explainer::words::{self, amount, number, years as names};

use super::writings;

/// The numbers of sentences about a scenario.
pub(super) fn numbers(scenario: &Scenario) -> BTreeSet<String> {
    let outcome = Outcome::of(&scenario.inputs);
    let mut all = BTreeSet::new();
    all.extend(Input::ALL.into_iter().flat_map(|input| of_input(input, scenario.inputs.get(input))));
    all.extend(constants());
    all.extend(sums(&outcome).into_iter().flat_map(|gbp| [gbp, -gbp]).flat_map(writings::sum));
    all.extend(of_years(&outcome));
    all.extend(quantities(&outcome).into_iter().flat_map(writings::quantity));
    all.extend(over_ranges(scenario));
    all
}

/// The numbers of sentences about both scenarios that the page of two opens with.
pub(super) fn of_both() -> BTreeSet<String> {
    let Sides { first, second } = Sides::default();
    let mut all = &numbers(first.scenario) | &numbers(second.scenario);
    let value = |state: &State| Outcome::of(&state.inputs).ladder.pence(Rung::PresentValue);
    let alone = effects(&first.inputs, &second.inputs).into_iter().map(|effect| effect.adds);
    let sums = alone.chain([value(&second) - value(&first)]).map(|pence| pence as f64 / 100.0);
    all.extend(sums.flat_map(|gbp| [gbp, -gbp]).flat_map(writings::sum));
    all
}

/// What is said of all combinations: sums, and the shares in which they are told.
fn over_ranges(scenario: &Scenario) -> impl Iterator<Item = String> {
    let state = State::starting_from(&NEWEST, NEWEST.scenario(scenario.id).unwrap_or(NEWEST.opening()));
    let Answer { spread, swings, .. } = Answer::of(&state);
    let three = |of: &Percentiles| [of.p10, of.p50, of.p90];
    let of_claims_children = three(&spread.whole_time_of_a_child).map(|sum| figures::CLAIM_CHILDREN.value * sum);
    let percentiles = spread.running_total.iter().chain([&spread.whole_time]).flat_map(three).chain(of_claims_children);
    let swings = swings.into_iter().flat_map(|swing| [swing.at_low, swing.at_high]).map(|pence| pence as f64 / 100.0);
    let sums = percentiles.chain(swings).chain([figures::CLAIM.value]).flat_map(writings::sum);
    let ends =
        state.ranges().each().flat_map(|(input, range)| [range.low, range.high].map(|end| amount::alone(input, end)));
    let saving = words::number::plain((10.0 * spread.saving as f64 / spread.draws as f64).round());
    // 8 of 10 lie between the 10th and the 90th percentile.
    let shares = [saving, "8".into(), "9".into(), "10".into(), "90".into()];
    let all: Vec<String> =
        sums.chain(ends).chain(shares).chain([number::plain(figures::CLAIM_CHILDREN.value)]).collect();
    all.into_iter()
}

fn of_input(input: Input, value: f64) -> [String; 2] {
    [amount::alone(input, value), number::plain(value)]
}

/// Numbers of the formulas themselves: the kinds of stay, one, squares, and nothing, below which no running total falls.
fn constants() -> impl Iterator<Item = String> {
    let kinds = KINDS.iter().flat_map(|kind| [amount::per_cent(kind.share), number::plain(kind.of_mean)]);
    kinds.chain(["1", "−1", "²", "£0"].map(str::to_owned))
}

fn sums(outcome: &Outcome) -> Vec<f64> {
    let in_pounds = |pence: i64| pence as f64 / 100.0;
    let ladder = &outcome.ladder;
    let costs = ladder.step(Rung::AfterSupport) + ladder.step(Rung::PresentValue);
    let of_ladder = Rung::ALL.into_iter().flat_map(|rung| [ladder.pence(rung), ladder.step(rung)]).chain([costs]);
    let of_return = outcome
        .return_on_cost
        .iter()
        .flat_map(|early_help| [early_help.per_pound(), early_help.break_even.of_one_child]);
    let of_years = outcome.years.iter().map(Year::net).chain(years::running_total(&outcome.years));
    of_ladder.map(in_pounds).chain(of_return).chain(of_years).collect()
}

fn quantities(outcome: &Outcome) -> Vec<f64> {
    let child_years = outcome.years.iter().map(|year| year.child_years).sum();
    let of_return = outcome.return_on_cost.iter().flat_map(|early_help| {
        let children = early_help.break_even.children();
        [Some(early_help.per_pound()), children, children.map(f64::ceil)].into_iter().flatten()
    });
    of_return.chain([child_years]).collect()
}

/// The names of the years counted, the year in which it is paid back and the one before, and how many years cost more
/// than they save.
fn of_years(outcome: &Outcome) -> Vec<String> {
    let count = outcome.years.len();
    let paid_back = outcome.return_on_cost.and_then(|early_help| early_help.paid_back).into_iter();
    let costing = outcome.years.iter().filter(|year| year.net() < 0.0).count();
    let numbers = paid_back.flat_map(|year| [year, year - 1]).chain([costing]).filter(|number| *number > 0);
    (1..=count)
        .map(|number| names::financial(&NEWEST, number))
        .chain(numbers.map(|number| number.to_string()))
        .collect()
}
