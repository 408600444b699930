//! Headings, paragraphs and columns, as plain text.

/// The widest line of a paragraph, in characters.
const WIDTH: usize = 100;
/// Between columns.
const GAP: &str = "  ";

/// A text that grows line by line.
#[derive(Debug, Default)]
pub(crate) struct Lines(String);

impl Lines {
    /// A heading, with a line free before it.
    pub(crate) fn heading(&mut self, words: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.line(words);
        self.line(&"-".repeat(words.chars().count()));
    }

    /// A line as it is.
    pub(crate) fn line(&mut self, words: &str) {
        self.0 += words.trim_end();
        self.0.push('\n');
    }

    /// Words in lines that are not too long.
    pub(crate) fn paragraph(&mut self, words: &str) {
        self.indented("", words);
    }

    /// The same, where later lines begin below the first's words.
    fn indented(&mut self, before: &str, words: &str) {
        let within = WIDTH.saturating_sub(before.chars().count());
        let later = " ".repeat(before.chars().count());
        for (index, line) in wrapped(words, within).iter().enumerate() {
            self.line(&format!("{}{line}", if index == 0 { before } else { &later }));
        }
    }

    /// Names, each with what is said of it.
    pub(crate) fn named<'a>(&mut self, all: impl Iterator<Item = (&'a str, String)> + Clone) {
        let widest = all.clone().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
        for (name, says) in all {
            self.indented(&format!("{name:widest$}{GAP}"), &says);
        }
    }

    /// A table: its head, and rows of as many cells. The first column stands left, the others right.
    pub(crate) fn table(&mut self, head: &[&str], rows: &[Vec<String>]) {
        let head: Vec<String> = head.iter().map(ToString::to_string).collect();
        let all = || std::iter::once(&head).chain(rows);
        let widest = |column: usize| {
            all().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..head.len()).map(widest).collect();
        for row in all() {
            let cells = row.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
                if column == 0 { format!("{cell:width$}") } else { format!("{cell:>width$}") }
            });
            self.line(&cells.collect::<Vec<_>>().join(GAP));
        }
    }

    /// All of it.
    pub(crate) fn written(self) -> String {
        self.0
    }
}

/// Words in lines of at most so many characters; a longer word has a line of its own.
fn wrapped(words: &str, within: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split(' ') {
        if let Some(line) = lines.last_mut() {
            if line.is_empty() {
                line.push_str(word);
            } else if line.chars().count() + 1 + word.chars().count() <= within {
                line.push(' ');
                line.push_str(word);
            } else {
                lines.push(word.to_owned());
            }
        }
    }
    lines
}
