//! Values at the points of the first line.

use crate::place::space::{Drawn, Label, Space};
use crate::text::Face;
use crate::words::{Course, Point};
use crate::{Anchor, LineChart};

/// From a point's middle to the middle of its value.
const AWAY: i32 = 13;

/// The values that the sentence tells of the first line, but its last, which stands right of it: where it begins, turns
/// and ends in each stretch. Each is at its point, where it covers nothing and is inside `room`; otherwise it is left
/// out.
pub(super) fn values(
    chart: &LineChart,
    drawn: &Drawn,
    room: &Space,
    spot: impl Fn(&Point) -> Option<(i32, i32)>,
    placed: &mut Vec<Label>,
) {
    let Some(line) = chart.lines.first() else { return };
    let last = chart.points(line, 0..chart.periods.len()).last().map(|point| point.index);
    let courses = chart.stretches().into_iter().filter_map(|stretch| {
        let points = chart.points(line, stretch);
        Course::of(&points, chart.format.short)
    });
    for course in courses {
        let told: Vec<Point> = course.told().collect();
        let lowest = told.iter().map(|point| point.number.value).fold(f64::INFINITY, f64::min);
        for (index, point) in told.iter().enumerate().filter(|(_, point)| Some(point.index) != last) {
            let Some(at) = spot(point) else { continue };
            // A turn comes first of three; one that is the lowest has nothing below it.
            let below = index == 0 && told.len() > 2 && point.number.value == lowest;
            let text = (chart.format.short)(point.number.value);
            let free = |label: &Label| {
                let space = label.space();
                let clear = drawn.leaves_free(&space) && !drawn.parts(at, &space);
                space.within(room) && clear && label.is_apart(placed, 4)
            };
            let found = places(at, below).into_iter().find_map(|place| {
                let label = Label { at: place, text: text.clone(), face: Face::LEAD, anchor: Anchor::Middle };
                Some(label.between(room.left, room.right)).filter(free)
            });
            placed.extend(found);
        }
    }
}

/// Where a value may stand, from the best place on: straight above its point or below it, then further off. To the side it
/// would seem to be another point's.
fn places((x, y): (i32, i32), below: bool) -> [(i32, i32); 4] {
    let sides = if below { [1, -1] } else { [-1, 1] };
    let [near, far] = [AWAY, AWAY + 6].map(|away| sides.map(|side| (x, y + side * away)));
    [near[0], near[1], far[0], far[1]]
}
