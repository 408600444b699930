//! A line in dashes, which backends don't know.

/// How long a dash is, and the space after it.
const DASH: (f64, f64) = (6.0, 5.0);

/// Pieces of a way from point to point, all as long and as far apart: it begins and ends with one. A piece that comes
/// to a corner goes around it.
pub(super) fn dashes(way: &[(i32, i32)], thick: i32) -> Vec<Vec<(i32, i32)>> {
    let corners = corners(way);
    let long = corners.last().map_or(0.0, |corner| corner.0);
    // Round ends take half of a line's thickness from the space on either side.
    let (dash, space) = (DASH.0, DASH.1 + f64::from(thick));
    let count = ((long + space) / (dash + space)).round().max(2.0);
    let stretch = long / (count * (dash + space) - space);
    let pieces = (0..count as u32).filter_map(|index| {
        let from = f64::from(index) * (dash + space) * stretch;
        let to = from + dash * stretch;
        let between = corners.iter().filter(|corner| from < corner.0 && corner.0 < to).map(|corner| corner.1);
        Some([at(&corners, from)?].into_iter().chain(between).chain(at(&corners, to)).collect())
    });
    pieces.collect()
}

/// The points, and how far along the way each is.
fn corners(way: &[(i32, i32)]) -> Vec<(f64, (i32, i32))> {
    let mut long = 0.0;
    let before = way.iter().take(1).chain(way);
    let corners = before.zip(way).map(|(before, point)| {
        long += f64::from(point.0 - before.0).hypot(f64::from(point.1 - before.1));
        (long, *point)
    });
    corners.collect()
}

/// The point that is so far along the way.
fn at(corners: &[(f64, (i32, i32))], far: f64) -> Option<(i32, i32)> {
    let mut legs = corners.iter().zip(corners.iter().skip(1));
    let (from, to) = legs.clone().find(|(_, to)| far <= to.0).or_else(|| legs.next_back())?;
    let share = if to.0 > from.0 { ((far - from.0) / (to.0 - from.0)).min(1.0) } else { 0.0 };
    let between = |from: i32, to: i32| from + (share * f64::from(to - from)).round() as i32;
    Some((between(from.1.0, to.1.0), between(from.1.1, to.1.1)))
}

#[cfg(test)]
mod tests {
    use super::dashes;

    #[test]
    fn a_way_begins_and_ends_with_a_dash() {
        assert_eq!(dashes(&[(0, 0), (32, 0)], 2), [[(0, 0), (6, 0)], [(13, 0), (19, 0)], [(26, 0), (32, 0)]]);
        assert_eq!(dashes(&[(0, 9), (2, 9)], 2), [[(0, 9), (1, 9)], [(1, 9), (2, 9)]]);
        assert_eq!(dashes(&[(5, 5), (5, 5)], 2), [[(5, 5); 2]; 2]);
    }

    #[test]
    fn a_dash_goes_around_a_corner() {
        let pieces = dashes(&[(0, 0), (16, 0), (16, 16)], 2);
        assert_eq!(pieces, [vec![(0, 0), (6, 0)], vec![(13, 0), (16, 0), (16, 3)], vec![(16, 10), (16, 16)]]);
    }
}
