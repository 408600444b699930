//! How the app says things: numbers, money, years and problems. Nothing else formats a number.

pub mod money;
pub mod number;
pub mod problem;
pub mod years;
