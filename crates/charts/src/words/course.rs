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
        /// Whether it runs straight to the turn, and from there to the end.
        straight: (bool, bool),
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
        let (low, high) = (first.value().min(last.value()), first.value().max(last.value()));
        let beyond = |point: &Point| (point.value() - high).max(low - point.value());
        let turn = points
            .iter()
            .filter(|point| beyond(point) > 0.0 && shown(point) != shown(&first) && shown(point) != shown(&last))
            .max_by(|a, b| beyond(a).total_cmp(&beyond(b)));
        let after = points.iter().rev().map(|point| point.index);
        let before = points.iter().rev().skip(1).zip(after);
        // Over a gap nobody knows whether it was the same.
        let alike = before.take_while(|(point, after)| point.value() == last.value() && point.index + 1 == *after);
        let settled = alike.last().map(|(point, _)| *point);
        let split =
            turn.map_or(points.len(), |turn| points.iter().take_while(|point| point.index <= turn.index).count());
        let (to_turn, from_turn) = points.split_at(split);
        let after_turn: Vec<Point> = turn.into_iter().chain(from_turn).copied().collect();
        let straight = (runs_straight(to_turn, short), runs_straight(&after_turn, short));
        Some(Course::Runs { first, turn: turn.copied(), last, settled, straight })
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
            Course::Runs { first, turn, last, settled, straight } => {
                tell("", first, &within(first));
                let from = turn.as_ref().unwrap_or(first);
                if let Some(turn) = turn {
                    tell(&format!(", {}{} to ", way(first, turn), bent(straight.0)), turn, &within(turn));
                }
                let (then, is_straight) = if turn.is_some() { ("then ", straight.1) } else { ("", straight.0) };
                let when = settled.map_or_else(|| within(last), |point| format!(" from {} on", point.label));
                tell(
                    &format!(", {then}{}{} to ", way(from, last), bent(is_straight)),
                    settled.as_ref().unwrap_or(last),
                    &when,
                );
            }
        }
    }
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
