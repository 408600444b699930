//! What happened.

use crate::{EVENTS, Entry, Source, Status, Text, When};

/// Something that happened.
#[derive(Debug, PartialEq)]
pub struct Event {
    /// Its id and title.
    pub entry: &'static Entry,
    /// Its kind.
    pub kind: Kind,
    /// When it happened or began.
    pub from: When,
    /// When it ended, where it lasted.
    pub to: Option<When>,
    /// When it was published, where that was later.
    pub published: Option<When>,
    /// What happened.
    pub text: Text,
    /// Where that can be read.
    pub sources: &'static [&'static Source],
    /// What kind of statement it is.
    pub status: Status,
    /// What inspectors judged.
    pub judgements: &'static [(Judged, Grade)],
}

impl Event {
    /// What inspectors judged of an area.
    pub fn grade(&self, area: Judged) -> Option<Grade> {
        self.judgements.iter().find(|(judged, _)| *judged == area).map(|(_, grade)| *grade)
    }

    /// When a reader heard of it: when it was published, else when it happened.
    pub fn known(&self) -> When {
        self.published.unwrap_or(self.from)
    }
}

/// Every full inspection with its overall grade, the earliest first.
pub fn inspections() -> impl DoubleEndedIterator<Item = (&'static Event, Grade)> + Clone {
    EVENTS.iter().filter_map(|event| Some((event, event.grade(Judged::Overall)?)))
}

/// The government's intervention: what it did that lasted.
pub fn intervention() -> Option<&'static Event> {
    EVENTS.iter().find(|event| event.kind == Kind::Government && event.to.is_some())
}

/// Kinds of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An inspection.
    Inspection,
    /// What the government did.
    Government,
    /// What the council did.
    Council,
    /// Who led.
    People,
    /// Money.
    Money,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 5] = [Kind::Inspection, Kind::Government, Kind::Council, Kind::People, Kind::Money];

    /// The name in links of each, and what it is called.
    pub const GROUPS: [(&'static str, &'static str); 5] = [
        Kind::Inspection.group(),
        Kind::Government.group(),
        Kind::Council.group(),
        Kind::People.group(),
        Kind::Money.group(),
    ];

    const fn group(self) -> (&'static str, &'static str) {
        (self.id(), self.name())
    }

    /// Its name in links.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::Inspection => "inspections",
            Kind::Government => "government",
            Kind::Council => "council",
            Kind::People => "people",
            Kind::Money => "money",
        }
    }

    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Inspection => "Inspections",
            Kind::Government => "Government",
            Kind::Council => "Council and services",
            Kind::People => "People",
            Kind::Money => "Money",
        }
    }
}

/// What inspectors judge. Care leavers were judged together with children in care until 2022, and apart from 2025 on:
/// the two are never one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judged {
    /// Overall effectiveness.
    Overall,
    /// The impact of leaders on social work practice.
    Leaders,
    /// Children who need help and protection.
    HelpAndProtection,
    /// Children in care and care leavers, judged together.
    ChildrenInCareAndCareLeavers,
    /// Children in care.
    ChildrenInCare,
    /// Care leavers.
    CareLeavers,
    /// Adoption.
    Adoption,
}

impl Judged {
    /// Everything that is judged.
    pub const ALL: [Judged; 7] = [
        Judged::Overall,
        Judged::Leaders,
        Judged::HelpAndProtection,
        Judged::ChildrenInCareAndCareLeavers,
        Judged::ChildrenInCare,
        Judged::CareLeavers,
        Judged::Adoption,
    ];

    /// What it is called.
    pub const fn name(self) -> &'static str {
        match self {
            Judged::Overall => "Overall",
            Judged::Leaders => "Leaders",
            Judged::HelpAndProtection => "Help and protection",
            Judged::ChildrenInCareAndCareLeavers => "Children in care and care leavers, judged together",
            Judged::ChildrenInCare => "Children in care",
            Judged::CareLeavers => "Care leavers",
            Judged::Adoption => "Adoption",
        }
    }
}

/// Ofsted's grades, from the worst up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Inadequate.
    Inadequate,
    /// Requires improvement to be good.
    RequiresImprovement,
    /// Good.
    Good,
    /// Outstanding.
    Outstanding,
}

impl Grade {
    /// In a picture, where there is little room.
    pub const fn short_name(self) -> &'static str {
        match self {
            Grade::RequiresImprovement => "requires improvement",
            other => other.name(),
        }
    }

    /// In Ofsted's words.
    pub const fn name(self) -> &'static str {
        match self {
            Grade::Inadequate => "inadequate",
            Grade::RequiresImprovement => "requires improvement to be good",
            Grade::Good => "good",
            Grade::Outstanding => "outstanding",
        }
    }
}
