//! Sentences about line charts that hold for any numbers.

mod any;

use any::{FORMAT, check, line_charts};
use charts::{Drawable, Format, Ink, Later, Line, LineChart, Mark, Number, Part, Period, Stroke, Table, Width};
use proptest::prelude::*;

/// How many values each drawn line joins, one line of the chart after the other, and how many stand alone: between
/// gaps and breaks, or the first line's last.
fn expected(chart: &LineChart) -> (Vec<usize>, usize) {
    let mut joined = Vec::new();
    let mut alone = 0;
    for (index, line) in chart.lines.iter().enumerate().rev() {
        let mut runs: Vec<usize> = Vec::new();
        let mut open = false;
        for period in 0..chart.periods.len() {
            let value = line.values.get(period).copied().flatten();
            let there = value.is_some_and(|number| number.value.is_finite());
            match (there, open && !chart.breaks.contains(&period), runs.last_mut()) {
                (true, true, Some(run)) => *run += 1,
                (true, ..) => runs.push(1),
                (false, ..) => {}
            }
            open = there;
        }
        let ends = index == 0 && runs.last().is_some_and(|run| *run > 1);
        alone += runs.iter().filter(|run| **run == 1).count() + usize::from(ends);
        joined.extend(runs.into_iter().filter(|run| *run > 1));
    }
    (joined, alone)
}

/// Every number of a table that is one.
fn numbers(table: &Table) -> Vec<Number> {
    table.rows.iter().flat_map(|(_, row)| row.iter().flatten().copied()).collect()
}

type Point = (i32, i32);

/// Lines from corner to corner.
fn legs(lines: &[Vec<Point>]) -> impl Iterator<Item = (Point, Point)> {
    lines.iter().flat_map(|points| points.iter().copied().zip(points.iter().skip(1).copied()))
}

/// Whether a point is at most a pixel beside the way from one to another.
fn is_on(point: Point, (from, to): (Point, Point)) -> bool {
    let vector = |to: Point| (f64::from(to.0 - from.0), f64::from(to.1 - from.1));
    let (way, far) = (vector(to), vector(point));
    let share = (way.0 * far.0 + way.1 * far.1) / (way.0 * way.0 + way.1 * way.1).max(1.0);
    let share = share.clamp(0.0, 1.0);
    (far.0 - way.0 * share).hypot(far.1 - way.1 * share) <= 1.0
}

