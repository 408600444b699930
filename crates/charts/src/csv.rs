//! A table as a file for a spreadsheet.

use crate::Table;

/// What makes a spreadsheet run a text as a formula.
const STARTS_FORMULA: [char; 4] = ['=', '+', '-', '@'];

impl Table {
    /// The table as comma-separated values (RFC 4180), lines ended by CRLF, the head first.
    ///
    /// Numbers are raw, in the fewest digits that give the same number back; a gap is an empty field. A text that a
    /// spreadsheet would run as a formula gets an apostrophe before it.
    ///
    /// ```
    /// use charts::{Number, Table};
    ///
    /// let table = Table {
    ///     head: vec!["31 March".into(), "Stoke, all ages".into()],
    ///     rows: vec![("2024".into(), vec![Some(Number::unnamed(1152.0))]), ("2025".into(), vec![None])],
    ///     exact: |value| value.to_string(),
    /// };
    /// assert_eq!(table.csv(), "31 March,\"Stoke, all ages\"\r\n2024,1152\r\n2025,\r\n");
    /// ```
    pub fn csv(&self) -> String {
        let head = self.head.iter().map(|name| field(name));
        let rows = self.rows.iter().map(|(label, numbers)| {
            let numbers =
                numbers.iter().map(|number| number.map(|number| number.value.to_string()).unwrap_or_default());
            line(std::iter::once(field(label)).chain(numbers))
        });
        std::iter::once(line(head)).chain(rows).collect()
    }
}

/// Fields with commas between them, and the end of the line.
fn line(fields: impl Iterator<Item = String>) -> String {
    let mut line = fields.collect::<Vec<_>>().join(",");
    // A single empty field would otherwise be an empty line, which readers skip.
    if line.is_empty() {
        line.push_str("\"\"");
    }
    line + "\r\n"
}

/// A text as a field: made harmless, and quoted where it has to be.
fn field(text: &str) -> String {
    let guard = if text.trim_start().starts_with(STARTS_FORMULA) { "'" } else { "" };
    let text = format!("{guard}{text}");
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::field;

    #[test]
    fn texts_are_quoted_where_they_have_to_be_and_never_run() {
        for (text, written) in [
            ("2025", "2025"),
            ("2024 and 2025", "2024 and 2025"),
            ("Stoke, all", "\"Stoke, all\""),
            ("so-called \"edge\"", "\"so-called \"\"edge\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("\t@SUM(A1,A2)", "\"'\t@SUM(A1,A2)\""),
            ("-5", "'-5"),
        ] {
            assert_eq!(field(text), written);
        }
    }
}
