//! What stands in and beside a field of the number in care, and what a typed text means.

use model::in_care::{Setting, rate_of_share};

use super::of_a_hundred;
use crate::link::in_care::{Remark, Why};
use crate::words::{amount::per_cent, number};

/// What a number field shows for a value: growth in per cent.
pub fn in_field(setting: Setting, value: f64) -> String {
    number::in_field(if setting == Setting::PopulationGrowth { 100.0 * value } else { value })
}

/// The value that a text in a number field means.
///
/// # Errors
/// Why it can't be used.
pub fn read(setting: Setting, text: &str) -> Result<f64, Why> {
    let value = match setting {
        Setting::PopulationGrowth => number::read_per_cent(text),
        // As the page says it elsewhere: "21 of 100".
        Setting::LeavingRate => match text.trim().strip_suffix("of 100") {
            Some(children) => number::read(children).map(|children| rate_of_share(children / 100.0)),
            None => number::read(text),
        },
        Setting::Entries | Setting::Target => number::read(text),
    };
    let value = value.map_err(Why::Unreadable)?;
    setting.check(value).map(|()| value).map_err(|_| Why::OutOfRange)
}

/// A value with its unit, as a slider reads it out.
pub fn amount(setting: Setting, value: f64) -> String {
    match setting {
        Setting::Entries => format!("{} a year", number::counted(value, "child", "children")),
        Setting::LeavingRate => {
            format!(
                "{} a year: of 100 children in care about {} leave within a year",
                number::plain(value),
                of_a_hundred(value)
            )
        }
        Setting::PopulationGrowth => format!("{} a year", per_cent(value)),
        Setting::Target => format!("{} for every 10,000 children", number::plain(value)),
    }
}

/// A setting's name on the page.
pub const fn label(setting: Setting) -> &'static str {
    match setting {
        Setting::Entries => "Children entering care",
        Setting::LeavingRate => "Leaving rate",
        Setting::PopulationGrowth => "Growth of the number of children",
        Setting::Target => "Rate to compare with",
    }
}

/// Why something can't be used, and what could.
pub fn trouble(setting: Setting, why: Why) -> String {
    let range = setting.range();
    let sign = if setting == Setting::PopulationGrowth { "%" } else { "" };
    let end = |value: &f64| format!("{}{sign}", in_field(setting, *value));
    match why {
        Why::Unreadable(why) => why.to_string(),
        Why::OutOfRange => format!("This can be from {} to {}.", end(range.start()), end(range.end())),
    }
}

/// What of a link can't be used.
pub fn remark(Remark { setting, text, why }: &Remark) -> String {
    let share = if *setting == Setting::PopulationGrowth {
        " In a link growth is written as a share, so 0.01 for 1%."
    } else {
        ""
    };
    let share = if *why == Why::OutOfRange { share } else { "" };
    format!("“{}” is given as “{text}”. {}{share} The usual one is used.", label(*setting), trouble(*setting, *why))
}
