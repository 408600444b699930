//! A copy of a small `data/` to make mistakes in, and what the reader says about them.
//!
//! The small one stays as it is, so that these tests say the same whatever an officer changes in the real one.

use std::fs;
use std::path::Path;

use facts_reader::{Complaint, Record, read};

const SAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sample");
const REAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data");

/// The edition that the tests make mistakes in.
pub(crate) const EDITION: &str = "editions/2026-04";

/// A complaint as an officer meets it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// The file, from `data/` on.
    pub(crate) file: String,
    /// What stands in it from the named line on.
    pub(crate) at: String,
    /// What is wrong and what to do.
    pub(crate) says: String,
}

/// A copy of `data/`, gone when it is dropped.
pub(crate) struct Copy(tempfile::TempDir);

impl Copy {
    pub(crate) fn new() -> Copy {
        Copy::of(SAMPLE)
    }

    /// Of the record itself.
    pub(crate) fn real() -> Copy {
        Copy::of(REAL)
    }

    fn of(folder: &str) -> Copy {
        let copy = tempfile::tempdir().expect("a folder");
        copy_folder(Path::new(folder), copy.path());
        Copy(copy)
    }

    /// Puts `to` where `from` stands first in the file.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.0.path().join(file);
        let text = fs::read_to_string(&path).expect(file);
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(path, text.replacen(from, to, 1)).expect(file);
    }

    pub(crate) fn append(&self, file: &str, text: &str) {
        let path = self.0.path().join(file);
        let before = fs::read_to_string(&path).expect(file);
        fs::write(path, before + text).expect(file);
    }

    pub(crate) fn write(&self, file: &str, contents: &[u8]) {
        fs::write(self.0.path().join(file), contents).expect(file);
    }

    pub(crate) fn bytes(&self, file: &str) -> Vec<u8> {
        fs::read(self.0.path().join(file)).expect(file)
    }

    /// All of it, as the reader has it.
    pub(crate) fn read(&self) -> Result<Record, Vec<Complaint>> {
        read(self.0.path())
    }

    pub(crate) fn remove(&self, file: &str) {
        fs::remove_file(self.0.path().join(file)).expect(file);
    }

    /// A second edition that begins as a copy of the first.
    pub(crate) fn copy_edition(&self, name: &str) {
        copy_folder(&self.0.path().join(EDITION), &self.0.path().join("editions").join(name));
    }

    /// The names of its editions, where all is sound.
    pub(crate) fn editions(&self) -> Vec<String> {
        let record = read(self.0.path()).expect("all is sound");
        record.editions.into_iter().map(|edition| edition.id).collect()
    }

    /// Every complaint.
    pub(crate) fn told(&self) -> Vec<Told> {
        let prefix = format!("{}/", self.0.path().display());
        let told = |complaint: &Complaint| {
            let text = fs::read_to_string(&complaint.file).unwrap_or_default();
            let (wrong, remedy) = (&complaint.wrong, &complaint.remedy);
            Told {
                file: complaint.file.display().to_string().replace(&prefix, ""),
                at: text.lines().skip(complaint.line - 1).collect::<Vec<_>>().join("\n"),
                says: format!("{wrong}. {remedy}"),
            }
        };
        self.read().err().unwrap_or_default().iter().map(told).collect()
    }

    /// That there is one complaint: about this file, the line that begins so, and with these words.
    #[track_caller]
    pub(crate) fn says(&self, file: &str, at: &str, says: &str) {
        let told = self.told();
        let [Told { file: in_file, at: at_line, says: words }] = told.as_slice() else {
            panic!("not one complaint: {:#?}", told.iter().map(|told| &told.says).collect::<Vec<_>>())
        };
        let line = at_line.lines().next().unwrap_or_default();
        assert!(in_file == file && at_line.starts_with(at), "{in_file}, not {file}; {line}, not {at}: {words}");
        assert!(words.contains(says), "{words}\nis not\n{says}");
    }
}

/// For each of (from, to, line, words): that this edit of the file leads to this one complaint.
#[track_caller]
pub(crate) fn each(file: &str, edits: &[(&str, &str, &str, &str)]) {
    for (from, to, at, says) in edits {
        let copy = Copy::new();
        copy.edit(file, from, to);
        copy.says(file, at, says);
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder").flatten() {
        let (source, target) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy_folder(&source, &target);
        } else {
            fs::copy(source, target).expect("a file");
        }
    }
}
