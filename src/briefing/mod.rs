//! A scenario to hand out: two pages to print, and the app that makes them for a link.

mod assumptions;
mod drawn;
mod live;
mod qr;
mod scope;
mod sheets;

pub use live::{Briefing, BriefingProps};
