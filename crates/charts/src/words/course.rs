//! How values run: where they begin, where they turn, and where they end.

use super::Teller;
use crate::Number;

/// A value, and what it is of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Point<'a> {
    /// Its place in a row that may have gaps.
    pub(crate) index: usize,
    /// What it is of, such as "2025".
    pub(crate) label: &'a str,
    /// The value.
    pub(crate) number: Number,
}

impl Point<'_> {
    const fn value(&self) -> f64 {
        self.number.value
    }
}

/// How values run. A reader is told a turn only where the short form of the numbers shows one.
#[derive(Clone, Debug)]
pub(crate) enum Course<'a> {
    /// There is one value.
    One(Point<'a>),
    /// All look the same in short, or even are.
    Level { first: Point<'a>, last: Point<'a>, same: bool },
    /// They begin and end, and may turn in between: at the value furthest above or below both ends. Where they end
    /// with the same value for a while, that is `settled` from its first on.
    Runs {
        first: Point<'a>,
        turn: Option<Point<'a>>,
        last: Point<'a>,
        settled: Option<Point<'a>>,
        /// From the first to the last, with the turn, and where it does not run straight to and from that, with the turn
        /// on the way: each with whether it runs straight there.
        stops: Vec<(Point<'a>, bool)>,
    },
}

impl<'a> Course<'a> {
    /// How those values run, written so in short. `None` without values.
    pub(crate) fn of(points: &[Point<'a>], short: fn(f64) -> String) -> Option<Course<'a>> {
        let (first, last) = (*points.first()?, *points.last()?);
        let shown = |point: &Point| short(point.value());
        if points.iter().all(|point| shown(point) == shown(&first)) {
            if points.len() == 1 {
                return Some(Course::One(first));
            }
            let same = points.iter().all(|point| point.value() == first.value());
            return Some(Course::Level { first, last, same });
        }
        let turn = turn(points, short);
        let after = points.iter().rev().map(|point| point.index);
        let before = points.iter().rev().skip(1).zip(after);
        // Over a gap nobody knows whether it was the same.
        let alike = before.take_while(|(point, after)| point.value() == last.value() && point.index + 1 == *after);
        let settled = alike.last().map(|(point, _)| *point);
        let stops = legs(points, turn).into_iter().flat_map(|leg| legs_unless_straight(leg, short));
        let stops = stops.filter_map(|leg| Some((*leg.last()?, runs_straight(leg, short)))).collect();
        Some(Course::Runs { first, turn: turn.and_then(|turn| points.get(turn)).copied(), last, settled, stops })
    }

    /// The values that matter most, in the order in which a picture finds room for them: its turn, first and last.
    pub(crate) fn told(&self) -> impl Iterator<Item = Point<'a>> {
        let (turn, first, last) = match *self {
            Course::One(point) => (None, None, point),
            Course::Level { first, last, .. } => (None, Some(first), last),
            Course::Runs { first, turn, last, .. } => (turn, Some(first), last),
        };
        turn.into_iter().chain(first).chain([last])
    }

    /// Tells it. `level` is when values that all look the same were so, such as " in every year".
    pub(super) fn tell(&self, teller: &mut Teller, level: &str) {
        let mut tell = |words: &str, point: &Point, when: &str| {
            teller.say(words);
            teller.tell(point.number);
            teller.say(when);
        };
        let within = |point: &Point| format!(" in {}", point.label);
        match self {
            Course::One(point) => tell("", point, &within(point)),
            Course::Level { first, same, .. } => tell(if *same { "" } else { "about " }, first, level),
            Course::Runs { first, settled, stops, .. } => {
                tell("", first, &within(first));
                let mut from = first;
                for (index, (stop, straight)) in stops.iter().enumerate() {
                    let is_last = index + 1 == stops.len();
                    let then = if is_last && index > 0 { "then " } else { "" };
                    let words = format!(", {then}{}{} to ", way(from, stop), bent(*straight));
                    match settled.as_ref().filter(|_| is_last) {
                        Some(settled) => tell(&words, settled, &format!(" from {} on", settled.label)),
                        None => tell(&words, stop, &within(stop)),
                    }
                    from = stop;
                }
            }
        }
    }
}

/// The value furthest above or below both ends, where the short form of the numbers shows that it is.
fn turn(points: &[Point], short: fn(f64) -> String) -> Option<usize> {
    let (first, last) = (points.first()?, points.last()?);
    let (low, high) = (first.value().min(last.value()), first.value().max(last.value()));
    let beyond = |point: &Point| (point.value() - high).max(low - point.value());
    let shows = |point: &Point| [first, last].into_iter().all(|end| short(end.value()) != short(point.value()));
    let turns = points.iter().enumerate().filter(|(_, point)| beyond(point) > 0.0 && shows(point));
    turns.max_by(|(_, a), (_, b)| beyond(a).total_cmp(&beyond(b))).map(|(index, _)| index)
}

/// The points up to a turn, and from it on.
fn legs<'p, 'a>(points: &'p [Point<'a>], turn: Option<usize>) -> Vec<&'p [Point<'a>]> {
    let parts = turn.and_then(|turn| Some([points.get(..=turn)?, points.get(turn..)?]));
    parts.map_or_else(|| vec![points], Vec::from)
}

/// The same of a leg that does not run straight, at its own turn.
fn legs_unless_straight<'p, 'a>(leg: &'p [Point<'a>], short: fn(f64) -> String) -> Vec<&'p [Point<'a>]> {
    legs(leg, turn(leg, short).filter(|_| !runs_straight(leg, short)))
}

/// Whether values never go back on their way from the first to the last, as far as their short form shows.
fn runs_straight(points: &[Point], short: fn(f64) -> String) -> bool {
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return true };
    let rising = first.value() < last.value();
    points.windows(2).all(|pair| match pair {
        [one, next] => short(one.value()) == short(next.value()) || (one.value() < next.value()) == rising,
        _ => true,
    })
}

/// What is said of a way with turns that are not told one by one.
const fn bent(straight: bool) -> &'static str {
    if straight { "" } else { " with ups and downs" }
}

fn way(from: &Point, to: &Point) -> &'static str {
    if from.value() < to.value() { "rising" } else { "falling" }
}
