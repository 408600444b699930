//! How many children will be in care.

use model::in_care::Setting;
use stoke_explainer::words::{number, projection};

use super::lines::Lines;
use crate::explanation::Explanation;

pub(super) fn write(lines: &mut Lines, Explanation { choices, projection, .. }: &Explanation) {
    lines.heading("How many children will be in care");
    let settings =
        Setting::ALL.into_iter().map(|setting| (projection::label(setting), projection::chosen(choices, setting)));
    lines.named(settings);
    lines.line("");
    let later = choices.record.later;
    let row = |(year, point): (u16, &model::in_care::Point)| {
        vec![year.to_string(), number::fixed(point.children, 1), number::fixed(point.rate, 1)]
    };
    let rows: Vec<Vec<String>> = (choices.record.year..).zip(&projection.points).map(row).collect();
    lines.table(&["31 March", "Children in care", "In every 10,000 aged 0 to 17"], &rows);
    lines.line("");
    let results = [
        ("It settles", projection::settles(projection)),
        ("The rate compared with is met", projection::met(choices, projection)),
        ("To meet it in five years", projection::entries_for_target(choices, projection)),
        (
            "A later figure",
            format!(
                "{} in care in {} ({}, {})",
                number::plain(later.value),
                later.period,
                later.source.publisher,
                later.status.words()
            ),
        ),
    ];
    lines.named(results.into_iter());
}
