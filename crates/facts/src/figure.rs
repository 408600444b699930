//! A figure, its source and its standing.

use crate::Text;

/// A figure that a page may state.
#[derive(Debug, PartialEq)]
pub struct Figure {
    /// Its name in `data/` and on the page.
    pub id: &'static str,
    /// What it counts, in plain words.
    pub label: &'static str,
    /// How much, in `unit`.
    pub value: f64,
    /// What the value is a number of.
    pub unit: Unit,
    /// Decimal places, as it is published.
    pub decimals: u8,
    /// The day or year that it is about.
    pub period: &'static str,
    /// Where.
    pub place: &'static str,
    /// Where it comes from.
    pub source: &'static Source,
    /// What kind of statement it is.
    pub status: Status,
    /// How it is worked out, for our own calculations; empty for others.
    pub formula: Text,
}

/// Where a figure comes from.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name in `data/`.
    pub id: &'static str,
    /// Who published it.
    pub publisher: &'static str,
    /// What it is called.
    pub title: &'static str,
    /// When it was published, as a reader would write it.
    pub published: Option<&'static str>,
    /// Where a reader can check it.
    pub address: &'static str,
    /// The licence under which it may be used again.
    pub licence: Option<&'static str>,
}

/// What a figure's value is a number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Children.
    Children,
    /// People of any age.
    People,
    /// Per cent, from 0 to 100.
    PerCent,
    /// Days.
    Days,
    /// Years of 365 days.
    Years,
    /// A share from 0 to 1.
    Share,
    /// GBP.
    Pounds,
    /// GBP a week.
    PoundsAWeek,
    /// GBP a year.
    PoundsAYear,
    /// A count of anything else, such as visits.
    Number,
    /// A place in an order, from 1.
    Rank,
    /// Children in every 10,000 aged 0 to 17.
    ChildrenPerTenThousand,
    /// In every 1,000 live births.
    PerThousandBirths,
    /// Cases of one social worker.
    Cases,
    /// Points of a score.
    Points,
    /// People at work, part-time ones in part.
    FullTimeEquivalent,
}

/// What kind of statement a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Published as a statistic by a government department or the Office for National Statistics.
    OfficialStatistic,
    /// Decided by the government.
    GovernmentDecision,
    /// Set by the government for others to use.
    GovernmentGuidance,
    /// Found or judged by an inspectorate.
    Inspection,
    /// Stated by the council.
    CouncilStatement,
    /// Read in a newspaper's report of it.
    PressReport,
    /// Said in one of the two articles that the project began from.
    SaidInAnArticle,
    /// Arithmetic of ours on published figures.
    OurCalculation,
    /// A value of our own.
    OurIllustration,
}

impl Unit {
    /// As `data/` has it.
    pub const fn words(self) -> &'static str {
        match self {
            Unit::Children => "children",
            Unit::People => "people",
            Unit::PerCent => "per cent",
            Unit::Days => "days",
            Unit::Years => "years",
            Unit::Share => "share",
            Unit::Pounds => "GBP",
            Unit::PoundsAWeek => "GBP a week",
            Unit::PoundsAYear => "GBP a year",
            Unit::Number => "number",
            Unit::Rank => "rank",
            Unit::ChildrenPerTenThousand => "per 10,000 children",
            Unit::PerThousandBirths => "per 1,000 births",
            Unit::Cases => "cases",
            Unit::Points => "points",
            Unit::FullTimeEquivalent => "full-time equivalent",
        }
    }
}

impl Status {
    /// As a reader is told it.
    pub const fn words(self) -> &'static str {
        match self {
            Status::OfficialStatistic => "official statistic",
            Status::GovernmentDecision => "government decision",
            Status::GovernmentGuidance => "government guidance",
            Status::Inspection => "inspection",
            Status::CouncilStatement => "council statement",
            Status::PressReport => "press report",
            Status::SaidInAnArticle => "said in an article",
            Status::OurCalculation => "our calculation",
            Status::OurIllustration => "our illustration",
        }
    }
}
