//! A sentence in parts, so that a page can give each number its own element.

use crate::Number;

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Words, with the spaces and stops around them.
    Words(String),
    /// A number.
    Number {
        /// The number itself.
        number: Number,
        /// How the sentence writes it.
        text: String,
    },
}

impl Part {
    /// What it adds to the sentence.
    pub fn text(&self) -> &str {
        match self {
            Part::Words(text) | Part::Number { text, .. } => text,
        }
    }
}

/// Puts a sentence together.
pub(super) struct Teller {
    parts: Vec<Part>,
    short: fn(f64) -> String,
}

impl Teller {
    /// One that writes numbers so.
    pub(super) const fn new(short: fn(f64) -> String) -> Teller {
        Teller { parts: Vec::new(), short }
    }

    /// Sets the next sentence apart from the one before it.
    pub(super) fn begin(&mut self) {
        if !self.parts.is_empty() {
            self.say(" ");
        }
    }

    /// Goes on with words. Two next to each other are one part.
    pub(super) fn say(&mut self, words: &str) {
        match self.parts.last_mut() {
            _ if words.is_empty() => {}
            Some(Part::Words(text)) => text.push_str(words),
            _ => self.parts.push(Part::Words(words.to_owned())),
        }
    }

    /// Goes on with a number.
    pub(super) fn tell(&mut self, number: Number) {
        self.parts.push(Part::Number { number, text: (self.short)(number.value) });
    }

    /// The parts of the sentence.
    pub(super) fn parts(self) -> Vec<Part> {
        self.parts
    }
}

/// The sentence that parts are of.
pub(super) fn sentence(parts: &[Part]) -> String {
    parts.iter().map(Part::text).collect()
}
