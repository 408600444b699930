//! What a line chart shows, before anybody asks how wide it is.

use core::ops::Range;

use crate::words::Point;
use crate::{Drawable, Format, Number, Picture, Table, Width, place};

/// Lines over time.
///
/// The first line is the one that matters; the others are what it is compared with. A gap stays a gap in picture,
/// sentence and table: no line is drawn over it, nor across a break.
///
/// ```
/// use charts::{Drawable, Format, Line, LineChart, Number, Period};
///
/// let chart = LineChart {
///     title: "More children in care than ever".into(),
///     measure: "Children in care".into(),
///     period: "31 March".into(),
///     periods: [2023, 2024, 2025].map(|year| Period::new(year.to_string(), f64::from(year) + 0.25)).into(),
///     lines: vec![Line::new("Stoke", [1106.0, 1152.0, 1063.0].map(|value| Some(Number::new(value, "in-care"))).into())],
///     ..LineChart::new(Format { exact: |v| v.to_string(), short: |v| v.to_string(), axis: |v| v.to_string() })
/// };
/// assert_eq!(chart.sentence(), "Children in care: 1106 in 2023, rising to 1152 in 2024, then falling to 1063 in 2025.");
/// ```
#[derive(Clone, Debug)]
pub struct LineChart {
    /// The finding, which its own lines must not contradict.
    pub title: String,
    /// What is measured, with which the sentence begins.
    pub measure: String,
    /// Head of the periods' column, such as "31 March" or "Year to 31 March".
    pub period: String,
    /// The periods in order, whether or not every line has a value for each.
    pub periods: Vec<Period>,
    /// The lines. The first is the one that matters; the others are grey.
    pub lines: Vec<Line>,
    /// Indexes of periods from which values can't be compared with earlier ones, in order.
    pub breaks: Vec<usize>,
    /// What lasted: a pale band behind the lines, labelled at its top.
    pub spans: Vec<Span>,
    /// What happened at one time: a thin dashed line up and down, with a label.
    pub moments: Vec<Moment>,
    /// Later values of the first line from another source: hollow points, labelled.
    pub later: Vec<Later>,
    /// Whether the axis begins near the lowest value instead of at 0: for changes that are small beside what changes.
    pub near: bool,
    /// How its values are written.
    pub format: Format,
}

/// A time that values are of.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// Its name, such as "2025" or "2024-25".
    pub label: String,
    /// Where it stands, in years, such as 2025.25 for 31 March 2025; finite.
    pub at: f64,
}

impl Period {
    /// A period of that name at that time, in years.
    pub fn new(label: impl Into<String>, at: f64) -> Period {
        Period { label: label.into(), at }
    }
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it is of, such as "Stoke".
    pub label: String,
    /// Its values, as many as there are periods. `None` is a gap.
    pub values: Vec<Option<Number>>,
    /// How its values are joined.
    pub stroke: Stroke,
}

/// How the values of a line are joined. Words and table don't tell it, so that a line's label has to say what it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stroke {
    /// From each to the next; not over a gap.
    #[default]
    Solid,
    /// In dashes from each to the next, whatever lies between: what was expected, not counted, such as a projection.
    Dashed,
    /// Not at all: values of single times, between which nothing is known.
    Points,
}

impl Line {
    /// A line of that name and those values, which were counted.
    pub fn new(label: impl Into<String>, values: Vec<Option<Number>>) -> Line {
        Line { label: label.into(), values, stroke: Stroke::Solid }
    }

    /// Its value for the period of that index, if it has one.
    pub(crate) fn number(&self, index: usize) -> Option<Number> {
        self.values.get(index).copied().flatten().and_then(Number::finite)
    }
}

/// What lasted.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    /// What it was.
    pub label: String,
    /// When it began, in years.
    pub from: f64,
    /// When it ended, in years. What lasts beyond the chart is cut off at its end.
    pub to: f64,
}

/// What happened at one time.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// What it was.
    pub label: String,
    /// When, in years; finite.
    pub at: f64,
}

/// A later value of the first line, from another source.
#[derive(Clone, Debug, PartialEq)]
pub struct Later {
    /// When, in words, such as "January 2026".
    pub label: String,
    /// When, in years; finite.
    pub at: f64,
    /// The value.
    pub number: Number,
}

