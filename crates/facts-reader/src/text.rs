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
            complaints.push(complaint(
                line,
                format!("can't be understood: {}", error.message()),
                "Compare the line with the others in the file",
            ));
            Checked::default()
        }
    }
}

/// Complains about every entry whose id came before; `ids` are (id, place) in the order of the file.
pub(crate) fn unique<'a>(desk: &mut Desk, what: &str, ids: impl Iterator<Item = (&'a str, usize)>) {
    let mut seen = Vec::new();
    for (id, at) in ids {
        if seen.contains(&id) {
            desk.complain(at, format!("a second {what} is called \"{id}\""), "Give it an id of its own");
        }
        seen.push(id);
    }
}
