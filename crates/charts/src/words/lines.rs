//! The sentence of a line chart.

use core::ops::Range;

use super::part::sentence;
use super::{Course, Part, Point, Teller, listed};
use crate::{Line, LineChart, Stroke};

impl LineChart {
    /// The sentence in parts: where the first line begins, turns and ends in each stretch between breaks, what it has
    /// no figure for, its later values, and where every other line begins and ends. Empty without values.
    ///
    /// ```
    /// use charts::{Format, Line, LineChart, Number, Part, Period};
    ///
    /// let cost = Number::new(3.5, "cost-2024");
    /// let chart = LineChart {
    ///     measure: "Cost".into(),
    ///     periods: vec![Period::new("2024-25", 2025.25)],
    ///     lines: vec![Line::new("Stoke", vec![Some(cost)])],
    ///     ..LineChart::new(Format { exact: |v| v.to_string(), short: |v| format!("£{v}m"), axis: |v| v.to_string() })
    /// };
    /// let words = |words: &str| Part::Words(words.into());
    /// let number = Part::Number { number: cost, text: "£3.5m".into() };
    /// assert_eq!(chart.parts(), [words("Cost: "), number, words(" in 2024-25.")]);
    /// ```
    pub fn parts(&self) -> Vec<Part> {
        let mut teller = Teller::new(self.format.short);
        let mut lead = Some(self.measure.as_str()).filter(|measure| !measure.is_empty());
        let mut untold = self.breaks_told();
        let mut lines = self.lines.iter();
        if let Some(first) = lines.next() {
            self.tell_first(&mut teller, first, &mut lead, &mut untold);
            self.tell_gaps(&mut teller, first);
        }
        for start in untold {
            teller.begin();
            teller.say(&format!("{}.", self.not_comparable(start)));
        }
        self.tell_later(&mut teller);
        for line in lines {
            self.tell_other(&mut teller, line, &mut lead);
            self.tell_gaps(&mut teller, line);
        }
        teller.parts()
    }

    /// The parts, one after the other.
    pub(crate) fn sentence_of_parts(&self) -> String {
        sentence(&self.parts())
    }

    /// The periods from which values can't be compared with earlier ones, where there are some of both.
    fn breaks_told(&self) -> Vec<usize> {
        let any =
            |mut stretch: Range<usize>| stretch.any(|index| self.lines.iter().any(|line| line.number(index).is_some()));
        let starts = self.stretches().into_iter().skip(1).map(|stretch| stretch.start);
        starts.filter(|start| any(0..*start) && any(*start..self.periods.len())).collect()
    }

    fn not_comparable(&self, start: usize) -> String {
        format!("Figures from {} on can’t be compared with earlier ones", self.period_label(start))
    }

    fn tell_first(&self, teller: &mut Teller, line: &Line, lead: &mut Option<&str>, untold: &mut Vec<usize>) {
        let mut begun = false;
        for stretch in self.stretches() {
            let start = stretch.start;
            let points = self.points(line, stretch);
            let Some(course) = Course::of(&points, self.format.short) else { continue };
            teller.begin();
            if begun {
                untold.retain(|other| *other != start);
                teller.say(&format!("{}: ", self.not_comparable(start)));
            } else {
                teller.say(&self.subject(line, lead.take()));
            }
            course.tell(teller, &always(&points));
            teller.say(".");
            begun = true;
        }
    }

    /// What a line's sentence begins with: the measure, if nothing has told it yet, and which line it is, if there are
    /// several.
    fn subject(&self, line: &Line, lead: Option<&str>) -> String {
        let label =
            Some(line.label.as_str()).filter(|label| !label.is_empty() && (lead.is_none() || self.lines.len() > 1));
        match (lead, label) {
            (Some(measure), Some(label)) => format!("{measure}, {label}: "),
            (Some(words), None) | (None, Some(words)) => format!("{words}: "),
            (None, None) => String::new(),
        }
    }

    /// Runs of periods between a line's first value and its last for which it has none.
    fn tell_gaps(&self, teller: &mut Teller, line: &Line) {
        if line.stroke != Stroke::Solid {
            return;
        }
        let points = self.points(line, 0..self.periods.len());
        let missing = points.iter().zip(points.iter().skip(1)).flat_map(|(before, after)| {
            let (first, last) = (before.index + 1, after.index - 1);
            match after.index - before.index {
                0 | 1 => vec![],
                2 => vec![self.period_label(first).to_owned()],
                3 => vec![self.period_label(first).to_owned(), self.period_label(last).to_owned()],
                _ => vec![format!("{} to {}", self.period_label(first), self.period_label(last))],
            }
        });
        let missing: Vec<String> = missing.collect();
        if !missing.is_empty() {
            teller.begin();
            teller.say(&format!("No figure for {}.", listed(&missing)));
        }
    }

    fn period_label(&self, index: usize) -> &str {
        self.periods.get(index).map_or("", |period| &period.label)
    }

    fn tell_later(&self, teller: &mut Teller) {
        let count = self.later_values().count();
        for (index, later) in self.later_values().enumerate() {
            match index {
                0 => {
                    teller.begin();
                    teller.say(if count == 1 { "The later figure is " } else { "Later figures are " });
                }
                _ => teller.say(if index + 1 == count { " and " } else { ", " }),
            }
            teller.tell(later.number);
            teller.say(&format!(" ({})", later.label));
        }
        if count > 0 {
            teller.say(".");
        }
    }

    /// Where a line begins and ends in each stretch.
    fn tell_other(&self, teller: &mut Teller, line: &Line, lead: &mut Option<&str>) {
        let mut begun = false;
        for stretch in self.stretches() {
            let points = self.points(line, stretch);
            let (Some(first), Some(last)) = (points.first(), points.last()) else { continue };
            if begun {
                teller.say("; ");
            } else {
                teller.begin();
                teller.say(&self.subject(line, lead.take()));
            }
            let ends = if points.len() > 1 { vec![first, last] } else { vec![first] };
            for (index, point) in ends.into_iter().enumerate() {
                teller.say(if index > 0 { ", " } else { "" });
                teller.tell(point.number);
                teller.say(&format!(" in {}", point.label));
            }
            begun = true;
        }
        if begun {
            teller.say(".");
        }
    }
}

/// When values that all look the same were so.
fn always(points: &[Point]) -> String {
    match points {
        [first, .., last] => format!(" from {} to {}", first.label, last.label),
        _ => String::new(),
    }
}
