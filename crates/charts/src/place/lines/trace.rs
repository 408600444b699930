//! The lines themselves.

use super::dashes::dashes;
use crate::place::space::Space;
use crate::words::Point;
use crate::{Ink, LineChart, Mark, Stroke};

/// Radius of a point that has a mark of its own.
const DOT: i32 = 4;
/// Radius of a hollow point.
const RING: i32 = 5;

/// The lines as marks, and what space they take.
pub(super) struct Traced {
    /// The others first, so that the first line lies above them.
    pub(super) marks: Vec<Mark>,
    /// Where lines run, from point to point.
    pub(super) runs: Vec<Vec<(i32, i32)>>,
    /// Points with a mark of their own.
    pub(super) dots: Vec<Space>,
}

/// Draws the lines: from value to value, over no gap and across no break. A value that stands alone is a point, as is
/// the first line's last; later values are hollow points. What is dashed stays so around corners.
pub(super) fn trace(
    chart: &LineChart,
    spot: impl Fn(&Point) -> Option<(i32, i32)>,
    later: impl Iterator<Item = (i32, i32)>,
) -> Traced {
    let mut traced = Traced { marks: Vec::new(), runs: Vec::new(), dots: Vec::new() };
    for (index, line) in chart.lines.iter().enumerate().rev() {
        // The second line, what the first is compared with above all, is told from the others by its weight.
        let (ink, thick) = match index {
            0 => (Ink::Accent, 3),
            1 => (Ink::Quiet, 2),
            _ => (Ink::Quiet, 1),
        };
        let runs = chart.runs(line);
        let last = runs.last().filter(|run| index == 0 && run.len() > 1).and_then(|run| spot(run.last()?));
        let mut dot = |at, radius| {
            traced.marks.push(Mark::Dot { at, radius, hollow: false, ink });
            traced.dots.push(Space::around(at, radius));
        };
        let points: Vec<Vec<(i32, i32)>> = runs.iter().map(|run| run.iter().filter_map(&spot).collect()).collect();
        let mut long = Vec::new();
        for run in points {
            match run[..] {
                [] => {}
                [at] => dot(at, thick + 1),
                _ => long.push(run),
            }
        }
        if let Some(at) = last {
            dot(at, DOT);
        }
        if line.stroke == Stroke::Dashed {
            let pieces: Vec<Vec<(i32, i32)>> = long.iter().flat_map(|way| dashes(way, thick)).collect();
            traced.marks.extend(pieces.iter().map(|piece| Mark::Line { points: piece.clone(), thick, ink }));
            // Its ends are rounded to whole pixels, so that a piece may lie a little beside its way.
            traced.runs.extend(pieces);
        } else {
            traced.marks.extend(long.iter().map(|points| Mark::Line { points: points.clone(), thick, ink }));
        }
        traced.runs.extend(long);
    }
    for at in later {
        traced.marks.push(Mark::Dot { at, radius: RING, hollow: true, ink: Ink::Accent });
        traced.dots.push(Space::around(at, RING));
    }
    traced
}
