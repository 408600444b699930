//! Texts that name figures and dates in braces, so that no digit stands in them that nobody can trace.

use toml::Spanned;

use crate::Figure;
use crate::complaint::Desk;
use crate::phrases::Phrases;
use crate::when::When;

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// The figure of this id, written in full, or in short where it is money.
    Figure {
        /// Its id.
        id: String,
        /// Whether it is written in short.
        short: bool,
    },
    /// A date.
    When(When),
}

/// What a text may name.
#[derive(Clone, Copy)]
pub(crate) struct Known<'a> {
    pub(crate) figures: &'a [Figure],
    pub(crate) phrases: &'a Phrases,
}

/// The most words of somebody else's that are quoted.
pub(crate) const LONGEST_QUOTE: usize = 15;

/// Whether digits may stand in a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Digits {
    /// Only in phrases that are listed.
    Listed,
    /// Constants may: a formula's 365/7.
    Any,
}

impl Known<'_> {
    /// The pieces of a text that has to be there, in `field` of the entry that begins at `at`.
    pub(crate) fn needed(
        self,
        desk: &mut Desk,
        (at, entry, field): (usize, &str, &str),
        text: Option<Spanned<String>>,
        example: &str,
    ) -> Vec<Piece> {
        let Some(text) = text.filter(|text| !text.get_ref().trim().is_empty()) else {
            desk.need(at, entry, field, None, example);
            return Vec::new();
        };
        self.pieces(desk, entry, &text, Digits::Listed)
    }

    /// The pieces of a text; complains about what it names that is not there, and about digits.
    pub(crate) fn pieces(self, desk: &mut Desk, entry: &str, text: &Spanned<String>, digits: Digits) -> Vec<Piece> {
        let at = text.span().start;
        let mut pieces = Vec::new();
        let mut rest = text.get_ref().as_str();
        let marks = |mark| rest.matches(mark).count();
        if marks('“') != marks('”') {
            let remedy = "Write “ before the words and ” after them";
            desk.complain(at, format!("{entry}: a quotation mark is missing"), remedy);
        }
        for quote in quotations(rest) {
            let words = quote.split_whitespace().count();
            if words > LONGEST_QUOTE {
                let remedy = format!("Quote at most {LONGEST_QUOTE}, or tell it in our words");
                desk.complain(at, format!("{entry} quotes {words} words"), remedy);
            }
        }
        while let Some((words, after)) = rest.split_once('{') {
            self.words(desk, at, entry, words, digits, &mut pieces);
            let Some((name, after)) = after.split_once('}') else {
                desk.complain(at, format!("{entry}: a brace is not closed"), "Write {the-figure}, with both braces");
                return pieces;
            };
            pieces.extend(self.named(desk, at, entry, name));
            rest = after;
        }
        self.words(desk, at, entry, rest, digits, &mut pieces);
        pieces
    }

    fn words(self, desk: &mut Desk, at: usize, entry: &str, words: &str, digits: Digits, pieces: &mut Vec<Piece>) {
        if words.is_empty() {
            return;
        }
        let left = self.phrases.taken_out_of(words);
        if digits == Digits::Listed && left.contains(char::is_numeric) {
            let remedy = "Name its figure in braces, as {started/here/2025}; for a name that holds digits, list it in \
                          words-with-digits.toml";
            desk.complain(at, format!("{entry}: a digit stands in \"{}\"", words.trim()), remedy);
        }
        pieces.push(Piece::Words(words.into()));
    }

    fn named(self, desk: &mut Desk, at: usize, entry: &str, name: &str) -> Option<Piece> {
        if let Some(when) = When::of(name) {
            return Some(Piece::When(when));
        }
        let (id, short) = name.strip_suffix("|short").map_or((name, false), |id| (id, true));
        if id != id.trim() {
            let remedy = format!("Write {{{}}}, without spaces beside the braces", id.trim());
            desk.complain(at, format!("{entry}: a space stands in {{{name}}}"), remedy);
            return None;
        }
        let Some(figure) = self.figures.iter().find(|figure| figure.id == id) else {
            let remedy = "Enter it in figures.toml or series.csv first, or correct the name";
            desk.complain(at, format!("{entry}: there is no figure \"{id}\""), remedy);
            return None;
        };
        if short && !figure.unit.starts_with("Pounds") {
            desk.complain(
                at,
                format!("{entry}: \"{id}\" is no money"),
                "Only money is written in short: take |short off",
            );
        }
        Some(Piece::Figure { id: id.into(), short })
    }
}

/// What stands between “ and ” in a text.
fn quotations(text: &str) -> impl Iterator<Item = &str> {
    text.split('“').skip(1).filter_map(|after| after.split_once('”').map(|(quote, _)| quote))
}
