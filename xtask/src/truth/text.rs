//! Texts that name no entry: what the record calls things is taken out, then each number left is traced by itself.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use facts::NEWEST;
use regex::Regex;
use scraper::ElementRef;
use stoke_explainer::lists::list_of;
use stoke_explainer::pages::Page;

use super::account::{Account, Rule, digits};
use super::reader::{has_class, nearest, plain};
use super::{Known, beside, in_care, opening, phrases, picture};

/// A number as the app writes numbers: a financial year, or digits with their sign and unit; or a raised digit.
const NUMBER: &str = r"(?x)
    \b\d{4}-\d{2}\b
    | [−-]? £? \d+ (?: ,\d{3} )* (?: \.\d+ )? …? (?: % | (?: bn | m | k )\b | \ (?: million | billion )\b )?
    | \p{N}";

/// Years that may stand in headings: those of the record and those that are counted.
const YEARS: std::ops::RangeInclusive<u16> = 1990..=2041;

/// The only phrases that may stand in sentences that follow the state: another, such as "Year 6", would hide a number.
const IN_SENTENCES: [&str; 2] = ["365/7", "each £1"];

/// What stands for something that was traced, so that what was left and right of it does not become one.
const TAKEN: &str = "\u{fffc}";

/// Everything that texts are compared with.
pub(super) struct Texts {
    /// What finds numbers.
    pub(super) number: Regex,
    phrases: Vec<(String, Rule)>,
    sentences: BTreeMap<&'static str, BTreeSet<String>>,
    /// Of the number in care, which is about no scenario.
    in_care: BTreeSet<String>,
}

impl Texts {
    /// The texts of the newest edition.
    pub(super) fn new() -> anyhow::Result<Texts> {
        let of_scenarios = NEWEST.scenarios.iter().map(|scenario| (scenario.id, opening::numbers(scenario)));
        // Sentences that name no scenario are about the one that the page opens with.
        let of_opening = ("", opening::numbers(NEWEST.opening()));
        let of_both = ("both", opening::of_both());
        Ok(Texts {
            number: number()?,
            phrases: phrases::all(),
            sentences: of_scenarios.chain([of_opening, of_both]).collect(),
            in_care: in_care::numbers(),
        })
    }
}

impl Texts {
    /// Whether a text is a phrase that may hold digits, and nothing else.
    pub(super) fn is_phrase(&self, text: &str) -> bool {
        self.phrases.iter().any(|(phrase, rule)| *rule == Rule::Phrase && phrase == text)
    }

    /// The numbers of sentences of a page that are about that scenario.
    fn sentences_of(&self, page: Page, scenario: &str) -> Option<&BTreeSet<String>> {
        if page == Page::InCare { Some(&self.in_care) } else { self.sentences.get(scenario) }
    }
}

/// What finds numbers in a text.
fn number() -> anyhow::Result<Regex> {
    Regex::new(NUMBER).context("the pattern of numbers is one")
}

/// Accounts for a text of an element.
pub(super) fn account(known: &Known, of: ElementRef, text: &str, account: &mut Account) {
    if digits(text) == 0 {
        return;
    }
    let sentences = nearest(of, |near| near.attr("data-words").is_some())
        .and_then(|words| known.texts.sentences_of(known.page, words.attr("data-words")?));
    let mut left = plain(text);
    for (phrase, rule) in beside::allowed(of).iter().chain(&first_of_list(known, of)).chain(&known.texts.phrases) {
        if sentences.is_none() || *rule != Rule::Phrase || IN_SENTENCES.contains(&phrase.as_str()) {
            left = take(&left, phrase, *rule, account);
        }
    }
    let is_heading =
        nearest(of, |near| matches!(near.value().name(), "h1" | "h2" | "h3" | "h4" | "th" | "title" | "meta"));
    for found in known.texts.number.find_iter(&left) {
        let number = found.as_str();
        if sentences.is_some_and(|numbers| numbers.contains(number)) {
            account.traced(Rule::Sentence, number);
        } else if is_heading.is_some() && is_year(number) {
            account.traced(Rule::Year, number);
        } else if picture::tells(known, of, number) {
            account.traced(Rule::Told, number);
        } else {
            account.wrong(of, &around(&left, found.start(), found.end()), why(number, sentences.is_some()));
        }
    }
}

