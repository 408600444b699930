//! The number in care over the years as a chart: counted, projected, and the later figure.

use charts::{Drawable, Format, Line, LineChart, Number, Part, Period, Picture, Stroke, Table, Width};
use facts::{Area, series as of};
use model::in_care::Point;

use super::{LAST_YEAR, Outlook};
use crate::components::Note;
use crate::pictures::series;
use crate::words::{in_care as words, number};

/// How the chart writes numbers: children and rates in whole numbers, in its table with their tenths.
pub const FORMAT: Format =
    Format { exact: |value| number::plain((value * 10.0).round() / 10.0), short: words::rate, axis: number::plain };

/// Its name among all charts, and as files in `figures/`.
pub const NAME: &str = "in-care-projection";
/// Its id in the page.
pub const ID: &str = "chart-in-care-projection";

/// Where a 31 March stands within its year.
const OF_MARCH: f64 = 0.25;

/// The chart of an outlook. Its table has the rates as well.
#[derive(Clone, Debug, PartialEq)]
pub struct ProjectionChart {
    chart: LineChart,
    /// Of each period: counted, projected.
    rates: Vec<[Option<Number>; 2]>,
}

impl ProjectionChart {
    /// The chart of an outlook.
    pub fn of(outlook: &Outlook) -> ProjectionChart {
        let record = outlook.choices.figures();
        let counted = |series: &'static facts::Series, year: u16| {
            Some(series::number_in(series.value(Area::Here, &year.to_string())?))
        };
        let projected = |year: u16, of: fn(&Point) -> f64| {
            let point = outlook.projection.points.get(usize::from(year.checked_sub(record.year)?))?;
            Some(Number::unnamed(of(point)))
        };
        let first = of::LOOKED_AFTER.values(Area::Here).next().and_then(|value| value.period.parse().ok());
        let years = || first.unwrap_or(record.year)..=LAST_YEAR;
        let in_care = |year: u16| {
            let start = (year == record.year).then(|| series::number_of(record.in_care));
            start.or_else(|| projected(year, |point| point.children))
        };
        let rates = years().map(|year| [counted(&of::LOOKED_AFTER_RATE, year), projected(year, |point| point.rate)]);
        let line =
            |label: &str, stroke: Stroke, values: Vec<Option<Number>>| Line { stroke, ..Line::new(label, values) };
        ProjectionChart {
            rates: rates.collect(),
            chart: LineChart {
                title: words::title(outlook),
                measure: of::LOOKED_AFTER.label.into(),
                period: "31 March".into(),
                periods: years().map(|year| Period::new(year.to_string(), f64::from(year) + OF_MARCH)).collect(),
                lines: vec![
                    line(
                        Area::Here.words().short,
                        Stroke::Solid,
                        years().map(|year| counted(&of::LOOKED_AFTER, year)).collect(),
                    ),
                    line("This path", Stroke::Dashed, years().map(in_care).collect()),
                ],
                later: vec![charts::Later {
                    label: record.later.period.into(),
                    at: record.later_at(),
                    number: series::number_of(record.later),
                }],
                ..LineChart::new(FORMAT)
            },
        }
    }

    /// What the picture shows, in parts.
    pub fn parts(&self) -> Vec<Part> {
        self.chart.parts()
    }
}

/// Where the published numbers of the chart and of its table come from.
pub fn notes() -> Vec<Note> {
    let mut notes = series::notes(&of::LOOKED_AFTER, &[Area::Here]);
    for note in series::notes(&of::LOOKED_AFTER_RATE, &[Area::Here]) {
        if !notes.iter().any(|(source, _)| *source == note.0) {
            notes.push(note);
        }
    }
    notes
}

/// The same numbers as figures.
#[cfg(feature = "pages")]
pub fn figures() -> Vec<&'static facts::Figure> {
    let counted = [&of::LOOKED_AFTER, &of::LOOKED_AFTER_RATE].into_iter().flat_map(|series| series.values(Area::Here));
    let later = series::later(&of::LOOKED_AFTER).map(|(figure, _)| figure);
    counted.map(|value| value.figure()).chain(later).collect()
}

impl Drawable for ProjectionChart {
    fn title(&self) -> &str {
        self.chart.title()
    }

    fn sentence(&self) -> String {
        self.chart.sentence()
    }

    fn table(&self) -> Table {
        let mut table = self.chart.table();
        let heads = table.head.iter().skip(1).map(|line| format!("{line}, for every 10,000")).collect::<Vec<_>>();
        table.head.extend(heads);
        let rates = self.rates.iter().copied().chain(std::iter::repeat([None; 2]));
        for ((_, numbers), rates) in table.rows.iter_mut().zip(rates) {
            numbers.extend(rates);
        }
        table
    }

    fn place(&self, width: Width) -> Picture {
        self.chart.place(width)
    }
}
