//! The table as comma-separated values.

use charts::csv::{Field, row};

use super::column;
use super::row::{Row, all};

/// The table, its head first.
pub(super) fn write() -> String {
    let head = row(column::ALL.iter().map(|column| Field::Text(column.name)));
    let line = |of: Row| row(column::ALL.iter().map(|column| (column.of)(&of)));
    std::iter::once(head).chain(all().into_iter().map(line)).collect()
}
