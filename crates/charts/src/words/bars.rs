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
        let band = self.bands.as_ref().and_then(|bands| Some((bands, bands.values.last()?)));
        if let Some(((bands, [low, middle, high]), last)) = band.zip(self.bars.last()) {
            let [low, middle, high] = [low, middle, high].map(|value| (self.format.short)(*value));
            let (share, at) = (bands.share, &last.label);
            teller.say(&format!(" {share} it is from {low} to {high} in {at}; the middle one of all is {middle}."));
        }
        sentence(&teller.parts())
    }
}
