//! The sentence of a row chart.

use super::part::sentence;
use super::{Part, Teller, listed};
use crate::{Number, Row, RowChart};

impl RowChart {
    /// The sentence in parts: the value of every row, and which rows have none. Empty without values.
    ///
    /// Where a label ends with a number, such as "0 to 4", the values come first, so that the two can't be read as one;
    /// where one has a comma, rows are told apart by semicolons.
    ///
    /// ```
    /// use charts::{Format, Number, Part, Row, RowChart};
    ///
    /// let children = Number::new(17.0, "aged-0-to-4");
    /// let chart = RowChart {
    ///     measure: "Residents".into(),
    ///     rows: vec![Row::new("0 to 4", Some(children))],
    ///     ..RowChart::new(Format { exact: |v| v.to_string(), short: |v| v.to_string(), axis: |v| v.to_string() })
    /// };
    /// let words = |words: &str| Part::Words(words.into());
    /// let number = Part::Number { number: children, text: "17".into() };
    /// assert_eq!(chart.parts(), [words("Residents: "), number, words(" (0 to 4).")]);
    /// ```
    pub fn parts(&self) -> Vec<Part> {
        let told: Vec<(&Row, Number)> = self.rows.iter().filter_map(|row| Some((row, row.finite()?))).collect();
        let mut teller = Teller::new(self.format.short);
        if told.is_empty() {
            return teller.parts();
        }
        if !self.measure.is_empty() {
            teller.say(&self.measure);
            teller.say(": ");
        }
        let values_first = told.iter().any(|(row, _)| ends_with_number(&row.label));
        let has_commas = told.iter().any(|(row, _)| row.label.contains(','));
        let (comma, and) = if has_commas { ("; ", "; and ") } else { (", ", " and ") };
        for (index, (row, number)) in told.iter().enumerate() {
            teller.say(match index {
                0 => "",
                _ if index + 1 == told.len() => and,
                _ => comma,
            });
            match (row.label.as_str(), values_first) {
                ("", _) => teller.tell(*number),
                (label, true) => {
                    teller.tell(*number);
                    teller.say(" (");
                    teller.say(label);
                    teller.say(")");
                }
                (label, false) => {
                    teller.say(label);
                    teller.say(" ");
                    teller.tell(*number);
                }
            }
        }
        let missing = self.rows.iter().filter(|row| row.finite().is_none() && !row.label.is_empty());
        let missing: Vec<String> = missing.map(|row| row.label.clone()).collect();
        if !missing.is_empty() {
            teller.say("; no figure for ");
            teller.say(&listed(&missing));
        }
        teller.say(".");
        teller.parts()
    }

    /// The parts, one after the other.
    pub(crate) fn sentence_of_parts(&self) -> String {
        sentence(&self.parts())
    }
}

/// Whether the last word of a label has a digit.
fn ends_with_number(label: &str) -> bool {
    label.split_whitespace().next_back().is_some_and(|word| word.contains(|letter: char| letter.is_ascii_digit()))
}
