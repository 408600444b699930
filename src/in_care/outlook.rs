//! What choices come to, year by year, beside what was counted. Pure.

use std::cmp::Ordering;

use facts::Leaving;
use model::Inputs;
use model::in_care::{Point, Projection, Settings, settles_at};

use super::Choices;

/// The years in which "what it would take" is asked.
pub const YEARS_TO_TARGET: usize = 5;

/// What choices come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// What was chosen.
    pub choices: Choices,
    /// The same as the model takes it.
    pub settings: Settings,
    /// What it comes to.
    pub projection: Projection,
}

impl Outlook {
    /// What choices come to, where the calculator has these inputs.
    pub fn of(choices: Choices, calculator: &Inputs) -> Outlook {
        Outlook { choices, settings: choices.settings(calculator), projection: choices.projection(calculator) }
    }

    /// The year of the 31 March that is so many years after the start.
    pub fn year(&self, years: usize) -> usize {
        usize::from(self.choices.figures().year) + years
    }

    /// The start.
    pub fn first(&self) -> Option<&Point> {
        self.projection.points.first()
    }

    /// The last year that is projected.
    pub fn last(&self) -> Option<&Point> {
        self.projection.points.last()
    }

    /// A rate of the children who live here at the start, for every 10,000.
    pub fn for_ten_thousand(&self, children: f64) -> f64 {
        10_000.0 * children / self.choices.figures().population.value
    }

    /// Entries that would meet the target, for every 10,000 of the children who live here in the year of the target.
    pub fn entry_rate_for_target(&self, entries: f64) -> f64 {
        10_000.0 * entries / self.settings.population(&self.choices.start(), YEARS_TO_TARGET)
    }

    /// Where the number would settle at each of the record's leaving rates, with the entries that are chosen.
    pub fn at_each_rate(&self) -> impl Iterator<Item = (&'static Leaving, Point)> {
        self.choices.figures().leaving.iter().map(|leaving| (leaving, self.settled_at(leaving.rate)))
    }

    /// A leaving rate of the reader's own, and where the number would settle at it.
    pub fn at_own_rate(&self) -> Option<(f64, Point)> {
        match self.choices.leaving {
            super::Leaving::Own(rate) => Some((rate, self.settled_at(rate))),
            super::Leaving::Of(_) => None,
        }
    }

    fn settled_at(&self, leaving_rate: f64) -> Point {
        let children = settles_at(self.settings.entries.at_last(), leaving_rate);
        Point { children, rate: self.for_ten_thousand(children) }
    }

    /// The number in care on the day of the later figure: between the two 31 March around it.
    pub fn on_later_day(&self) -> f64 {
        let at = |year: usize| self.projection.points.get(year).map_or(0.0, |point| point.children);
        at(0) + f64::from(self.choices.figures().later_months) / 12.0 * (at(1) - at(0))
    }

    /// Where the later figure lies beside the projection, in whole children.
    pub fn later_lies(&self) -> Ordering {
        self.choices.figures().later.value.round().total_cmp(&self.on_later_day().round())
    }

    /// Where the last year's number lies beside the first one's, in whole children.
    pub fn ends(&self) -> Ordering {
        let whole = |point: Option<&Point>| point.map_or(0.0, |point| point.children.round());
        whole(self.last()).total_cmp(&whole(self.first()))
    }
}
