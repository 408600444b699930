//! What a row chart shows, before anybody asks how wide it is.

use crate::{Drawable, Format, Number, Picture, Table, Width, place};

/// Bars one under the other, one for each thing that is compared, with its value at its end.
///
/// A row without a number keeps its place, and says that there is none.
///
/// ```
/// use charts::{Drawable, Format, Number, Row, RowChart};
///
/// let rate = |value| Some(Number::new(value, "in-care-rate"));
/// let chart = RowChart {
///     measure: "Rate of children in care".into(),
///     category: "Area".into(),
///     rows: vec![Row::lead("Stoke", rate(170.0)), Row::new("England", rate(67.0)), Row::new("Leeds", None)],
///     ..RowChart::new(Format { exact: |v| v.to_string(), short: |v| v.to_string(), axis: |v| v.to_string() })
/// };
/// assert_eq!(chart.sentence(), "Rate of children in care: Stoke 170 and England 67; no figure for Leeds.");
/// ```
#[derive(Clone, Debug)]
pub struct RowChart {
    /// The finding, which its own bars must not contradict.
    pub title: String,
    /// What is measured, and when, with which the sentence begins.
    pub measure: String,
    /// What the rows are, such as "Area".
    pub category: String,
    /// The rows, from top to bottom.
    pub rows: Vec<Row>,
    /// How its values are written.
    pub format: Format,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is of, as it stands within a sentence too, such as "Stoke" or "similar areas".
    pub label: String,
    /// Its value. `None` is a gap.
    pub number: Option<Number>,
    /// Whether it is what matters: in the accent's ink, its label bold. The others are grey.
    pub lead: bool,
}

impl Row {
    /// A row that is what another is compared with.
    pub fn new(label: impl Into<String>, number: Option<Number>) -> Row {
        Row { label: label.into(), number, lead: false }
    }

    /// A row that matters.
    pub fn lead(label: impl Into<String>, number: Option<Number>) -> Row {
        Row { lead: true, ..Row::new(label, number) }
    }

    /// Its value, if it has one.
    pub(crate) fn finite(&self) -> Option<Number> {
        self.number.and_then(Number::finite)
    }
}

/// Two charts are the same where their words and rows are; a measure is always written in one way.
impl PartialEq for RowChart {
    fn eq(&self, other: &RowChart) -> bool {
        self.title == other.title
            && self.measure == other.measure
            && self.category == other.category
            && self.rows == other.rows
    }
}

impl Drawable for RowChart {
    fn title(&self) -> &str {
        &self.title
    }

    fn sentence(&self) -> String {
        self.sentence_of_parts()
    }

    fn table(&self) -> Table {
        let rows = self.rows.iter().map(|row| (row.label.clone(), vec![row.finite()])).collect();
        Table { head: vec![self.category.clone(), self.measure.clone()], rows, exact: self.format.exact }
    }

    fn place(&self, width: Width) -> Picture {
        place::rows(self, width)
    }
}

impl RowChart {
    /// A chart without rows, whose values are written so: a start for one with some.
    pub const fn new(format: Format) -> RowChart {
        RowChart { title: String::new(), measure: String::new(), category: String::new(), rows: Vec::new(), format }
    }
}
