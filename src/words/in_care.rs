//! How many children will be in care, in words: the answer, when a target is met, what it would take.

pub mod formula;

use std::cmp::Ordering;

use facts::{Area, Value, place, series};
use model::in_care::{Entries, Met, Setting, rate_of_share, share_leaving};
use model::{Input, Inputs};

use super::amount::{alone, per_cent};
use super::number;
use crate::in_care::{LAST_YEAR, Leaving, Outlook, Target, YEARS_TO_TARGET};
use crate::link::in_care::{Remark, Why};

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

/// How fast children leave that are in care.
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
        Entries::Fewer { years, .. } if years >= f64::from(LAST_YEAR - outlook.choices.record.year) => {
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

/// The number in the last year, and the same as a rate.
pub fn last(outlook: &Outlook) -> String {
    let told =
        outlook.last().map(|point| format!("{}, {} for every 10,000", children(point.children), rate(point.rate)));
    told.unwrap_or_default()
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
        (Met::Never, _) => format!("not met by {LAST_YEAR} at these rates"),
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
    let (from, to) = (outlook.choices.record.year, LAST_YEAR);
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
    let year = outlook.choices.record.year.to_string();
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
    if entries == outlook.choices.record.entered.value {
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

/// What a number field shows for a value: growth in per cent.
pub fn in_field(setting: Setting, value: f64) -> String {
    number::in_field(if setting == Setting::PopulationGrowth { 100.0 * value } else { value })
}

/// The value that a text in a number field means.
///
/// # Errors
/// Why it can't be used.
pub fn read(setting: Setting, text: &str) -> Result<f64, Why> {
    let value = match setting {
        Setting::PopulationGrowth => number::read_per_cent(text),
        // As the page says it elsewhere: "21 of 100".
        Setting::LeavingRate => match text.trim().strip_suffix("of 100") {
            Some(children) => number::read(children).map(|children| rate_of_share(children / 100.0)),
            None => number::read(text),
        },
        Setting::Entries | Setting::Target => number::read(text),
    };
    let value = value.map_err(Why::Unreadable)?;
    setting.check(value).map(|()| value).map_err(|_| Why::OutOfRange)
}

/// A value with its unit, as a slider reads it out.
pub fn amount(setting: Setting, value: f64) -> String {
    match setting {
        Setting::Entries => format!("{} a year", number::counted(value, "child", "children")),
        Setting::LeavingRate => {
            format!(
                "{} a year: of 100 children in care about {} leave within a year",
                number::plain(value),
                of_a_hundred(value)
            )
        }
        Setting::PopulationGrowth => format!("{} a year", per_cent(value)),
        Setting::Target => format!("{} for every 10,000 children", number::plain(value)),
    }
}

/// What is called a setting on the page.
pub const fn label(setting: Setting) -> &'static str {
    match setting {
        Setting::Entries => "Children entering care",
        Setting::LeavingRate => "Leaving rate",
        Setting::PopulationGrowth => "Growth of the number of children",
        Setting::Target => "Rate to compare with",
    }
}

/// Why something can't be used, and what could.
pub fn trouble(setting: Setting, why: Why) -> String {
    let range = setting.range();
    let sign = if setting == Setting::PopulationGrowth { "%" } else { "" };
    let end = |value: &f64| format!("{}{sign}", in_field(setting, *value));
    match why {
        Why::Unreadable(why) => why.to_string(),
        Why::OutOfRange => format!("This can be from {} to {}.", end(range.start()), end(range.end())),
    }
}

/// What of a link can't be used.
pub fn remark(Remark { setting, text, why }: &Remark) -> String {
    let share = if *setting == Setting::PopulationGrowth {
        " In a link growth is written as a share, so 0.01 for 1%."
    } else {
        ""
    };
    let share = if *why == Why::OutOfRange { share } else { "" };
    format!("“{}” is given as “{text}”. {}{share} The usual one is used.", label(*setting), trouble(*setting, *why))
}

#[cfg(test)]
mod tests {
    use charts::Drawable;
    use facts::NEWEST;
    use model::in_care::{Met, Setting};
    use proptest::prelude::*;

    use super::*;
    use crate::in_care::Entries as Chosen;
    use crate::in_care::{Choices, Shown, any_choices};

    fn outlook(change: impl Fn(&mut Choices)) -> Outlook {
        let mut choices = Choices::opening(&NEWEST);
        change(&mut choices);
        Outlook::of(choices, &NEWEST.opening().inputs)
    }

    #[test]
    fn the_page_opens_with_the_answer_at_last_years_rates_in_this_city() {
        let opening = outlook(|_| {});
        assert_eq!(
            answer(&opening),
            "If 178 children enter care each year and children in care leave as fast as in Stoke last year, the number \
             settles near 118 for every 10,000 children (about 737 children)."
        );
        assert_eq!(
            at_each_rate(&opening),
            "With 178 children entering a year, Stoke settles near 118 for every 10,000 of today’s children if they \
             leave as fast as in Stoke last year, 131 as fast as in Stoke over five years and 69 as fast as in England last year."
        );
        assert_eq!(met(&opening), "not met by 2040 at these rates");
        assert_eq!(
            entries_for_target(&opening),
            "34.8 children a year, which is 5.6 for every 10,000 children then, if children in care leave as fast as in Stoke last year."
        );
        assert_eq!(lies(&opening), "above");
        let rates = entry_rates(&opening).expect("published");
        assert_eq!(
            what_remains(&opening, rates),
            "In that year the two were close. If that lasts, how long children stay is what remains."
        );
    }

    #[test]
    fn other_entries_are_set_beside_englands_in_this_city() {
        let many = outlook(|choices| choices.entries = Chosen::Number(400.0));
        let rates = entry_rates(&many).expect("published");
        let says = what_remains(&many, rates);
        assert!(says.ends_with("The 400 children chosen here would be 64 for every 10,000, above England’s: then how many enter matters as well."), "{says}");
        let fed = outlook(|choices| choices.entries = Chosen::FromCalculator);
        assert!(
            answer(&fed)
                .starts_with("If 236.25 children enter care each year for 1 year, then 287 a year, and children")
        );
        assert_eq!(
            from_calculator(287.0, &NEWEST.opening().inputs),
            "287 − 101.5 × 50% = 236.25 a year for 1 year, then 287 a year; the first year here is the one after the last that is published."
        );
    }

    #[test]
    fn a_rate_that_is_met_says_when_in_this_city() {
        let target = |rate: f64, growth: f64| {
            met(&outlook(|choices| {
                choices.target = Target::Own(rate);
                choices.population_growth = growth;
            }))
        };
        assert_eq!(target(200.0, 0.0), "already met");
        assert_eq!(target(147.0, 0.0), "met in 2028");
        let fed = outlook(|choices| {
            choices.entries = Chosen::FromCalculator;
            choices.target = Target::Own(170.05);
        });
        assert_eq!(met(&fed), "met now, above it again from 2027");
        let none = outlook(|choices| choices.target = Target::Own(10.0));
        assert_eq!(
            entries_for_target(&none),
            "No number of entries could: even with none, more children would be in care in 2030."
        );
    }

    /// Every number in a text.
    fn numbers(text: &str) -> Vec<f64> {
        let words = text.split(|letter: char| !letter.is_ascii_digit() && !matches!(letter, '.' | ','));
        words.filter_map(|word| number::read(word.trim_matches(['.', ','])).ok()).collect()
    }

    proptest! {
        #[test]
        fn whatever_is_chosen_the_words_say_what_the_numbers_do(choices in any_choices()) {
            let outlook = Outlook::of(choices, &NEWEST.opening().inputs);
            let projection = &outlook.projection;
            let rates = entry_rates(&outlook).expect("published");
            let said = [
                answer(&outlook), met(&outlook), entries_for_target(&outlook), title(&outlook), later(&outlook), last(&outlook),
                at_each_rate(&outlook), what_remains(&outlook, rates), target(&outlook), in_short(&outlook),
            ];
            let formulas = formula::all(&outlook);
            for text in said.iter().chain(formulas.iter().map(|(_, text)| text)) {
                prop_assert!(!text.contains("NaN") && !text.contains("inf"), "{}", text);
            }
            let settled = &projection.settles_at;
            if outlook.settings.entries.at_last() > 0.0 {
                let told = numbers(&said[0]);
                prop_assert!(told.contains(&settled.rate.round()) && told.contains(&settled.children.round()), "{}", said[0]);
            }
            match projection.met {
                Met::Already => prop_assert!(said[1].starts_with("already met") || said[1].starts_with("met now")),
                Met::After(years) => prop_assert_eq!(numbers(&said[1])[0], outlook.year(years) as f64),
                Met::Never => prop_assert!(projection.points.iter().all(|point| point.rate > outlook.settings.target)),
            }
            prop_assert_eq!(said[1].contains("again from"), projection.missed_again.is_some());
            prop_assert_eq!(said[2].starts_with("No number"), projection.entries_for_target.is_none());
            let [first, last] = [outlook.first(), outlook.last()].map(|point| point.expect("a point").children.round());
            let title = Shown::of(&outlook).title().to_owned();
            prop_assert_eq!(title.contains("fewer"), last < first, "{}", title);
            prop_assert_eq!(title.contains("more children"), last > first, "{}", title);
            let then = *numbers(&said[4]).last().expect("a number");
            let later = choices.record.later.value;
            let lies = if later > then { "above" } else if later < then { "below" } else { "on" };
            prop_assert!(title.ends_with(&format!("lies {lies} it")) && said[4].contains(lies), "{}", title);
        }

        #[test]
        fn the_charts_table_has_the_projection_to_the_bit(choices in any_choices()) {
            let outlook = Outlook::of(choices, &NEWEST.opening().inputs);
            let table = Shown::of(&outlook).table();
            let projected = |column: usize| table.rows.iter().filter_map(move |(_, numbers)| Some(numbers.get(column).copied()??.value));
            prop_assert!(projected(1).eq(outlook.projection.points.iter().map(|point| point.children)));
            prop_assert!(projected(3).eq(outlook.projection.points.iter().map(|point| point.rate)));
        }

        #[test]
        fn what_a_field_shows_reads_back(setting in 0..4usize, share in 0.0..=1.0f64) {
            let setting = Setting::ALL[setting];
            let (least, most) = (*setting.range().start(), *setting.range().end());
            let value = setting.nearest_step(least + share * (most - least));
            let read = read(setting, &in_field(setting, value)).expect("what we write");
            prop_assert!((read - value).abs() < 1e-9, "{} {}", read, value);
        }
    }
}
