//! `editions/`: one folder for each dated set of figures.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::Complaint;
use crate::{Figure, InputWords, Scenario, Source, assumptions, figures, sources, text};

/// A dated set of figures that never changes once published.
#[derive(Debug)]
pub struct Edition {
    /// Its name in links, such as "2026-04": the name of its folder.
    pub id: String,
    /// The month as of which its figures were published, as a reader would write it.
    pub as_published_by: String,
    /// The id of the scenario that the calculator opens on.
    pub opens_on: String,
    /// Where its figures come from.
    pub sources: Vec<Source>,
    /// Its figures.
    pub figures: Vec<Figure>,
    /// The model's inputs in words, in the order of the model's table.
    pub inputs: Vec<InputWords>,
    /// Its ready-made scenarios.
    pub scenarios: Vec<Scenario>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    as_published_by: Option<String>,
    opens_on: Spanned<String>,
}

/// Reads every edition, the oldest first.
pub(crate) fn read_all(folder: &Path, complaints: &mut Vec<Complaint>) -> Vec<Edition> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(folder)
        .map(|entries| entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect())
        .unwrap_or_default();
    folders.sort();
    if folders.is_empty() {
        complaints.push(Complaint {
            file: folder.to_path_buf(),
            line: 1,
            wrong: "there is no edition".into(),
            remedy: "Add a folder named after a month, such as 2026-04".into(),
        });
    }
    folders.iter().map(|folder| read(folder, complaints)).collect()
}

fn read(folder: &Path, complaints: &mut Vec<Complaint>) -> Edition {
    let id = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if !is_month(&id) {
        complaints.push(Complaint {
            file: folder.to_path_buf(),
            line: 1,
            wrong: "this is no name for an edition".into(),
            remedy: "Name the folder after a month, such as 2026-04, or move it elsewhere".into(),
        });
    }
    let before = complaints.len();
    let sources = sources::read(&folder.join("sources.toml"), complaints);
    let figures = figures::read(&folder.join("figures.toml"), &sources, complaints);
    if complaints.len() > before {
        // What builds on these would only repeat what is wrong with them.
        return Edition::of_nothing(id);
    }
    let assumptions = assumptions::read(&folder.join("assumptions.toml"), &figures, complaints);
    let (as_published_by, opens_on) =
        text::read(&folder.join("edition.toml"), complaints, |File { as_published_by, opens_on }, desk| {
            let known: Vec<&str> = assumptions.scenarios.iter().map(|scenario| scenario.id.as_str()).collect();
            if !known.is_empty() && !known.contains(&opens_on.get_ref().as_str()) {
                let wrong = format!("assumptions.toml has no scenario \"{}\"", opens_on.get_ref());
                desk.complain(opens_on.span().start, wrong, format!("It can be: {}", known.join(" | ")));
            }
            let as_published_by = desk.need(0, "this edition", "as-published-by", as_published_by, "April 2026");
            (as_published_by, opens_on.into_inner())
        });
    let assumptions::Assumptions { inputs, scenarios } = assumptions;
    Edition { id, as_published_by, opens_on, sources, figures, inputs, scenarios }
}

impl Edition {
    fn of_nothing(id: String) -> Edition {
        Edition {
            id,
            as_published_by: String::new(),
            opens_on: String::new(),
            sources: Vec::new(),
            figures: Vec::new(),
            inputs: Vec::new(),
            scenarios: Vec::new(),
        }
    }
}

/// Whether a name is a month, as "2026-04" is.
fn is_month(name: &str) -> bool {
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    name.split_once('-').is_some_and(|(year, month)| digits(year, 4) && digits(month, 2))
}
