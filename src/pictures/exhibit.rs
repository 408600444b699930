//! Charts that pages show as they are built: what is drawn and told, and where its numbers come from.

use charts::{Drawable, Format, LineChart, Part, RowChart, Width};
use facts::{Figure, NEWEST, Series, Text};

use super::{people, record, series};
use crate::city::{Act, CityChart, View, measures};
use crate::in_care::{self, Choices};

/// A chart, with what stands around it.
pub struct Exhibit {
    /// Its name among all charts, and as a file in `figures/`.
    pub name: String,
    /// Its id in a page.
    pub id: String,
    /// What it is of, in short.
    pub subject: &'static str,
    /// What is drawn.
    pub chart: Box<dyn Drawable>,
    /// What is told, in parts.
    pub parts: Vec<Part>,
    /// How its values are written.
    pub format: Format,
    /// Its figures, for their sources.
    pub figures: Vec<&'static Figure>,
    /// A caution for readers; empty where there is none.
    pub note: Text,
    /// How it stands beside others, where a page loads its picture by itself; nothing where the picture is in the page.
    pub columns: Option<Columns>,
}

/// How charts whose pictures are loaded by themselves stand beside each other (`static/city.css`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Columns {
    /// Alone.
    One,
    /// In two columns where there is room.
    Two,
    /// In up to three.
    Three,
}

impl Columns {
    /// Where each picture wider than the narrow one fits its place, the widest first.
    pub const fn wider(self) -> &'static [(Width, &'static str)] {
        match self {
            Columns::One => &[(Width::Broad, "(min-width: 42rem)"), (Width::Middle, "(min-width: 27rem)")],
            Columns::Two => &[(Width::Middle, "(min-width: 27rem)")],
            Columns::Three => &[(
                Width::Middle,
                "(min-width: 27rem) and (max-width: 45.99rem), (min-width: 58rem) and (max-width: 69.99rem)",
            )],
        }
    }
}

/// Every chart of the site, the timeline last.
pub fn all() -> impl Iterator<Item = Exhibit> {
    let of_record = record::ALL.iter().map(Exhibit::of_record);
    let of_city = people::all().chain(measures::all().map(Exhibit::of_measure));
    of_record.chain(of_city).chain([Exhibit::of_projection(), Exhibit::of_timeline()])
}

/// The chart of that name.
pub fn named(name: &str) -> Option<Exhibit> {
    if name == record::TIMELINE.id {
        return Some(Exhibit::of_timeline());
    }
    if name == in_care::picture::NAME {
        return Some(Exhibit::of_projection());
    }
    let of_record = || record::of_id(name).map(Exhibit::of_record);
    let of_measure = || measures::of_id(name.strip_prefix("city/")?).map(Exhibit::of_measure);
    of_record().or_else(of_measure).or_else(|| people::all().find(|exhibit| exhibit.name == name))
}

impl Exhibit {
    /// A chart of lines that is made for this.
    pub fn of_lines(name: &str, subject: &'static str, chart: LineChart, figures: Vec<&'static Figure>) -> Exhibit {
        let (parts, format) = (chart.parts(), chart.format);
        Exhibit::new(name, subject, Box::new(chart), parts, format, figures)
    }

    /// A chart of rows that is made for this.
    pub fn of_rows(name: &str, subject: &'static str, chart: RowChart, figures: Vec<&'static Figure>) -> Exhibit {
        let (parts, format) = (chart.parts(), chart.format);
        Exhibit::new(name, subject, Box::new(chart), parts, format, figures)
    }

    fn new(
        name: &str,
        subject: &'static str,
        chart: Box<dyn Drawable>,
        parts: Vec<Part>,
        format: Format,
        figures: Vec<&'static Figure>,
    ) -> Exhibit {
        let id = format!("chart-{}", name.rsplit('/').next().unwrap_or(name));
        Exhibit { name: name.to_owned(), id, subject, chart, parts, format, figures, note: &[], columns: None }
    }

    /// A chart of the journey or of a claim.
    pub fn of_record(shown: &'static record::RecordChart) -> Exhibit {
        let of_lines = Exhibit::of_lines(shown.id, shown.subject, shown.chart(), shown.figures().collect());
        Exhibit { note: shown.series.note, ..of_lines }
    }

    /// The events over time above the number of children in care.
    pub fn of_timeline() -> Exhibit {
        Exhibit { chart: Box::new(record::timeline()), ..Exhibit::of_record(&record::TIMELINE) }
    }

    /// The number in care, counted and projected, as its page opens.
    pub fn of_projection() -> Exhibit {
        let chart =
            in_care::ProjectionChart::of(&in_care::Outlook::of(Choices::opening(&NEWEST), &NEWEST.opening().inputs));
        let (parts, figures) = (chart.parts(), in_care::picture::figures());
        Exhibit::new(
            in_care::picture::NAME,
            "Children in care, projected",
            Box::new(chart),
            parts,
            in_care::picture::FORMAT,
            figures,
        )
    }

    /// A measure over the years, for everybody whom it can be compared with.
    pub fn of_measure(measure: &'static Series) -> Exhibit {
        let view = View::default().after(Act::Measure(measure));
        let chart = CityChart::of(&view);
        let (parts, format) = (chart.parts(), series::format_of_series(measure));
        let areas = view.areas();
        let figures = series::values(measure, &areas, 0.0).map(|value| value.figure());
        let figures = figures.chain(series::later(measure).map(|(figure, _)| figure)).collect();
        let name = format!("city/{}", measure.id);
        let exhibit = Exhibit::new(&name, measure.label, Box::new(chart), parts, format, figures);
        Exhibit { id: measure.id.to_owned(), note: measure.note, columns: Some(Columns::Three), ..exhibit }
    }
}
