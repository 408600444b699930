//! Sentences about charts that hold for any numbers.

use charts::{Bar, BarChart, Format, Ink, Mark, Width, place};
use proptest::prelude::*;

const FORMAT: Format = Format {
    exact: |value| format!("{value:.2}"),
    short: |value| format!("{value:.0}"),
    axis: |value| value.to_string(),
};

fn chart(values: &[f64]) -> BarChart {
    let bars = (2024..).zip(values).map(|(year, value)| Bar::new(year.to_string(), *value)).collect();
    BarChart { title: "A finding".into(), category: "Year", measure: "Cost", bars, format: FORMAT }
}

fn any_values() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(-1e9..1e9f64, 0..20)
}

proptest! {
    #[test]
    fn every_mark_lies_inside_the_picture_and_every_bar_is_drawn(values in any_values()) {
        let chart = chart(&values);
        for width in Width::ALL {
            let picture = place(&chart, width);
            let (right, bottom) = picture.size;
            let inside = |(x, y): (i32, i32)| (0..=right).contains(&x) && (0..=bottom).contains(&y);
            for mark in &picture.marks {
                match mark {
                    Mark::Rect { from, to, ink } if *ink != Ink::Ground => {
                        // The thin line of the axis ends a pixel below its place.
                        prop_assert!(inside(*from) && inside((to.0, to.1 - 1)), "{:?}", mark);
                    }
                    Mark::Rect { .. } => {}
                    Mark::Text { at, .. } => prop_assert!(inside(*at), "{:?}", mark),
                }
            }
            let drawn = picture.marks.iter().filter(|mark| {
                matches!(mark, Mark::Rect { ink: Ink::Stoke | Ink::Warn, .. })
            });
            prop_assert_eq!(drawn.count(), values.len());
        }
    }

    #[test]
    fn a_sentence_tells_only_numbers_of_the_table(values in any_values()) {
        let chart = chart(&values);
        let table = chart.table();
        prop_assert_eq!(table.rows.len(), values.len());
        for told in chart.sentence().split([' ', ',', '.']).filter(|word| word.parse::<f64>().is_ok()) {
            let is_year = table.rows.iter().any(|[year, _]| year == told);
            let is_value = chart.bars.iter().any(|bar| (FORMAT.short)(bar.value) == told);
            prop_assert!(is_year || is_value, "{}", told);
        }
    }
}

#[test]
fn a_sentence_tells_where_the_bars_begin_turn_and_end() {
    for (values, sentence) in [
        (&[3.0, 5.0, 1.0][..], "Cost: 3 in 2024, rising to 5 in 2025, then falling to 1 in 2026."),
        (&[3.0, -5.0, 1.0], "Cost: 3 in 2024, falling to -5 in 2025, then rising to 1 in 2026."),
        (&[3.0, 2.0, 1.0], "Cost: 3 in 2024, falling to 1 in 2026."),
        (&[1.0, 5.0, 1.0], "Cost: 1 in 2024, rising to 5 in 2025, then falling to 1 in 2026."),
        (&[2.0, 2.2, 1.9], "Cost: 2 in every year."),
        (&[2.0], "Cost: 2 in 2024."),
        (&[], ""),
    ] {
        assert_eq!(chart(values).sentence(), sentence);
    }
}
