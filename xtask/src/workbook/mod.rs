//! The spreadsheet from the command line, and its check against the model in a spreadsheet program.

mod agree;
mod draw;
mod edit;
mod recalculate;

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use stoke_explainer::workbook::{self, Date};

/// Writes the spreadsheet of a link.
///
/// # Errors
/// Where it can't be made or written.
pub(crate) fn write(link: &str, made_on: Date, to: &Path) -> anyhow::Result<()> {
    fs::write(to, workbook::of(link, made_on)?).with_context(|| format!("{} can't be written", to.display()))
}

/// Holds the spreadsheet against the model over so many random links: first what is written into it, then what LibreOffice
/// makes of the opening scenario's spreadsheet once the link's values stand in its input cells. That proves that every
/// figure is a formula that follows the inputs.
///
/// # Errors
/// Where a figure differs by a penny or a word, or LibreOffice does not answer in time.
pub(crate) fn check(links: usize, folder: &Path, soffice: &str) -> anyhow::Result<()> {
    let made_on = Date::new(2026, 11, 26)?;
    let states = draw::states(links);
    let folder = folder.join("workbook");
    let (edited, recalculated) = (folder.join("edited"), folder.join("recalculated"));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&edited)?;
    let opening = workbook::of("", made_on)?;
    let mut figures = 0;
    let mut differ = Vec::new();
    for (number, state) in states.iter().enumerate() {
        let link = stoke_explainer::link::write(state);
        let file = edited.join(name(number));
        write(&link, made_on, &file)?;
        figures += agree::figures(&file, state, &mut differ).with_context(|| format!("as written: {link}"))?;
        fs::write(&file, edit::with_inputs(&opening, &state.inputs)?)?;
    }
    println!("as written: {figures} figures of {links} links, {} differ", differ.len());
    report(&differ)?;
    let files: Vec<_> = (0..links).map(|number| edited.join(name(number))).collect();
    recalculate::all(soffice, &files, &recalculated, &folder.join("profile"))?;
    figures = 0;
    for (number, state) in states.iter().enumerate() {
        let link = stoke_explainer::link::write(state);
        let file = recalculated.join(name(number));
        figures += agree::figures(&file, state, &mut differ).with_context(|| format!("recalculated: {link}"))?;
    }
    println!("recalculated from changed inputs: {figures} figures of {links} links, {} differ", differ.len());
    report(&differ)
}

fn name(number: usize) -> String {
    format!("{number}.xlsx")
}

fn report(differ: &[String]) -> anyhow::Result<()> {
    differ.iter().take(20).for_each(|line| println!("  {line}"));
    ensure!(differ.is_empty(), "{} figures differ from the model", differ.len());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{agree, draw, write};
    use stoke_explainer::link;
    use stoke_explainer::workbook::Date;

    /// For programs that show a spreadsheet without calculating.
    #[test]
    fn what_is_written_beside_the_formulas_is_the_models() {
        let file = std::env::temp_dir().join(format!("stoke-workbook-{}.xlsx", std::process::id()));
        let mut differ = Vec::new();
        for state in draw::states(20) {
            write(&link::write(&state), Date::new(2026, 11, 26).unwrap(), &file).unwrap();
            assert!(agree::figures(&file, &state, &mut differ).unwrap() > 100);
        }
        std::fs::remove_file(&file).unwrap();
        assert!(differ.is_empty(), "{differ:?}");
    }

    /// The check would see a figure that is a penny off.
    #[test]
    fn a_spreadsheet_of_other_inputs_differs() {
        let file = std::env::temp_dir().join(format!("stoke-workbook-other-{}.xlsx", std::process::id()));
        write("?children=101.6", Date::new(2026, 11, 26).unwrap(), &file).unwrap();
        let mut differ = Vec::new();
        agree::figures(&file, &stoke_explainer::state::State::default(), &mut differ).unwrap();
        std::fs::remove_file(&file).unwrap();
        assert!(differ.len() > 30, "{differ:?}");
    }
}
