//! A scenario to hand out and to show: two pages to print, the same as slides, and the app that makes them for a link.

mod assumptions;
mod drawn;
mod live;
mod qr;
mod scope;
mod sheets;
mod slides;
mod visit;

pub use live::{Briefing, BriefingProps};
