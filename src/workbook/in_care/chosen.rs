//! What is chosen: entries, leaving rate, growth, the rate to compare with, and where the path starts.

use core::ops::RangeInclusive;

use model::in_care::Setting;
use rust_xlsxwriter::{DataValidation, DataValidationErrorStyle, DataValidationRule, Formula, Worksheet, XlsxError};

use super::super::inputs::published;
use super::super::look::Look;
use super::super::{Known, sheet};
use super::{CALCULATOR, CHOSEN, NAME, WORDS, WORDS_WIDTH, heads};
use crate::in_care::Entries;
use crate::words::in_care::label;
use crate::words::{figure, number};

const HEADS: [&str; 8] =
    ["Input", "Value", "Unit", "Allowed from", "to", "Now", "Name in links", "Where that comes from"];
/// The cells that are no setting of a link, by name: the start, and entries of the year before the fall.
const START: [&str; 3] = ["in_care_start", "children_start", "entered_before"];
/// How many cells there are.
pub(super) const COUNT: u32 = (Setting::ALL.len() + START.len()) as u32;
const VALUE: u32 = 1;

/// The sheet's name, and the row and column, from 0, of a setting's value.
pub fn cell(setting: Setting) -> (&'static str, u32, u32) {
    (NAME, CHOSEN + 1 + setting as u32, VALUE)
}

/// The name of a setting's cell in formulas: its key with `_` for `-`.
fn name(setting: Setting) -> String {
    setting.key().replace('-', "_")
}

pub(super) fn names() -> impl Iterator<Item = (String, String)> {
    let all = Setting::ALL.into_iter().map(name).chain(START.map(String::from));
    (CHOSEN + 2..).zip(all).map(|(row, name)| (name, format!("='{NAME}'!$B${row}")))
}

/// A row of the table.
struct Row {
    label: &'static str,
    /// Nothing where entries are the calculator's.
    value: Option<f64>,
    look: Look,
    unit: &'static str,
    /// Nothing where anything above 0 is allowed.
    allowed: Option<RangeInclusive<f64>>,
    in_links: &'static str,
    from: String,
}

pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    heads(sheet, CHOSEN, &HEADS)?;
    let settings = Setting::ALL.map(|setting| of_setting(known, setting));
    (CHOSEN + 1..).zip(settings.into_iter().chain(of_start(known))).try_for_each(|(at, row)| write(sheet, at, &row))
}

fn of_setting(known: &Known, setting: Setting) -> Row {
    let (choices, record) = (&known.outlook.choices, known.outlook.choices.figures());
    let targets = record.targets.iter().map(|target| format!("{} {}", target.label, figure(target.rate)));
    let (value, look, unit, from) = match setting {
        Setting::Entries => {
            let value = match choices.entries {
                Entries::Number(entries) => Some(entries),
                Entries::FromCalculator => None,
            };
            let from = format!(
                "It opens with last year’s. {} Write {CALCULATOR} to take it from the sheet Inputs: those of the year before the fall, less the children due to early help, for as long as that lasts.",
                published(record.entered)
            );
            (value, Look::Number, "children a year", from)
        }
        Setting::LeavingRate => {
            let from =
                "Opens with the first of the leaving rates at the end of this sheet; another of them, or your own.";
            (Some(choices.leaving_rate()), Look::Exact, "a year", from.into())
        }
        Setting::PopulationGrowth => {
            let from = "Opens with 0, as many children as now: our illustration.";
            let value = Some(choices.population_growth);
            (value, Look::PerCent, "a year", from.into())
        }
        Setting::Target => {
            let from = format!("Published: {}; or your own.", targets.collect::<Vec<_>>().join("; "));
            let value = Some(choices.target_rate());
            (value, Look::Number, "for every 10,000", from)
        }
    };
    Row { label: label(setting), value, look, unit, allowed: Some(setting.range()), in_links: setting.key(), from }
}

