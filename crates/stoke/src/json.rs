//! The answer as JSON, for programs.
//!
//! Sums are whole pence, in names that end in `_pence`; shares are from 0 to 1; other numbers are in the unit beside
//! them. `schema` grows when a name goes or changes its meaning; a new name alone does not change it.

use facts::{Basis, Figure};
use model::draws::{Percentiles, Spread};
use model::in_care::Met;
use model::sensitivity::Effect;
use model::{Input, Rung, pence, years as model_years};
use serde::Serialize;
use std::collections::BTreeMap;
use stoke_explainer::in_care::{Choices, Entries, Leaving, Outlook, Target};
use stoke_explainer::state::Answer as CameTo;
use stoke_explainer::words::{amount, difference, in_care, problem, rung, safety, scope, since, spread, when, years};

use crate::explanation::{Difference, Explanation, Side};

/// The version of these names.
pub const SCHEMA: u32 = 1;

/// The whole answer as a JSON text.
///
/// # Errors
/// Where JSON can't be written, which nothing in an answer makes happen.
pub fn write(explanation: &Explanation) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&Report::of(explanation)).map(|json| json + "\n")
}

/// Everything, under its names.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The version of these names.
    pub schema: u32,
    /// What the answer is about, in words.
    pub scope: BTreeMap<&'static str, String>,
    /// What of the link could not be used.
    pub remarks: Vec<String>,
    /// What differs in newer figures than the link's; nothing where it has the newest.
    pub newer: Option<Newer>,
    /// Whether children are safe, in words: beside every saving.
    pub safety: String,
    /// The scenario that the link is about.
    pub scenario: Scenario,
    /// How many children will be in care.
    pub in_care: InCare,
    /// The scenario that it is compared with.
    pub against: Option<Scenario>,
    /// What that has more than the first.
    pub difference: Option<Differences>,
}

/// What has changed since the link was made.
#[derive(Debug, Serialize)]
pub struct Newer {
    /// What differs, in words.
    pub differs: Vec<String>,
    /// The same link with the newest figures.
    pub link: String,
}

/// A scenario and what it comes to.
#[derive(Debug, Serialize)]
pub struct Scenario {
    /// The ready-made scenario that it starts from.
    pub id: &'static str,
    /// What that is called.
    pub label: &'static str,
    /// What that assumes.
    pub summary: &'static str,
    /// How many of its inputs are changed.
    pub changed: usize,
    /// Every input.
    pub inputs: Vec<OneInput>,
    /// The range of each uncertain input.
    pub ranges: Vec<OneRange>,
    /// What it comes to.
    pub answer: Answer,
    /// From the whole time in care to the present value.
    pub ladder: Vec<Step>,
    /// Every year.
    pub years: Vec<OneYear>,
    /// How the answer spreads over what is not known.
    pub combinations: Combinations,
}

/// An input.
#[derive(Debug, Serialize)]
pub struct OneInput {
    /// Its name in links.
    pub input: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// Its value, in the unit; a share is from 0 to 1.
    pub value: f64,
    /// The value that it starts from.
    pub start: f64,
    /// The unit of a value that is shown, in words.
    pub unit: &'static str,
    /// The value as it is shown.
    pub shown: String,
    /// Where the starting value comes from.
    pub basis: OneBasis,
}

/// Where a value comes from: a figure of the record, or a reason of our own.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum OneBasis {
    /// A figure of the record.
    Figure {
        /// Its name in the record.
        figure: &'static str,
        /// What kind of statement it is.
        status: &'static str,
        /// Where it is about.
        place: &'static str,
        /// When it is about.
        period: &'static str,
        /// Who published it.
        publisher: &'static str,
        /// Where it can be checked.
        address: &'static str,
    },
    /// A value of our own.
    Illustration {
        /// Why it is so.
        illustration: &'static str,
    },
}

/// The range of an uncertain input.
#[derive(Debug, Serialize)]
pub struct OneRange {
    /// Its name in links.
    pub input: &'static str,
    /// The low end, in the input's unit.
    pub low: f64,
    /// The high end.
    pub high: f64,
    /// Whether it is another range than the edition's.
    pub changed: bool,
    /// That it had to be widened to hold the value, and from what; nothing where it did not.
    pub widened: Option<String>,
}

