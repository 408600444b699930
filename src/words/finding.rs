//! What a series finds, as a title that its own points can't contradict.

use std::cmp::Ordering;

use charts::listed;
use facts::{Area, Series, Unit, Value};

/// What stands before the first of the years, where there is a figure for each.
const EACH: &str = "in any year from";
/// The same where nobody holds a figure for some of them.
pub const SHOWN: &str = "in any year shown from";

/// The finding: where the latest value stands among all from `since` on (in years) that can be compared with it.
pub fn of(subject: &str, series: &'static Series, since: f64) -> String {
    let values = comparable(series, since);
    let ends = values.first().zip(values.last());
    let within = |at: f64| ends.is_some_and(|(first, last)| (first.at..=last.at).contains(&at));
    let has_gaps = series.periods.iter().filter(|period| within(period.at)).count() > values.len();
    let values: Vec<(&str, f64)> = values.iter().map(|value| (value.period, value.value)).collect();
    among(subject, &values, series.unit, if has_gaps { SHOWN } else { EACH })
}

/// The same of values of a unit, each with what it is of.
pub fn of_values(subject: &str, values: &[(impl AsRef<str>, f64)], unit: Unit) -> String {
    among(subject, values, unit, EACH)
}

/// The same of values between which there are times that nobody holds a figure for; `years` stands before the first of them.
#[cfg(feature = "pages")]
pub fn of_some_values(subject: &str, values: &[(impl AsRef<str>, f64)], unit: Unit, years: &str) -> String {
    among(subject, values, unit, years)
}

fn among(subject: &str, values: &[(impl AsRef<str>, f64)], unit: Unit, years: &str) -> String {
    let [(first, at_first), .., (before, at_before), (latest, at_latest)] = values else {
        return match values {
            [(first, at_first), (latest, at_latest)] => {
                format!("{subject}: in {} {}", latest.as_ref(), than(unit, *at_latest, first.as_ref(), *at_first))
            }
            _ => subject.to_owned(),
        };
    };
    let words = Comparatives::of(unit);
    let others = || values.iter().take(values.len() - 1).map(|(_, value)| *value);
    let (first, before, latest) = (first.as_ref(), before.as_ref(), latest.as_ref());
    if others().all(|other| *at_latest < other) {
        return format!("{subject}: in {latest} {} than {years} {first} on", words.less);
    }
    if others().all(|other| *at_latest > other) {
        return format!("{subject}: in {latest} {} than {years} {first} on", words.more);
    }
    // The year is named: a later figure from elsewhere may stand in the same picture.
    let than_before = than(unit, *at_latest, before, *at_before);
    if at_latest.total_cmp(at_before) == at_latest.total_cmp(at_first) {
        return format!("{subject}: in {latest} {than_before} and in {first}");
    }
    format!("{subject}: in {latest} {than_before}, {}", than(unit, *at_latest, first, *at_first))
}

/// How a value stands to another.
fn than(unit: Unit, value: f64, other: &str, at_other: f64) -> String {
    let words = Comparatives::of(unit);
    match value.total_cmp(&at_other) {
        Ordering::Less => format!("{} than in {other}", words.less),
        Ordering::Greater => format!("{} than in {other}", words.more),
        Ordering::Equal => format!("as in {other}"),
    }
}

/// The finding: where the place stands beside other areas in a period.
pub fn beside(series: &'static Series, areas: &[Area], period: &str) -> String {
    let subject = &format!("{}{}", series.label, super::of_money(series.unit));
    let Some(here) = series.value(Area::Here, period) else { return format!("{subject}: no figure for {period}") };
    let words = Comparatives::of(series.unit);
    let others = areas.iter().filter(|area| **area != Area::Here).filter_map(|area| {
        let other = series.value(*area, period)?.value;
        Some((beside_by(here, other), area_within(*area)))
    });
    let others: Vec<(Ordering, String)> = others.collect();
    let told = [Ordering::Greater, Ordering::Less, Ordering::Equal].into_iter().filter_map(|how| {
        let names: Vec<&str> = others.iter().filter(|(of, _)| *of == how).map(|(_, name)| name.as_str()).collect();
        if names.is_empty() {
            return None;
        }
        let names = listed(&names);
        Some(match how {
            Ordering::Greater => format!("{} than {names}", words.more),
            Ordering::Less => format!("{} than {names}", words.less),
            Ordering::Equal => format!("about the same as {names}"),
        })
    });
    let told: Vec<String> = told.collect();
    if told.is_empty() { of(subject, series, 0.0) } else { format!("{subject}: in {period} {}", told.join(", ")) }
}

