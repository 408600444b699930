//! Charts of the record: which series each shows, for whom, and what it finds. Made at build time only.

use charts::{
    Drawable, Event as Mark, Format, Lane, Later, Line, LineChart, Moment, Number, Period, Span, Timeline, Width, svg,
};
use facts::{Area, EVENTS, Event, Figure, Judged, Kind, Series, Unit, Value, figures, series};

use crate::words::{self, finding, money, number};

/// A chart of the record.
#[derive(Debug)]
pub struct Shown {
    /// Its id in pages, in `data/` and as a file.
    pub id: &'static str,
    /// What its line is of, as a subject of its title.
    pub subject: &'static str,
    /// What it shows.
    pub series: &'static Series,
    /// For whom, Stoke first.
    pub areas: &'static [Area],
    /// The time that it begins with, in years; what was before is left out.
    pub since: f64,
}

const ALONE: &[Area] = &[Area::Here];
const BESIDE_ENGLAND: &[Area] = &[Area::Here, Area::England];
const BESIDE_ALL: &[Area] = &[Area::Here, Area::England, Area::Neighbours];

/// Every chart of the record.
pub static ALL: [Shown; 18] = [
    shown("in-care", "Children in care", &series::LOOKED_AFTER, ALONE),
    shown("in-care-rate", "Children in care, for every 10,000", &series::LOOKED_AFTER_RATE, BESIDE_ALL),
    shown("entering-care", "Children entering care", &series::STARTED, ALONE),
    shown(
        "protection-plans",
        "Child protection plans, for every 10,000 children",
        &series::PROTECTION_PLAN_RATE,
        BESIDE_ENGLAND,
    ),
    shown("referrals", "Referrals, for every 10,000 children", &series::REFERRAL_RATE, BESIDE_ENGLAND),
    shown("re-referrals", "Referred again within 12 months", &series::RE_REFERRALS, BESIDE_ENGLAND),
    shown("repeat-plans", "Plans that were not a child’s first", &series::REPEAT_PLANS, BESIDE_ENGLAND),
    shown("caseload", "Cases for each social worker", &series::CASELOAD, BESIDE_ENGLAND),
    shown("agency", "Social workers from agencies", &series::AGENCY_RATE, BESIDE_ENGLAND),
    shown("vacancies", "Social work posts that are vacant", &series::VACANCY_RATE, BESIDE_ENGLAND),
    shown("childrens-homes", "In secure units and children’s homes", &series::IN_CHILDRENS_HOMES, BESIDE_ENGLAND),
    shown("over-20-miles", "Placed more than 20 miles away", &series::OVER_20_MILES, BESIDE_ENGLAND),
    shown("foster-care", "In foster care", &series::IN_FOSTER_CARE, BESIDE_ENGLAND),
    shown("spending", "Spending on children in care", &series::SPEND_LOOKED_AFTER, ALONE),
    shown("weekly-cost", "A week in care", &series::WEEKLY_COST_LOOKED_AFTER, BESIDE_ENGLAND),
    shown("free-school-meals", "Primary pupils with free school meals", &series::FSM_PRIMARY, BESIDE_ENGLAND),
    shown("low-income", "Children in low-income families", &series::LOW_INCOME, BESIDE_ENGLAND),
    shown(
        "good-level-of-development",
        "Children with a good level of development",
        &series::GOOD_LEVEL_OF_DEVELOPMENT,
        BESIDE_ENGLAND,
    ),
];

const fn shown(id: &'static str, subject: &'static str, series: &'static Series, areas: &'static [Area]) -> Shown {
    Shown { id, subject, series, areas, since: 0.0 }
}

/// The chart beneath the timeline, which begins with the events.
pub static TIMELINE: Shown =
    Shown { since: 2015.0, ..shown("timeline", "What happened, and children in care", &series::LOOKED_AFTER, ALONE) };

/// The chart of that id.
pub fn of_id(id: &str) -> Option<&'static Shown> {
    ALL.iter().find(|shown| shown.id == id)
}

