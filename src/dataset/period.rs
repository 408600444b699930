//! Periods of series: the ones without a value, and from which on values can be compared.

use facts::{Area, Series, When};

use crate::words::when::told;

/// The time that a period of a series names: "2025", or "2024-25" for a financial year.
fn when(period: &str) -> Option<When> {
    match period.split_once('-') {
        Some((first, _)) => first.parse().ok().map(When::FinancialYear),
        None => period.parse().ok().map(When::Year),
    }
}

/// The periods between two others: "2020" and "2021" between "2019" and "2022".
fn between(one: &str, other: &str) -> Vec<String> {
    match (when(one), when(other)) {
        (Some(When::Year(from)), Some(When::Year(to))) => (from + 1..to).map(|year| told(When::Year(year))).collect(),
        (Some(When::FinancialYear(from)), Some(When::FinancialYear(to))) => {
            (from + 1..to).map(|year| told(When::FinancialYear(year))).collect()
        }
        _ => Vec::new(),
    }
}

/// The periods between an area's first and last value for which it has none.
pub(super) fn gaps(series: &'static Series, area: Area) -> Vec<String> {
    let values = series.values(area);
    let pairs = values.clone().zip(values.skip(1));
    pairs.flat_map(|(before, value)| between(before.period, value.period)).collect()
}

/// The first period whose values can be compared with those of this one: the last break before it, or the first period
/// of the series.
pub(super) fn comparable_from(series: &'static Series, period: &str) -> Option<&'static str> {
    let broken = series.breaks.iter().copied().filter(|broken| *broken <= period).max();
    broken.or_else(|| series.periods.first().map(|period| period.label))
}

#[cfg(test)]
mod tests {
    use super::{between, comparable_from, gaps};
    use facts::{Area, series};

    #[test]
    fn what_is_between_two_periods_is_named_as_they_are() {
        assert_eq!(between("2019", "2022"), ["2020", "2021"]);
        assert_eq!(between("1998-99", "2001-02"), ["1999-00", "2000-01"]);
        assert!(between("2024", "2025").is_empty());
    }

    #[test]
    fn a_break_parts_what_can_be_compared() {
        let series: &'static _ = &series::GOOD_LEVEL_OF_DEVELOPMENT;
        let [broken] = series.breaks else { panic!("one break") };
        for gap in gaps(series, Area::Here) {
            assert!(series.value(Area::Here, &gap).is_none());
            assert_ne!(comparable_from(series, &gap), Some(*broken));
        }
        assert_eq!(comparable_from(series, broken), Some(*broken));
        assert_eq!(comparable_from(series, "2025"), Some(*broken));
        let first = series.periods[0].label;
        assert_eq!(comparable_from(series, first), Some(first));
    }
}
