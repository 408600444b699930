//! The sentence of a bar chart.

use super::part::sentence;
use super::{Course, Point, Teller};
use crate::{Bar, BarChart, Number};

impl BarChart {
    /// Where the bars begin, where they turn, and where they end. Empty without bars.
    ///
    /// A reader is told a turn only where the short form of the numbers shows one.
    pub fn sentence(&self) -> String {
        let points = (0..).zip(&self.bars).map(|(index, Bar { label, value })| {
            let number = Number::unnamed(*value);
            Point { index, label, number }
        });
        let points: Vec<Point> = points.collect();
        let Some(course) = Course::of(&points, self.format.short) else { return String::new() };
        let mut teller = Teller::new(self.format.short);
        teller.say(&format!("{}: ", self.measure));
        course.tell(&mut teller, &format!(" in every {}", self.category.to_ascii_lowercase()));
        teller.say(".");
        sentence(&teller.parts())
    }
}
