//! The spreadsheet's own program, which a page loads when somebody asks for the file.

use stoke_explainer::workbook::{self, Date};
use wasm_bindgen::prelude::wasm_bindgen;

/// The spreadsheet of a link, made on that day.
///
/// # Errors
/// Why it can't be made, in words for whoever looks into it.
#[wasm_bindgen]
pub fn make(link: &str, year: u16, month: u8, day: u8) -> Result<Vec<u8>, String> {
    let made_on = Date::new(year, month, day).map_err(|error| error.to_string())?;
    workbook::of(link, made_on).map_err(|error| error.to_string())
}

/// The name under which it is saved.
#[wasm_bindgen]
pub fn file_name(link: &str) -> String {
    workbook::file_name(link)
}

fn main() {}
