//! The day.

use facts::When;
use js_sys::Date;

/// Today in universal time, as the command line has it.
pub fn day() -> When {
    let now = Date::new_0();
    When::Day(now.get_utc_full_year() as u16, now.get_utc_month() as u8 + 1, now.get_utc_date() as u8)
}

/// The same for files, as in 2026-11-26.
pub fn today() -> String {
    String::from(Date::new_0().to_iso_string()).chars().take(10).collect()
}
