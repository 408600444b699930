//! `claims.toml`: what has been said, and what the published figures show.

use std::path::Path;

use serde::Deserialize;
use toml::Spanned;

use crate::complaint::{Complaint, Desk};
use crate::template::{Digits, Known, LONGEST_QUOTE, Piece};
use crate::{Scenario, Source, text};

/// A statement, and what the published figures show.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its name within the edition and in links.
    pub id: String,
    /// The id of the article's source.
    pub article: String,
    /// The role of who said it.
    pub by: String,
    /// The Rust name of what it is about.
    pub about: &'static str,
    /// Its subject, in a few words.
    pub title: String,
    /// Whether `says` is a quotation.
    pub is_quoted: bool,
    /// Whether it is an aim, which figures can be told since and can't agree with.
    pub is_aim: bool,
    /// What was said.
    pub says: Vec<Piece>,
    /// The Rust name of the finding.
    pub finding: &'static str,
    /// What the figures show: paragraphs.
    pub shows: Vec<Vec<Piece>>,
    /// The id of a chart that helps.
    pub chart: Option<String>,
    /// The id of the scenario in which the calculator goes on.
    pub scenario: Option<String>,
    /// The ids of sources beside those of its figures.
    pub sources: Vec<String>,
}

/// What an officer writes for a finding, and what the facts crate calls it.
pub const FINDINGS: [(&str, &str); 5] = [
    ("the figures agree", "Agree"),
    ("the figures agree with a condition", "AgreeWithACondition"),
    ("the figures agreed then, later figures differ", "AgreedThen"),
    ("the figures differ", "Differ"),
    ("there is no published figure", "NoFigure"),
];

/// What an officer writes for a subject, and what the facts crate calls it, in the order of the page.
pub const SUBJECTS: [(&str, &str); 4] =
    [("children in care", "Care"), ("money", "Money"), ("the services", "Services"), ("the city", "City")];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    claim: Vec<Spanned<Entry>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Option<String>,
    article: Option<String>,
    by: Option<String>,
    about: Option<String>,
    title: Option<String>,
    says: Option<Spanned<String>>,
    quote: Option<Spanned<String>>,
    #[serde(default)]
    aim: bool,
    finding: Option<String>,
    #[serde(default)]
    show: Vec<Spanned<String>>,
    chart: Option<String>,
    scenario: Option<String>,
    #[serde(default)]
    sources: Vec<String>,
}

/// Reads the claims, subject by subject, otherwise in the order of the file.
pub(crate) fn read(
    file: &Path,
    known: Known,
    sources: &[Source],
    scenarios: &[Scenario],
    complaints: &mut Vec<Complaint>,
) -> Vec<Claim> {
    text::read(file, complaints, |File { claim }, desk| {
        let places: Vec<usize> = claim.iter().map(|entry| entry.span().start).collect();
        let mut claims: Vec<Claim> =
            claim.into_iter().map(|entry| check(entry, known, sources, scenarios, desk)).collect();
        text::unique(desk, "claim", claims.iter().map(|claim| claim.id.as_str()).zip(places));
        claims.sort_by_key(|claim| SUBJECTS.iter().position(|(_, name)| *name == claim.about));
        claims
    })
}

fn check(entry: Spanned<Entry>, known: Known, sources: &[Source], scenarios: &[Scenario], desk: &mut Desk) -> Claim {
    let at = entry.span().start;
    let Entry { id, article, by, about, title, says, quote, aim, finding, show, chart, scenario, sources: named } =
        entry.into_inner();
    let id = desk.need_id(at, "this claim", id, "thirty-million");
    let name = format!("claim \"{id}\"");
    let is_quoted = quote.is_some();
    let said = match (says, quote) {
        (Some(said), None) | (None, Some(said)) => Some(said),
        _ => {
            let remedy = "Write either says = \"…\", in our words, or quote = \"…\"";
            desk.complain(at, format!("{name} does not say what was said, or says it twice"), remedy);
            None
        }
    };
    if let Some(quote) = said.as_ref().filter(|_| is_quoted) {
        let words = quote.get_ref().split_whitespace().count();
        if words > LONGEST_QUOTE {
            let wrong = format!("{name} quotes {words} words");
            desk.complain(quote.span().start, wrong, format!("Quote at most {LONGEST_QUOTE}, or tell it in our words"));
        }
    }
    if show.is_empty() {
        desk.complain_of(at, "show", format!("{name} does not say what the figures show"), "Add: show = [\"…\"]");
    }
    let article = desk.need(at, &name, "article", article, "cypnow-2025");
    desk.need_sources(at, &name, "article", std::slice::from_ref(&article), sources);
    desk.need_sources(at, &name, "sources", &named, sources);
    if let Some(id) = scenario.as_ref().filter(|id| !scenarios.iter().any(|scenario| scenario.id == **id)) {
        let known: Vec<&str> = scenarios.iter().map(|scenario| scenario.id.as_str()).collect();
        let wrong = format!("{name}: assumptions.toml has no scenario \"{id}\"");
        desk.complain_of(at, "scenario", wrong, format!("It can be: {}", known.join(" | ")));
    }
    Claim {
        by: desk.need(at, &name, "by", by, "the reporter"),
        about: desk.choose(at, &name, "about", about, &SUBJECTS).unwrap_or_default(),
        title: desk.need_title(at, &name, title, "The size of the city", known.phrases),
        finding: desk.choose(at, &name, "finding", finding, &FINDINGS).unwrap_or_default(),
        says: said.map(|said| known.pieces(desk, &name, &said, Digits::Listed)).unwrap_or_default(),
        shows: show.iter().map(|shown| known.pieces(desk, &name, shown, Digits::Listed)).collect(),
        id,
        article,
        is_quoted,
        is_aim: aim,
        chart,
        scenario,
        sources: named,
    }
}
