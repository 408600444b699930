//! How the number in care is worked out, with the numbers in it.

use model::in_care::Entries;

use super::{five_years, share_leaving};
use crate::in_care::{Outlook, YEARS_TO_TARGET};
use crate::words::number::plain;

/// Each formula after the name of its result.
pub fn all(outlook: &Outlook) -> Vec<(&'static str, String)> {
    let Outlook { choices, settings, projection } = outlook;
    let rate = plain(settings.leaving_rate);
    let [start, population] =
        [choices.figures().in_care, choices.figures().population].map(|figure| plain(figure.value));
    let first = settings.entries.in_year(1);
    let after = |years: usize| projection.points.get(years).map(|point| plain(point.children)).unwrap_or_default();
    let settled = projection.settles_at;
    let five = YEARS_TO_TARGET;
    let living = settings.population(&choices.start(), five);
    let goal = settings.target / 10_000.0 * living;
    let entries = match settings.entries {
        Entries::Constant(_) => None,
        Entries::Fewer { usual, by, .. } => Some((
            "Children entering care, as in the calculator",
            format!("{} − {} = {}", plain(usual), plain(by), plain(first)),
        )),
    };
    let takes = match projection.entries_for_target {
        Some(entries) => format!(" = {}", plain(entries)),
        None => ", which is below nothing".into(),
    };
    let formulas = [
        (
            "Leaving within a year, of 100 in care",
            format!("100 × (1 − e^(−{rate})) = {}", plain(100.0 * share_leaving(settings.leaving_rate))),
        ),
        (
            "In care a year later",
            format!(
                "those still in care, {start} × e^(−{rate}), and those of the year’s entries, {} ÷ {rate} × (1 − e^(−{rate})): {}",
                plain(first),
                after(1)
            ),
        ),
        (
            "Where the number settles",
            format!("{} entering a year ÷ {rate} = {}", plain(settings.entries.at_last()), plain(settled.children)),
        ),
        (
            "The same for every 10,000 children",
            format!("{} × 10,000 ÷ {population} = {}", plain(settled.children), plain(settled.rate)),
        ),
        (
            "The number to meet the rate compared with",
            format!(
                "{} × {} children in {} ÷ 10,000 = {}",
                plain(settings.target),
                plain(living),
                five_years(outlook),
                plain(goal)
            ),
        ),
        (
            "The entries a year that would meet it",
            format!("({} − {start} × e^(−{five} × {rate})) × {rate} ÷ (1 − e^(−{five} × {rate})){takes}", plain(goal)),
        ),
    ];
    entries.into_iter().chain(formulas).collect()
}
