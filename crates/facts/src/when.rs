//! Times, only as exact as the record has them.

/// A day, a month, a year or a financial year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Year, month from 1, day from 1.
    Day(u16, u8, u8),
    /// Year, month from 1.
    Month(u16, u8),
    /// A year.
    Year(u16),
    /// The year from April of this year to March of the next.
    FinancialYear(u16),
}

impl When {
    /// The March with which a year ends, from one to the next.
    ///
    /// ```
    /// use facts::When;
    ///
    /// assert_eq!([When::Year(2025), When::FinancialYear(2024)].map(When::march), [When::Month(2025, 3); 2]);
    /// ```
    #[must_use]
    pub const fn march(self) -> When {
        match self {
            When::Day(year, ..) | When::Month(year, _) | When::Year(year) => When::Month(year, 3),
            When::FinancialYear(year) => When::Month(year + 1, 3),
        }
    }

    /// The financial year that ends with [`When::march`].
    ///
    /// ```
    /// assert_eq!(facts::When::Year(2025).financial(), facts::When::FinancialYear(2024));
    /// ```
    #[must_use]
    pub const fn financial(self) -> When {
        match self {
            When::Day(year, ..) | When::Month(year, _) | When::Year(year) => When::FinancialYear(year - 1),
            When::FinancialYear(_) => self,
        }
    }

    /// When it begins, in years: 2025.25 is 1 April 2025.
    ///
    /// ```
    /// assert_eq!(facts::When::Day(2025, 4, 1).begins(), 2025.25);
    /// assert_eq!(facts::When::FinancialYear(2024).begins(), 2024.25);
    /// ```
    pub fn begins(self) -> f64 {
        let (year, month, day) = match self {
            When::Day(year, month, day) => (year, month, day),
            When::Month(year, month) => (year, month, 1),
            When::Year(year) => (year, 1, 1),
            When::FinancialYear(year) => (year, 4, 1),
        };
        f64::from(year) + (f64::from(month - 1) + f64::from(day - 1) / 31.0) / 12.0
    }
}
