//! Rounding to the penny, once, at the end.

/// GBP to whole pence, half a penny rounding up.
///
/// ```
/// assert_eq!(model::pence(1.005_000_1), 101);
/// assert_eq!(model::pence(-0.125), -12);
/// ```
pub fn pence(pounds: f64) -> i64 {
    libm::floor(pounds * 100.0 + 0.5) as i64
}
