//! Comma-separated values (RFC 4180), as a file for a spreadsheet.

use crate::Table;

/// What makes a spreadsheet run a text as a formula.
const STARTS_FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// What stands between two commas.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Field<'a> {
    /// Words: a text that a spreadsheet would run as a formula gets an apostrophe before it.
    Text(&'a str),
    /// A number, raw, in the fewest digits that give the same number back.
    Number(f64),
    /// Nothing: a gap.
    Nothing,
}

/// A row of fields, ended by CRLF.
///
/// ```
/// use charts::csv::{Field, row};
///
/// assert_eq!(row([Field::Text("Stoke, all ages"), Field::Number(1152.0), Field::Nothing]), "\"Stoke, all ages\",1152,\r\n");
/// ```
pub fn row<'a>(fields: impl IntoIterator<Item = Field<'a>>) -> String {
    let fields = fields.into_iter().map(|field| match field {
        Field::Text(words) => text(words),
        Field::Number(value) => value.to_string(),
        Field::Nothing => String::new(),
    });
    let mut row = fields.collect::<Vec<_>>().join(",");
    // A single empty field would otherwise be an empty line, which readers skip.
    if row.is_empty() {
        row.push_str("\"\"");
    }
    row + "\r\n"
}

impl Table {
    /// The table as comma-separated values, the head first; a gap is an empty field.
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
        let head = row(self.head.iter().map(|name| Field::Text(name)));
        let rows = self.rows.iter().map(|(label, numbers)| {
            let numbers =
                numbers.iter().map(|number| number.map_or(Field::Nothing, |number| Field::Number(number.value)));
            row(std::iter::once(Field::Text(label)).chain(numbers))
        });
        std::iter::once(head).chain(rows).collect()
    }

    /// The same as a file: with notes below it on what the numbers are, for whoever finds it later. It begins with a
    /// byte-order mark: without one, Excel on Windows takes “£” and “–” for letters of an older encoding.
    pub fn csv_with(&self, notes: &[String]) -> String {
        let mut file = String::from("\u{feff}") + &self.csv() + &row([Field::Nothing]);
        file.extend(notes.iter().map(|note| row([Field::Text(note)])));
        file
    }
}

/// A text as a field: made harmless, and quoted where it has to be.
fn text(text: &str) -> String {
    let guard = if text.trim_start().starts_with(STARTS_FORMULA) { "'" } else { "" };
    let text = format!("{guard}{text}");
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn texts_are_quoted_where_they_have_to_be_and_never_run() {
        for (words, written) in [
            ("2025", "2025"),
            ("2024 and 2025", "2024 and 2025"),
            ("Stoke, all", "\"Stoke, all\""),
            ("so-called \"edge\"", "\"so-called \"\"edge\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("\t@SUM(A1,A2)", "\"'\t@SUM(A1,A2)\""),
            ("-5", "'-5"),
        ] {
            assert_eq!(text(words), written);
        }
    }
}
