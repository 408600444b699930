//! Every value that a result of a page can have, worked out again from the record by the model.

use facts::{Area, Basis, Flows, NEWEST, figures};
use model::checks::{Flow, above_total, one_step_ahead, volume_and_price};
use model::draws::{DRAWS, Percentiles, SEED};
use model::in_care::leaving_rate;
use model::ranges::UNCERTAIN;
use model::sensitivity::effects;
use model::stay::{KINDS, Kind, ONE_KIND, still_in_care};
use model::{Input, Inputs, Outcome, Rung, Year, years};
use scraper::Html;
use stoke_explainer::compare::Sides;
use stoke_explainer::pages::Page;
use stoke_explainer::state::{Answer, State};
use stoke_explainer::words::years::{self as by_year, SUMS};

use super::reader::select;
use super::{in_care, writings};

/// A result of a page: its name, its values, and how they are written.
pub(super) struct Known {
    /// Its name.
    pub(super) name: &'static str,
    /// Every value that it can have on the page.
    pub(super) values: Vec<f64>,
    /// The ways in which a value is written.
    pub(super) written: fn(f64) -> Vec<String>,
}

pub(super) fn known(
    name: &'static str,
    written: fn(f64) -> Vec<String>,
    values: impl IntoIterator<Item = f64>,
) -> Known {
    Known { name, values: values.into_iter().collect(), written }
}

/// Every result of a page.
pub(super) fn on(page: Page, document: &Html) -> Vec<Known> {
    match page {
        Page::Home => {
            let [low, high] = ends();
            vec![known("present-value", writings::sum, [present_value(&opening(), &KINDS)]), low, high]
        }
        Page::Calculator | Page::Briefing => of_calculator(document),
        Page::Compare => of_compare(),
        Page::InCare => in_care::results(),
        Page::Method => of_method(),
        Page::Story => of_story(),
        Page::City
        | Page::More
        | Page::Journey
        | Page::Claims
        | Page::Accessibility
        | Page::Privacy
        | Page::Offline
        | Page::Embed => vec![],
    }
}

/// What is left on each rung, and what each step takes off or adds.
fn of_ladder(outcome: &Outcome) -> [Known; 2] {
    let steps = Rung::ALL.map(|rung| outcome.ladder.step(rung) as f64 / 100.0);
    [known("rung", writings::sum, Rung::ALL.map(|of| rung(outcome, of))), known("step", writings::sum, steps)]
}

/// The story: the range, the ladder, and the number in care.
fn of_story() -> Vec<Known> {
    let [low, high] = ends();
    [low, high].into_iter().chain(of_ladder(&Outcome::of(&opening()))).chain(in_care::results()).collect()
}

/// The ends of the range of the present value.
fn ends() -> [Known; 2] {
    let Percentiles { p10, p90, .. } = Answer::of(&State::default()).spread.present_value;
    [known("low", writings::sum, [p10]), known("high", writings::sum, [p90])]
}

fn opening() -> Inputs {
    NEWEST.opening().inputs
}

fn rung(outcome: &Outcome, rung: Rung) -> f64 {
    outcome.ladder.pence(rung) as f64 / 100.0
}

fn present_value(inputs: &Inputs, kinds: &[Kind]) -> f64 {
    rung(&Outcome::of_stays(inputs, kinds), Rung::PresentValue)
}

fn of_calculator(document: &Html) -> Vec<Known> {
    let outcome = Outcome::of(&opening());
    let each = |of: fn(&Year) -> f64| outcome.years.iter().map(of).collect::<Vec<f64>>();
    let total = |of: fn(&Year) -> f64| each(of).iter().sum::<f64>();
    let totals = SUMS.map(|(_, of)| total(of));
    let running = || years::running_total(&outcome.years);
    let [children, stays] = [("children", Input::Children), ("years", Input::TimeInCare)]
        .map(|(name, input)| entered(document, name, input));
    let combined = children.iter().flat_map(|children| {
        let with_children = opening().with(Input::Children, *children);
        stays.iter().filter_map(move |stay| with_children.clone().ok()?.with(Input::TimeInCare, *stay).ok())
    });
    let present_values =
        combined.map(|inputs| present_value(&inputs, &KINDS)).chain([rung(&outcome, Rung::PresentValue)]);
    let answer = Answer::of(&State::default());
    let three = |of: &Percentiles| [of.p10, of.p50, of.p90];
    let bands = answer.spread.running_total.iter().flat_map(three);
    let whole_time =
        three(&answer.spread.whole_time).into_iter().chain([figures::CLAIM.value, rung(&outcome, Rung::WholeTime)]);
    let swings = answer.swings.iter().flat_map(|swing| [swing.at_low, swing.at_high]).map(|pence| pence as f64 / 100.0);
    let ([low, high], [rungs, steps]) = (ends(), of_ladder(&outcome));
    vec![
        low,
        high,
        known("whole-time", writings::sum, whole_time),
        known("swing", writings::sum, swings.chain([answer.central()])),
        known("present-value", writings::sum, present_values),
        rungs,
        steps,
        known("running-total", writings::sum, running().chain(bands)),
        known("Cost of care, due to early help", writings::sum, each(|year| year.gross)),
        known("A budget can take out", writings::sum, each(|year| year.cashable)),
        known("Support at home", writings::sum, each(|year| year.support)),
        known("Early help", writings::sum, each(|year| year.programme)),
        known("Net", writings::sum, each(Year::net)),
        known("Child-years", writings::quantity, each(|year| year.child_years)),
        known(by_year::ALL, writings::sum, totals),
        known("All child-years", writings::quantity, [total(|year| year.child_years)]),
        known("Today’s pounds", writings::quantity, each(|year| year.discount_factor)),
        known("children", writings::children, children),
        known("years", writings::years, stays),
    ]
}

