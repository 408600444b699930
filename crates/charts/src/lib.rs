//! Charts in three steps: a spec (a [`Chart`] of bars or steps, a [`RowChart`], a [`LineChart`], a [`Timeline`])
//! says what to show, [`Drawable::place`] puts it into a [`Picture`] of a given [`Width`], and [`draw`] draws that on
//! any of plotters' backends. The sentence and the table come from the same spec, so that they can't differ from the picture.
//!
//! The crate is pure and knows neither the model nor the facts. Pictures are in layout pixels, whole
//! numbers, so that a canvas and an SVG of the same picture agree.
//!
//! ```
//! use charts::{Bar, BarChart, Chart, Drawable, Format, Width, svg};
//!
//! let chart = Chart::from(BarChart {
//!     title: "Most falls in the second year".into(),
//!     category: "Year",
//!     measure: "Cost",
//!     bands: None,
//!     bars: vec![Bar::new("2024-25", 3.5), Bar::new("2025-26", 5.4)],
//!     format: Format {
//!         exact: |value| format!("£{value:.2}m"),
//!         short: |value| format!("£{value:.1}m"),
//!         axis: |value| format!("£{value}m"),
//!     },
//! });
//! assert_eq!(chart.sentence(), "Cost: £3.5m in 2024-25, rising to £5.4m in 2025-26.");
//! assert!(svg(&chart.place(Width::Broad)).contains(">£5.4m</text>"));
//! ```

mod bar_chart;
mod chart;
pub mod csv;
mod draw;
mod drawable;
mod frame;
mod line_chart;
mod number;
mod picture;
mod place;
mod row_chart;
mod scale;
mod span_chart;
mod step_chart;
mod svg;
mod table;
mod text;
mod timeline;
mod words;

pub use bar_chart::{Bands, Bar, BarChart};
pub use chart::{Chart, Format};
pub use draw::{Look, draw};
pub use drawable::Drawable;
pub use line_chart::{Later, Line, LineChart, Moment, Period, Span, Stroke};
pub use number::{Name, Number};
pub use picture::{Anchor, Ink, Mark, Palette, Picture, Rgb, Spot, Target, Width};
pub use place::place;
pub use row_chart::{Row, RowChart};
pub use span_chart::{End, Mark as SpanMark, SpanChart, SpanRow};
pub use step_chart::{Step, StepChart};
pub use svg::svg;
pub use table::Table;
pub use timeline::{Event, Lane, Timeline};
pub use words::{Part, listed};