/// What it comes to.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// Present value.
    pub present_value_pence: i64,
    /// Saved for each £1 spent, GBP; nothing where early help costs nothing.
    pub saved_for_each_pound: Option<f64>,
    /// The financial year in which it is paid back; nothing where it is not, or costs nothing.
    pub paid_back: Option<String>,
    /// Children a year that pay for it, to be rounded up.
    pub break_even_children: Option<f64>,
}

/// A rung of the ladder.
#[derive(Debug, Serialize)]
pub struct Step {
    /// Its name.
    pub rung: &'static str,
    /// What it is called.
    pub label: String,
    /// What is left.
    pub pence: i64,
    /// What the step to it adds, below 0 where it takes off.
    pub step_pence: i64,
}

/// A year.
#[derive(Debug, Serialize)]
pub struct OneYear {
    /// The financial year.
    pub year: String,
    /// Child-years in care that are avoided, before any share is credited.
    pub child_years: f64,
    /// What the credited share of them would have cost.
    pub cost_pence: i64,
    /// What of it a budget can take out.
    pub cashable_pence: i64,
    /// Support at home.
    pub support_pence: i64,
    /// Early help.
    pub early_help_pence: i64,
    /// What is left.
    pub net_pence: i64,
    /// What a pound of this year is worth in the first.
    pub discount_factor: f64,
    /// The net saving in today's value, added up from the first year.
    pub running_total_pence: i64,
}

/// How the answer spreads over what is not known.
#[derive(Debug, Serialize)]
pub struct Combinations {
    /// How many combinations were drawn.
    pub draws: usize,
    /// In how many the saving is more than the cost.
    pub saving: usize,
    /// The same in the words that have to go with it.
    pub sentence: String,
    /// The present value.
    pub present_value: Spreads,
    /// The whole time in care.
    pub whole_time: Spreads,
    /// The running total, year by year.
    pub running_total: Vec<YearSpread>,
    /// What moves the present value: one input at its low and its high value, the rest as they are; widest first.
    pub swings: Vec<OneSwing>,
}

/// The values that 10, 50 and 90 in 100 combinations do not exceed.
#[derive(Debug, Serialize)]
pub struct Spreads {
    /// 10 in 100.
    pub p10_pence: i64,
    /// 50 in 100.
    pub p50_pence: i64,
    /// 90 in 100.
    pub p90_pence: i64,
}

/// The same of a year.
#[derive(Debug, Serialize)]
pub struct YearSpread {
    /// The financial year.
    pub year: String,
    /// Its percentiles.
    #[serde(flatten)]
    pub spread: Spreads,
}

/// What an input moves by itself.
#[derive(Debug, Serialize)]
pub struct OneSwing {
    /// Its name in links.
    pub input: &'static str,
    /// The present value at its low value.
    pub at_low_pence: i64,
    /// The present value at its high value.
    pub at_high_pence: i64,
}

/// How many children will be in care.
#[derive(Debug, Serialize)]
pub struct InCare {
    /// Children entering care a year; nothing where they are as in the savings.
    pub entries: Option<f64>,
    /// Whether they are as in the savings.
    pub entries_from_calculator: bool,
    /// The leaving rate, a year.
    pub leaving_rate: f64,
    /// Whose it is, where it is one of the record's.
    pub leaving: Option<&'static str>,
    /// Growth of the number of children, a year.
    pub population_growth: f64,
    /// The rate to compare with, per 10,000 aged 0 to 17.
    pub target_rate: f64,
    /// Whose it is, where it is one of the record's.
    pub target: Option<&'static str>,
    /// Each 31 March.
    pub years: Vec<OnePoint>,
    /// Where it settles: children.
    pub settles_at_children: f64,
    /// Where it settles: per 10,000 aged 0 to 17 at the start.
    pub settles_at_rate: f64,
    /// The year of the 31 March on which the target is first met; nothing where it is not.
    pub target_met: Option<usize>,
    /// The year of the first 31 March after it on which it is not.
    pub target_missed_again: Option<usize>,
    /// Entries a year that would meet the target in five years; nothing where no number could.
    pub entries_for_target: Option<f64>,
    /// What has to be said of that.
    pub sentence: &'static str,
}

/// A 31 March.
#[derive(Debug, Serialize)]
pub struct OnePoint {
    /// Its year.
    pub year: usize,
    /// Children in care.
    pub children: f64,
    /// The same per 10,000 aged 0 to 17.
    pub rate: f64,
}