/// Both scenarios that the page opens with, and the ladders of all.
fn of_compare() -> Vec<Known> {
    let sides = Sides::default();
    let [first, second] = [&sides.first, &sides.second].map(|state| Outcome::of(&state.inputs));
    let apart = Rung::ALL.map(|of| rung(&second, of) - rung(&first, of));
    let alone = effects(&sides.first.inputs, &sides.second.inputs).into_iter().map(|effect| effect.adds as f64 / 100.0);
    let percentiles = [&sides.first, &sides.second].into_iter().flat_map(|state| {
        let Percentiles { p10, p50, p90 } = Answer::of(state).spread.present_value;
        [p10, p50, p90]
    });
    vec![
        known("rung", writings::sum, rungs_of_scenarios()),
        known("difference", writings::sum, apart),
        known("alone", writings::sum, alone),
        known("combinations", writings::sum, percentiles),
    ]
}

/// The ladder of every ready-made scenario.
fn rungs_of_scenarios() -> impl Iterator<Item = f64> {
    NEWEST.scenarios.iter().flat_map(|scenario| {
        let outcome = Outcome::of(&scenario.inputs);
        Rung::ALL.map(|of| rung(&outcome, of))
    })
}

/// The values that rows or columns of the page enter for an input: its opening value, or round ones that it allows.
fn entered(document: &Html, name: &str, input: Input) -> Vec<f64> {
    let heads = select(document.root_element(), &format!("th data[data-result={name}]"));
    let values = heads.iter().filter_map(|head| head.attr("value")?.parse::<f64>().ok());
    let may_stand =
        |value: &f64| *value == opening().get(input) || (input.check(*value).is_ok() && value.fract() == 0.0);
    values.filter(may_stand).collect()
}

fn of_method() -> Vec<Known> {
    let flows: Vec<Flow> = Flows::of(Area::Here).map(|year| year.flow()).collect();
    let apart = || flows.iter().map(Flow::apart);
    let steps: Vec<(&Flow, f64)> = flows.iter().zip(flows.iter().skip(1)).filter_map(one_step).collect();
    let errors = || steps.iter().rev().take(10).map(|(_, error)| *error);
    let leaving = || NEWEST.in_care().leaving.iter().map(|leaving| leaving.rate);
    let rates = flows.iter().filter_map(|flow| leaving_rate(flow.before, flow.entered, flow.now)).chain(leaving());
    let shares = [KINDS.as_slice(), ONE_KIND.as_slice()].into_iter().flat_map(|kinds| {
        after_years().map(move |years| still_in_care(kinds, figures::LEAVERS_YEARS_2024.value, years))
    });
    let of_scenarios =
        |kinds: &'static [Kind]| NEWEST.scenarios.iter().map(|scenario| present_value(&scenario.inputs, kinds));
    let [now, before] = [
        (&figures::WEEKLY_COST_LOOKED_AFTER_HERE_2024_25, &figures::LOOKED_AFTER_HERE_2025),
        (&figures::WEEKLY_COST_LOOKED_AFTER_HERE_2023_24, &figures::LOOKED_AFTER_HERE_2024),
    ]
    .map(|(cost, children)| (cost.value, children.value));
    let change = volume_and_price(before, now);
    let above = above_total(now.0, now.1, figures::SPEND_LOOKED_AFTER_HERE_2024_25.value);
    vec![
        known("apart", writings::quantity, apart()),
        known("furthest-apart", writings::quantity, [apart().map(f64::abs).fold(0.0, f64::max)]),
        known("leaving-rate", writings::rate, rates),
        known("mean-stay", writings::to_one_place, leaving().map(|rate| 1.0 / rate)),
        known("projected", writings::to_one_place, steps.iter().map(|(year, error)| year.now + error)),
        known("error", writings::to_one_place, errors()),
        known("miss", writings::to_one_place, errors().map(f64::abs)),
        known("mean-error", writings::to_one_place, [errors().map(f64::abs).sum::<f64>() / errors().count() as f64]),
        known("bound", writings::bound, bounds()),
        known("draws", writings::quantity, [DRAWS as f64]),
        known("seed", |seed| vec![seed.to_string()], [SEED as f64]),
        known("above-total", writings::per_cent, [above]),
        known("volume", writings::about, [change.volume, change.volume.abs()]),
        known("price", writings::about, [change.price, change.price.abs()]),
        known("still-in-care", writings::per_cent, shares),
        known("after-years", writings::years, after_years()),
        known("present-value", writings::sum, of_scenarios(&KINDS)),
        known("one-rate", writings::sum, of_scenarios(&ONE_KIND)),
    ]
}

/// The years after which a share of children who are still in care is published, as the record names them.
fn after_years() -> impl Iterator<Item = f64> {
    let named = |id: &'static str| id.strip_prefix("leavers-still-in-care-after-")?.split('-').next()?.parse().ok();
    figures::ALL.into_iter().filter_map(move |figure| named(figure.id))
}

/// A year, and how far it would have been missed from the year before.
fn one_step<'a>((before, year): (&Flow, &'a Flow)) -> Option<(&'a Flow, f64)> {
    Some((year, one_step_ahead(before, year)?))
}

/// The ends of ranges that are our own.
fn bounds() -> impl Iterator<Item = f64> {
    let ends =
        UNCERTAIN.into_iter().filter_map(|input| NEWEST.bounds(input)).flat_map(|bounds| [&bounds.low, &bounds.high]);
    ends.filter(|end| matches!(end.basis, Basis::Illustration(_))).map(|end| end.value)
}
