//! A series: how it is entered, and its values checked.

use serde::Deserialize;
use toml::Spanned;

use super::areas::AREAS;
use super::{Line, Read, Series};
use crate::complaint::Desk;
use crate::figures::UNITS;
use crate::phrases::Phrases;
use crate::slips::{check_years, wrong_with};
use crate::table::{Row, year};
use crate::template::{Digits, Known, Piece};
use crate::{Figure, Source};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SeriesEntry {
    id: Option<String>,
    label: Option<String>,
    unit: Option<String>,
    #[serde(default)]
    decimals: u8,
    period: Option<String>,
    source: Option<String>,
    earlier: Option<Earlier>,
    #[serde(default)]
    gaps: Vec<String>,
    #[serde(default)]
    breaks: Vec<String>,
    note: Option<Spanned<String>>,
}

/// Another source for the values before a period.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Earlier {
    before: String,
    source: String,
}

/// Checks a series: its own lines, and those of its values.
pub(super) fn check(
    entry: Spanned<SeriesEntry>,
    rows: &[Row],
    sources: &[Source],
    phrases: &Phrases,
    desk: &mut Desk,
    in_table: &mut Vec<(usize, String, String)>,
    read: &mut Read,
) {
    let at = entry.span().start;
    let SeriesEntry { id, label, unit, decimals, period, source, earlier, gaps, breaks, note } = entry.into_inner();
    let id = desk.need_id(at, "this series", id, "looked-after");
    let name = format!("series \"{id}\"");
    let label = desk.need(at, &name, "label", label, "Children in care");
    let unit = desk.choose(at, &name, "unit", unit, &UNITS).unwrap_or_default();
    let period = desk.need(at, &name, "period", period, "31 March {}");
    if !period.is_empty() && !period.contains("{}") {
        let wrong = format!("{name}: the period has no place for the year");
        desk.complain_of(at, "period", wrong, "Write {} where the year stands");
    }
    let source = desk.need(at, &name, "source", source, "dfe-looked-after-2025");
    desk.need_sources(at, &name, "source", std::slice::from_ref(&source), sources);
    if let Some(Earlier { before, source }) = &earlier {
        need_year(at, &name, "earlier", before, desk);
        desk.need_sources(at, &name, "earlier", std::slice::from_ref(source), sources);
    }
    for gap in &gaps {
        need_year(at, &name, "gaps", gap, desk);
    }
    for broken in &breaks {
        need_year(at, &name, "breaks", broken, desk);
    }
    let mut lines = Vec::new();
    for (area, area_name) in AREAS {
        let of_area: Vec<&Row> = rows.iter().filter(|row| row.series == id && row.area == area).collect();
        if of_area.is_empty() {
            continue;
        }
        let Some(area) = read.areas.iter().find(|known| known.id == area) else {
            continue;
        };
        check_years(&name, &of_area, &gaps, in_table);
        let mut values = Vec::new();
        // A mean of ours has a digit more than what it is a mean of.
        let shown = if area.formula.is_none() { decimals } else { decimals.max(1) };
        for row in of_area {
            let ours = usize::from(area.formula.is_some());
            if let Some((wrong, remedy)) = wrong_with(unit, usize::from(decimals) + ours, row) {
                in_table.push((row.line, format!("{name} {wrong}"), remedy.into()));
            }
            values.push((row.period.clone(), time(&period, year(&row.period).unwrap_or_default()), row.value));
            let source = match &earlier {
                Some(earlier) if row.period < earlier.before => earlier.source.clone(),
                _ => source.clone(),
            };
            let formula = area.formula.iter().map(|formula| Piece::Words(formula.clone())).collect::<Vec<_>>();
            read.figures.push(Figure {
                id: format!("{id}/{}/{}", area.id, row.period),
                label: label.clone(),
                value: row.value,
                unit,
                decimals: shown,
                period: period.replace("{}", &row.period),
                place: area.name.clone(),
                source,
                status: if formula.is_empty() { "OfficialStatistic" } else { "OurCalculation" },
                formula,
            });
        }
        lines.push(Line { area: area_name, decimals: shown, values });
    }
    if lines.is_empty() && !id.is_empty() {
        let remedy = "Add its lines there, or take the series out";
        desk.complain(at, format!("series.csv has no values of {name}"), remedy);
    }
    let has = |period: &String| lines.iter().any(|line| line.values.iter().any(|(of, ..)| of == period));
    let lacks = |gap: &&String| lines.iter().any(|line| !line.values.iter().any(|(of, ..)| of == *gap));
    if let Some(gap) = gaps.iter().find(|gap| !lines.is_empty() && !lacks(gap)) {
        let wrong = format!("{name} has a value for {gap} everywhere, which is said to be a gap");
        desk.complain_of(at, "gaps", wrong, "Take it off the gaps");
    }
    if let Some(broken) = breaks.iter().find(|broken| year(broken).is_some() && !has(broken)) {
        desk.complain_of(
            at,
            "breaks",
            format!("{name} has no value for {broken}, from which it is said to be another measure"),
            "Correct the year in breaks",
        );
    }
    let note = note.map(|note| Known { figures: &read.figures, phrases }.pieces(desk, &name, &note, Digits::Listed));
    let earlier = earlier.map(|earlier| (earlier.before, earlier.source));
    let gaps = gaps.into_iter().map(|gap| (gap.clone(), time(&period, year(&gap).unwrap_or_default()))).collect();
    read.series.push(Series {
        id,
        label,
        unit,
        period,
        note: note.unwrap_or_default(),
        breaks,
        gaps,
        source,
        earlier,
        lines,
    });
}

fn need_year(at: usize, name: &str, field: &str, period: &str, desk: &mut Desk) {
    if year(period).is_none() {
        let wrong = format!("{name}: \"{period}\" in {field} is no year");
        desk.complain_of(at, field, wrong, "Write a year as 2025, or as 2024-25");
    }
}

/// When a period's value is from, in years.
fn time(pattern: &str, year: i32) -> f64 {
    let within = if pattern.contains("31 March") || pattern.contains("financial year") {
        0.25
    } else if pattern.contains("30 September") {
        0.75
    } else if pattern.contains("January") {
        0.04
    } else {
        0.5
    };
    f64::from(year) + within
}

#[cfg(test)]
mod tests {
    use super::time;

    #[test]
    fn a_value_has_its_time() {
        assert_eq!(time("31 March {}", 2025), 2025.25);
        assert_eq!(time("financial year {}", 2025), 2025.25);
        assert_eq!(time("30 September {}", 2025), 2025.75);
    }
}
