//! Sentences about row charts that hold for any numbers.

mod any;

use any::{FORMAT, check, row_charts};
use charts::{Drawable, Format, Ink, Mark, Number, Part, Row, RowChart, Width};
use proptest::prelude::*;

/// The chart's numbers that are some, row after row.
fn numbers(chart: &RowChart) -> Vec<Option<Number>> {
    chart.rows.iter().map(|row| row.number.filter(|number| number.value.is_finite())).collect()
}

/// The bars of a picture, from top to bottom: left and right, and their ink.
fn bars(chart: &RowChart, width: Width) -> Vec<(i32, i32, Ink)> {
    let marks = chart.place(width).marks.into_iter();
    let bars = marks.filter_map(|mark| match mark {
        Mark::Rect { from, to, ink } if to.1 - from.1 == 18 => Some((from.0, to.0, ink)),
        _ => None,
    });
    bars.collect()
}

fn texts(chart: &RowChart, width: Width) -> Vec<String> {
    let marks = chart.place(width).marks.into_iter();
    let texts = marks.filter_map(|mark| match mark {
        Mark::Text { text, .. } => Some(text),
        _ => None,
    });
    texts.collect()
}

proptest! {
    #[test]
    fn marks_lie_inside_and_nothing_covers_a_text(chart in row_charts()) {
        for width in Width::ALL {
            check(&chart.place(width), width)?;
        }
    }

    #[test]
    fn every_number_is_a_bar_and_every_gap_says_so(chart in row_charts()) {
        let numbers = numbers(&chart);
        let wanted: Vec<(f64, Ink)> = numbers.iter().zip(&chart.rows).filter_map(|(number, row)| {
            Some((number.as_ref()?.value, if row.lead { Ink::Accent } else { Ink::Quiet }))
        }).collect();
        for width in Width::ALL {
            let bars = bars(&chart, width);
            prop_assert_eq!(bars.len(), wanted.len());
            let drawn: Vec<(f64, (i32, i32, Ink))> = wanted.iter().map(|(value, _)| *value).zip(bars).collect();
            prop_assert!(drawn.iter().zip(&wanted).all(|((_, bar), (_, ink))| bar.2 == *ink));
            for (value, (left, right, _)) in &drawn {
                for (other, (other_left, other_right, _)) in &drawn {
                    if value.abs() <= other.abs() {
                        prop_assert!(right - left <= other_right - other_left + 1, "{} {}", value, other);
                    }
                    // The axis is where bars to both sides begin.
                    if *value < 0.0 && *other >= 0.0 {
                        prop_assert_eq!(right, other_left);
                    }
                }
            }
            let gaps = texts(&chart, width).iter().filter(|text| *text == "no figure").count();
            prop_assert_eq!(gaps, numbers.iter().filter(|number| number.is_none()).count());
        }
    }

    #[test]
    fn no_label_is_cut(mut chart in row_charts()) {
        let letters = |text: &str| text.split_whitespace().collect::<String>();
        chart.rows.iter_mut().for_each(|row| row.number = None);
        let wanted: String = chart.rows.iter().map(|row| letters(&row.label)).collect();
        for width in Width::ALL {
            let labels: String = texts(&chart, width).iter().filter(|text| *text != "no figure").map(|text| letters(text)).collect();
            prop_assert_eq!(&labels, &wanted);
        }
    }

    #[test]
    fn a_sentence_is_its_parts_and_tells_every_number_of_the_table(chart in row_charts()) {
        let parts = chart.parts();
        let texts: String = parts.iter().map(Part::text).collect();
        prop_assert_eq!(&texts, &chart.sentence());
        let table = chart.table();
        prop_assert_eq!(&table.head, &[chart.category.clone(), chart.measure.clone()]);
        let cells: Vec<Option<Number>> = table.rows.iter().flat_map(|(_, row)| row.iter().copied()).collect();
        prop_assert_eq!(&cells, &numbers(&chart));
        prop_assert!(table.rows.iter().zip(&chart.rows).all(|((label, _), row)| *label == row.label));
        let told = parts.iter().filter_map(|part| match part {
            Part::Number { number, text } => Some((number.value.to_bits(), number.name, text.clone())),
            Part::Words(_) => None,
        });
        let listed = cells.iter().flatten().map(|number| (number.value.to_bits(), number.name, (FORMAT.short)(number.value)));
        prop_assert_eq!(told.collect::<Vec<_>>(), listed.collect::<Vec<_>>());
        prop_assert_eq!(texts.is_empty(), cells.iter().flatten().count() == 0);
    }
}

fn chart(rows: &[(&str, Option<f64>)]) -> RowChart {
    let row = |(label, value): &(&str, Option<f64>)| Row::new(*label, value.map(Number::unnamed));
    RowChart {
        measure: "Rate, 2025".into(),
        rows: rows.iter().map(row).collect(),
        ..RowChart::new(Format { short: |value| value.to_string(), ..FORMAT })
    }
}

#[test]
fn a_sentence_tells_every_row() {
    for (rows, sentence) in [
        (
            &[("Stoke", Some(170.0)), ("England", Some(67.0)), ("similar areas", Some(96.9))][..],
            "Rate, 2025: Stoke 170, England 67 and similar areas 96.9.",
        ),
        (
            &[("Stoke", Some(170.0)), ("Leeds", None), ("England", Some(67.0)), ("York", None)],
            "Rate, 2025: Stoke 170 and England 67; no figure for Leeds and York.",
        ),
        (&[("0 to 4", Some(17.0)), ("85 and over", Some(5.0))], "Rate, 2025: 17 (0 to 4) and 5 (85 and over)."),
        (&[("White", Some(3.0)), ("Black, African", Some(2.0))], "Rate, 2025: White 3; and Black, African 2."),
        (&[("", Some(3.0)), ("", None)], "Rate, 2025: 3."),
        (&[("Stoke", None)], ""),
        (&[], ""),
    ] {
        assert_eq!(chart(rows).sentence(), sentence);
    }
}

#[test]
fn labels_stand_above_their_bars_where_there_is_no_room_beside_them() {
    let begins = |label: &str, width| bars(&chart(&[(label, Some(3.0)), ("Stoke", Some(2.0))]), width)[0].0;
    let long = "Asian, Asian British or Asian Welsh";
    assert_eq!(Width::ALL.map(|width| begins("England", width) > 0), [true, true, true]);
    assert_eq!(Width::ALL.map(|width| begins(long, width) > 0), [false, true, true]);
    assert_eq!(Width::ALL.map(|width| begins(&long.repeat(3), width) > 0), [false, false, false]);
}
