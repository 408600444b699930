//! Other values in the input cells of a spreadsheet, everything else left as it is: what a reader does by hand.

use std::io::{Cursor, Read, Write};

use anyhow::{Context, ensure};
use model::{Input, Inputs};
use regex::Regex;
use stoke_explainer::workbook::cell_of_input;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The sheet of inputs within the file.
const INPUTS: &str = "xl/worksheets/sheet2.xml";

/// The same spreadsheet with these inputs.
///
/// # Errors
/// Where the file has not the cells that it should have.
pub(super) fn with_inputs(file: &[u8], inputs: &Inputs) -> anyhow::Result<Vec<u8>> {
    let mut from = ZipArchive::new(Cursor::new(file))?;
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index)?;
        let name = part.name()?.into_owned();
        let mut contents = String::new();
        part.read_to_string(&mut contents)?;
        if name == INPUTS {
            for input in Input::ALL {
                contents = with_value(&contents, input, inputs.get(input))?;
            }
        }
        to.start_file(name, SimpleFileOptions::default())?;
        to.write_all(contents.as_bytes())?;
    }
    Ok(to.finish()?.into_inner())
}

fn with_value(sheet: &str, input: Input, value: f64) -> anyhow::Result<String> {
    let (_, row, _) = cell_of_input(input);
    let cell = Regex::new(&format!("(<c r=\"B{}\"[^>]*><v>)[^<]*(</v>)", row + 1))?;
    ensure!(cell.find_iter(sheet).count() == 1, "{} has one cell", input.key());
    let replaced = cell.replace(sheet, |found: &regex::Captures<'_>| {
        let part = |number| found.get(number).map_or("", |part| part.as_str());
        format!("{}{value}{}", part(1), part(2))
    });
    Some(replaced.into_owned()).context("a sheet")
}
