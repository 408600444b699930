//! Financial years.

/// The name of a financial year counted from 1, which is 2024-25.
///
/// ```
/// assert_eq!(stoke_explainer::words::years::financial(1), "2024-25");
/// assert_eq!(stoke_explainer::words::years::financial(20), "2043-44");
/// ```
pub fn financial(year: usize) -> String {
    let begins = 2023 + year;
    format!("{begins}-{:02}", (begins + 1) % 100)
}
