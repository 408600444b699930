//! `series.csv`: the values of the series, one a line.

use std::path::Path;

use crate::complaint::Complaint;

/// What stands in the first line.
const COLUMNS: [&str; 4] = ["series", "area", "period", "value"];

/// A line with a value.
pub(crate) struct Row {
    pub(crate) line: usize,
    pub(crate) series: String,
    pub(crate) area: String,
    pub(crate) period: String,
    pub(crate) value: f64,
    /// How many digits stand after the point.
    pub(crate) decimals: usize,
}

/// Reads the table. The latest year that a value can be about is that of the edition.
pub(crate) fn read(file: &Path, latest: i32, complaints: &mut Vec<Complaint>) -> Vec<Row> {
    let mut complain = |line, wrong: String, remedy: &str| {
        complaints.push(Complaint { file: file.to_path_buf(), line, wrong, remedy: remedy.into() });
    };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            complain(1, format!("can't be read ({error})"), "Is the file there, and is it UTF-8 text?");
            return Vec::new();
        }
    };
    let mut lines = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        // Spreadsheet programs may begin a file with a mark that nobody sees.
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let mut records = lines.records();
    if !records.next().and_then(Result::ok).is_some_and(|first| first.iter().eq(COLUMNS)) {
        let columns = COLUMNS.join(",");
        let wrong = if text.trim().is_empty() { "is empty" } else { "does not begin with the names of its columns" };
        complain(1, wrong.into(), &format!("Write as the first line, with commas: {columns}"));
        return Vec::new();
    }
    let mut rows = Vec::new();
    for record in records {
        let record = match record {
            Ok(record) => record,
            Err(error) => {
                let line = error.position().map_or(1, |position| position.line() as usize);
                complain(line, "can't be understood".into(), "Write: series,area,period,value");
                continue;
            }
        };
        let line = record.position().map_or(1, |position| position.line() as usize);
        match row(line, &record, latest) {
            Ok(row) => rows.push(row),
            Err((wrong, remedy)) => complain(line, wrong, remedy),
        }
    }
    if rows.is_empty() {
        complain(1, "has no values".into(), "Write a line for each: series,area,period,value");
    }
    rows
}

fn row(line: usize, record: &csv::StringRecord, latest: i32) -> Result<Row, (String, &'static str)> {
    if record.len() != COLUMNS.len() {
        let wrong = format!("has {} columns instead of {}", record.len(), COLUMNS.len());
        return Err((wrong, "Write: series,area,period,value, without commas inside a number"));
    }
    let [series, area, period, value] = [0, 1, 2, 3].map(|column| record.get(column).unwrap_or_default().to_owned());
    match year(&period) {
        None => return Err((format!("\"{period}\" is no year"), "Write a year as 2025, or as 2024-25")),
        Some(year) if year > latest => {
            return Err((format!("{period} is later than this edition"), "Correct the year"));
        }
        Some(_) => {}
    }
    let decimals = value.split_once('.').map_or(0, |(_, after)| after.len());
    // No sign, no power of ten: nobody means those here.
    let in_digits = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    match value.parse() {
        Ok(value) if in_digits => Ok(Row { line, series, area, period, value, decimals }),
        _ => Err((
            format!("\"{value}\" is no value"),
            "Write a number in digits, such as 178 or 13.4; leave the whole line out where there is none",
        )),
    }
}

/// The year in which a period ends: 2025 for "2025" and for "2024-25".
pub(crate) fn year(period: &str) -> Option<i32> {
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let (begins, ends) = period.split_once('-').unwrap_or((period, ""));
    let begins: i32 = begins.parse().ok().filter(|_| digits(begins, 4))?;
    if ends.is_empty() && !period.contains('-') {
        return Some(begins);
    }
    let ends: i32 = ends.parse().ok().filter(|_| digits(ends, 2))?;
    ((begins + 1) % 100 == ends).then_some(begins + 1)
}

#[cfg(test)]
mod tests {
    use super::{row, year};

    #[test]
    fn a_value_is_written_in_digits() {
        let value = |text: &str| {
            row(2, &csv::StringRecord::from(vec!["entered", "here", "2025", text]), 2025).map(|row| row.value)
        };
        assert_eq!([value("178").ok(), value("13.4").ok()], [Some(178.0), Some(13.4)]);
        for text in ["", ".", "3e2", "+287", "-0", "1.2.3", "NaN", "inf", "1,545"] {
            assert!(value(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_period_is_a_year_or_two() {
        for (period, ends) in
            [("2025", Some(2025)), ("2024-25", Some(2025)), ("2024-26", None), ("25", None), ("2025-", None)]
        {
            assert_eq!(year(period), ends, "{period}");
        }
    }
}