/// Where a list is shown one at a time: that the first of all is shown.
fn first_of_list(known: &Known, of: ElementRef) -> Option<(String, Rule)> {
    nearest(of, |near| has_class(near, "stepper"))?;
    Some((format!("1 of {}: ", list_of(known.page).count(None)), Rule::Count))
}

fn why(number: &str, in_sentence: bool) -> String {
    if in_sentence {
        format!("“{number}” is no value of the state that the page opens with: let src/words write it from the state")
    } else {
        format!(
            "“{number}” is not traced: make it a figure of data/ (components::figure), a date (components::time) or a \
             result of the model (components::result); a name that holds digits goes into data/words-with-digits.toml"
        )
    }
}

/// Takes a phrase out of a text, wherever it does not cut a number.
fn take(text: &str, phrase: &str, rule: Rule, account: &mut Account) -> String {
    let (mut left, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(phrase) {
        left.push_str(before);
        if cuts(&left, phrase, after) {
            left.push_str(phrase);
        } else {
            account.traced(rule, phrase);
            left.push_str(TAKEN);
        }
        rest = after;
    }
    left + rest
}

/// Whether a number goes on before or after the phrase.
fn cuts(before: &str, phrase: &str, after: &str) -> bool {
    let number = |letter: char| letter.is_numeric();
    let goes_on_before =
        before.trim_end_matches(['.', ',', '-', '−', '£']).ends_with(number) || before.ends_with(['£', '−']);
    let goes_on_after = after.trim_start_matches(['.', ',', '-']).starts_with(number) || after.starts_with(['%', '…']);
    (phrase.starts_with(number) && goes_on_before) || (phrase.ends_with(number) && goes_on_after)
}

/// A year, or a financial year such as "2024-25".
fn is_year(number: &str) -> bool {
    let in_range = |year: &str| year.len() == 4 && year.parse().is_ok_and(|year| YEARS.contains(&year));
    match number.split_once('-') {
        None => in_range(number),
        Some((first, second)) => {
            let next = first.parse::<u16>().map(|first| format!("{:02}", (first + 1) % 100));
            in_range(first) && next.is_ok_and(|next| next == second)
        }
    }
}

/// A number with some of the text on both sides.
fn around(text: &str, start: usize, end: usize) -> String {
    const LETTERS: usize = 40;
    let (before, rest) = text.split_at(start);
    let (number, after) = rest.split_at(end - start);
    let before: Vec<char> = before.chars().collect();
    let before: String = before.iter().skip(before.len().saturating_sub(LETTERS)).collect();
    let after: String = after.chars().take(LETTERS).collect();
    format!("{before}{number}{after}").replace(TAKEN, "·").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{cuts, is_year, number};

    #[test]
    fn numbers_are_found_whole() {
        let pattern = number().expect("a pattern");
        let found = |text| pattern.find_iter(text).map(|found| found.as_str()).collect::<Vec<_>>();
        assert_eq!(
            found("−£1.8m for later years; £2.2 million, 3.7238… of 50%"),
            ["−£1.8m", "£2.2 million", "3.7238…", "50%"]
        );
        assert_eq!(found("£A − £1,234.50, Year 3 (2026-27)."), ["£1,234.50", "3", "2026-27"]);
        assert_eq!(found("m²q and ½"), ["²", "½"]);
    }

    #[test]
    fn a_phrase_does_not_cut_a_number() {
        assert!(cuts("1,", "20 miles", " away"));
        assert!(cuts("£", "20 miles", " away"));
        assert!(!cuts("more than ", "20 miles", " away"));
        assert!(cuts("the ", "No. 2", ",500"));
        assert!(!cuts("the ", "No. 2", ", and"));
    }

    #[test]
    fn years_are_near() {
        assert!(is_year("2024") && is_year("2024-25") && is_year("1999-00"));
        assert!(!is_year("1066") && !is_year("2024-26") && !is_year("42"));
    }
}
