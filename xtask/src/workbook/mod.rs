//! The spreadsheet from the command line, and its check against the model in a spreadsheet program.

mod agree;
mod draw;
mod edit;
mod recalculate;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use stoke_explainer::in_care::Entries;
use stoke_explainer::link;
use stoke_explainer::state::State;
use stoke_explainer::workbook::{self, Date};

/// A link of which entries into care are the calculator's.
const FED: &str = "?entries=calculator";

/// The most files that one run of LibreOffice takes: of a thousand it left out three quarters, without an error.
const AT_ONCE: usize = 50;

/// Writes the spreadsheet of a link.
///
/// # Errors
/// Where it can't be made or written.
pub(crate) fn write(link: &str, made_on: Date, to: &Path) -> anyhow::Result<()> {
    fs::write(to, workbook::of(link, made_on)?).with_context(|| format!("{} can't be written", to.display()))
}

/// Holds the spreadsheet against the model over so many random links: first what is written into it, then what LibreOffice
/// makes of the opening scenario's spreadsheet once the link's values stand in its input cells. That proves that every
/// figure is a formula that follows the inputs, and that what was drawn is none.
///
/// # Errors
/// Where a figure differs by a penny, a hundredth of a child or a word, or LibreOffice does not answer in time.
pub(crate) fn check(links: usize, folder: &Path, soffice: &str) -> anyhow::Result<()> {
    let folder = folder.join("workbook");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let states = draw::states(links);
    let mut checked = 0;
    for (batch, states) in states.chunks(AT_ONCE).enumerate() {
        let figures = check_some(states, &folder.join(batch.to_string()), &folder.join("profile"), soffice)?;
        checked += states.len();
        println!(
            "{checked} of {links} links: {figures} figures as written, and as LibreOffice works them out, are the model's"
        );
    }
    Ok(())
}

/// How many figures of these states agree, both as written and recalculated.
fn check_some(states: &[State], folder: &Path, profile: &Path, soffice: &str) -> anyhow::Result<usize> {
    let made_on = Date::new(2026, 11, 26)?;
    let (edited, recalculated) = (folder.join("edited"), folder.join("recalculated"));
    fs::create_dir_all(&edited)?;
    // Whether entries are a number or the calculator's is a word in a cell: the rest of the file is the same.
    let [opening, fed] = ["", FED].map(|link| workbook::of(link, made_on));
    let (opening, fed) = (opening?, fed?);
    let files: Vec<PathBuf> = (0..states.len()).map(|number| edited.join(name(number))).collect();
    let (mut figures, mut differ) = (0, Vec::new());
    for (state, file) in states.iter().zip(&files) {
        write(&link::write(state), made_on, file)?;
        figures += agree::figures(file, state, state, &mut differ)?;
        fs::write(file, edit::with_values(if is_fed(state) { &fed } else { &opening }, state)?)?;
    }
    report("as written", &differ)?;
    recalculate::all(soffice, &files, &recalculated, profile)?;
    for (number, state) in states.iter().enumerate() {
        agree::figures(&recalculated.join(name(number)), state, &State::default(), &mut differ)?;
    }
    report("recalculated", &differ)?;
    Ok(figures)
}

/// Whether entries into care are the calculator's.
fn is_fed(state: &State) -> bool {
    let (choices, _) = link::in_care::read(&link::write(state), state.edition);
    choices.entries == Entries::FromCalculator
}

fn name(number: usize) -> String {
    format!("{number}.xlsx")
}

fn report(how: &str, differ: &[String]) -> anyhow::Result<()> {
    differ.iter().take(20).for_each(|line| println!("  {line}"));
    ensure!(differ.is_empty(), "{how}: {} figures differ from the model", differ.len());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{agree, draw, write};
    use stoke_explainer::link;
    use stoke_explainer::state::State;
    use stoke_explainer::workbook::Date;

    /// For programs that show a spreadsheet without calculating.
    #[test]
    fn what_is_written_beside_the_formulas_is_the_models() {
        let file = std::env::temp_dir().join(format!("stoke-workbook-{}.xlsx", std::process::id()));
        let mut differ = Vec::new();
        for state in draw::states(20) {
            write(&link::write(&state), Date::new(2026, 11, 26).unwrap(), &file).unwrap();
            assert!(agree::figures(&file, &state, &state, &mut differ).unwrap() > 100);
        }
        std::fs::remove_file(&file).unwrap();
        assert!(differ.is_empty(), "{differ:?}");
    }

    /// The check would see a figure that is a penny off, a child more, another range.
    #[test]
    fn a_spreadsheet_of_other_inputs_differs() {
        let file = std::env::temp_dir().join(format!("stoke-workbook-other-{}.xlsx", std::process::id()));
        let (state, made_on) = (State::default(), Date::new(2026, 11, 26).unwrap());
        for (link, least) in [("?children=101.6", 30), ("?entries=179", 30), ("?children-low=41", 20)] {
            write(link, made_on, &file).unwrap();
            let mut differ = Vec::new();
            agree::figures(&file, &state, &state, &mut differ).unwrap();
            assert!(differ.len() > least, "{link}: {differ:?}");
        }
        std::fs::remove_file(&file).unwrap();
    }
}
