//! Other values in the input cells of a spreadsheet, everything else left as it is: what a reader does by hand.

use std::io::{Cursor, Read, Write};

use anyhow::ensure;
use model::Input;
use model::in_care::Setting;
use regex::Regex;
use stoke_explainer::in_care::{Choices, Entries};
use stoke_explainer::link;
use stoke_explainer::state::State;
use stoke_explainer::workbook::{cell_of_input, cell_of_setting};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The sheets of inputs within the file.
const INPUTS: &str = "xl/worksheets/sheet2.xml";
const IN_CARE: &str = "xl/worksheets/sheet6.xml";

/// The same spreadsheet with the values of this state.
///
/// # Errors
/// Where the file has not the cells that it should have.
pub(super) fn with_values(file: &[u8], state: &State) -> anyhow::Result<Vec<u8>> {
    let (choices, _) = link::in_care::read(&link::write(state), state.edition);
    let mut from = ZipArchive::new(Cursor::new(file))?;
    let mut to = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..from.len() {
        let mut part = from.by_index(index)?;
        let name = part.name()?.into_owned();
        let mut contents = String::new();
        part.read_to_string(&mut contents)?;
        if name == INPUTS {
            for input in Input::ALL {
                contents = with_value(&contents, cell_of_input(input), state.inputs.get(input))?;
            }
        } else if name == IN_CARE {
            for (setting, value) in in_care(&choices) {
                contents = with_value(&contents, cell_of_setting(setting), value)?;
            }
        }
        to.start_file(name, SimpleFileOptions::default())?;
        to.write_all(contents.as_bytes())?;
    }
    Ok(to.finish()?.into_inner())
}

/// The numbers that are chosen about how many are in care.
fn in_care(choices: &Choices) -> impl Iterator<Item = (Setting, f64)> {
    let entries = match choices.entries {
        Entries::Number(entries) => Some((Setting::Entries, entries)),
        Entries::FromCalculator => None,
    };
    entries.into_iter().chain([
        (Setting::LeavingRate, choices.leaving_rate()),
        (Setting::PopulationGrowth, choices.population_growth),
        (Setting::Target, choices.target_rate()),
    ])
}

fn with_value(sheet: &str, (name, row, _): (&str, u32, u32), value: f64) -> anyhow::Result<String> {
    let cell = Regex::new(&format!("(<c r=\"B{}\"[^>]*><v>)[^<]*(</v>)", row + 1))?;
    ensure!(cell.find_iter(sheet).count() == 1, "{name} has one cell B{}", row + 1);
    let replaced = cell.replace(sheet, |found: &regex::Captures<'_>| {
        let part = |number| found.get(number).map_or("", |part| part.as_str());
        format!("{}{value}{}", part(1), part(2))
    });
    Ok(replaced.into_owned())
}