/// What the second scenario has more than the first.
#[derive(Debug, Serialize)]
pub struct Differences {
    /// In words.
    pub sentences: Vec<String>,
    /// The inputs that differ.
    pub inputs: Vec<InputDifference>,
    /// Each rung.
    pub ladder: Vec<RungDifference>,
}

/// An input that differs.
#[derive(Debug, Serialize)]
pub struct InputDifference {
    /// Its name in links.
    pub input: &'static str,
    /// Its value in the first.
    pub first: f64,
    /// Its value in the second.
    pub second: f64,
    /// What it adds to the present value where it alone is changed in the first; nothing where it can't be.
    pub alone_adds_pence: Option<i64>,
}

/// A rung of both ladders.
#[derive(Debug, Serialize)]
pub struct RungDifference {
    /// Its name.
    pub rung: &'static str,
    /// What the second has more.
    pub pence: i64,
}

impl Report {
    /// What an explanation says.
    pub fn of(explanation: &Explanation) -> Report {
        let Explanation { first, second, .. } = explanation;
        let scope = scope::of(&first.state, &explanation.query, &when::datetime(explanation.on));
        Report {
            schema: SCHEMA,
            scope: scope.into_iter().map(|line| (line.key, line.says)).collect(),
            remarks: explanation.remarks.clone(),
            newer: since::of(&explanation.first.state)
                .map(|since| Newer { differs: since.differs, link: since.newest }),
            safety: safety::told(),
            scenario: Scenario::of(first),
            in_care: InCare::of(&explanation.in_care),
            against: second.as_ref().map(Scenario::of),
            difference: explanation
                .difference()
                .zip(second.as_ref())
                .map(|(difference, second)| Differences::of(first, second, &difference)),
        }
    }
}

impl Scenario {
    fn of(side: &Side) -> Scenario {
        let Side { state, answer: CameTo { outcome, spread, swings } } = side;
        let ladder = Rung::ALL.map(|rung| Step {
            rung: key(rung),
            label: rung::label(state, rung),
            pence: outcome.ladder.pence(rung),
            step_pence: outcome.ladder.step(rung),
        });
        let swings = swings.iter().map(|swing| OneSwing {
            input: swing.input.key(),
            at_low_pence: swing.at_low,
            at_high_pence: swing.at_high,
        });
        Scenario {
            id: state.scenario.id,
            label: state.scenario.label,
            summary: state.scenario.summary,
            changed: state.changed().count(),
            inputs: Input::ALL.map(|input| OneInput::of(side, input)).into(),
            ranges: ranges(side),
            answer: Answer::of(side),
            ladder: ladder.into(),
            years: each_year(side),
            combinations: Combinations::of(spread, swings.collect()),
        }
    }
}

impl OneInput {
    fn of(Side { state, .. }: &Side, input: Input) -> OneInput {
        let (edition, value) = (state.edition, state.inputs.get(input));
        OneInput {
            input: input.key(),
            label: edition.words(input).label,
            value,
            start: state.start_of(input),
            unit: amount::unit(edition, input, value),
            shown: amount::alone(input, value),
            basis: OneBasis::of(state.scenario.basis(input)),
        }
    }
}

impl OneBasis {
    fn of(basis: &'static Basis) -> OneBasis {
        match basis {
            Basis::Figure(Figure { id, status, place, period, source, .. }) => OneBasis::Figure {
                figure: id,
                status: status.words(),
                place,
                period,
                publisher: source.publisher,
                address: source.address,
            },
            Basis::Illustration(illustration) => OneBasis::Illustration { illustration },
        }
    }
}

fn ranges(Side { state, .. }: &Side) -> Vec<OneRange> {
    let is_changed = |input: Input| state.changed_bounds().any(|bounds| bounds.input == input);
    let range = |(input, range): (Input, model::ranges::Range)| OneRange {
        input: input.key(),
        low: range.low,
        high: range.high,
        changed: is_changed(input),
        widened: problem::of_range(state, input),
    };
    state.ranges().each().map(range).collect()
}

