//! What each name of the answer gets.

use facts::{Basis, Edition, Figure};
use model::draws::{Percentiles, Spread};
use model::in_care::Met;
use model::sensitivity::Effect;
use model::{Input, Rung, pence, years as model_years};
use stoke_explainer::in_care::{Choices, Entries, Leaving, Outlook, Target};
use stoke_explainer::state::Answer as CameTo;
use stoke_explainer::words::{amount, difference, in_care, problem, rung, safety, scope, since, spread, when, years};

use super::shape::{
    Answer, Combinations, Differences, InCare, InputDifference, Newer, OneBasis, OneInput, OnePoint, OneRange,
    OneSwing, OneYear, Report, RungDifference, Scenario, Spreads, Step, YearSpread,
};
use super::{SCHEMA, key};
use crate::explanation::{Difference, Explanation, Side};

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
            combinations: Combinations::of(state.edition, spread, swings.collect()),
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
    fn of(Side { state, answer: CameTo { outcome, .. } }: &Side) -> Answer {
        let early_help = outcome.return_on_cost.as_ref();
        Answer {
            present_value_pence: outcome.ladder.pence(Rung::PresentValue),
            saved_for_each_pound: early_help.map(model::Return::per_pound),
            paid_back: early_help
                .and_then(|early_help| early_help.paid_back)
                .map(|year| years::financial(state.edition, year)),
            break_even_children: early_help.and_then(|early_help| early_help.break_even.children()),
        }
    }
}

fn each_year(Side { state, answer: CameTo { outcome, .. } }: &Side) -> Vec<OneYear> {
    let totals = model_years::running_total(&outcome.years);
    let year = |((number, year), total): ((usize, &model::Year), f64)| OneYear {
        year: years::financial(state.edition, number),
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
    fn of(edition: &Edition, spread: &Spread, swings: Vec<OneSwing>) -> Combinations {
        let running_total = (1..).zip(&spread.running_total);
        Combinations {
            draws: spread.draws,
            saving: spread.saving,
            sentence: spread::saving(spread),
            present_value: Spreads::of(spread.present_value),
            whole_time: Spreads::of(spread.whole_time),
            whole_time_of_a_child: Spreads::of(spread.whole_time_of_a_child),
            running_total: running_total
                .map(|(year, of)| YearSpread { year: years::financial(edition, year), spread: Spreads::of(*of) })
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
        let Choices { entries, leaving, target, population_growth, .. } = *choices;
        let first = usize::from(choices.figures().year);
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
