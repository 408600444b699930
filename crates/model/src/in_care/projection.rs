//! The number in care year by year, and what it comes to.

use super::{Settings, Start, a_year_later, entries_to_reach, settles_at};

/// The years in which "what it would take" is asked.
const YEARS_TO_TARGET: usize = 5;

/// A 31 March.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Children in care.
    pub children: f64,
    /// Children in care per 10,000 aged 0 to 17.
    pub rate: f64,
}

/// When the rate is at or below the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// From the start.
    Already,
    /// First so many years after the start.
    After(usize),
    /// Not in the years projected.
    Never,
}

/// What settings come to.
#[derive(Clone, Debug, PartialEq)]
pub struct Projection {
    /// The start, and each year after it.
    pub points: Vec<Point>,
    /// Where it settles, by the entries of the last year, as a number and as a rate of the population at the start.
    pub settles_at: Point,
    /// When the target is met.
    pub met: Met,
    /// The first year after that in which it is above the target again.
    pub missed_again: Option<usize>,
    /// The entries a year that would meet the target in five years; nothing where no number of entries could.
    pub entries_for_target: Option<f64>,
}

/// Children in care per 10,000 aged 0 to 17.
fn rate(children: f64, population: f64) -> f64 {
    10_000.0 * children / population
}

impl Projection {
    /// What the settings come to in so many years after the start.
    ///
    /// ```
    /// use model::in_care::{Entries, Met, Projection, Settings, Start};
    ///
    /// let start = Start { in_care: 1_063.0, population: 62_520.0 };
    /// let settings = Settings {
    ///     entries: Entries::Constant(178.0), leaving_rate: 0.241_473_627_56, population_growth: 0.0, target: 147.0,
    /// };
    /// let projection = Projection::of(&start, &settings, 15);
    /// assert_eq!(projection.settles_at.rate.round(), 118.0);
    /// assert_eq!(projection.met, Met::After(3));
    /// ```
    pub fn of(start: &Start, settings: &Settings, years: usize) -> Projection {
        let mut children = start.in_care;
        let mut points = vec![Point { children, rate: rate(children, start.population) }];
        for year in 1..=years {
            children = a_year_later(children, settings.entries.in_year(year), settings.leaving_rate);
            points.push(Point { children, rate: rate(children, settings.population(start, year)) });
        }
        let is_met = |point: &Point| point.rate <= settings.target;
        let first = points.iter().position(is_met);
        let missed_again = first.and_then(|first| {
            let after = points.iter().skip(first).position(|point| !is_met(point));
            after.map(|after| first + after)
        });
        let settled = settles_at(settings.entries.at_last(), settings.leaving_rate);
        let goal = settings.target / 10_000.0 * settings.population(start, YEARS_TO_TARGET);
        Projection {
            points,
            settles_at: Point { children: settled, rate: rate(settled, start.population) },
            met: first.map_or(Met::Never, |year| if year == 0 { Met::Already } else { Met::After(year) }),
            missed_again,
            entries_for_target: entries_to_reach(goal, start.in_care, settings.leaving_rate, YEARS_TO_TARGET as f64),
        }
    }
}