/// Each chart as a file of numbers and as a picture: names and contents.
pub fn files() -> impl Iterator<Item = (String, String)> {
    ALL.iter().chain([&TIMELINE]).flat_map(|shown| {
        let chart = shown.chart();
        let picture = svg(&chart.place(Width::Broad));
        [(format!("{}.csv", shown.id), chart.table().csv()), (format!("{}.svg", shown.id), picture)]
    })
}

impl Shown {
    /// What is drawn, told and listed.
    pub fn chart(&self) -> LineChart {
        let periods = self.periods();
        let line = |area: &Area| Line {
            label: area.words().short.into(),
            values: periods
                .iter()
                .map(|(period, _)| self.series.value(*area, period).map(|value| number_of(value.figure)))
                .collect(),
            dashed: false,
        };
        let is_broken = |period: &str| self.series.breaks.contains(&period);
        LineChart {
            title: finding::of(self.subject, self.series, self.since),
            measure: self.series.label.into(),
            period: self.series.period.replace(" {}", "").replace("{}", "Year"),
            lines: self.areas.iter().map(line).collect(),
            breaks: (0..).zip(&periods).filter(|(_, (period, _))| is_broken(period)).map(|(index, _)| index).collect(),
            spans: if self.is_of_the_journey() { EVENTS.iter().filter_map(span).collect() } else { Vec::new() },
            moments: if self.since > 0.0 { EVENTS.iter().filter_map(judged).collect() } else { Vec::new() },
            later: self
                .later()
                .map(|(figure, at)| Later { label: figure.period.into(), at, number: number_of(figure) })
                .collect(),
            format: format_of(self.series),
            periods: periods.into_iter().map(|(label, at)| Period { label: label.into(), at }).collect(),
        }
    }

    /// Whether the government's direction is drawn behind its line, and a later figure beside it.
    fn is_of_the_journey(&self) -> bool {
        *self.series == series::LOOKED_AFTER
    }

    /// Later figures of Stoke from another source, and when each is from, in years.
    fn later(&self) -> impl Iterator<Item = (&'static Figure, f64)> {
        let january: (&Figure, f64) = (&figures::IN_CARE_JANUARY_2026, 2026.05);
        self.is_of_the_journey().then_some(january).into_iter()
    }

    /// Every value that it shows, area by area.
    fn values(&self) -> impl Iterator<Item = &'static Value> {
        let lines = self.areas.iter().filter_map(|area| self.series.line(*area));
        lines.flat_map(|line| line.values).filter(|value| value.at >= self.since)
    }

    /// Every period for which one of its areas has a value, in order.
    fn periods(&self) -> Vec<(&'static str, f64)> {
        let mut periods: Vec<(&str, f64)> = self.values().map(|value| (value.period, value.at)).collect();
        periods.sort_by(|one, other| one.1.total_cmp(&other.1));
        periods.dedup_by_key(|(period, _)| *period);
        periods
    }

    /// Its figures, for their sources.
    pub fn figures(&self) -> impl Iterator<Item = &'static Figure> {
        self.values().map(|value| value.figure).chain(self.later().map(|(figure, _)| figure))
    }
}

fn number_of(figure: &'static Figure) -> Number {
    Number { value: figure.value, name: figure.id }
}

/// How the values of a series are written.
fn format_of(series: &Series) -> Format {
    let decimals = series.line(Area::Here).and_then(|line| line.values.last()).map(|value| value.figure.decimals);
    let axis: fn(f64) -> String = match series.unit {
        Unit::PerCent => |value| format!("{}%", number::plain(value)),
        Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear => money::axis,
        _ => number::plain,
    };
    let exact: fn(f64) -> String = match (series.unit, decimals) {
        (Unit::PerCent, Some(1)) => |value| format!("{}%", number::fixed(value, 1)),
        (Unit::PerCent, _) => |value| format!("{}%", number::fixed(value, 0)),
        (Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear, _) => money::pounds,
        (_, Some(1)) => |value| number::fixed(value, 1),
        (_, Some(2)) => |value| number::fixed(value, 2),
        _ => number::plain,
    };
    let short = if series.unit == Unit::Pounds { money::short } else { exact };
    Format { exact, short, axis }
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
    Some(Moment { label: words::capital(grade.short_name()), at: event.from.begins() })
}
