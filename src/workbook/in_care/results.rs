//! What the choices come to: where the number settles, when a rate is met, what that would take, and the later figure.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::super::inputs::published;
use super::super::look::Look;
use super::super::{Known, sheet};
use super::{NAME, RESULTS, entries_at_last, heads, left_after, marches};
use crate::in_care::{LAST_YEAR, Outlook, YEARS_TO_TARGET};
use crate::words::{in_care as words, number};

/// Said instead of entries that would be below nothing.
pub(super) const NO_ENTRIES: &str = "no number of entries could";

/// A result, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Where it settles: children in care.
    Settles,
    /// The same for every 10,000 children aged 0 to 17 at the start.
    SettlesRate,
    /// When the rate compared with is met, in words.
    Met,
    /// The entries a year that would meet it in five years, or words where no number could.
    Entries,
    /// The same for every 10,000 children aged 0 to 17 in that year, or the same words.
    EntriesRate,
    /// A later number in care than the start's, as published.
    Later,
    /// The number in care on that day, on this path.
    OnThatDay,
}

/// A row of the table: what stands beside the value is a formula where it is given with what that comes to.
struct Row {
    label: String,
    formula: String,
    now: String,
    look: Look,
    beside: String,
    beside_formula: Option<String>,
}

impl Finding {
    /// Every result.
    pub const ALL: [Finding; 7] = [
        Finding::Settles,
        Finding::SettlesRate,
        Finding::Met,
        Finding::Entries,
        Finding::EntriesRate,
        Finding::Later,
        Finding::OnThatDay,
    ];

    const fn row(self) -> u32 {
        RESULTS + 1 + self as u32
    }

    /// The sheet's name, and its row and column, from 0.
    pub const fn cell(self) -> (&'static str, u32, u32) {
        (NAME, self.row(), 1)
    }

    /// Its cell, as formulas on the sheet name it.
    fn named(self) -> String {
        format!("B{}", self.row() + 1)
    }

    /// What an outlook comes to, where that is a number.
    pub fn number(self, outlook: &Outlook) -> Option<f64> {
        let projection = &outlook.projection;
        match self {
            Finding::Settles => Some(projection.settles_at.children),
            Finding::SettlesRate => Some(projection.settles_at.rate),
            Finding::Met => None,
            Finding::Entries => projection.entries_for_target,
            Finding::EntriesRate => projection.entries_for_target.map(|entries| outlook.entry_rate_for_target(entries)),
            Finding::Later => Some(outlook.choices.figures().later.value),
            Finding::OnThatDay => Some(outlook.on_later_day()),
        }
    }

    /// What it says where it is no number.
    pub fn words(self, outlook: &Outlook) -> String {
        match self {
            Finding::Met => words::met(outlook),
            _ => NO_ENTRIES.into(),
        }
    }
}

/// When the rate compared with is met, word for word as the page says it.
fn met_formula(known: &Known) -> String {
    let record = known.outlook.choices.figures();
    let [first, again, rate] = marches::last_so_far(record);
    let start = record.year;
    let missed = format!("\", above it again from \"&{again}&IF({rate}<=target,\" but not in {LAST_YEAR}\",\"\")");
    let after = format!("IF({again}=0,\"\",{missed})");
    let now = format!("IF({again}=0,\"already met\",\"met now\"&{missed})");
    let later = format!("IF({first}={start},{now},\"met in \"&{first}&{after})");
    format!("=IF({first}=0,\"still above it in {LAST_YEAR}, at these rates\",{later})")
}

fn entries_formula() -> String {
    let goal = format!("target*children_start*(1+child_population)^{YEARS_TO_TARGET}/10000");
    let left = left_after(&format!("({YEARS_TO_TARGET}*leaving)"));
    let entries = format!("({goal}-in_care_start*EXP(-{YEARS_TO_TARGET}*leaving))*leaving/({left})");
    format!("=IF({entries}<0,\"{NO_ENTRIES}\",{entries})")
}

pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    heads(sheet, RESULTS, &["Result", "Value", "Beside it"])?;
    Finding::ALL.into_iter().try_for_each(|finding| write(sheet, known, finding))
}

fn write(sheet: &mut Worksheet, known: &Known, finding: Finding) -> Result<(), XlsxError> {
    let (at, row) = (finding.row(), row(known, finding));
    sheet::words(sheet, at, 0, &row.label, Look::Row)?;
    if row.formula.is_empty() {
        sheet::number(sheet, at, 1, known.outlook.choices.figures().later.value, row.look)?;
    } else {
        sheet::formula(sheet, at, 1, &row.formula, &row.now, row.look)?;
    }
    let [label, value, ..] = super::WIDTHS;
    sheet::fit(sheet, at, [(row.label.as_str(), label), (words_of(&row), value)].into_iter())?;
    match row.beside_formula {
        Some(formula) => sheet::formula(sheet, at, 2, &formula, &row.beside, Look::Remark),
        None => sheet::words(sheet, at, 2, &row.beside, Look::Remark),
    }
}

/// What of its value takes more than a line.
fn words_of(row: &Row) -> &str {
    if row.now.parse::<f64>().is_ok() { "" } else { &row.now }
}

fn row(known: &Known, finding: Finding) -> Row {
    let (outlook, record) = (&known.outlook, known.outlook.choices.figures());
    let now = finding.number(outlook).map_or_else(|| finding.words(outlook), |value| value.to_string());
    let mut beside_formula = None;
    let (label, formula, look, beside) = match finding {
        Finding::Settles => (
            "Where it settles: children in care".into(),
            format!("={}/leaving", entries_at_last()),
            Look::Hundredths,
            "Children entering in a year in the end, divided by the leaving rate.".into(),
        ),
        Finding::SettlesRate => (
            "… for every 10,000 children at the start".into(),
            format!("=10000*{}/children_start", Finding::Settles.named()),
            Look::Hundredths,
            "Of the children who live here at the start.".into(),
        ),
        Finding::Met => ("The rate to compare with is".into(), met_formula(known), Look::Words, String::new()),
        Finding::Entries => {
            let year = words::five_years(outlook);
            (
                format!("Children entering a year that would meet it in {year}"),
                entries_formula(),
                Look::Hundredths,
                words::NO_AIM.into(),
            )
        }
        Finding::EntriesRate => {
            let (entries, year) = (Finding::Entries.named(), words::five_years(outlook));
            let formula = format!(
                "=IF(ISNUMBER({entries}),10000*{entries}/(children_start*(1+child_population)^{YEARS_TO_TARGET}),\"{NO_ENTRIES}\")"
            );
            (format!("… for every 10,000 children in {year}"), formula, Look::Hundredths, beside_england(outlook))
        }
        Finding::Later => {
            let beside = format!("An observation, no part of the path. {}", published(record.later));
            (format!("In care in {}, counted", record.later.period), String::new(), Look::Whole, beside)
        }
        Finding::OnThatDay => {
            let [start, after] = [0, 1].map(|years| marches::children(record, record.year + years));
            let (counted, path) = (Finding::Later.named(), Finding::OnThatDay.named());
            beside_formula = Some(format!(
                "=\"The later figure lies \"&IF(ROUND({counted},0)>ROUND({path},0),\"above\",IF(ROUND({counted},0)<ROUND({path},0),\"below\",\"on\"))&\" this path.\""
            ));
            let months = record.later_months;
            let label = format!("On this path {months} months after the start");
            let formula = format!("={start}+({after}-{start})*{months}/12");
            (label, formula, Look::Hundredths, format!("The later figure lies {} this path.", words::lies(outlook)))
        }
    };
    Row { label, formula, now, look, beside, beside_formula }
}

/// England's published rate of entering care.
fn beside_england(outlook: &Outlook) -> String {
    let told = words::entry_rates(outlook).map(|[_, england]| {
        let source = england.source();
        let rate = number::fixed(england.value, england.decimals.into());
        format!("Beside England’s {rate}, published: {}, {}.", source.publisher, source.title)
    });
    told.unwrap_or_default()
}