/// Two charts are the same where all but their format is; a measure is always written in one way.
impl PartialEq for LineChart {
    fn eq(&self, other: &LineChart) -> bool {
        let words = |chart: &LineChart| [chart.title.clone(), chart.measure.clone(), chart.period.clone()];
        let notes = |chart: &LineChart| (chart.spans.clone(), chart.moments.clone(), chart.later.clone());
        words(self) == words(other)
            && self.periods == other.periods
            && self.lines == other.lines
            && self.breaks == other.breaks
            && notes(self) == notes(other)
    }
}

impl Drawable for LineChart {
    fn title(&self) -> &str {
        &self.title
    }

    fn sentence(&self) -> String {
        self.sentence_of_parts()
    }

    fn table(&self) -> Table {
        self.table_of_numbers()
    }

    fn place(&self, width: Width) -> Picture {
        place::lines(self, &[], width)
    }
}

impl LineChart {
    /// A chart without lines, whose values are written so: a start for one with some.
    pub const fn new(format: Format) -> LineChart {
        LineChart {
            title: String::new(),
            measure: String::new(),
            period: String::new(),
            periods: Vec::new(),
            lines: Vec::new(),
            breaks: Vec::new(),
            spans: Vec::new(),
            moments: Vec::new(),
            later: Vec::new(),
            near: false,
            format,
        }
    }

    /// The table of the chart's numbers: a row for each period with a column for each line, then a row for each later
    /// value of the first line.
    pub(crate) fn table_of_numbers(&self) -> Table {
        let lines = self.lines.iter();
        let head = core::iter::once(&self.period).chain(lines.clone().map(|line| &line.label)).cloned().collect();
        let of_period = |(index, period): (usize, &Period)| {
            (period.label.clone(), lines.clone().map(|line| line.number(index)).collect())
        };
        let of_later = |later: &Later| {
            let first = lines.clone().take(1).map(|_| later.number.finite());
            (later.label.clone(), first.chain(lines.clone().skip(1).map(|_| None)).collect())
        };
        let rows = self.periods.iter().enumerate().map(of_period).chain(self.later.iter().map(of_later)).collect();
        Table { head, rows, exact: self.format.exact }
    }

    /// The first line's later values, without those that are none.
    pub(crate) fn later_values(&self) -> impl Iterator<Item = &Later> {
        self.later.iter().filter(|later| self.has(later))
    }

    /// Whether a later value is one: it is a number, and there is a line that it is of.
    pub(crate) fn has(&self, later: &Later) -> bool {
        later.number.finite().is_some() && !self.lines.is_empty()
    }

    /// Every number of the chart.
    pub(crate) fn numbers(&self) -> impl Iterator<Item = Number> {
        let of_line = |line| self.points(line, 0..self.periods.len()).into_iter().map(|point| point.number);
        self.lines.iter().flat_map(of_line).chain(self.later_values().map(|later| later.number))
    }

    /// The periods between breaks, as indexes. Only within one of them may values be compared.
    pub(crate) fn stretches(&self) -> Vec<Range<usize>> {
        let count = self.periods.len();
        let mut ends: Vec<usize> = self.breaks.iter().copied().filter(|start| (1..count).contains(start)).collect();
        ends.push(count);
        ends.sort_unstable();
        ends.dedup();
        let starts = core::iter::once(0).chain(ends.clone());
        starts.zip(ends).map(|(start, end)| start..end).collect()
    }

    /// A line's values in those periods, without the gaps.
    pub(crate) fn points<'a>(&'a self, line: &Line, stretch: Range<usize>) -> Vec<Point<'a>> {
        let periods = self.periods.iter().enumerate().skip(stretch.start).take(stretch.len());
        let point = |(index, period): (usize, &'a Period)| {
            Some(Point { index, label: &period.label, number: line.number(index)? })
        };
        periods.filter_map(point).collect()
    }

    /// A line's values in runs without a gap or a break, which alone are joined in a picture.
    pub(crate) fn runs<'a>(&'a self, line: &Line) -> Vec<Vec<Point<'a>>> {
        let mut runs: Vec<Vec<Point>> = Vec::new();
        for stretch in self.stretches() {
            let points = self.points(line, stretch);
            let follows = |one: &Point, other: &Point| match line.stroke {
                Stroke::Solid => one.index + 1 == other.index,
                Stroke::Dashed => true,
                Stroke::Points => false,
            };
            runs.extend(points.chunk_by(follows).map(<[Point]>::to_vec));
        }
        runs
    }
}
