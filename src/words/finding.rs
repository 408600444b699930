//! What a series finds, as a title that its own points can't contradict.

use facts::{Area, Series, Unit, Value};

/// The finding: where the last value stands among all from `since` on (in years) that can be compared with it.
pub fn of(subject: &str, series: &Series, since: f64) -> String {
    let values = comparable(series, since);
    let [first, .., before, last] = values else { return subject.to_owned() };
    let value = |of: &Value| of.figure.value;
    let (least, most, less, more) = comparatives(series.unit);
    let others = || values.iter().take(values.len() - 1).map(value);
    if others().all(|other| value(last) < other) {
        return format!("{subject}: {least} since {}", first.period);
    }
    if others().all(|other| value(last) > other) {
        return format!("{subject}: {most} since {}", first.period);
    }
    let beside = |other: f64, within: &str, what: &str| {
        if value(last) < other {
            format!("{less} than {within}{what}")
        } else if value(last) > other {
            format!("{more} than {within}{what}")
        } else {
            format!("as in {what}")
        }
    };
    let [before, first_of_all] =
        [beside(value(before), "", "the year before"), beside(value(first), "in ", first.period)];
    format!("{subject}: {before}, {first_of_all}")
}

/// The values of the place that the site is about, from the last break on.
fn comparable(series: &Series, since: f64) -> &'static [Value] {
    let values = series.line(Area::Here).map(|line| line.values).unwrap_or_default();
    let broken = values.iter().rposition(|value| series.breaks.contains(&value.period)).unwrap_or(0);
    let first = values.iter().position(|value| value.at >= since).unwrap_or(0);
    values.get(broken.max(first)..).unwrap_or_default()
}

const fn comparatives(unit: Unit) -> (&'static str, &'static str, &'static str, &'static str) {
    match unit {
        Unit::Children | Unit::People | Unit::Number => ("the fewest", "the most", "fewer", "more"),
        Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear => ("the least", "the most", "less", "more"),
        _ => ("the lowest", "the highest", "lower", "higher"),
    }
}
