//! The README's table of what the project is measured by: each goal, beside it what the last measuring gave.

mod goals;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use anyhow::Context;
use goals::GOALS;

/// Names the file that measuring notes its figures in.
const NOTES: &str = "STOKE_FIGURES";
/// Between these the README has the table.
const MARKS: [&str; 2] = ["<!-- from `make report` -->\n", "<!-- end of the report -->"];

/// Notes a figure by its name, where somebody collects them: what it says, and whether it meets its goal.
///
/// # Errors
/// Where the file can't be written.
pub(crate) fn figure(name: &str, says: &str, met: bool) -> anyhow::Result<()> {
    let Some(file) = std::env::var_os(NOTES) else { return Ok(()) };
    let mut file = OpenOptions::new().create(true).append(true).open(file)?;
    Ok(writeln!(file, "{name}\t{says}\t{met}")?)
}

/// Writes the table into the README, from what was noted.
///
/// # Errors
/// Where a file can't be read, or the README has no place for the table.
pub(crate) fn write(noted: &Path, readme: &Path) -> anyhow::Result<()> {
    let noted = fs::read_to_string(noted).with_context(|| format!("{} can't be read", noted.display()))?;
    let text = fs::read_to_string(readme)?;
    let [from, to] = MARKS;
    let (before, rest) = text.split_once(from).context("the README has no place for the report")?;
    let (_, after) = rest.split_once(to).context("the README’s place for the report has no end")?;
    let table = table(&read(&noted));
    print!("{table}");
    Ok(fs::write(readme, format!("{before}{from}{table}{to}{after}"))?)
}

/// What each figure says, and whether it meets its goal; the last of a name counts.
fn read(noted: &str) -> BTreeMap<&str, (&str, bool)> {
    let figure = |line| {
        let mut parts = str::split(line, '\t');
        Some((parts.next()?, (parts.next()?, parts.next()? == "true")))
    };
    noted.lines().filter_map(figure).collect()
}

fn table(noted: &BTreeMap<&str, (&str, bool)>) -> String {
    let mut table = String::from("| | what | goal | today | from |\n|---|---|---|---|---|\n");
    let mut area = "";
    for goal in &GOALS {
        let first = if goal.area == area { "" } else { goal.area };
        area = goal.area;
        let today = match noted.get(goal.figure) {
            None => "not measured".to_owned(),
            Some((says, true)) => (*says).to_owned(),
            Some((says, false)) if goal.why.is_empty() => format!("**{says}: short**"),
            Some((says, false)) => format!("**{says}: short.** {}", goal.why),
        };
        // Writing to a text does not fail.
        let _ = writeln!(table, "| {first} | {} | {} | {today} | {} |", goal.what, goal.wanted, goal.from);
    }
    table
}

#[cfg(test)]
mod tests {
    use super::{GOALS, read, table};

    #[test]
    fn what_was_measured_stands_beside_its_goal() {
        let noted = read(
            "first-visit\t145.9 kB (/calculator/)\ttrue\nmove\t99 ms\ttrue\nmove\t20 ms\tfalse\nheld\theld by tests\ttrue\nbroken\n",
        );
        let table = table(&noted);
        assert!(table.contains("| 150 kB | 145.9 kB (/calculator/) |"), "{table}");
        assert!(table.contains("**20 ms: short.**") && !table.contains("99 ms"), "{table}");
        assert!(table.contains("| not measured |") && table.contains("| held by tests |"), "{table}");
        assert_eq!(table.lines().count(), GOALS.len() + 2);
    }
}