/// How the place stands beside England in a period, in a word or two.
#[cfg(feature = "pages")]
pub fn to_england(series: &'static Series, period: &str) -> &'static str {
    let value = |area: Area| series.value(area, period);
    let (Some(here), Some(england)) = (value(Area::Here), value(Area::England)) else { return "no figure" };
    let words = Comparatives::of(series.unit);
    match beside_by(here, england.value) {
        Ordering::Less => words.less,
        Ordering::Greater => words.more,
        Ordering::Equal => "about the same",
    }
}

/// How a value stands to another. Less than half of its last place apart is about the same, since each may have been
/// rounded to it; so is less than a hundredth of either.
fn beside_by(one: Value, other: f64) -> Ordering {
    let step = 10f64.powi(-i32::from(one.decimals));
    let apart = one.value - other;
    if apart.abs() < (step / 2.0).max(other.abs() / 100.0) { Ordering::Equal } else { apart.total_cmp(&0.0) }
}

/// An area within a sentence.
fn area_within(area: Area) -> String {
    let short = area.words().short;
    if area == Area::Neighbours { super::small(short) } else { short.to_owned() }
}

/// The values of the place that the site is about, from the last break on.
fn comparable(series: &'static Series, since: f64) -> Vec<Value> {
    let values: Vec<Value> = series.values(Area::Here).collect();
    let broken = values.iter().rposition(|value| series.breaks.contains(&value.period)).unwrap_or(0);
    let first = values.iter().position(|value| value.at >= since).unwrap_or(0);
    values.into_iter().skip(broken.max(first)).collect()
}

/// How values of a unit are compared.
struct Comparatives {
    less: &'static str,
    more: &'static str,
}

impl Comparatives {
    const fn of(unit: Unit) -> Comparatives {
        match unit {
            Unit::Children | Unit::People | Unit::Number | Unit::FullTimeEquivalent => {
                Comparatives { less: "fewer", more: "more" }
            }
            Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear => Comparatives { less: "less", more: "more" },
            _ => Comparatives { less: "lower", more: "higher" },
        }
    }
}

#[cfg(test)]
mod tests {
    use facts::{Area, series};

    use super::{beside, of};

    /// Whether every value but the latest is above it.
    fn is_lowest(series: &'static facts::Series) -> bool {
        let values = series.values(Area::Here).collect::<Vec<_>>();
        let (latest, others) = values.split_last().expect("values");
        others.iter().all(|value| value.value > latest.value)
    }

    #[test]
    fn no_title_is_contradicted_by_its_own_series() {
        for series in series::ALL {
            let title = of("It", series, 0.0);
            let says_least =
                ["fewer", "less", "lower"].iter().any(|word| title.contains(&format!("{word} than in any year")));
            if series.breaks.is_empty() && series.values(Area::Here).count() > 1 {
                assert_eq!(says_least, is_lowest(series), "{}: {title}", series.id);
            }
        }
    }

    #[test]
    fn where_stoke_stands_beside_others() {
        assert_eq!(
            beside(&series::LOOKED_AFTER_RATE, &Area::ALL, "2025"),
            "Rate of children in care: in 2025 higher than West Midlands, England and similar areas"
        );
        assert_eq!(
            beside(&series::LOOKED_AFTER, &[Area::Here], "2025"),
            of("Children in care", &series::LOOKED_AFTER, 0.0)
        );
        assert!(beside(&series::BREASTFEEDING, &[Area::Here, Area::England], "2024").ends_with("no figure for 2024"));
    }

    #[test]
    fn where_the_latest_value_stands() {
        assert_eq!(
            of("Entering care", &series::STARTED, 0.0),
            "Entering care: in 2025 fewer than in any year from 2014 on"
        );
        assert_eq!(of("In care", &series::LOOKED_AFTER, 0.0), "In care: in 2025 fewer than in 2024, more than in 2010");
        assert_eq!(of("In care", &series::LOOKED_AFTER, 2024.5), "In care");
        assert_eq!(
            of("Far away", &series::OVER_20_MILES, 0.0),
            "Far away: in 2025 higher than in any year from 2016 on"
        );
    }
}
