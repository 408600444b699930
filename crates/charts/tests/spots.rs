//! Sentences about the places of values in pictures.

mod any;

use any::{line_charts, row_charts};
use charts::{Drawable, Later, Line, LineChart, Mark, Number, Period, Spot, Stroke, Timeline, Width};
use proptest::prelude::*;

/// The spots are those of the table's numbers, in their order.
fn check_spots(chart: &dyn Drawable) -> Result<(), TestCaseError> {
    let table = chart.table();
    let cells = table.rows.iter().enumerate().flat_map(|(row, (_, values))| {
        let numbers = values.iter().enumerate().filter(|(_, value)| value.is_some());
        numbers.map(move |(column, _)| (row, column))
    });
    let cells: Vec<(usize, usize)> = cells.collect();
    for width in Width::ALL {
        let picture = chart.place(width);
        prop_assert_eq!(picture.spots.iter().map(|spot| (spot.row, spot.column)).collect::<Vec<_>>(), &cells[..]);
        for Spot { at: (x, y), .. } in picture.spots {
            prop_assert!((0..=picture.size.0).contains(&x) && (0..=picture.size.1).contains(&y), "{} {}", x, y);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_number_of_the_table_has_one_spot_inside_the_picture(lines in line_charts(), rows in row_charts()) {
        check_spots(&lines)?;
        check_spots(&rows)?;
    }

    #[test]
    fn every_spot_of_a_line_is_on_a_mark(chart in line_charts()) {
        for width in Width::ALL {
            let picture = chart.place(width);
            for Spot { at, .. } in &picture.spots {
                let on = picture.marks.iter().any(|mark| match mark {
                    Mark::Line { points, .. } => points.contains(at),
                    Mark::Dot { at: middle, .. } => middle == at,
                    _ => false,
                });
                // A dash may end before a value.
                prop_assert!(on || chart.lines.iter().any(|line| line.stroke == Stroke::Dashed), "{:?}", at);
            }
        }
    }

    #[test]
    fn every_spot_of_a_row_is_at_the_end_of_its_bar(chart in row_charts()) {
        for width in Width::ALL {
            let picture = chart.place(width);
            let bars = picture.marks.iter().map(Mark::extent).filter(|(from, to)| to.1 - from.1 == 18);
            for (Spot { row, at, .. }, (from, to)) in picture.spots.iter().zip(bars) {
                let below = chart.rows[*row].number.is_some_and(|number| number.value < 0.0);
                prop_assert_eq!(*at, (if below { from.0 } else { to.0 }, i32::midpoint(from.1, to.1)));
            }
        }
    }

    #[test]
    fn a_timeline_has_no_spots(below in line_charts()) {
        let timeline = Timeline { lanes: Vec::new(), below };
        prop_assert!(Width::ALL.iter().all(|width| timeline.place(*width).spots.is_empty()));
    }
}

#[test]
fn spots_go_through_time_and_at_each_time_from_line_to_line() {
    let line = |values: [Option<f64>; 2]| Line::new("", values.map(|value| value.map(Number::unnamed)).into());
    let later = |value| Later { label: String::new(), at: 2022.0, number: Number::unnamed(value) };
    let chart = LineChart {
        periods: [2020, 2021].map(|year| Period::new(year.to_string(), f64::from(year))).into(),
        lines: vec![line([Some(1.0), Some(2.0)]), line([None, Some(3.0)])],
        later: vec![later(f64::NAN), later(4.0)],
        ..LineChart::new(any::FORMAT)
    };
    let spots = chart.place(Width::Narrow).spots;
    assert_eq!(spots.iter().map(|spot| (spot.row, spot.column)).collect::<Vec<_>>(), [(0, 0), (1, 0), (1, 1), (3, 0)]);
    assert!(spots.windows(2).all(|pair| pair[0].at.0 <= pair[1].at.0 && pair[0].at.1 >= pair[1].at.1));
}
