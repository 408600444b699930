//! `words-with-digits.toml`: names that hold digits and are no figures.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::Complaint;
use crate::text;

/// Names that hold digits, such as "section 251", the longest first.
#[derive(Clone, Debug, Default)]
pub struct Phrases(Vec<String>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    phrase: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    words: Option<String>,
    why: Option<String>,
}

pub(crate) fn read(file: &Path, complaints: &mut Vec<Complaint>) -> Phrases {
    text::read(file, complaints, |File { phrase }, desk| {
        let mut phrases: Vec<String> = phrase
            .into_iter()
            .map(|entry| {
                let at = entry.span().start;
                let Entry { words, why } = entry.into_inner();
                let words = desk.need(at, "this phrase", "words", words, "section 251");
                desk.need(at, &format!("phrase \"{words}\""), "why", why, "the name of a return");
                words
            })
            .collect();
        phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
        Phrases(phrases)
    })
}

impl Phrases {
    /// What is left of a text when every phrase is taken out of it.
    pub fn taken_out_of(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |left, phrase| left.replace(phrase.as_str(), " "))
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}