proptest! {
    #[test]
    fn marks_lie_inside_and_nothing_covers_a_text(chart in line_charts()) {
        for width in Width::ALL {
            check(&chart.place(width), width)?;
        }
    }

    #[test]
    fn no_line_is_drawn_over_a_gap_or_across_a_break(mut chart in line_charts()) {
        chart.lines.iter_mut().for_each(|line| line.stroke = Stroke::Solid);
        let (joined, alone) = expected(&chart);
        let later = numbers(&chart.table()).iter().filter(|number| number.name == "council".into()).count();
        for width in Width::ALL {
            let marks = chart.place(width).marks;
            let lines: Vec<usize> = marks.iter().filter_map(|mark| match mark {
                Mark::Line { points, .. } => Some(points.len()),
                _ => None,
            }).collect();
            prop_assert_eq!(&lines, &joined);
            let dots = |wanted| marks.iter().filter(|mark| matches!(mark, Mark::Dot { hollow, .. } if *hollow == wanted)).count();
            prop_assert_eq!((dots(false), dots(true)), (alone, later));
        }
    }

    #[test]
    fn points_are_joined_by_nothing(mut chart in line_charts()) {
        chart.lines.iter_mut().for_each(|line| line.stroke = Stroke::Points);
        let marks = chart.place(Width::Broad).marks;
        let joins = marks.iter().any(|mark| matches!(mark, Mark::Line { .. }));
        prop_assert!(!joins);
    }

    #[test]
    fn dashes_lie_on_the_line_that_they_are_of(mut chart in line_charts()) {
        chart.lines.truncate(1);
        // Over a gap there is a dashed line and no solid one.
        let values = chart.lines.iter_mut().flat_map(|line| &mut line.values);
        values.filter(|value| value.is_none()).for_each(|value| *value = Some(Number::unnamed(0.0)));
        let mut place = |stroke, width| {
            chart.lines.iter_mut().for_each(|line| line.stroke = stroke);
            let marks = chart.place(width).marks.into_iter();
            marks.filter_map(|mark| match mark {
                Mark::Line { points, .. } => Some(points),
                _ => None,
            }).collect::<Vec<_>>()
        };
        for width in Width::ALL {
            let (whole, dashes) = (place(Stroke::Solid, width), place(Stroke::Dashed, width));
            for points in &whole {
                prop_assert!(dashes.iter().any(|dash| dash.first() == points.first()));
                prop_assert!(dashes.iter().any(|dash| dash.last() == points.last()));
            }
            for (from, to) in legs(&dashes) {
                prop_assert!(legs(&whole).any(|leg| is_on(from, leg) && is_on(to, leg)), "{:?} {:?}", from, to);
            }
        }
    }

    #[test]
    fn a_table_has_every_number_and_every_gap(chart in line_charts()) {
        let table = chart.table();
        prop_assert_eq!(table.head.len(), chart.lines.len() + 1);
        prop_assert_eq!(table.rows.len(), chart.periods.len() + chart.later.len());
        for (index, (label, row)) in table.rows.iter().enumerate() {
            let period = chart.periods.get(index);
            let later = index.checked_sub(chart.periods.len()).map(|index| &chart.later[index]);
            prop_assert_eq!(Some(label), period.map(|period| &period.label).or(later.map(|later| &later.label)));
            for (line, cell) in row.iter().enumerate() {
                let number = match later {
                    Some(later) => Some(later.number).filter(|_| line == 0),
                    None => chart.lines[line].values[index],
                };
                prop_assert_eq!(*cell, number.filter(|number| number.value.is_finite()));
            }
        }
    }

    #[test]
    fn a_sentence_is_its_parts_and_tells_only_numbers_of_the_table(chart in line_charts()) {
        let parts = chart.parts();
        let texts: String = parts.iter().map(Part::text).collect();
        prop_assert_eq!(&texts, &chart.sentence());
        let table = numbers(&chart.table());
        prop_assert_eq!(texts.is_empty(), table.is_empty());
        for part in &parts {
            if let Part::Number { number, text } = part {
                let same = |other: &Number| other.value.to_bits() == number.value.to_bits() && other.name == number.name;
                prop_assert!(table.iter().any(same), "{:?}", number);
                prop_assert_eq!(text, &(FORMAT.short)(number.value));
            }
        }
    }

    #[test]
    fn a_file_read_again_is_the_table_to_the_bit(chart in line_charts()) {
        let table = chart.table();
        let written = table.csv();
        prop_assert!(written.ends_with("\r\n"));
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(written.as_bytes());
        let mut read = reader.records().map(|record| record.expect("as many fields in every line"));
        let label = |field: &str, label: &str| {
            let runs = label.trim_start().starts_with(['=', '+', '-', '@']);
            field == if runs { format!("'{label}") } else { label.to_owned() }
        };
        let head = read.next().expect("a head");
        prop_assert!(head.iter().zip(&table.head).all(|(field, name)| label(field, name)), "{:?}", head);
        for (name, row) in &table.rows {
            let record = read.next().expect("a row");
            prop_assert!(label(&record[0], name), "{:?} {:?}", record, name);
            for (field, cell) in record.iter().skip(1).zip(row) {
                let bits = cell.map(|number| number.value.to_bits());
                prop_assert_eq!(field.parse::<f64>().ok().map(f64::to_bits), bits, "{}", field);
                prop_assert_eq!(field.is_empty(), cell.is_none());
            }
        }
        prop_assert!(read.next().is_none());
    }
}

fn chart(lines: &[(&str, &[Option<f64>])]) -> LineChart {
    let periods = (2016..).zip(lines.first().map_or(&[][..], |(_, values)| *values));
    let line = |(label, values): &(&str, &[Option<f64>])| {
        Line::new(*label, values.iter().map(|value| value.map(Number::unnamed)).collect())
    };
    LineChart {
        measure: "Rate".into(),
        period: "Year".into(),
        periods: periods.map(|(year, _)| Period::new(year.to_string(), f64::from(year))).collect(),
        lines: lines.iter().map(line).collect(),
        ..LineChart::new(Format { short: |value| format!("{value:.0}"), ..FORMAT })
    }
}

