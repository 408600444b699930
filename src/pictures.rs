//! Charts of a state: what the model says, as a spec.

use charts::{Bar, BarChart, Format};
use model::cost_of_care;

use crate::state::State;
use crate::words::{money, years};

/// What the time in care would cost in each year counted, all of the fall counted.
pub fn cost_by_year(state: &State) -> BarChart {
    let bars: Vec<Bar> = (1..)
        .zip(cost_of_care::by_year(&state.inputs))
        .map(|(year, cost)| Bar::new(years::financial(year), cost))
        .collect();
    let whole = cost_of_care::whole_time(&state.inputs);
    let first = bars.first().map_or(0.0, |bar| bar.value);
    BarChart {
        title: format!("{} of {} would fall in the first year", money::short(first), money::short(whole)),
        category: "Year",
        measure: "Cost of care",
        bars,
        format: Format { exact: money::pounds_and_pence, short: money::short, axis: money::axis },
    }
}
