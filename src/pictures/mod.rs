//! Charts of a state: what the model says, as a spec.

#[cfg(feature = "pages")]
pub mod exhibit;
#[cfg(feature = "pages")]
pub mod files;
#[cfg(feature = "pages")]
pub mod people;
#[cfg(feature = "pages")]
pub mod record;
pub mod series;

use charts::{
    Bands, Bar, BarChart, Chart, Drawable, End, Format, Picture, SpanChart, SpanMark, SpanRow, Step, StepChart, Width,
    place,
};
use facts::figures;
use model::draws::Percentiles;
use model::sensitivity::Swing;
use model::{Outcome, Rung, years as model_years};

#[cfg(feature = "pages")]
use crate::link;
use crate::state::{Answer, State};
use crate::words::{amount, answer, money, number, rung, scope, spread, years};

const FORMAT: Format = Format { exact: money::pounds_and_pence, short: money::short, axis: money::axis };

/// The charts of a state as files, each as numbers and as a picture: names and contents.
#[cfg(feature = "pages")]
pub fn files(state: &State) -> Vec<(String, String)> {
    let answer = Answer::of(state);
    let link = link::write(state);
    let files = |Named { name, of, .. }: Named| {
        let chart = of(state, &answer);
        let picture = charts::svg(&taken_along(state, &chart, &link, ""));
        [(format!("{name}.csv"), file(state, &chart, &link, "")), (format!("{name}.svg"), picture)]
    };
    OF_STATE.into_iter().flat_map(files).collect()
}

/// The numbers of a chart of a state as a file, with what they are about; `link` leads to the state, `on` is the day on which
/// they are taken along.
pub fn file(state: &State, chart: &Chart, link: &str, on: &str) -> String {
    let notes: Vec<String> = [chart.title().to_owned()].into_iter().chain(about(state, link, on)).collect();
    chart.table().csv_with(&notes)
}

/// The picture of a chart of a state as it leaves its page: its words above it, below it what it is about.
pub fn taken_along(state: &State, chart: &Chart, link: &str, on: &str) -> Picture {
    let foot: Vec<String> = about(state, link, on).collect();
    let foot: Vec<&str> = foot.iter().map(String::as_str).collect();
    place(chart, Width::Broad).with_words(&[chart.title(), &chart.sentence()], &foot)
}

/// What a state is about, a line each.
fn about(state: &State, link: &str, on: &str) -> impl Iterator<Item = String> {
    scope::of(state, link, on).into_iter().map(|line| format!("{}: {}", line.name, line.says))
}

/// A chart of a state and of what that comes to.
pub type OfState = fn(&State, &Answer) -> Chart;

/// A chart of a state among all of them.
#[derive(Clone, Copy, Debug)]
pub struct Named {
    /// Its name, also as a file in `figures/` and as its id in a page.
    pub name: &'static str,
    /// What it is of, in short.
    pub subject: &'static str,
    /// What makes it.
    pub of: OfState,
}

/// Every chart of a state.
pub const OF_STATE: [Named; 4] = [
    Named {
        name: "ladder",
        subject: "From the whole time in care to a budget",
        of: |state, answer| ladder(state, &answer.outcome),
    },
    Named { name: "whole-time", subject: "The £30 million beside the ranges", of: whole_time },
    Named { name: "running-total", subject: "When early help would pay for itself", of: running_total },
    Named { name: "swings", subject: "Which assumption moves the answer most", of: swings },
];

/// The chart of that name.
pub fn of_state(name: &str) -> Option<Named> {
    OF_STATE.into_iter().find(|known| known.name == name)
}

/// From the whole time in care to what is left for a budget, one assumption a step.
pub fn ladder(state: &State, outcome: &Outcome) -> Chart {
    let steps = Rung::ALL.map(|rung| Step {
        label: rung::label(state, rung),
        detail: rung::assumption(state, rung),
        purpose: rung::purpose(state, rung),
        value: answer::pounds(outcome, rung),
    });
    let [first, .., last] = &steps;
    let (whole, left) = (money::told(first.value), money::told(last.value));
    let title = if first.value == 0.0 {
        "With no fewer children entering care there is nothing to count".into()
    } else if last.value < 0.0 {
        format!("Of {whole} for the whole time in care nothing is left: {} more is spent", money::told(-last.value))
    } else if last.value > first.value {
        format!("At growing prices {whole} for the whole time in care comes to {left} for a budget")
    } else {
        format!("Of {whole} for the whole time in care, {left} is left for a budget")
    };
    let nothing = "takes nothing off at these settings";
    StepChart {
        title,
        measure: "From the whole time in care to a budget",
        category: "Step",
        steps: steps.into(),
        format: FORMAT,
        nothing,
    }
    .into()
}

