//! Slips in the lines of `series.csv`: years and values that can't be.

use crate::figures::too_few;
use crate::table::{Row, year};

/// Complains about years that come twice, out of order, or are missing.
pub(crate) fn check_years(name: &str, rows: &[&Row], gaps: &[String], in_table: &mut Vec<(usize, String, String)>) {
    // A year that is mistyped is missing, too: that is not told again at the line after it.
    let mut slipped = false;
    for pair in rows.windows(2) {
        let [before, row] = pair else { continue };
        let (Some(from), Some(to)) = (year(&before.period), year(&row.period)) else { continue };
        if to == from {
            let wrong = format!("{name} has a second value for {}", row.period);
            in_table.push((row.line, wrong, "Correct the year, or take one of the two lines out".into()));
        } else if to < from {
            let wrong = format!("{name} has {} after {}", row.period, before.period);
            in_table.push((row.line, wrong, "Correct the year, or put the lines in the order of their years".into()));
        }
        let is_first = !std::mem::replace(&mut slipped, to <= from);
        let missing: Vec<i32> =
            (from + 1..to).filter(|missing| is_first && !gaps.iter().any(|gap| year(gap) == Some(*missing))).collect();
        if let (Some(first), Some(last)) = (missing.first(), missing.last()) {
            let years = if first == last { first.to_string() } else { format!("{first} to {last}") };
            let remedy = "Correct the year, add the missing lines, or add the missing years to the gaps in series.toml";
            in_table.push((row.line, format!("{name} has no value for {years}"), remedy.into()));
        }
    }
}

/// What is wrong with a value, and what to do. Most are slips: a point too many, a digit twice.
pub(crate) fn wrong_with(unit: &str, decimals: usize, row: &Row) -> Option<(String, &'static str)> {
    let Row { value, decimals: written, .. } = row;
    if too_few(unit, *value) {
        Some((format!("counts {value} children"), "Counts under 6 are not shown: leave the line out"))
    } else if unit == "PerCent" && *value > 100.0 {
        Some((format!("is above 100 per cent: {value}"), "Correct the value"))
    } else if *written > decimals {
        let wrong = format!("is {value}, with more digits after the point than the {decimals} that it shows");
        Some((wrong, "Correct the value, or the series’ decimals in series.toml"))
    } else {
        None
    }
}
