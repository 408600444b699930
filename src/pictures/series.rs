//! Series of the record as charts: lines over the years, or one year as rows.

use charts::{Format, Line, LineChart, Number, Period, Row, RowChart};
use facts::{Area, Figure, NEWEST, Series, Source, Unit, Value};

use crate::words::{money, number};

/// A series over the years from `since` on (in years), for these areas, Stoke first. What else is to be drawn with it
/// is the caller's.
pub fn lines(title: String, series: &'static Series, areas: &[Area], since: f64) -> LineChart {
    let periods = periods(series, areas, since);
    let line = |area: &Area| {
        let values = periods.iter().map(|(period, _)| series.value(*area, period).map(|value| number_of(value.figure)));
        Line::new(area.words().short, values.collect())
    };
    let is_broken = |period: &str| series.breaks.contains(&period);
    LineChart {
        title,
        measure: series.label.into(),
        period: series.period.replace(" {}", "").replace("{}", "Year"),
        lines: areas.iter().map(line).collect(),
        breaks: (0..).zip(&periods).filter(|(_, (period, _))| is_broken(period)).map(|(index, _)| index).collect(),
        periods: periods.into_iter().map(|(label, at)| Period { label: label.into(), at }).collect(),
        ..LineChart::new(format_of_series(series))
    }
}

/// A series in one period, with a row for each of these areas, Stoke first.
pub fn rows(title: String, series: &'static Series, areas: &[Area], period: &str) -> RowChart {
    let row = |area: &Area| Row {
        label: area.words().short.into(),
        number: series.value(*area, period).map(|value| number_of(value.figure)),
        lead: *area == Area::Here,
    };
    RowChart {
        title,
        measure: format!("{}, {}", series.label, series.period.replace("{}", period)),
        category: "Area".into(),
        rows: areas.iter().map(row).collect(),
        format: format_of_series(series),
    }
}

/// Every value of these areas from `since` on, area by area.
pub fn values(series: &'static Series, areas: &[Area], since: f64) -> impl Iterator<Item = &'static Value> {
    let lines = areas.iter().filter_map(|area| series.line(*area));
    lines.flat_map(|line| line.values).filter(move |value| value.at >= since)
}

/// Every period for which one of these areas has a value, in order, and when it is, in years.
pub fn periods(series: &'static Series, areas: &[Area], since: f64) -> Vec<(&'static str, f64)> {
    let mut periods: Vec<(&str, f64)> = values(series, areas, since).map(|value| (value.period, value.at)).collect();
    periods.sort_by(|one, other| one.1.total_cmp(&other.1));
    periods.dedup_by_key(|(period, _)| *period);
    periods
}

/// Where figures come from, in lines to stand below a picture that leaves the page.
pub fn credits(figures: &[&'static Figure]) -> Vec<String> {
    let mut sources: Vec<&Source> = Vec::new();
    for figure in figures {
        if !sources.contains(&figure.source) {
            sources.push(figure.source);
        }
    }
    let of_source = |source: &&Source| {
        let published = source.published.map(|day| format!(", {day}")).unwrap_or_default();
        format!("{}: {}{published}", source.publisher, source.title)
    };
    let has_ours = figures.iter().any(|figure| figure.place == Area::Neighbours.words().name);
    let ours = has_ours.then(|| {
        let words = Area::Neighbours.words();
        format!("{}: {}, our calculation", words.short, crate::words::small(words.name))
    });
    let edition = format!("{}. Figures as published up to {}.", Area::Here.words().name, NEWEST.as_published_by);
    sources.iter().map(of_source).chain(ours).chain([edition]).collect()
}

/// The number of a figure, which names it.
pub fn number_of(figure: &'static Figure) -> Number {
    Number { value: figure.value, name: figure.id }
}

/// How the values of a series are written.
pub fn format_of_series(series: &Series) -> Format {
    let decimals = series.line(Area::Here).and_then(|line| line.values.last()).map(|value| value.figure.decimals);
    format_of(series.unit, decimals.unwrap_or_default())
}

/// How values of a unit with so many decimal places are written.
pub fn format_of(unit: Unit, decimals: u8) -> Format {
    let axis: fn(f64) -> String = match unit {
        Unit::PerCent => |value| format!("{}%", number::plain(value)),
        Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear => money::axis,
        _ => number::plain,
    };
    let exact: fn(f64) -> String = match (unit, decimals) {
        (Unit::PerCent, 1) => |value| format!("{}%", number::fixed(value, 1)),
        (Unit::PerCent, _) => |value| format!("{}%", number::fixed(value, 0)),
        (Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear, _) => money::pounds,
        (_, 1) => |value| number::fixed(value, 1),
        (_, 2) => |value| number::fixed(value, 2),
        _ => number::plain,
    };
    let short = if unit == Unit::Pounds { money::short } else { exact };
    Format { exact, short, axis }
}
