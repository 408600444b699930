//! The published record, from `data/`: figures and series with their sources, events, claims, and the calculator's
//! scenarios.
//!
//! What stands in `data/` is read and checked when this crate is built; a figure without a value, unit, period,
//! place, source or status stops the build with the file, the line and what to do. So does a digit in a text that no
//! figure accounts for.
//!
//! ```
//! use facts::{Status, Unit, figures};
//!
//! let entered = &figures::STARTED_HERE_2025;
//! assert_eq!((entered.unit, entered.status), (Unit::Children, Status::OfficialStatistic));
//! assert_eq!(entered.id, "started/here/2025");
//! assert_eq!(entered.source.publisher, "Department for Education");
//! ```

mod claim;
mod edition;
mod entry;
mod event;
mod figure;
mod flows;
mod in_care;
mod publisher;
mod series_of;
mod text;
mod when;

pub use claim::{Claim, Finding, Subject};
pub use edition::{Basis, Bound, Bounds, Edition, InputWords, Scenario};
pub use entry::Entry;
pub use event::{Event, Grade, Judged, Kind, inspections, intervention};
pub use figure::{Figure, Source, Status, Unit};
pub use flows::Flows;
pub use in_care::{InCare, Leaving, Target};
pub use publisher::{Correction, Publisher};
pub use record::{
    AREAS, AS_PUBLISHED_BY, BOUNDS, CLAIM_ENTRIES, CLAIMS, CORRECTIONS, EDITIONS, EVENT_ENTRIES, EVENTS, IN_CARE,
    NEWEST, NEWEST_ID, PUBLISHER, WORDS_WITH_DIGITS, before, events, figures, latest, series, sources,
};
pub use series_of::{Area, AreaWords, Line, Period, Series, Value};
pub use text::{Piece, Text};
pub use when::When;

#[allow(clippy::wildcard_imports, clippy::unreadable_literal, clippy::indexing_slicing, unreachable_pub, missing_docs)]
mod record {
    use super::*;
    use model::Inputs;
    use model::ranges::{Range, Ranges};
    include!(concat!(env!("OUT_DIR"), "/record.rs"));
}
