//! The day.

use facts::When;
use js_sys::Date;

/// Today, where the visitor is.
pub fn today() -> When {
    let now = Date::new_0();
    When::Day(now.get_full_year() as u16, now.get_month() as u8 + 1, now.get_date() as u8)
}
