//! What has been said, and what the published figures show.

use crate::{Entry, Source, Text};

/// A statement in one of the two articles, and what the published figures show.
#[derive(Debug, PartialEq)]
pub struct Claim {
    /// Its id and title.
    pub entry: &'static Entry,
    /// What the published figures show, in a word.
    pub finding: Finding,
    /// The article.
    pub article: &'static Source,
    /// The role of who said it.
    pub by: &'static str,
    /// What it is about.
    pub about: Subject,
    /// Whether `says` is a quotation.
    pub is_quoted: bool,
    /// Whether it is an aim: figures can tell how things have gone since.
    pub is_aim: bool,
    /// What was said: a quotation, or the article's statement in our words.
    pub says: Text,
    /// What the published figures show: paragraphs.
    pub shows: &'static [Text],
    /// The id of a chart that helps.
    pub chart: Option<&'static str>,
    /// The id of the scenario in which the calculator goes on.
    pub scenario: Option<&'static str>,
    /// Sources beside those of its figures.
    pub sources: &'static [&'static Source],
}

impl Claim {
    /// What aims are found under, which are not judged: the name in links, and what it is called.
    pub const AIM: (&'static str, &'static str) = ("aim", "An aim, met so far or not");

    /// What statements are found under: the name in links of each, and what it is called.
    pub const GROUPS: [(&'static str, &'static str); 6] = [
        Finding::Agree.group(),
        Finding::AgreeWithACondition.group(),
        Finding::AgreedThen.group(),
        Finding::Differ.group(),
        Finding::NoFigure.group(),
        Claim::AIM,
    ];

    /// What the published figures show, as a reader is told it beside the statement: an aim is not judged.
    pub const fn told(&self) -> &'static str {
        if !self.is_aim {
            return self.finding.name();
        }
        match self.finding {
            Finding::Agree => "An aim: met so far",
            Finding::AgreeWithACondition => "An aim: met so far, with a condition",
            Finding::AgreedThen => "An aim: met then, not later",
            Finding::Differ => "An aim: not met so far",
            Finding::NoFigure => "An aim: there is no published figure",
        }
    }
}

/// What the published figures show about a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// They agree.
    Agree,
    /// They agree with a condition.
    AgreeWithACondition,
    /// They agreed then, later figures differ.
    AgreedThen,
    /// They differ.
    Differ,
    /// There is no published figure.
    NoFigure,
}

impl Finding {
    /// Every finding.
    pub const ALL: [Finding; 5] =
        [Finding::Agree, Finding::AgreeWithACondition, Finding::AgreedThen, Finding::Differ, Finding::NoFigure];

    const fn group(self) -> (&'static str, &'static str) {
        (self.id(), self.name())
    }

    /// Its name in links.
    pub const fn id(self) -> &'static str {
        match self {
            Finding::Agree => "agree",
            Finding::AgreeWithACondition => "with-a-condition",
            Finding::AgreedThen => "agreed-then",
            Finding::Differ => "differ",
            Finding::NoFigure => "no-figure",
        }
    }

    /// As a reader is told it.
    pub const fn name(self) -> &'static str {
        match self {
            Finding::Agree => "The figures agree",
            Finding::AgreeWithACondition => "The figures agree with a condition",
            Finding::AgreedThen => "The figures agreed then, later figures differ",
            Finding::Differ => "The figures differ",
            Finding::NoFigure => "There is no published figure",
        }
    }
}

/// What a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The city.
    City,
    /// Children's services.
    Services,
    /// Children in care.
    Care,
    /// Money.
    Money,
}

impl Subject {
    /// Every subject, in the order of the page.
    pub const ALL: [Subject; 4] = [Subject::Care, Subject::Money, Subject::Services, Subject::City];

    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Subject::City => "The city",
            Subject::Services => "Children’s services",
            Subject::Care => "Children in care",
            Subject::Money => "Money",
        }
    }
}
