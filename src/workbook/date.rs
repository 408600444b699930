//! The day on which a spreadsheet is made. It is given: there is no clock in here.

use core::fmt;
use core::str::FromStr;

use facts::When;

use crate::words::when;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    pub(super) year: u16,
    pub(super) month: u8,
    pub(super) day: u8,
}

/// It is no day that a spreadsheet can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDate;

impl fmt::Display for NoDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no day; write one as 2026-11-26")
    }
}

impl core::error::Error for NoDate {}

impl Date {
    /// A day by year (from 1900), month and day of the month, both from 1.
    ///
    /// # Errors
    /// Where there is no such day.
    ///
    /// ```
    /// use stoke_explainer::workbook::Date;
    ///
    /// assert!(Date::new(2024, 2, 29).is_ok());
    /// assert!(Date::new(2026, 2, 29).is_err());
    /// ```
    pub fn new(year: u16, month: u8, day: u8) -> Result<Date, NoDate> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return Err(NoDate),
        };
        let held = (1900..=9999).contains(&year) && (1..=days).contains(&day);
        if held { Ok(Date { year, month, day }) } else { Err(NoDate) }
    }

    /// As a reader would write it: "26 November 2026".
    pub(super) fn told(self) -> String {
        when::told(When::Day(self.year, self.month, self.day))
    }
}

impl FromStr for Date {
    type Err = NoDate;

    /// Reads a day as `2026-11-26`.
    fn from_str(text: &str) -> Result<Date, NoDate> {
        let mut parts = text.splitn(3, '-');
        let mut next = || parts.next().unwrap_or_default();
        let (year, month, day) = (next(), next(), next());
        match (year.parse(), month.parse(), day.parse()) {
            (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day),
            _ => Err(NoDate),
        }
    }
}
