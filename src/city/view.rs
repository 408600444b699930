//! What of the city is shown: a measure, beside whom, how, and which year is pointed at. Pure.

use facts::{Area, Series};

use super::measures;
use crate::pictures::series;

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    /// The measure.
    pub measure: &'static Series,
    /// Whether each area is to be shown where the measure has it, in the order of [`Area::ALL`]. The place itself always is.
    beside: [bool; 4],
    /// How.
    pub shape: Shape,
    /// The period that is pointed at; nothing for the latest.
    period: Option<&'static str>,
}

/// How a measure is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// As lines over the years.
    #[default]
    Years,
    /// One year, as a bar for each area.
    Areas,
}

impl Shape {
    /// Its name in links and among the radio buttons.
    pub const fn id(self) -> &'static str {
        match self {
            Shape::Years => "years",
            Shape::Areas => "areas",
        }
    }

    /// The one of that name.
    pub fn of_id(id: &str) -> Option<Shape> {
        [Shape::Years, Shape::Areas].into_iter().find(|shape| shape.id() == id)
    }
}

/// What a visitor does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Act {
    /// Chooses a measure.
    Measure(&'static Series),
    /// Goes so many measures on; below 0, back.
    Step(isize),
    /// Shows an area or leaves it out.
    Beside(Area, bool),
    /// Shows it so.
    Shape(Shape),
    /// Points at a period.
    Period(&'static str),
}

impl Default for View {
    fn default() -> View {
        View { measure: &facts::series::LOW_INCOME, beside: [true; 4], shape: Shape::Years, period: None }
    }
}

impl View {
    /// What is shown after an act.
    #[must_use]
    pub fn after(mut self, act: Act) -> View {
        match act {
            Act::Measure(measure) => self.measure = measure,
            Act::Step(by) => self.measure = self.neighbour(by),
            Act::Beside(area, shown) => {
                if let Some(beside) = self.beside.get_mut(area as usize) {
                    *beside = shown;
                }
            }
            Act::Shape(shape) => self.shape = shape,
            Act::Period(period) => self.period = Some(period),
        }
        self
    }

    /// The measure so many further on, around both ends.
    fn neighbour(&self, by: isize) -> &'static Series {
        let count = measures::all().count() as isize;
        let here = measures::all().position(|measure| measure == self.measure).unwrap_or(0) as isize;
        measures::all().nth((here + by).rem_euclid(count) as usize).unwrap_or(self.measure)
    }

    /// Whether an area is to be shown where the measure has it.
    pub fn is_beside(&self, area: Area) -> bool {
        area == Area::Here || self.beside.get(area as usize).copied().unwrap_or(false)
    }

    /// The areas that are shown, the place itself first.
    pub fn areas(&self) -> Vec<Area> {
        let others = measures::others(self.measure).filter(|area| self.is_beside(*area));
        std::iter::once(Area::Here).chain(others).collect()
    }

    /// The periods of the measure, in order.
    pub fn periods(&self) -> Vec<&'static str> {
        series::periods(self.measure, &self.areas(), 0.0).into_iter().map(|period| period.label).collect()
    }

    /// The period that is pointed at: the one that was asked for where the measure has it, else the latest.
    pub fn period(&self) -> &'static str {
        let asked = self.period.filter(|asked| self.periods().contains(asked));
        asked.or_else(|| self.latest()).unwrap_or_default()
    }

    /// What the picture shows: the same view without the year that only a line through it points at.
    #[must_use]
    pub fn pictured(&self) -> View {
        let period = if self.shape == Shape::Areas { Some(self.period()) } else { None };
        View { period, ..*self }
    }

    /// The latest period in which all that are shown have a value.
    pub fn latest(&self) -> Option<&'static str> {
        measures::latest(self.measure, &self.areas())
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use facts::{Area, series};
    use proptest::prelude::*;

    use super::{Act, Shape, View};
    use crate::city::measures;

    fn after(acts: &[Act]) -> View {
        acts.iter().fold(View::default(), |view, act| view.after(*act))
    }

    #[test]
    fn areas_are_shown_where_the_measure_has_them() {
        let all = after(&[Act::Measure(&series::LOOKED_AFTER_RATE)]);
        assert_eq!(all.areas(), [Area::Here, Area::England, Area::Region, Area::Neighbours]);
        let without = all.after(Act::Beside(Area::Region, false)).after(Act::Beside(Area::Here, false));
        assert_eq!(without.areas(), [Area::Here, Area::England, Area::Neighbours]);
        assert_eq!(without.after(Act::Measure(&series::LOOKED_AFTER)).areas(), [Area::Here]);
    }

    #[test]
    fn a_year_stays_for_as_long_as_the_measure_has_it() {
        let view = after(&[Act::Measure(&series::LOOKED_AFTER_RATE), Act::Period("2019")]);
        assert_eq!(view.period(), "2019");
        assert_eq!(view.after(Act::Measure(&series::LOW_INCOME)).period(), "2025");
        assert_eq!(view.after(Act::Step(1)).after(Act::Step(-1)).period(), "2019");
    }

    #[test]
    fn steps_go_around() {
        let first = measures::all().next().expect("measures");
        let last = measures::all().next_back().expect("measures");
        assert_eq!(after(&[Act::Measure(first), Act::Step(-1)]).measure, last);
        assert_eq!(after(&[Act::Measure(last), Act::Step(1)]).measure, first);
    }

    pub(crate) fn any_act() -> impl Strategy<Value = Act> {
        let measure = (0..measures::all().count()).prop_map(|index| measures::all().nth(index).expect("a measure"));
        prop_oneof![
            measure.prop_map(Act::Measure),
            (-60..60isize).prop_map(Act::Step),
            (0..4usize, any::<bool>()).prop_map(|(area, shown)| Act::Beside(Area::ALL[area], shown)),
            any::<bool>().prop_map(|areas| Act::Shape(if areas { Shape::Areas } else { Shape::Years })),
            prop_oneof![Just("2016"), Just("2020"), Just("2025"), Just("2019-20"), Just("1066")].prop_map(Act::Period),
        ]
    }

    proptest! {
        #[test]
        fn whatever_is_done_stoke_is_shown_in_a_period_of_its_measure(acts in prop::collection::vec(any_act(), 0..12)) {
            let view = after(&acts);
            prop_assert_eq!(view.areas()[0], Area::Here);
            prop_assert!(view.periods().contains(&view.period()), "{:?}", view);
        }
    }
}