/// The net saving in today's value, added up from the first year.
pub fn running_total(State { edition, .. }: &State, Answer { outcome, spread, .. }: &Answer) -> Chart {
    let values: Vec<f64> = model_years::running_total(&outcome.years).map(to_the_penny).collect();
    let middle = spread::paid_back_in_half(edition, spread);
    let title = match outcome.return_on_cost.map(|early_help| early_help.paid_back) {
        None => format!(
            "As entered, {} over {}: no early help cost entered",
            money::short(values.last().copied().unwrap_or_default()),
            number::counted(values.len() as f64, "year", "years")
        ),
        Some(Some(year)) => {
            format!("As entered, early help would pay for itself from {} on; {middle}", years::financial(edition, year))
        }
        Some(None) => {
            format!(
                "As entered, early help would not pay for itself by {}; {middle}",
                years::financial(edition, values.len())
            )
        }
    };
    let band = |of: &Percentiles| [of.p10, of.p50, of.p90].map(to_the_penny);
    let bands = Bands {
        names: spread::AT_MOST,
        key: spread::KEY,
        share: spread::SHARE,
        values: spread.running_total.iter().map(band).collect(),
    };
    let bars = (1..).zip(values).map(|(year, value)| Bar::new(years::financial(edition, year), value)).collect();
    let measure = "Running total, in today’s value";
    BarChart { title, category: "Year", measure, bars, bands: Some(bands), format: FORMAT }.into()
}

/// The whole time in care over the ranges, and where the £30 million falls.
pub fn whole_time(state: &State, Answer { outcome, spread, .. }: &Answer) -> Chart {
    let Percentiles { p10, p50, p90 } = spread.whole_time;
    let claim = figures::CLAIM.value;
    let [_, half, _] = spread::AT_MOST;
    let ends = [End::new("1 in 10", to_the_penny(p10)), End::new("9 in 10", to_the_penny(p90))];
    let mark = |label: &str, value: f64| SpanMark { label: label.into(), value };
    SpanChart {
        title: format!(
            "{} for the whole time in care: {}",
            money::pounds(claim),
            spread::place_of_claim(state, spread)
        ),
        category: "Combinations",
        measure: "The whole time in care",
        rows: vec![SpanRow { label: "8 of 10 combinations".into(), ends }],
        marks: vec![
            mark("The claim", claim),
            mark("As entered", answer::pounds(outcome, Rung::WholeTime)),
            mark(half, to_the_penny(p50)),
        ],
        format: FORMAT,
    }
    .into()
}

/// How far each uncertain input moves the answer by itself.
pub fn swings(state: &State, answer: &Answer) -> Chart {
    let ranges = state.ranges();
    let row = |swing: &Swing| {
        let range = ranges.get(swing.input).map(|range| [range.low, range.high]).unwrap_or_default();
        let end = |value: f64, pence: i64| End::new(amount::short(swing.input, value), pence as f64 / 100.0);
        let [low, high] = range;
        let label = state.edition.words(swing.input).label.into();
        SpanRow { label, ends: [end(low, swing.at_low), end(high, swing.at_high)] }
    };
    let title = match answer.swings.first() {
        Some(widest) if widest.width() > 0 => {
            format!("“{}” moves the answer most", state.edition.words(widest.input).label)
        }
        _ => "No range moves the answer".into(),
    };
    SpanChart {
        title,
        category: "Assumption",
        measure: "After any costs, in today’s value",
        rows: answer.swings.iter().map(row).collect(),
        marks: vec![SpanMark { label: "As entered".into(), value: answer.central() }],
        format: FORMAT,
    }
    .into()
}

/// As the table shows it, so that picture, sentence and table agree on what is nothing.
fn to_the_penny(gbp: f64) -> f64 {
    model::pence(gbp) as f64 / 100.0
}
