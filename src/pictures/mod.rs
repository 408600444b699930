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

use charts::{Bar, BarChart, Chart, Format, Step, StepChart};
use model::{Outcome, Rung, years as model_years};

use crate::state::State;
use crate::words::{answer, money, number, rung, years};

const FORMAT: Format = Format { exact: money::pounds_and_pence, short: money::short, axis: money::axis };

/// The charts of a state as files of numbers: names and contents.
#[cfg(feature = "pages")]
pub fn files(state: &State) -> [(&'static str, String); 3] {
    let outcome = Outcome::of(&state.inputs);
    [
        ("ladder.csv", ladder(state, &outcome)),
        ("net-by-year.csv", net_by_year(&outcome)),
        ("running-total.csv", running_total(&outcome)),
    ]
    .map(|(name, chart)| (name, charts::Drawable::table(&chart).csv()))
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
        "Without fewer children in care nothing is saved".into()
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
        measure: "From the claim to the budget",
        category: "Step",
        steps: steps.into(),
        format: FORMAT,
        nothing,
    }
    .into()
}

/// What is saved after all costs in each year counted.
pub fn net_by_year(outcome: &Outcome) -> Chart {
    let values: Vec<f64> = outcome.years.iter().map(|year| to_the_penny(year.net())).collect();
    by_year("Net saving", net_finding(&values), values)
}

/// The net saving in today's value, added up from the first year.
pub fn running_total(outcome: &Outcome) -> Chart {
    let values: Vec<f64> = model_years::running_total(&outcome.years).map(to_the_penny).collect();
    let title = match outcome.return_on_cost.map(|early_help| early_help.paid_back) {
        None => format!(
            "{} over {}, with no early help cost entered",
            money::short(values.last().copied().unwrap_or_default()),
            number::counted(values.len() as f64, "year", "years")
        ),
        Some(Some(year)) => {
            format!("With these figures early help would pay for itself from {} on", years::financial(year))
        }
        Some(None) => {
            format!("With these figures early help would not pay for itself by {}", years::financial(values.len()))
        }
    };
    by_year("Running total, in today’s value", title, values)
}

fn by_year(measure: &'static str, title: String, values: Vec<f64>) -> Chart {
    let bars = (1..).zip(values).map(|(year, value)| Bar::new(years::financial(year), value)).collect();
    BarChart { title, category: "Year", measure, bars, bands: None, format: FORMAT }.into()
}

/// What the signs of the years say.
fn net_finding(values: &[f64]) -> String {
    let costs = |value: &f64| *value < 0.0;
    let costing = values.iter().filter(|value| costs(value)).count();
    let leading = values.iter().take_while(|value| costs(value)).count();
    if values.iter().all(|value| *value == 0.0) {
        "Nothing is saved and nothing is spent".into()
    } else if costing == 0 {
        "No year costs more than it saves".into()
    } else if costing == values.len() {
        "Every year costs more than it saves".into()
    } else if costing == leading {
        match leading {
            1 => "The first year costs more than it saves, no later one does".into(),
            years => format!("The first {years} years cost more than they save, no later one does"),
        }
    } else {
        format!("{costing} of {} years cost more than they save", values.len())
    }
}

/// As the table shows it, so that picture, sentence and table agree on what is nothing.
fn to_the_penny(gbp: f64) -> f64 {
    model::pence(gbp) as f64 / 100.0
}
