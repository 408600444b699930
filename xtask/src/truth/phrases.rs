//! Rule: names and phrases that hold digits and are no figures.

use facts::{CLAIMS, EDITIONS, NEWEST, WORDS_WITH_DIGITS, figures};
use stoke_explainer::state::State;
use stoke_explainer::words::{VERSION, number, scope, years};

use super::account::{Rule, digits};

/// Names that the record gives, and the phrases of `data/words-with-digits.toml`; the longest first.
pub(super) fn all() -> Vec<(String, Rule)> {
    let phrases = WORDS_WITH_DIGITS.iter().map(|phrase| ((*phrase).to_owned(), Rule::Phrase));
    let mut all: Vec<(String, Rule)> = names().into_iter().map(|name| (name, Rule::Name)).chain(phrases).collect();
    all.sort_by_key(|(phrase, _)| std::cmp::Reverse(phrase.len()));
    all
}

/// Editions, who made statements, rates to compare with, the claim by its sum, and the first of the years counted. Where the record changes, so
/// do they.
fn names() -> Vec<String> {
    let of_editions = EDITIONS.iter().flat_map(|edition| {
        [
            format!("edition {}", edition.id),
            format!("Edition {}", edition.id),
            format!("as published up to {}", edition.as_published_by),
        ]
    });
    let roles = CLAIMS.iter().map(|claim| claim.by.to_owned()).filter(|by| digits(by) > 0);
    let targets =
        NEWEST.in_care().targets.iter().map(|target| target.label.to_owned()).filter(|label| digits(label) > 0);
    let version =
        scope::of(&State::default(), "", "").into_iter().filter(|line| line.key == "version").map(|line| line.says);
    let claim = format!("£{} million", number::plain(figures::CLAIM.value / 1e6));
    let mut names: Vec<String> = of_editions
        .chain(roles)
        .chain(targets)
        .chain([format!("version {VERSION}")])
        .chain(version)
        .chain([claim, format!("from {}", years::financial(&NEWEST, 1))])
        .collect();
    names.sort();
    names.dedup();
    names
}
