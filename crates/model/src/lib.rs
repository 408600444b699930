//! The early-help savings model: eleven inputs to what is saved, what is spent, and when it is paid back
//! ([`Outcome`]); how that spreads where inputs are uncertain ([`draws`]); and how many children are in care
//! ([`in_care`]).
//!
//! The crate is pure. It has never heard of a screen, a file or a clock, and gives the same bits on
//! every platform: `exp` comes from [`libm`], and nothing is rounded before [`pence`].
//!
//! A year is 365 days, as in the Department for Education's weekly unit costs, so a child-year costs
//! `weekly cost × 365 / 7`. Money is GBP at the prices of year 1, without inflation. The model doesn't know which year
//! that is: an edition of the record says so (2024-25 in the first, `facts::Edition::financial_year`).
//!
//! ```
//! use model::{Inputs, Outcome, Rung};
//!
//! let claim = Inputs::new([
//!     100.0, 1.0, 1.0, 1_545.0, 30_000_000.0 * 7.0 / 100.0 / 1_545.0 / 365.0,
//!     1.0, 0.0, 0.0, 0.0, 0.0, 10.0,
//! ])?;
//! let ladder = Outcome::of(&claim).ladder;
//! assert_eq!(ladder.pence(Rung::WholeTime), 3_000_000_000);
//! assert_eq!(ladder.pence(Rung::PresentValue), 2_402_846_802);
//!
//! let problems = Inputs::new(claim.values().map(|value| value * 6.0)).unwrap_err();
//! assert_eq!(problems[0].to_string(), "children is 600; it can be from 0 to 500");
//! # Ok::<(), Vec<model::Problem>>(())
//! ```

pub mod checks;
pub mod cost_of_care;
pub mod draws;
pub mod in_care;
mod input;
mod inputs;
mod ladder;
mod money;
mod outcome;
pub mod ranges;
pub mod sensitivity;
pub mod stay;
pub mod years;

pub use input::{Input, Unit};
pub use inputs::{Inputs, Problem};
pub use ladder::{Ladder, Rung};
pub use money::pence;
pub use outcome::{BreakEven, Outcome, Return};
pub use years::Year;

/// The most years that can be counted, and so the longest series that the model returns.
pub const MOST_YEARS: usize = 20;
