//! The calculator's charts as pictures that leave the page.

use charts::Picture;

use super::{Date, known};
use crate::pictures::{of_state, taken_along};
use crate::state::Answer;

/// The chart of that name with a link's figures: its words above it, below it what it is about. Nothing where there is no
/// such chart.
///
/// ```
/// use stoke_explainer::workbook::{Date, picture};
///
/// let made_on = Date::new(2026, 11, 26).unwrap();
/// let ladder = charts::svg(&picture("ladder", "?v=1&children=80", made_on).unwrap());
/// assert!(ladder.contains("children=80") && ladder.contains("Worked out on: 26 November 2026"));
/// assert!(picture("nothing", "", made_on).is_none());
/// ```
pub fn of(chart: &str, link: &str, made_on: Date) -> Option<Picture> {
    let state = known::state_of(link);
    let chart = (of_state(chart)?.of)(&state, &Answer::of(&state));
    Some(taken_along(&state, &chart, &known::whole_link(link, &state), &made_on.told()))
}