fn of_start(known: &Known) -> [Row; START.len()] {
    let record = known.outlook.choices.figures();
    let row = |label, of: &facts::Figure| Row {
        label,
        value: Some(of.value),
        look: Look::Number,
        unit: "children",
        allowed: None,
        in_links: "",
        from: published(of),
    };
    [
        row("In care at the start", record.in_care),
        row("Children aged 0 to 17 at the start", record.population),
        row("Entered in the year before the fall", record.entered_before),
    ]
}

fn write(sheet: &mut Worksheet, at: u32, row: &Row) -> Result<(), XlsxError> {
    sheet::words(sheet, at, 0, row.label, Look::Row)?;
    let boxed = sheet::boxed(row.look);
    match row.value {
        Some(value) => sheet.write_number_with_format(at, VALUE as u16, value, &boxed)?,
        None => sheet.write_string_with_format(at, VALUE as u16, CALCULATOR, &boxed)?,
    };
    sheet.add_data_validation(at, VALUE as u16, at, VALUE as u16, &validation(at, row)?)?;
    sheet::words(sheet, at, 2, row.unit, Look::Words)?;
    for (column, end) in [3, 4].into_iter().zip(row.allowed.iter().flat_map(|range| [range.start(), range.end()])) {
        sheet::number(sheet, at, column, *end, row.look)?;
    }
    let now = if row.value.is_some() { USABLE } else { OF_INPUTS };
    sheet::formula(sheet, at, 5, &check(at, row), now, Look::Words)?;
    sheet::words(sheet, at, 6, row.in_links, Look::Words)?;
    sheet::words(sheet, at, WORDS, &row.from, Look::Words)?;
    sheet::fit(sheet, at, [(row.from.as_str(), WORDS_WIDTH)].into_iter())
}

const USABLE: &str = "can be used";
const OF_INPUTS: &str = "from Inputs";

/// Whether the row's value can be used, as a condition.
fn usable(at: u32, row: &Row) -> String {
    let cell = at + 1;
    let within =
        if row.allowed.is_some() { format!("B{cell}>=D{cell},B{cell}<=E{cell}") } else { format!("B{cell}>0") };
    format!("AND(ISNUMBER(B{cell}),{within})")
}

fn check(at: u32, row: &Row) -> String {
    let told = format!("IF({},\"{USABLE}\",\"not allowed\")", usable(at, row));
    if row.in_links == Setting::Entries.key() {
        format!("=IF(B{}=\"{CALCULATOR}\",\"{OF_INPUTS}\",{told})", at + 1)
    } else {
        format!("={told}")
    }
}

/// What a spreadsheet lets a person type, and what it says to anything else.
fn validation(at: u32, row: &Row) -> Result<DataValidation, XlsxError> {
    let is_entries = row.in_links == Setting::Entries.key();
    let says = match &row.allowed {
        Some(range) => {
            let or = if is_entries { format!(", or the word {CALCULATOR}") } else { String::new() };
            let end = |value: &f64| match row.look {
                Look::PerCent => format!("{}%", number::plain(100.0 * value)),
                _ => number::plain(*value),
            };
            format!("A number from {} to {}{or}.", end(range.start()), end(range.end()))
        }
        None => "A number above 0.".into(),
    };
    let allowed = match &row.allowed {
        _ if is_entries => {
            let word = format!("B{}=\"{CALCULATOR}\"", at + 1);
            DataValidation::new().allow_custom(Formula::new(format!("=OR({word},{})", usable(at, row))))
        }
        Some(range) => {
            DataValidation::new().allow_decimal_number(DataValidationRule::Between(*range.start(), *range.end()))
        }
        None => DataValidation::new().allow_decimal_number(DataValidationRule::GreaterThan(0.0)),
    };
    allowed
        .set_error_style(DataValidationErrorStyle::Stop)
        .set_error_title("This can’t be used")?
        .set_error_message(format!("{}: {says}", row.label))?
        .set_input_message(says)
}
