//! `editions/`: one folder for each dated set of figures.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::Complaint;
use crate::series::{Area, Series};
use crate::template::{Known, Piece};
use crate::{
    Bounds, Claim, Event, Figure, InCare, InputWords, Phrases, Place, Scenario, Source, assumptions, claims, events,
    figures, in_care, series, sources, table, text,
};

/// A dated set of figures that never changes once published.
#[derive(Debug, Default)]
pub struct Edition {
    /// Its name in links, such as "2026-04": the name of its folder.
    pub id: String,
    /// The month as of which its figures were published, as a reader would write it.
    pub as_published_by: String,
    /// What is new in it.
    pub changes: Vec<Piece>,
    /// The first of the years counted, at whose prices money is, such as "2024-25".
    pub first_year: String,
    /// The id of the scenario that the calculator opens on.
    pub opens_on: String,
    /// Where its figures come from.
    pub sources: Vec<Source>,
    /// Who its series are about.
    pub areas: Vec<Area>,
    /// What is published year by year.
    pub series: Vec<Series>,
    /// Its figures, those of the series first.
    pub figures: Vec<Figure>,
    /// What happened, the earliest first.
    pub events: Vec<Event>,
    /// What has been said.
    pub claims: Vec<Claim>,
    /// The model's inputs in words, in the order of the model's table.
    pub inputs: Vec<InputWords>,
    /// Its ready-made scenarios.
    pub scenarios: Vec<Scenario>,
    /// A range of each uncertain input, in the order in which they are drawn.
    pub ranges: Vec<Bounds>,
    /// What projections of the number in care start from.
    pub in_care: InCare,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    as_published_by: Option<String>,
    first_year: Option<String>,
    changes: Option<Spanned<String>>,
    opens_on: Option<String>,
}

/// What stands for the first of the years counted in the help of an input.
const FIRST_YEAR: &str = "{first-year}";

/// Reads every edition, the oldest first.
pub(crate) fn read_all(
    folder: &Path,
    place: &Place,
    phrases: &Phrases,
    complaints: &mut Vec<Complaint>,
) -> Vec<Edition> {
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
    folders.iter().map(|folder| read(folder, place, phrases, complaints)).collect()
}

fn read(folder: &Path, place: &Place, phrases: &Phrases, complaints: &mut Vec<Complaint>) -> Edition {
    let id = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if !is_month(&id) {
        complaints.push(Complaint {
            file: folder.to_path_buf(),
            line: 1,
            wrong: "this is no name for an edition".into(),
            remedy: "Name the folder after a month, such as 2026-04, or move it elsewhere".into(),
        });
        return Edition { id, ..Edition::default() };
    }
    // Each file builds on those before it: what is wrong with one would only be repeated by the next.
    let before = complaints.len();
    let file = |name: &str| folder.join(name);
    let sources = sources::read(&file("sources.toml"), complaints);
    if complaints.len() > before {
        return Edition { id, ..Edition::default() };
    }
    let latest = id.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default();
    let series::Read { areas, series, figures } = series::read(folder, latest, place, &sources, phrases, complaints);
    if complaints.len() > before {
        return Edition { id, ..Edition::default() };
    }
    let figures = figures::read(&file("figures.toml"), figures, place, &sources, phrases, complaints);
    if complaints.len() > before {
        return Edition { id, ..Edition::default() };
    }
    let known = Known { figures: &figures, phrases };
    let assumptions::Assumptions { mut inputs, scenarios, ranges } =
        assumptions::read(&file("assumptions.toml"), &figures, complaints);
    let in_care = in_care::read(&file("in-care.toml"), &figures, complaints);
    let events = events::read(&file("events.toml"), known, latest, &sources, complaints);
    let claims = claims::read(&file("claims.toml"), known, &sources, &scenarios, complaints);
    let (as_published_by, first_year, changes, opens_on) = text::read(
        &file("edition.toml"),
        complaints,
        |File { as_published_by, first_year, changes, opens_on }, desk| {
            let changes = known.needed(desk, (0, "this edition", "changes"), changes, "The first edition.");
            let known: Vec<&str> = scenarios.iter().map(|scenario| scenario.id.as_str()).collect();
            let opens_on = desk.need(0, "this edition", "opens-on", opens_on, "half-credited");
            if !opens_on.is_empty() && !known.is_empty() && !known.contains(&opens_on.as_str()) {
                let wrong = format!("assumptions.toml has no scenario \"{opens_on}\"");
                desk.complain_of(0, "opens-on", wrong, format!("It can be: {}", known.join(" | ")));
            }
            let as_published_by = desk.need(0, "this edition", "as-published-by", as_published_by, "April 2026");
            let first_year = desk.need(0, "this edition", "first-year", first_year, "2024-25");
            if !first_year.is_empty() && (table::year(&first_year).is_none() || !first_year.contains('-')) {
                let wrong = format!("\"{first_year}\" is no financial year");
                desk.complain_of(0, "first-year", wrong, "Write it as 2024-25");
            }
            (as_published_by, first_year, changes, opens_on)
        },
    );
    for words in &mut inputs {
        words.help = words.help.replace(FIRST_YEAR, &first_year);
    }
    Edition {
        id,
        as_published_by,
        changes,
        first_year,
        opens_on,
        sources,
        areas,
        series,
        figures,
        events,
        claims,
        inputs,
        scenarios,
        ranges,
        in_care,
    }
}

/// Whether a name is a month, as "2026-04" is.
fn is_month(name: &str) -> bool {
    let digits = |text: &str, count| text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |text: &str| digits(text, 2) && text.parse().is_ok_and(|month| (1..=12).contains(&month));
    name.split_once('-').is_some_and(|(year, month)| digits(year, 4) && is_month(month))
}
