//! The day.

use js_sys::Date;

/// Today, as in 2026-11-26.
pub fn today() -> String {
    String::from(Date::new_0().to_iso_string()).chars().take(10).collect()
}
