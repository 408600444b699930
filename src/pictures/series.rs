//! Series of the record as charts: lines over the years, or one year as rows.

use charts::{Format, Later, Line, LineChart, Name, Number, Row, RowChart};
use facts::{AS_PUBLISHED_BY, Area, Figure, NEWEST, Period, Series, Status, Unit, Value, series as of};

use crate::components::{Note, gathered};

use crate::words::{self, money, number};

/// A series over the years from `since` on (in years), for these areas, the place itself first. What else is to be drawn with it
/// is the caller's.
pub fn lines(title: String, series: &'static Series, areas: &[Area], since: f64) -> LineChart {
    let periods = periods(series, areas, since);
    let line = |area: &Area| {
        let values = periods.iter().map(|period| series.value(*area, period.label).map(number_in));
        Line::new(area.words().short, values.collect())
    };
    let is_broken = |period: &str| series.breaks.contains(&period);
    LineChart {
        title,
        measure: series.label.into(),
        period: words::capital(&series.period.replace(" {}", "").replace("{}", "Year")),
        lines: areas.iter().map(line).collect(),
        breaks: (0..).zip(&periods).filter(|(_, period)| is_broken(period.label)).map(|(index, _)| index).collect(),
        periods: periods.into_iter().map(|period| charts::Period::new(period.label, period.at)).collect(),
        later: later(series)
            .map(|(figure, at)| Later { label: figure.period.into(), at, number: number_of(figure) })
            .collect(),
        ..LineChart::new(format_of_series(series))
    }
}

/// Later figures of the place from another source, and when each is from, in years.
pub fn later(series: &'static Series) -> impl Iterator<Item = (&'static Figure, f64)> {
    let record = NEWEST.in_care();
    (*series == of::LOOKED_AFTER).then(|| (record.later, record.later_at())).into_iter()
}

/// A series in one period, with a row for each of these areas, the place itself first.
pub fn rows(title: String, series: &'static Series, areas: &[Area], period: &str) -> RowChart {
    let row = |area: &Area| Row {
        label: area.words().short.into(),
        number: series.value(*area, period).map(number_in),
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
pub fn values(series: &'static Series, areas: &[Area], since: f64) -> impl Iterator<Item = Value> {
    areas.iter().flat_map(|area| series.values(*area)).filter(move |value| value.at >= since)
}

/// Every period from the first value of these areas to the last, in order: those without a value are gaps.
pub fn periods(series: &'static Series, areas: &[Area], since: f64) -> Vec<&'static Period> {
    let ends = values(series, areas, since).fold(None, |ends, Value { at, .. }| match ends {
        None => Some((at, at)),
        Some((first, last)) => Some((at.min(first), at.max(last))),
    });
    let within = |period: &&Period| ends.is_some_and(|(first, last)| (first..=last).contains(&period.at));
    series.periods.iter().filter(within).collect()
}

/// Where figures come from, in lines to stand below a picture that leaves the page.
pub fn credits(notes: &[Note]) -> Vec<String> {
    let of_source = |(source, statuses): &Note| {
        let published = source.published.map(|day| format!(", {day}")).unwrap_or_default();
        let kinds: Vec<&str> = statuses.iter().map(|status| status.words()).collect();
        format!("{}: {}{published} ({})", source.publisher, source.title, kinds.join(", "))
    };
    let edition = format!("{}. Figures as published up to {}.", Area::Here.words().name, AS_PUBLISHED_BY);
    notes.iter().map(of_source).chain([edition]).collect()
}

/// Where the values of these areas come from, with what kinds of statements they are.
pub fn notes(series: &'static Series, areas: &[Area]) -> Vec<Note> {
    let of_value = |value: Value| {
        let ours = value.area == Area::Neighbours;
        (value.source(), if ours { Status::OurCalculation } else { Status::OfficialStatistic })
    };
    let later = later(series).map(|(figure, _)| (figure.source, figure.status));
    gathered(values(series, areas, 0.0).map(of_value).chain(later))
}

/// The number of a value, which names its figure.
pub fn number_in(value: Value) -> Number {
    Number::new(value.value, Name(value.name()))
}

/// The number of a figure, which names it.
pub fn number_of(figure: &'static Figure) -> Number {
    Number::new(figure.value, figure.id)
}

/// How the values of a series are written.
pub fn format_of_series(series: &Series) -> Format {
    let decimals = series.lines.first().map(|line| line.decimals);
    format_of(series.unit, decimals.unwrap_or_default())
}

/// A whole number as it is, a mean of ours with its tenths.
fn to_tenths(value: f64) -> String {
    number::plain((value * 10.0).round() / 10.0)
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
        (Unit::PerCent, _) => |value| format!("{}%", to_tenths(value)),
        (Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear, _) => money::pounds,
        (_, 1) => |value| number::fixed(value, 1),
        (_, 2) => |value| number::fixed(value, 2),
        _ => to_tenths,
    };
    let short = if unit == Unit::Pounds { money::short } else { exact };
    Format { exact, short, axis }
}