impl Answer {
    fn of(Side { answer: CameTo { outcome, .. }, .. }: &Side) -> Answer {
        let early_help = outcome.return_on_cost.as_ref();
        Answer {
            present_value_pence: outcome.ladder.pence(Rung::PresentValue),
            saved_for_each_pound: early_help.map(model::Return::per_pound),
            paid_back: early_help.and_then(|early_help| early_help.paid_back).map(years::financial),
            break_even_children: early_help.and_then(|early_help| early_help.break_even.children()),
        }
    }
}

fn each_year(Side { answer: CameTo { outcome, .. }, .. }: &Side) -> Vec<OneYear> {
    let totals = model_years::running_total(&outcome.years);
    let year = |((number, year), total): ((usize, &model::Year), f64)| OneYear {
        year: years::financial(number),
        child_years: year.child_years,
        cost_pence: pence(year.gross),
        cashable_pence: pence(year.cashable),
        support_pence: pence(year.support),
        early_help_pence: pence(year.programme),
        net_pence: pence(year.net()),
        discount_factor: year.discount_factor,
        running_total_pence: pence(total),
    };
    (1..).zip(&outcome.years).zip(totals).map(year).collect()
}

impl Combinations {
    fn of(spread: &Spread, swings: Vec<OneSwing>) -> Combinations {
        let running_total = (1..).zip(&spread.running_total);
        Combinations {
            draws: spread.draws,
            saving: spread.saving,
            sentence: spread::saving(spread),
            present_value: Spreads::of(spread.present_value),
            whole_time: Spreads::of(spread.whole_time),
            running_total: running_total
                .map(|(year, of)| YearSpread { year: years::financial(year), spread: Spreads::of(*of) })
                .collect(),
            swings,
        }
    }
}

impl Spreads {
    fn of(Percentiles { p10, p50, p90 }: Percentiles) -> Spreads {
        Spreads { p10_pence: pence(p10), p50_pence: pence(p50), p90_pence: pence(p90) }
    }
}

impl InCare {
    fn of(Outlook { choices, projection, .. }: &Outlook) -> InCare {
        let Choices { record, entries, leaving, target, population_growth } = *choices;
        let first = usize::from(record.year);
        let points = (first..).zip(&projection.points);
        InCare {
            entries: match entries {
                Entries::Number(entries) => Some(entries),
                Entries::FromCalculator => None,
            },
            entries_from_calculator: entries == Entries::FromCalculator,
            leaving_rate: choices.leaving_rate(),
            leaving: match leaving {
                Leaving::Of(leaving) => Some(leaving.id),
                Leaving::Own(_) => None,
            },
            population_growth,
            target_rate: choices.target_rate(),
            target: match target {
                Target::Of(target) => Some(target.id),
                Target::Own(_) => None,
            },
            years: points.map(|(year, point)| OnePoint { year, children: point.children, rate: point.rate }).collect(),
            settles_at_children: projection.settles_at.children,
            settles_at_rate: projection.settles_at.rate,
            target_met: match projection.met {
                Met::Already => Some(first),
                Met::After(years) => Some(first + years),
                Met::Never => None,
            },
            target_missed_again: projection.missed_again.map(|years| first + years),
            entries_for_target: projection.entries_for_target,
            sentence: in_care::NO_AIM,
        }
    }
}

impl Differences {
    fn of(first: &Side, second: &Side, difference: &Difference) -> Differences {
        let alone = |input: Input| difference.effects.iter().find(|effect| effect.input == input);
        let input = |input: &Input| InputDifference {
            input: input.key(),
            first: first.state.inputs.get(*input),
            second: second.state.inputs.get(*input),
            alone_adds_pence: alone(*input).map(|Effect { adds, .. }| *adds),
        };
        let rungs = Rung::ALL.into_iter().zip(difference.ladder);
        Differences {
            sentences: difference::told(&first.state, &second.state),
            inputs: difference.inputs.iter().map(input).collect(),
            ladder: rungs.map(|(rung, pence)| RungDifference { rung: key(rung), pence }).collect(),
        }
    }
}

/// A rung's name for programs.
pub(crate) const fn key(rung: Rung) -> &'static str {
    match rung {
        Rung::WholeTime => "whole-time",
        Rung::WithinYears => "within-years",
        Rung::GrowingPrices => "growing-prices",
        Rung::TodaysValue => "todays-value",
        Rung::DueToEarlyHelp => "due-to-early-help",
        Rung::Cashable => "cashable",
        Rung::AfterSupport => "after-support",
        Rung::PresentValue => "present-value",
    }
}
