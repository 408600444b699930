//! Charts of the record: which series each shows, for whom, and what it finds. Made at build time only.

use charts::{Event as Mark, Lane, LineChart, Moment, Span, Timeline};
use facts::{Area, EVENTS, Event, Figure, Judged, Kind, Series, series as of};

use super::series;
use crate::words::{self, finding};

/// A chart of the record.
#[derive(Debug)]
pub struct RecordChart {
    /// Its id in pages, in `data/` and as a file.
    pub id: &'static str,
    /// What its line is of, as a subject of its title.
    pub subject: &'static str,
    /// What it shows.
    pub series: &'static Series,
    /// For whom, the place itself first.
    pub areas: &'static [Area],
    /// The time that it begins with, in years; what was before is left out.
    pub since: f64,
}

const ALONE: &[Area] = &[Area::Here];
const BESIDE_ENGLAND: &[Area] = &[Area::Here, Area::England];
const BESIDE_ALL: &[Area] = &[Area::Here, Area::England, Area::Neighbours];

/// Every chart of the record.
pub static ALL: [RecordChart; 18] = [
    shown("in-care", "Children in care", &of::LOOKED_AFTER, ALONE),
    shown("in-care-rate", "Children in care, for every 10,000", &of::LOOKED_AFTER_RATE, BESIDE_ALL),
    shown("entering-care", "Children entering care", &of::STARTED, ALONE),
    shown(
        "protection-plans",
        "Child protection plans, for every 10,000 children",
        &of::PROTECTION_PLAN_RATE,
        BESIDE_ENGLAND,
    ),
    shown("referrals", "Referrals, for every 10,000 children", &of::REFERRAL_RATE, BESIDE_ENGLAND),
    shown("re-referrals", "Referred again within 12 months", &of::RE_REFERRALS, BESIDE_ENGLAND),
    shown("repeat-plans", "Plans that were not a child’s first", &of::REPEAT_PLANS, BESIDE_ENGLAND),
    shown("caseload", "Cases for each social worker", &of::CASELOAD, BESIDE_ENGLAND),
    shown("agency", "Social workers from agencies", &of::AGENCY_RATE, BESIDE_ENGLAND),
    shown("vacancies", "Social work posts that are vacant", &of::VACANCY_RATE, BESIDE_ENGLAND),
    shown("childrens-homes", "In secure units and children’s homes", &of::IN_CHILDRENS_HOMES, BESIDE_ENGLAND),
    shown("over-20-miles", "Placed more than 20 miles away", &of::OVER_20_MILES, BESIDE_ENGLAND),
    shown("foster-care", "In foster care", &of::IN_FOSTER_CARE, BESIDE_ENGLAND),
    shown("spending", "Spending on children in care", &of::SPEND_LOOKED_AFTER, ALONE),
    shown("weekly-cost", "A week in care", &of::WEEKLY_COST_LOOKED_AFTER, BESIDE_ENGLAND),
    shown("free-school-meals", "Primary pupils with free school meals", &of::FSM_PRIMARY, BESIDE_ENGLAND),
    shown("low-income", "Children in low-income families", &of::LOW_INCOME, BESIDE_ENGLAND),
    shown(
        "good-level-of-development",
        "Children with a good level of development",
        &of::GOOD_LEVEL_OF_DEVELOPMENT,
        BESIDE_ENGLAND,
    ),
];

const fn shown(
    id: &'static str,
    subject: &'static str,
    series: &'static Series,
    areas: &'static [Area],
) -> RecordChart {
    RecordChart { id, subject, series, areas, since: 0.0 }
}

/// The chart beneath the timeline, which begins with the events.
pub static TIMELINE: RecordChart =
    RecordChart { since: 2015.0, ..shown("timeline", "What happened, and children in care", &of::LOOKED_AFTER, ALONE) };

/// The chart of that id.
pub fn of_id(id: &str) -> Option<&'static RecordChart> {
    ALL.iter().find(|shown| shown.id == id)
}

impl RecordChart {
    /// What is drawn, told and listed.
    pub fn chart(&self) -> LineChart {
        let title = finding::of(self.subject, self.series, self.since);
        LineChart {
            spans: if self.is_of_the_journey() { EVENTS.iter().filter_map(span).collect() } else { Vec::new() },
            moments: if self.since > 0.0 { EVENTS.iter().filter_map(judged).collect() } else { Vec::new() },
            ..series::lines(title, self.series, self.areas, self.since)
        }
    }

    /// Whether the government's direction is drawn behind its line, and a later figure beside it.
    fn is_of_the_journey(&self) -> bool {
        *self.series == of::LOOKED_AFTER
    }

    /// Its figures, for their sources.
    pub fn figures(&self) -> impl Iterator<Item = &'static Figure> {
        series::values(self.series, self.areas, self.since)
            .map(|value| value.figure())
            .chain(series::later(self.series).map(|(figure, _)| figure))
    }
}

/// The events over time, above the number of children in care.
pub fn timeline() -> Timeline {
    let lane = |kind: Kind| Lane {
        label: kind.name().into(),
        events: EVENTS.iter().filter(|event| event.kind == kind).map(mark).collect(),
    };
    Timeline { lanes: Kind::ALL.map(lane).into(), below: TIMELINE.chart() }
}

fn mark(event: &Event) -> Mark {
    Mark {
        id: event.entry.id,
        label: event.entry.title.into(),
        from: event.from.begins(),
        to: event.to.map(facts::When::begins),
    }
}

/// What the government did that lasted.
fn span(event: &Event) -> Option<Span> {
    (event.kind == Kind::Government).then_some(())?;
    Some(Span { label: event.entry.title.into(), from: event.from.begins(), to: event.to?.begins() })
}

/// A full inspection, by its overall grade.
fn judged(event: &Event) -> Option<Moment> {
    let grade = event.grade(Judged::Overall)?;
    let at = event.from.begins();
    Some(Moment { label: format!("{}: {}", at as u16, words::capital(grade.short_name())), at })
}
