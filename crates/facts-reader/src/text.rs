//! Reading a file of `data/` into its entries.

use std::path::Path;

use serde::de::DeserializeOwned;

use crate::complaint::{Complaint, Desk};

/// Reads the file and hands its entries to `check`, which complains at its desk. The default where it can't.
pub(crate) fn read<Entries: DeserializeOwned, Checked: Default>(
    file: &Path,
    complaints: &mut Vec<Complaint>,
    check: impl FnOnce(Entries, &mut Desk) -> Checked,
) -> Checked {
    let complaint =
        |line, wrong, remedy: &str| Complaint { file: file.to_path_buf(), line, wrong, remedy: remedy.into() };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            complaints.push(complaint(
                1,
                format!("can't be read ({error})"),
                "Is the file there, and is it UTF-8 text?",
            ));
            return Checked::default();
        }
    };
    match toml::from_str(&text) {
        Ok(entries) => check(entries, &mut Desk { file, text: &text, complaints }),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            let line = 1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count();
            let written = text.lines().nth(line - 1).unwrap_or_default();
            // The reader of TOML explains itself over several lines, to programmers: the first says what is wrong.
            let message = error.message().lines().next().unwrap_or_default();
            complaints.push(complaint(line, format!("can't be understood: {message}"), remedy_for(message, written)));
            Checked::default()
        }
    }
}

/// What to do about a line that can't be understood.
fn remedy_for(message: &str, line: &str) -> &'static str {
    let value = line.split_once('=').map(|(_, value)| value.trim_start()).unwrap_or_default();
    if value.starts_with(['“', '”', '‘', '’']) {
        "Write straight quotation marks around the value: \"…\""
    } else if message.contains("expected a string") {
        "Write the value between quotation marks: \"…\""
    } else if message.contains("unknown field") {
        "Correct the name before the equals sign, or take the line out"
    } else if message.contains("duplicate key") {
        "The same name stands twice in one entry: take one of the two lines out"
    } else {
        "Compare the line with the others in the file"
    }
}

/// Complains about every entry whose id came before; `ids` are (id, place) in the order of the file.
pub(crate) fn unique<'a>(desk: &mut Desk, what: &str, ids: impl Iterator<Item = (&'a str, usize)>) {
    let mut seen = Vec::new();
    for (id, at) in ids {
        if !id.is_empty() && seen.contains(&id) {
            desk.complain_of(at, "id", format!("a second {what} is called \"{id}\""), "Give it an id of its own");
        }
        seen.push(id);
    }
}
