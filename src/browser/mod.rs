//! The one door to the browser. Everything here does something to the page or reads it; nothing decides.
//!
//! Compiles for every target, so that pages can be made natively with the same components; there, nothing here
//! is ever called but [`built::of`], which then knows of nothing.

pub mod address;
pub mod arrival;
pub mod built;
pub mod canvas;
pub mod clipboard;
pub mod clock;
pub mod controls;
pub mod details;
pub mod download;
pub mod entries;
pub mod focus;
pub mod fullscreen;
pub mod keys;
pub mod measures;
pub mod pause;
pub mod place;
pub mod print;
pub mod second_window;
#[cfg(feature = "browser")]
mod start;
pub mod surroundings;
pub mod swipe;
pub mod width;

#[cfg(feature = "browser")]
pub use start::{briefing, calculator, city, compare, front, in_care, lists};
