//! Puts a line chart into a picture.

use crate::scale::Scale;
use crate::text::Face;
use crate::words::{Course, Point};
use crate::{Anchor, Ink, Lane, LineChart, Mark, Picture, Target, Width};

/// Places a line chart, with lanes of events above it, in a picture of that width.
pub(crate) fn place(chart: &LineChart, lanes: &[Lane], width: Width) -> Picture {
    let size = (width.across(), 240);
    let values = chart.lines.iter().flat_map(|line| line.values.iter().flatten().map(|number| number.value));
    let scale = Scale::new(values.filter(|value| value.is_finite()), 4.0, 220, 20);
    let (first, last) = (chart.periods.first(), chart.periods.last());
    let (from, to) = (first.map_or(0.0, |period| period.at), last.map_or(1.0, |period| period.at));
    let across = |at: f64| (((at - from) / (to - from)) * f64::from(size.0 - 12)) as i32 + 6;
    let mut marks = Vec::new();
    for (line, ink) in chart.lines.iter().zip(core::iter::once(Ink::Stoke).chain(core::iter::repeat(Ink::Quiet))) {
        for stretch in chart.stretches() {
            let points = chart.points(line, stretch);
            let spot = |point: &Point| {
                let period = chart.periods.get(point.index)?;
                Some((across(period.at), scale.pixel(point.number.value)))
            };
            let course = Course::of(&points, chart.format.short).filter(|_| ink == Ink::Stoke);
            for point in course.iter().flat_map(Course::told) {
                let text = (chart.format.short)(point.number.value);
                let at = spot(&point).map(|(x, y)| (x, y - 12));
                marks.extend(at.map(|at| Face::STRONG.mark(at, text, Anchor::Middle)));
            }
            marks.push(Mark::Line { points: points.iter().filter_map(spot).collect(), thick: 3, ink });
        }
    }
    let events = lanes.iter().flat_map(|lane| &lane.events);
    let targets = events.map(|event| {
        let left = across(event.from).clamp(0, size.0 - Target::LEAST);
        Target { id: event.id, label: event.label.clone(), from: (left, 0), to: (left + Target::LEAST, Target::LEAST) }
    });
    Picture { size, marks, targets: targets.collect() }
}
