//! The answer as a spreadsheet (.xlsx): inputs in named cells, every year, the ladder and the results as formulas that
//! follow them, how many children are in care, what the draws came to, where the figures come from, and what the answer is
//! about.
//!
//! Pure: the same link and day make the same bytes, in a browser and natively. Each sheet is a file here with one
//! function; another sheet is a line in `SHEETS`. What a formula comes to is written beside it, from the model, for
//! programs that show a spreadsheet without calculating.

mod date;
mod draws;
mod in_care;
mod inputs;
mod known;
mod ladder;
mod look;
mod picture;
mod results;
mod scope;
mod sheet;
mod sources;
mod stays;
mod years;

pub use date::Date;
pub use draws::{Drawn, cell_of_ends, cell_of_swing, cell_of_total};
pub use in_care::{Finding, cell_of_leaving, cell_of_march, cell_of_setting};
pub use inputs::cell as cell_of_input;
pub use known::Known;
pub use ladder::cell as cell_of_rung;
pub use picture::of as picture;
pub use results::Answer;
pub use years::{Sum, cell as cell_of_year};

use facts::place;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use crate::words::cite;

/// What its programs show as its title.
const TITLE: &str = concat!("Does early help pay for itself? ", place!(name));

/// Makes one sheet.
type Make = fn(&mut Worksheet, &Known) -> Result<(), XlsxError>;

/// The sheets, in order, by name.
const SHEETS: [(&str, Make); 9] = [
    ("Results", results::make),
    ("Inputs", inputs::make),
    ("Years", years::make),
    ("Ladder", ladder::make),
    ("Stays", stays::make),
    (in_care::NAME, in_care::make),
    (draws::NAME, draws::make),
    ("Sources", sources::make),
    ("Scope", scope::make),
];

/// The spreadsheet that a link means: its whole address, or only what stands from `?` on. What can't be used of the
/// link is left out, as on the page.
///
/// # Errors
/// Where the file can't be written, which nothing in a link makes happen.
///
/// ```
/// use stoke_explainer::workbook::{Date, of};
///
/// let made_on = Date::new(2026, 11, 26).unwrap();
/// let file = of("?v=1&children=80", made_on).unwrap();
/// assert!(file.starts_with(b"PK"));
/// assert_eq!(file, of("?v=1&children=80", made_on).unwrap());
/// ```
pub fn of(link: &str, made_on: Date) -> Result<Vec<u8>, XlsxError> {
    let known = Known::of(link, made_on);
    let mut workbook = Workbook::new();
    let day = ExcelDateTime::from_ymd(made_on.year, made_on.month, made_on.day)?;
    let properties = DocProperties::new().set_title(TITLE).set_author(cite::publisher()).set_creation_datetime(&day);
    workbook.set_properties(&properties);
    for (name, make) in SHEETS {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        sheet::on_paper(sheet, name, &known);
        make(sheet, &known)?;
    }
    for (name, cells) in inputs::names().chain(stays::names()).chain(in_care::names()) {
        workbook.define_name(name, &cells)?;
    }
    workbook.save_to_buffer()
}

/// The name under which the spreadsheet of a link is saved: `early-help-half-credited.xlsx`, or, where figures differ
/// from the scenario's, `early-help-half-credited-changed.xlsx`.
pub fn file_name(link: &str) -> String {
    let state = known::state_of(link);
    let changed = if state.changes() > 0 { "-changed" } else { "" };
    format!("early-help-{}{changed}.xlsx", state.scenario.id)
}
