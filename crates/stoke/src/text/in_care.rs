//! How many children will be in care.

use facts::place;
use model::in_care::{Point, Setting};
use stoke_explainer::in_care::{Entries, Outlook};
use stoke_explainer::words::{in_care as words, number};

use super::lines::Lines;
use crate::explanation::Explanation;

pub(super) fn write(lines: &mut Lines, Explanation { in_care: outlook, first, .. }: &Explanation) {
    let Outlook { choices, settings, projection } = outlook;
    lines.heading("How many children will be in care");
    lines.paragraph(&words::answer(outlook));
    lines.line("");
    let entries = match choices.entries {
        Entries::Number(entries) => words::amount(Setting::Entries, entries),
        Entries::FromCalculator => words::from_calculator(choices.figures().entered_before.value, &first.state.inputs),
    };
    let chosen = [
        (words::label(Setting::Entries), entries),
        (words::label(Setting::LeavingRate), words::amount(Setting::LeavingRate, settings.leaving_rate)),
        (words::label(Setting::PopulationGrowth), words::amount(Setting::PopulationGrowth, settings.population_growth)),
        (words::label(Setting::Target), words::target(outlook)),
    ];
    lines.named(chosen.into_iter());
    lines.line("");
    let row = |(year, point): (u16, &Point)| {
        vec![year.to_string(), number::fixed(point.children, 1), number::fixed(point.rate, 1)]
    };
    let rows: Vec<Vec<String>> = (choices.figures().year..).zip(&projection.points).map(row).collect();
    lines.table(&["31 March", "Children in care", "For every 10,000 children"], &rows);
    lines.line("");
    let later = choices.figures().later;
    let rates = words::entry_rates(outlook).map(|[here, england]| {
        let [here, england] = [here, england].map(|rate| number::plain(rate.value));
        format!(
            " In {} {here} entered for every 10,000 in {} and {england} in England.",
            choices.figures().year,
            place!(short)
        )
    });
    let results = [
        ("The rate compared with", words::met(outlook)),
        (
            "To be at it in five years",
            format!("{} {}{}", words::entries_for_target(outlook), words::NO_AIM, rates.unwrap_or_default()),
        ),
        ("At each leaving rate", words::at_each_rate(outlook)),
        (
            "A later figure",
            format!(
                "{} in care in {} ({}, {}) {}",
                number::plain(later.value),
                later.period,
                later.source.publisher,
                later.status.words(),
                words::later(outlook)
            ),
        ),
    ];
    lines.named(results.into_iter());
}
