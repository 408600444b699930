//! What a span chart shows, before anybody asks how wide it is.

use crate::{Format, Number, Table};

/// Bars one under the other, each from one value to another, with values that all are held against.
///
/// ```
/// use charts::{End, Format, SpanChart, SpanMark, SpanRow};
///
/// let chart = SpanChart {
///     title: "What counts most".into(),
///     category: "Assumption",
///     measure: "Answer",
///     rows: vec![SpanRow { label: "Share".into(), ends: [End::new("25%", -1.0), End::new("100%", 7.0)] }],
///     marks: vec![SpanMark { label: "Central".into(), value: 2.0 }],
///     format: Format { exact: |v| v.to_string(), short: |v| v.to_string(), axis: |v| v.to_string() },
/// };
/// assert_eq!(chart.sentence(), "Answer: share from -1 (25%) to 7 (100%). Central: 2.");
/// ```
#[derive(Clone, Debug)]
pub struct SpanChart {
    /// The finding, which its own bars must not contradict.
    pub title: String,
    /// What the rows are, such as "Assumption".
    pub category: &'static str,
    /// What the bars measure, with which the sentence begins.
    pub measure: &'static str,
    /// The rows, from top to bottom.
    pub rows: Vec<SpanRow>,
    /// Values that all rows are held against: a line through all of them.
    pub marks: Vec<Mark>,
    /// How its values are written.
    pub format: Format,
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct SpanRow {
    /// What it is of, such as "Due to early help".
    pub label: String,
    /// Its two ends, in either order.
    pub ends: [End; 2],
}

/// An end of a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct End {
    /// What makes it so, such as "at 25%".
    pub at: String,
    /// Its value, in the unit of the chart's measure; finite.
    pub value: f64,
}

impl End {
    /// An end with that value.
    pub fn new(at: impl Into<String>, value: f64) -> End {
        End { at: at.into(), value }
    }
}

/// A value that rows are held against.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it is.
    pub label: String,
    /// Its value, in the unit of the chart's measure; finite.
    pub value: f64,
}

/// Two charts are the same where their words, rows and marks are; a measure is always written in one way.
impl PartialEq for SpanChart {
    fn eq(&self, other: &SpanChart) -> bool {
        let key = |chart: &SpanChart| (chart.category, chart.measure);
        key(self) == key(other) && self.title == other.title && self.rows == other.rows && self.marks == other.marks
    }
}

impl SpanChart {
    /// The table of the chart's numbers: each row's ends, then the marks.
    pub fn table(&self) -> Table {
        let number = |value: f64| Some(Number::unnamed(value));
        let rows = self.rows.iter().map(|SpanRow { label, ends: [one, other] }| {
            (format!("{label}, {} to {}", one.at, other.at), vec![number(one.value), number(other.value)])
        });
        let marks = self.marks.iter().map(|mark| (mark.label.clone(), vec![number(mark.value), number(mark.value)]));
        let from = format!("{}, from", self.measure);
        Table {
            head: vec![self.category.into(), from, "to".into()],
            rows: rows.chain(marks).collect(),
            exact: self.format.exact,
        }
    }

    /// What the first rows span, and what they are held against. Empty without rows.
    pub fn sentence(&self) -> String {
        let short = self.format.short;
        let row = |row: &SpanRow| {
            let [one, other] = row.ends.each_ref().map(|end| format!("{} ({})", short(end.value), end.at));
            format!("{} from {one} to {other}", begun_small(&row.label))
        };
        // What spans nothing is no finding.
        let spans = |SpanRow { ends: [one, other], .. }: &&SpanRow| one.value != other.value;
        let rows: Vec<String> = self.rows.iter().filter(spans).take(TOLD).map(row).collect();
        let marks = self.marks.iter().map(|mark| format!(" {}: {}.", mark.label, short(mark.value)));
        if rows.is_empty() {
            String::new()
        } else {
            format!("{}: {}.{}", self.measure, rows.join("; "), marks.collect::<String>())
        }
    }
}

/// In how many rows a sentence tells at most; the picture and the table have all.
const TOLD: usize = 3;

/// The same words within a sentence.
fn begun_small(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or(String::new(), |first| format!("{}{}", first.to_ascii_lowercase(), letters.as_str()))
}
