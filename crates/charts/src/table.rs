//! The numbers of a chart, row by row.

use crate::Number;

/// The same numbers as a chart's, for a table in the page or a file.
#[derive(Clone, Debug)]
pub struct Table {
    /// What the columns are: first the rows' labels, then each value.
    pub head: Vec<String>,
    /// Each row's label and values, as many as the head has after its first, in the order of the chart. `None` is a
    /// gap: there is no number, which is not 0.
    pub rows: Vec<(String, Vec<Option<Number>>)>,
    /// How a value is written in full.
    pub exact: fn(f64) -> String,
}
