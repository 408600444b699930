//! What is wrong with a line of `data/`, and what to do about it.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::Source;
use crate::phrases::Phrases;
use crate::when::When;

/// One problem, with the place where an officer can mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// What is wrong.
    pub wrong: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}. {}", self.file.display(), self.line, self.wrong, self.remedy)
    }
}

/// A file that has been read, to turn places in it into lines, and the complaints so far.
pub(crate) struct Desk<'a> {
    pub(crate) file: &'a Path,
    pub(crate) text: &'a str,
    pub(crate) complaints: &'a mut Vec<Complaint>,
}

impl Desk<'_> {
    /// Complains about the entry that begins at the byte `at`.
    pub(crate) fn complain(&mut self, at: usize, wrong: impl Into<String>, remedy: impl Into<String>) {
        let line = 1 + self.text.bytes().take(at).filter(|byte| *byte == b'\n').count();
        let (wrong, remedy) = (wrong.into(), remedy.into());
        self.complaints.push(Complaint { file: self.file.to_path_buf(), line, wrong, remedy });
    }

    /// The place of a field's own line in the entry that begins at `at`; the entry's where it has no such line.
    pub(crate) fn place_of(&self, at: usize, field: &str) -> usize {
        let entry = self.text.get(at..).unwrap_or_default();
        let mut place = at;
        for (index, line) in entry.split_inclusive('\n').enumerate() {
            if index > 0 && line.starts_with("[[") {
                break;
            }
            if line.trim_start().strip_prefix(field).is_some_and(|rest| rest.trim_start().starts_with('=')) {
                return place;
            }
            place += line.len();
        }
        at
    }

    /// Complains about a field of the entry that begins at `at`.
    pub(crate) fn complain_of(&mut self, at: usize, field: &str, wrong: impl Into<String>, remedy: impl Into<String>) {
        self.complain(self.place_of(at, field), wrong, remedy);
    }

    /// The text of a line that has to be there; complains, and gives "", where it is missing or empty.
    pub(crate) fn need(&mut self, at: usize, entry: &str, field: &str, value: Option<String>, example: &str) -> String {
        match value {
            Some(value) if !value.trim().is_empty() => value,
            _ => {
                let remedy = format!("Add a line such as: {field} = \"{example}\"");
                self.complain_of(at, field, format!("{entry} has no {field}"), remedy);
                String::new()
            }
        }
    }

    /// An id: a to z, 0 to 9 and -, a letter first; complains where it has anything else.
    pub(crate) fn need_id(&mut self, at: usize, entry: &str, value: Option<String>, example: &str) -> String {
        let id = self.need(at, entry, "id", value, example);
        let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let sound = id.starts_with(|letter: char| letter.is_ascii_lowercase()) && id.bytes().all(allowed);
        if !id.is_empty() && !sound {
            self.complain_of(
                at,
                "id",
                format!("\"{id}\" can't be an id"),
                "Use a to z, 0 to 9 and -, with a letter first",
            );
        }
        id
    }

    /// An address on the web, in full; complains where it is none.
    pub(crate) fn need_address(&mut self, at: usize, entry: &str, value: Option<String>) -> String {
        let address = self.need(at, entry, "address", value, "https://www.gov.uk/...");
        let rest = address.strip_prefix("https://").unwrap_or_default();
        let sound =
            rest.contains('.') && !rest.contains(|letter: char| letter.is_whitespace() || "\"<>".contains(letter));
        if !address.is_empty() && !sound {
            let wrong = format!("{entry}: \"{address}\" is no web address");
            self.complain_of(at, "address", wrong, "Write it in full, from https:// on");
        }
        address
    }

    /// A few words without digits, to which a link can lead and which can be read out; complains where there are none.
    pub(crate) fn need_title(
        &mut self,
        at: usize,
        entry: &str,
        value: Option<String>,
        example: &str,
        phrases: &Phrases,
    ) -> String {
        let title = self.need(at, entry, "title", value, example);
        if phrases.taken_out_of(&title).contains(|letter: char| letter.is_ascii_digit() || letter == '{') {
            self.complain_of(at, "title", format!("{entry}: its title holds a figure"), "Put the figure into the text");
        }
        title
    }

    /// A day, month or year; complains where it is none.
    pub(crate) fn need_when(&mut self, at: usize, entry: &str, field: &str, value: &str) -> Option<When> {
        let when = When::of(value);
        if when.is_none() {
            let remedy = "Write 2019-05-16, 2019-05 or 2019, as exactly as it is known";
            self.complain_of(at, field, format!("{entry}: \"{value}\" is no date"), remedy);
        }
        when
    }

    /// The sources that a field names; complains about those that are not known.
    pub(crate) fn need_sources(&mut self, at: usize, entry: &str, field: &str, named: &[String], known: &[Source]) {
        for id in named.iter().filter(|id| !id.is_empty() && !known.iter().any(|source| source.id == **id)) {
            let remedy = "Enter it there first, or correct the name";
            self.complain_of(at, field, format!("{entry}: sources.toml has no source \"{id}\""), remedy);
        }
    }

    /// The choice that `value` names, among those allowed; complains where it names none.
    pub(crate) fn choose<T: Copy>(
        &mut self,
        at: usize,
        entry: &str,
        field: &str,
        value: Option<String>,
        allowed: &[(&str, T)],
    ) -> Option<T> {
        let names = || allowed.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" | ");
        let example = allowed.first().map_or("", |(name, _)| name);
        let value = self.need(at, entry, field, value, example);
        let found = allowed.iter().find(|(name, _)| *name == value).map(|(_, choice)| *choice);
        if found.is_none() && !value.is_empty() {
            let remedy = format!("It can be: {}", names());
            self.complain_of(at, field, format!("{entry}: \"{value}\" is no {field}"), remedy);
        }
        found
    }
}
