//! A program of its own for files, which a page loads when somebody asks for one: the spreadsheet, and the calculator's
//! charts as pictures.

use charts::{Picture, svg};
use stoke_explainer::browser::canvas;
use stoke_explainer::workbook::{self, Date};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlCanvasElement;

/// The spreadsheet of a link, made on that day.
///
/// # Errors
/// Why it can't be made, in words for whoever looks into it.
#[wasm_bindgen]
pub fn make(link: &str, year: u16, month: u8, day: u8) -> Result<Vec<u8>, String> {
    workbook::of(link, date(year, month, day)?).map_err(|error| error.to_string())
}

/// The name under which it is saved.
#[wasm_bindgen]
pub fn file_name(link: &str) -> String {
    workbook::file_name(link)
}

/// A chart of a link's as a drawing (SVG), made on that day.
///
/// # Errors
/// Why it can't be made.
#[wasm_bindgen]
pub fn drawing(chart: &str, link: &str, year: u16, month: u8, day: u8) -> Result<String, String> {
    picture(chart, link, date(year, month, day)?).map(|picture| svg(&picture))
}

/// Paints a chart of a link's on a canvas, which becomes as large as the picture, sharp on paper.
///
/// # Errors
/// Why it can't be painted.
#[wasm_bindgen]
pub fn paint(canvas: &HtmlCanvasElement, chart: &str, link: &str, year: u16, month: u8, day: u8) -> Result<(), String> {
    let picture = picture(chart, link, date(year, month, day)?)?;
    let painted = canvas::draw_light(canvas, &picture, canvas::SHARP);
    painted.then_some(()).ok_or_else(|| "the canvas can't be painted on".into())
}

fn picture(chart: &str, link: &str, made_on: Date) -> Result<Picture, String> {
    workbook::picture(chart, link, made_on).ok_or_else(|| format!("there is no chart {chart}"))
}

fn date(year: u16, month: u8, day: u8) -> Result<Date, String> {
    Date::new(year, month, day).map_err(|error| error.to_string())
}

fn main() {}
