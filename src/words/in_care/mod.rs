//! How many children will be in care, in words: the answer, when a target is met, what it would take.

mod field;
pub mod formula;

pub use field::{amount, in_field, label, read, remark, trouble};

use std::cmp::Ordering;

use facts::{Area, Value, place, series};
use model::in_care::{Entries, Met, share_leaving};
use model::{Input, Inputs};

use super::amount::alone;
use super::number;
use crate::in_care::{LAST_YEAR, Leaving, Outlook, Target, YEARS_TO_TARGET};

/// What has to stand beside a number of entries that would meet a target.
pub const NO_AIM: &str = "This is arithmetic, not an aim: a child who needs care must have it.";

/// Rates that differ by no more than this share of each other are close.
const CLOSE: f64 = 0.1;

/// So many children in whole numbers.
pub fn children(value: f64) -> String {
    number::counted(value.round(), "child", "children")
}

/// A rate for every 10,000 in whole numbers.
pub fn rate(value: f64) -> String {
    number::fixed(value, 0)
}

/// Of 100 children in care, so many leave within a year at this leaving rate, in tenths as in the table.
///
/// ```
/// assert_eq!(stoke_explainer::words::in_care::of_a_hundred(0.241_47), "21.5");
/// ```
pub fn of_a_hundred(leaving_rate: f64) -> String {
    number::fixed(100.0 * share_leaving(leaving_rate), 1)
}

/// The condition of the answer: "If 178 children enter care each year and children in care leave as fast as in Stoke last year".
pub fn condition(outlook: &Outlook) -> String {
    let enter = match outlook.settings.entries {
        Entries::Constant(0.0) => "no children enter care any more".into(),
        Entries::Constant(1.0) => "one child enters care each year".into(),
        Entries::Constant(entries) => format!("{} children enter care each year", number::plain(entries)),
        entries @ Entries::Fewer { usual, .. } if entries.in_year(1) == usual => {
            format!("{} children enter care each year", number::plain(usual))
        }
        entries @ Entries::Fewer { usual, years, .. } => {
            let (years, usual) = (number::counted(years, "year", "years"), number::plain(usual));
            match entries.in_year(1) {
                0.0 => format!("no children enter care for {years}, then {usual} a year,"),
                fewer => {
                    format!("{} children enter care each year for {years}, then {usual} a year,", number::plain(fewer))
                }
            }
        }
    };
    let leave = match outlook.choices.leaving {
        Leaving::Of(leaving) => format!("children in care leave {}", leaving.words),
        Leaving::Own(rate) => format!("of 100 children in care about {} leave within a year", of_a_hundred(rate)),
    };
    format!("If {enter} and {leave}")
}

/// How fast children in care leave.
fn leaving(outlook: &Outlook) -> String {
    match outlook.choices.leaving {
        Leaving::Of(leaving) => leaving.words.to_owned(),
        Leaving::Own(rate) => format!("at a rate of {} a year", number::plain(rate)),
    }
}

/// The answer: the condition, and where the number settles.
pub fn answer(outlook: &Outlook) -> String {
    let settles = &outlook.projection.settles_at;
    let (children, rate) = (children(settles.children), rate(settles.rate));
    let then = match outlook.settings.entries {
        // What lasts beyond the picture is not what the picture ends in.
        Entries::Fewer { years, .. } if years >= f64::from(LAST_YEAR - outlook.choices.figures().year) => {
            format!("long after {LAST_YEAR} the number settles")
        }
        _ => "the number settles".into(),
    };
    let settles = match (outlook.settings.entries.at_last(), outlook.choices.population_growth) {
        (0.0, _) => "the number in care falls towards none".into(),
        (_, 0.0) => format!("{then} near {rate} for every 10,000 children (about {children})"),
        _ => format!("{then} near {children}, which is {rate} for every 10,000 of today’s children"),
    };
    format!("{}, {settles}.", condition(outlook))
}

/// The answer in a line.
pub fn in_short(outlook: &Outlook) -> String {
    let settles = &outlook.projection.settles_at;
    format!("Settles near {} for every 10,000 · {}", rate(settles.rate), children(settles.children))
}

/// What is compared with: "England, 67".
pub fn target(outlook: &Outlook) -> String {
    let label = match outlook.choices.target {
        Target::Of(target) => target.label,
        Target::Own(_) => "your own rate",
    };
    format!("{label}, {}", number::plain(outlook.settings.target))
}

/// The number in the last year, and the same for every 10,000 children.
pub fn last(outlook: &Outlook) -> [String; 2] {
    outlook.last().map(|point| [children(point.children), rate(point.rate)]).unwrap_or_default()
}

/// What entries come to that the calculator gives: "287 − 101.5 × 50% = 236.25 a year for 1 year, then 287 a year".
pub fn from_calculator(usual: f64, inputs: &Inputs) -> String {
    let [fewer, credited, years] = [Input::Children, Input::Credited, Input::Lasting].map(|input| inputs.get(input));
    let entries = Entries::Fewer { usual, by: fewer * credited, years };
    let none = if fewer * credited > usual { " No fewer than none can enter." } else { "" };
    format!(
        "{} − {} × {} = {} a year for {}, then {} a year; the first year here is the one after the last that is published.{none}",
        number::plain(usual),
        alone(Input::Children, fewer),
        alone(Input::Credited, credited),
        number::plain(entries.in_year(1)),
        number::counted(years, "year", "years"),
        number::plain(usual)
    )
}

