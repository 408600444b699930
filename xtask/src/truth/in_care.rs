//! What "How many will be in care?" opens with, worked out again from the record by the model: the numbers of its
//! sentences and formulas, its results, and its fields.

use std::collections::BTreeSet;

use facts::{Area, InCare, NEWEST, series};
use model::in_care::{Entries, Projection, Setting, Settings, leaving_rate, share_leaving};
use model::{Input, Inputs};
use stoke_explainer::in_care::{LAST_YEAR, YEARS_TO_TARGET};
use stoke_explainer::words::{amount, number};

use super::worked_out::{Known, known};
use super::writings;

/// What the page opens with: last year's entries, the first leaving rate and target, no growth.
fn opening(record: &InCare) -> Option<(Settings, Projection)> {
    let settings = Settings {
        entries: Entries::Constant(record.entered.value),
        leaving_rate: record.leaving.first()?.rate,
        population_growth: 0.0,
        target: record.targets.first()?.rate.value,
    };
    let years = usize::from(LAST_YEAR.checked_sub(record.year)?);
    Some((settings, Projection::of(&record.start(), &settings, years)))
}

/// The numbers of sentences and formulas of the page.
pub(super) fn numbers() -> BTreeSet<String> {
    let record = NEWEST.in_care();
    let Some((settings, projection)) = opening(record) else { return BTreeSet::new() };
    let (start, inputs) = (record.start(), NEWEST.opening().inputs);
    let for_ten_thousand = |children: f64| 10_000.0 * children / start.population;
    let settles = record.leaving.iter().flat_map(|leaving| {
        let children = record.entered.value / leaving.rate;
        [children, for_ten_thousand(children), 100.0 * share_leaving(leaving.rate)]
    });
    let later = f64::from(record.later_months) / 12.0;
    let on_later_day = projection.points.first().zip(projection.points.get(1));
    let on_later_day = on_later_day.map(|(at, after)| at.children + later * (after.children - at.children));
    let goal = settings.target * settings.population(&start, YEARS_TO_TARGET) / 10_000.0;
    let takes = projection.entries_for_target.into_iter().flat_map(|entries| [entries, for_ten_thousand(entries)]);
    let points = projection.points.iter().flat_map(|point| [point.children, point.rate]);
    let chosen = [settings.leaving_rate, settings.target, record.entered.value, start.in_care, start.population, goal];
    let entered = [Area::Here, Area::England].into_iter();
    let entered = entered.filter_map(|area| Some(series::STARTED_RATE.value(area, &record.year.to_string())?.value));
    let all = settles.chain(on_later_day).chain(takes).chain(points).chain(chosen).chain(entered);
    let years = [usize::from(LAST_YEAR), usize::from(record.year) + YEARS_TO_TARGET].into_iter();
    all.flat_map(writings::rounded)
        .chain(from_calculator(record.entered_before.value, &inputs))
        .chain([format!("−{}", number::plain(settings.leaving_rate))])
        .chain(years.map(|year| year.to_string()))
        .chain(["100", "10,000", "1", "5", "−5", "31"].map(str::to_owned))
        .chain(projection_years(record, &projection))
        .collect()
}

/// The years in which the target is met or missed again.
fn projection_years(record: &InCare, projection: &Projection) -> impl Iterator<Item = String> {
    let met = match projection.met {
        model::in_care::Met::After(years) => Some(years),
        _ => None,
    };
    let first = usize::from(record.year);
    met.into_iter().chain(projection.missed_again).map(move |years| (first + years).to_string())
}

/// The calculator's entries.
fn from_calculator(usual: f64, inputs: &Inputs) -> impl Iterator<Item = String> {
    let [fewer, credited, years] = [Input::Children, Input::Credited, Input::Lasting].map(|input| inputs.get(input));
    let entries = writings::rounded(usual - fewer * credited);
    [number::plain(usual), number::plain(fewer), amount::per_cent(credited), number::plain(years)]
        .into_iter()
        .chain(entries)
}

/// The results of the page.
pub(super) fn results() -> Vec<Known> {
    let record = NEWEST.in_care();
    let rates = || record.leaving.iter().map(|leaving| leaving.rate);
    let settles = || rates().map(|rate| record.entered.value / rate);
    let points = opening(record).map(|(_, projection)| projection.points).unwrap_or_default();
    let of_years = record.leaving.iter().flat_map(|leaving| leaving.years);
    let of_years =
        of_years.filter_map(|[before, entered, after]| leaving_rate(before.value, entered.value, after.value));
    vec![
        known("charted", writings::rounded, points.iter().flat_map(|point| [point.children, point.rate])),
        known("share-leaving", writings::rounded, rates().map(|rate| 100.0 * share_leaving(rate))),
        known("settles", writings::rounded, settles()),
        known(
            "settles-rate",
            writings::rounded,
            settles().map(|children| 10_000.0 * children / record.population.value),
        ),
        known("leaving-rate", writings::quantity, of_years.chain(rates())),
    ]
}

/// What the field or the slider of a setting shows, attribute by attribute; nothing where the id is of neither.
pub(super) fn field(id: &str) -> Option<Vec<(&'static str, String)>> {
    let (key, is_slider) = id.strip_suffix("-slider").map_or((id, false), |key| (key, true));
    let setting = Setting::ALL.into_iter().find(|setting| setting.key() == key)?;
    let (settings, _) = opening(NEWEST.in_care())?;
    let rate = number::fixed(100.0 * share_leaving(settings.leaving_rate), 1);
    let (value, told) = match setting {
        Setting::Entries => {
            (settings.entries.at_last(), format!("{} children a year", number::plain(settings.entries.at_last())))
        }
        Setting::LeavingRate => (
            settings.leaving_rate,
            format!(
                "{} a year: of 100 children in care about {rate} leave within a year",
                number::plain(settings.leaving_rate)
            ),
        ),
        Setting::PopulationGrowth => (settings.population_growth, "0% a year".to_owned()),
        Setting::Target => (settings.target, format!("{} for every 10,000 children", number::plain(settings.target))),
    };
    let range = setting.range();
    Some(if is_slider {
        vec![
            ("aria-valuetext", told),
            ("value", setting.nearest_step(value).to_string()),
            ("min", range.start().to_string()),
            ("max", range.end().to_string()),
        ]
    } else {
        vec![("value", number::in_field(value))]
    })
}
