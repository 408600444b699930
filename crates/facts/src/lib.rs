//! The published record, from `data/`: every figure with its source, and the calculator's scenarios.
//!
//! What stands in `data/` is read and checked when this crate is built; a figure without a value, unit, period,
//! place, source or status stops the build with the file, the line and what to do.
//!
//! ```
//! use facts::{Status, Unit, figures};
//!
//! let entered = &figures::ENTERED_CARE_2025;
//! assert_eq!((entered.value, entered.unit, entered.status), (178.0, Unit::Children, Status::OfficialStatistic));
//! assert_eq!(entered.source.publisher, "Department for Education");
//! ```

mod edition;
mod figure;

pub use edition::{Basis, Edition, InputWords, Scenario};
pub use figure::{Figure, Publisher, Source, Status, Unit};
pub use record::{EDITIONS, NEWEST, PUBLISHER, figures, sources};

#[allow(clippy::wildcard_imports, clippy::unreadable_literal, unreachable_pub, missing_docs)]
mod record {
    use super::*;
    use model::Inputs;
    include!(concat!(env!("OUT_DIR"), "/record.rs"));
}
