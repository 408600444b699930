//! The answer as JSON, for programs.
//!
//! Sums are whole pence, in names that end in `_pence`; shares are from 0 to 1; other numbers are in the unit beside
//! them. `schema` grows when a name goes or changes its meaning; a new name alone does not change it.

mod fill;
mod shape;

pub use shape::*;

use model::Rung;

use crate::explanation::Explanation;

/// The version of these names.
pub const SCHEMA: u32 = 1;

/// The whole answer as a JSON text.
///
/// # Errors
/// Where JSON can't be written, which nothing in an answer makes happen.
pub fn write(explanation: &Explanation) -> serde_json::Result<String> {
    serde_json::to_string_pretty(&Report::of(explanation)).map(|json| json + "\n")
}

/// A rung's name for programs.
pub(crate) const fn key(rung: Rung) -> &'static str {
    match rung {
        Rung::WholeTime => "whole-time",
        Rung::WithinYears => "within-years",
        Rung::GrowingPrices => "growing-prices",
        Rung::TodaysValue => "todays-value",
        Rung::DueToEarlyHelp => "due-to-early-help",
        Rung::Cashable => "cashable",
        Rung::AfterSupport => "after-support",
        Rung::PresentValue => "present-value",
    }
}
