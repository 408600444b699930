//! What is newest of each series, under a name without a year: pages that say what is so now follow the record.

use std::fmt::Write;

use super::{static_name, written};
use crate::table::year;
use crate::{Edition, Line, Series, When};

/// Whom the place is compared with: what is newest is newest of both.
const COMPARED: [&str; 2] = ["Here", "England"];

pub(super) fn write(out: &mut String, edition: &Edition) {
    let newest = || edition.series.iter().filter_map(Newest::of);
    let _ = writeln!(
        out,
        "/// The newest figures of each series: of the last period for which the place has one, and England where it has any.\npub mod latest {{ use super::*;"
    );
    newest().for_each(|newest| newest.write(out));
    let _ = writeln!(
        out,
        "}}\n/// The figures of the place a year before those, where there are any.\npub mod before {{ use super::*;"
    );
    newest().for_each(|newest| newest.write_before(out));
    let _ = writeln!(out, "}}");
}

struct Newest<'a> {
    series: &'a Series,
    lines: Vec<&'a Line>,
    period: &'a str,
    year: i32,
}

impl Newest<'_> {
    fn of(series: &Series) -> Option<Newest<'_>> {
        let lines: Vec<&Line> = series.lines.iter().filter(|line| COMPARED.contains(&line.area)).collect();
        let has = |line: &Line, period: &str| line.values.iter().any(|(of, ..)| of == period);
        let of_place = lines.iter().find(|line| line.area == "Here")?.values.iter().rev();
        let period = of_place.map(|(period, ..)| period).find(|period| lines.iter().all(|line| has(line, period)))?;
        Some(Newest { series, lines, period, year: year(period)? })
    }

    /// When it is from, and the figure of each area.
    fn write(&self, out: &mut String) {
        let areas = self.lines.iter().map(|line| line.area.to_lowercase());
        write_period(out, &self.series.id, self.period, areas);
    }

    fn write_before(&self, out: &mut String) {
        let values = self.lines.iter().filter(|line| line.area == "Here").flat_map(|line| &line.values);
        for (period, ..) in values.filter(|(period, ..)| year(period) == Some(self.year - 1)) {
            write_period(out, &self.series.id, period, ["here".to_owned()].into_iter());
        }
    }
}

/// When a period is, and the figure of each area in it.
fn write_period(out: &mut String, series: &str, period: &str, areas: impl Iterator<Item = String>) {
    let ends = year(period).and_then(|year| u16::try_from(year).ok()).unwrap_or_default();
    let when = if period.contains('-') { When::FinancialYear(ends - 1) } else { When::Year(ends) };
    let name = static_name(series);
    let _ = writeln!(out, "/// When they are from.\npub const {name}: When = {};", written(when));
    for area in areas {
        let figure = static_name(&format!("{series}/{area}/{period}"));
        let _ = writeln!(out, "pub use figures::{figure} as {name}_{};", area.to_uppercase());
    }
}