#[test]
fn a_sentence_tells_lines_gaps_and_breaks() {
    let some = |values: &[f64]| values.iter().map(|value| Some(*value)).collect::<Vec<_>>();
    let stoke = some(&[117.0, 115.0, 190.0, 170.0]);
    let gap = [Some(3.0), None, None, Some(5.0), None, Some(4.0)];
    let england = some(&[60.0, 62.0, 70.0, 67.0]);
    let level = some(&[2.0, 2.0, 2.0]);
    let none = [None, None, None, None];
    for (lines, sentence) in [
        (
            vec![("Stoke", &stoke[..])],
            "Rate: 117 in 2016, falling to 115 in 2017, rising to 190 in 2018, then falling to 170 in 2019.",
        ),
        (
            vec![("Stoke", &stoke[..]), ("England", &england[..])],
            "Rate, Stoke: 117 in 2016, falling to 115 in 2017, rising to 190 in 2018, then falling to 170 in 2019. \
             England: 60 in 2016, 67 in 2019.",
        ),
        (
            vec![("Stoke", &gap[..])],
            "Rate: 3 in 2016, rising to 5 in 2019, then falling to 4 in 2021. No figure for 2017, 2018 and 2020.",
        ),
        (vec![("Stoke", &level[..])], "Rate: 2 from 2016 to 2018."),
        (vec![("Stoke", &none[..]), ("England", &england[..])], "Rate, England: 60 in 2016, 67 in 2019."),
        (vec![("Stoke", &none[..])], ""),
        (vec![], ""),
    ] {
        assert_eq!(chart(&lines).sentence(), sentence);
    }
}

#[test]
fn a_sentence_compares_nothing_across_a_break() {
    let before_and_after = [Some(60.0), Some(75.0), None, Some(120.0), Some(99.0)];
    let mut broken = chart(&[("Stoke", &before_and_after), ("England", &before_and_after)]);
    broken.breaks = vec![3];
    assert_eq!(
        broken.sentence(),
        "Rate, Stoke: 60 in 2016, rising to 75 in 2017. Figures from 2019 on can’t be compared with earlier ones: \
         120 in 2019, falling to 99 in 2020. No figure for 2018. \
         England: 60 in 2016, 75 in 2017; 120 in 2019, 99 in 2020. No figure for 2018."
    );
    // Where there is nothing to compare with, nothing is said.
    broken.lines = chart(&[("Stoke", &[None, None, None, Some(120.0), Some(99.0)])]).lines;
    assert_eq!(broken.sentence(), "Rate: 120 in 2019, falling to 99 in 2020.");
}

#[test]
fn a_sentence_tells_later_figures() {
    let mut later = chart(&[("Stoke", &[Some(1152.0), Some(1063.0)])]);
    let figure = |label: &str, value| Later { label: label.into(), at: 2026.0, number: Number::unnamed(value) };
    later.later = vec![figure("January 2026", 1086.0)];
    assert_eq!(
        later.sentence(),
        "Rate: 1152 in 2016, falling to 1063 in 2017. The later figure is 1086 (January 2026)."
    );
    later.later.push(figure("April 2026", 1090.0));
    assert!(later.sentence().ends_with(" Later figures are 1086 (January 2026) and 1090 (April 2026)."));
}

#[test]
fn the_first_line_is_stokes_and_its_ends_are_labelled() {
    let picture =
        chart(&[("Stoke", &[Some(1.0), Some(9.0), Some(4.0)]), ("England", &[Some(3.0); 3])]).place(Width::Narrow);
    let texts: Vec<(&str, Ink)> = picture
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Text { text, ink, .. } => Some((text.as_str(), *ink)),
            _ => None,
        })
        .collect();
    for wanted in
        [("1", Ink::Accent), ("9", Ink::Accent), ("Stoke 4", Ink::Accent), ("2016", Ink::Quiet), ("2018", Ink::Quiet)]
    {
        assert!(texts.contains(&wanted), "{wanted:?} {texts:?}");
    }
}
