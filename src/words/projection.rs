//! How many children will be in care, in words: what is chosen, and what it comes to.

use facts::Area;
use facts::series::STARTED_RATE;
use model::in_care::{Met, Projection, Setting};

use super::{amount, number};
use crate::in_care::{Choices, Entries, LAST_YEAR, Leaving, Target};

/// Stands wherever numbers of children are worked out from a target.
pub const NO_AIM: &str = "This is arithmetic, not an aim: a child who needs care must have it.";

/// What a setting is called.
pub const fn label(setting: Setting) -> &'static str {
    match setting {
        Setting::Entries => "Children entering care",
        Setting::LeavingRate => "Leaving rate",
        Setting::PopulationGrowth => "Growth of the number of children",
        Setting::Target => "Rate to compare with",
    }
}

/// What is chosen for it.
pub fn chosen(choices: &Choices, setting: Setting) -> String {
    let of_ten_thousand = |rate: f64| format!("{} in every 10,000 aged 0 to 17", number::plain(rate));
    match setting {
        Setting::Entries => match choices.entries {
            Entries::Number(entries) => format!("{} a year", number::plain(entries)),
            Entries::FromCalculator => {
                format!("as in the savings above, from {} a year", number::plain(choices.record.entered_before.value))
            }
        },
        Setting::LeavingRate => match choices.leaving {
            Leaving::Of(leaving) => format!("{}: {} a year", leaving.label, number::plain(leaving.rate)),
            Leaving::Own(rate) => format!("{} a year", number::plain(rate)),
        },
        Setting::PopulationGrowth => format!("{} a year", amount::per_cent(choices.population_growth)),
        Setting::Target => match choices.target {
            Target::Of(target) => format!("{}: {}", target.label, of_ten_thousand(target.rate.value)),
            Target::Own(rate) => of_ten_thousand(rate),
        },
    }
}

/// Where the number settles.
pub fn settles(projection: &Projection) -> String {
    let settled = projection.settles_at;
    format!(
        "near {}, {} in every 10,000 aged 0 to 17",
        number::counted(settled.children.round(), "child", "children"),
        number::fixed(settled.rate, 0)
    )
}

/// When the target is met.
pub fn met(choices: &Choices, projection: &Projection) -> String {
    let day = |years: usize| format!("31 March {}", usize::from(choices.record.year) + years);
    let missed = |met: String| match projection.missed_again {
        None => met,
        Some(years) => format!("{met}; above it again on {}", day(years)),
    };
    match projection.met {
        Met::Already => missed(format!("already met on {}", day(0))),
        Met::After(years) => missed(format!("first on {}", day(years))),
        Met::Never => format!("not at these rates, up to 31 March {LAST_YEAR}"),
    }
}

/// The entries a year that would meet the target in five years, beside England's rate of entries, with what has always
/// to be said of them.
pub fn entries_for_target(choices: &Choices, projection: &Projection) -> String {
    let Some(entries) = projection.entries_for_target else {
        return format!("no number of entries could. {NO_AIM}");
    };
    let rate = 10_000.0 * entries / choices.record.population.value;
    let england = STARTED_RATE.value(Area::England, &choices.record.year.to_string());
    let england = england.map(|value| {
        format!("; in England {} entered in the year to 31 March {}", number::plain(value.value), value.period)
    });
    format!(
        "{} a year, which is {} in every 10,000 aged 0 to 17{}. {NO_AIM}",
        number::counted((10.0 * entries).round() / 10.0, "child", "children"),
        number::fixed(rate, 1),
        england.unwrap_or_default()
    )
}