/// When the target is met.
pub fn met(outlook: &Outlook) -> String {
    let ends_met = outlook.last().is_some_and(|point| point.rate <= outlook.settings.target);
    let end = if ends_met { format!(" but not in {LAST_YEAR}") } else { String::new() };
    let again =
        outlook.projection.missed_again.map(|years| format!(", above it again from {}{end}", outlook.year(years)));
    match (outlook.projection.met, again) {
        (Met::Already, None) => "already met".into(),
        (Met::Already, Some(again)) => format!("met now{again}"),
        (Met::After(years), again) => format!("met in {}{}", outlook.year(years), again.unwrap_or_default()),
        (Met::Never, _) => format!("still above it in {LAST_YEAR}, at these rates"),
    }
}

/// The entries a year that would meet the target in five years, and the same for every 10,000 children.
pub fn entries_for_target(outlook: &Outlook) -> String {
    match outlook.projection.entries_for_target {
        None => format!(
            "No number of entries could: even with none, more children would be in care in {}.",
            five_years(outlook)
        ),
        Some(entries) => format!(
            "{} a year, which is {} for every 10,000 children then, if children in care leave {}.",
            number::counted(tenths(entries), "child", "children"),
            number::plain(tenths(outlook.entry_rate_for_target(entries))),
            leaving(outlook)
        ),
    }
}

/// What is asked about the rate compared with.
pub fn what_it_takes(outlook: &Outlook) -> String {
    let (target, year) = (number::plain(outlook.settings.target), five_years(outlook));
    match outlook.projection.met {
        // More children in care are nobody's goal.
        Met::Already => format!("What would lead to {target} for every 10,000 in {year}"),
        _ => format!("What it would take to be at {target} for every 10,000 in {year}"),
    }
}

/// The year in which it is asked what it would take.
pub fn five_years(outlook: &Outlook) -> usize {
    outlook.year(YEARS_TO_TARGET)
}

fn tenths(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The finding of the chart, which its own points can't contradict.
pub fn title(outlook: &Outlook) -> String {
    let (from, to) = (outlook.choices.figures().year, LAST_YEAR);
    let ends = match outlook.ends() {
        Ordering::Less => format!("fewer children would be in care in {to} than in {from}"),
        Ordering::Equal => format!("as many children would be in care in {to} as in {from}"),
        Ordering::Greater => format!("more children would be in care in {to} than in {from}"),
    };
    format!("On this path {ends}; the council’s later figure lies {} it", lies(outlook))
}

/// Where the later figure lies.
pub fn lies(outlook: &Outlook) -> &'static str {
    match outlook.later_lies() {
        Ordering::Less => "below",
        Ordering::Equal => "on",
        Ordering::Greater => "above",
    }
}

/// How the later figure compares: what follows the figure itself.
pub fn later(outlook: &Outlook) -> String {
    format!(
        "lies {} this projection, which comes to about {} for then, on a straight line from one March to the next. The two may not count alike.",
        lies(outlook),
        rate(outlook.on_later_day())
    )
}

/// Where the number settles at each leaving rate, with the entries that are chosen.
pub fn at_each_rate(outlook: &Outlook) -> String {
    if outlook.settings.entries.at_last() == 0.0 {
        return "With no children entering, the number falls towards none at each of these rates.".into();
    }
    let each = outlook.at_each_rate().enumerate().map(|(index, (leaving, settles))| {
        let rate = rate(settles.rate);
        match index {
            0 => format!("{rate} for every 10,000 of today’s children if they leave {}", leaving.words),
            _ => format!("{rate} {}", leaving.words),
        }
    });
    let each: Vec<String> = each.collect();
    format!(
        "With {} entering a year, {} settles near {}.",
        children_entering(outlook),
        place!(short),
        charts::listed(&each)
    )
}

/// How many enter in the end: "178 children".
fn children_entering(outlook: &Outlook) -> String {
    number::counted(outlook.settings.entries.at_last(), "child", "children")
}

/// The published rates of entering care in the start's year, here and in England.
pub fn entry_rates(outlook: &Outlook) -> Option<[Value; 2]> {
    let year = outlook.choices.figures().year.to_string();
    let of = |area: Area| series::STARTED_RATE.value(area, &year);
    Some([of(Area::Here)?, of(Area::England)?])
}

/// What follows from the published rates of entering care, and how those entries compare that are chosen.
pub fn what_remains(outlook: &Outlook, [here, england]: [Value; 2]) -> String {
    let close = |one: f64| (one / england.value - 1.0).abs() <= CLOSE;
    let published = if close(here.value) {
        "In that year the two were close. If that lasts, how long children stay is what remains."
    } else {
        "So both matter: how many enter, and how long they stay."
    };
    let entries = outlook.settings.entries.at_last();
    if [0.0, outlook.choices.figures().entered.value].contains(&entries) {
        return published.into();
    }
    let chosen = outlook.for_ten_thousand(entries);
    let beside = match chosen.total_cmp(&england.value) {
        _ if close(chosen) => "close to England’s as well",
        Ordering::Greater => "above England’s: then how many enter matters as well",
        _ => "below England’s",
    };
    let one = if entries == 1.0 { "child" } else { "children" };
    let from = match outlook.choices.entries {
        crate::in_care::Entries::FromCalculator => "a year that it comes back to",
        crate::in_care::Entries::Number(_) => "chosen here",
    };
    format!(
        "{published} The {} {one} {from} would be {} for every 10,000, {beside}.",
        number::plain(entries),
        rate(chosen)
    )
}

#[cfg(test)]
mod tests;
