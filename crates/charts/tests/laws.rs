//! Sentences about charts that hold for any numbers.

use charts::{Bands, Bar, BarChart, Chart, Format, Ink, Mark, Number, Step, StepChart, Width, place};
use proptest::prelude::*;

/// Rounded, without a "-0".
const FORMAT: Format = Format {
    exact: |value| format!("{:.2}", (value * 100.0).round() / 100.0 + 0.0),
    short: |value| format!("{:.0}", value.round() + 0.0),
    axis: |value| value.to_string(),
};

const NOTHING: &str = "takes nothing off";

fn bars(values: &[f64]) -> BarChart {
    let bars = (2024..).zip(values).map(|(year, value)| Bar::new(year.to_string(), *value)).collect();
    BarChart { title: "A finding".into(), category: "Year", measure: "Cost", bars, bands: None, format: FORMAT }
}

fn steps(values: &[f64]) -> StepChart {
    let letters = ('A'..='Z').zip(values);
    let step = |letter: char, value: f64| Step {
        label: format!("In {letter}"),
        detail: "An assumption".into(),
        purpose: format!("in {letter}"),
        value,
    };
    let steps = letters.map(|(letter, value)| step(letter, *value)).collect();
    StepChart {
        title: "A finding".into(),
        measure: "Saving",
        category: "Step",
        steps,
        format: FORMAT,
        nothing: NOTHING,
    }
}

/// Whether each step but the first changes what is written.
fn changes(values: &[f64]) -> Vec<bool> {
    let written: Vec<String> = values.iter().map(|value| (FORMAT.exact)(*value)).collect();
    written.iter().zip(written.iter().skip(1)).map(|(before, after)| before != after).collect()
}

/// The number in a table's cell, none of which is a gap here.
fn number(cell: Option<Number>) -> f64 {
    cell.map_or(f64::NAN, |number| number.value)
}

fn any_values() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec(-1e9..1e9f64, 0..20)
}

/// Large and small, above and below zero, with some that change nothing, or less than is written.
fn any_steps() -> impl Strategy<Value = Vec<f64>> {
    let change = prop_oneof![
        3 => -1e13..1e13f64,
        3 => -1e3..1e3f64,
        1 => Just(0.0),
        1 => -0.01..0.01f64,
    ];
    let pence = |value: f64| (value * 100.0).round() / 100.0;
    (any::<bool>(), prop::collection::vec(change, 0..12)).prop_map(move |(sums, changes)| {
        let mut left = 0.0;
        let after = changes.into_iter().map(|change| {
            left = if sums { pence(left + change) } else { change };
            left
        });
        after.collect()
    })
}

fn any_chart() -> impl Strategy<Value = Chart> {
    let labelled = |values: Vec<f64>| {
        let labels = prop::collection::vec(".{0,90}", values.len());
        labels.prop_map(move |labels| labels.into_iter().zip(values.clone()).collect::<Vec<_>>())
    };
    let of_bars = any_values().prop_flat_map(labelled).prop_map(|labelled| {
        let bars = labelled.into_iter().map(|(label, value)| Bar::new(label, value)).collect();
        BarChart { bars, ..self::bars(&[]) }.into()
    });
    let of_steps = any_steps().prop_flat_map(labelled).prop_map(|labelled| {
        let steps = labelled
            .into_iter()
            .map(|(label, value)| Step { detail: label.clone(), purpose: label.clone(), label, value })
            .collect();
        StepChart { steps, ..self::steps(&[]) }.into()
    });
    prop_oneof![of_bars, of_steps, any_bands()]
}

/// Bands in which the value need not lie.
fn any_bands() -> impl Strategy<Value = Chart> {
    prop::collection::vec((-1e9..1e9f64, prop::array::uniform3(-1e9..1e9f64)), 1..20).prop_map(|pairs| {
        let (values, bands): (Vec<f64>, Vec<[f64; 3]>) = pairs.into_iter().unzip();
        let sorted = |mut band: [f64; 3]| {
            band.sort_by(f64::total_cmp);
            band
        };
        let values = (bars(&values), bands.into_iter().map(sorted).collect());
        let bands = Bands {
            names: ["Low", "Middle", "High"],
            key: ["Point", "Middle", "Band"],
            share: "In 8 of 10",
            values: values.1,
        };
        BarChart { bands: Some(bands), ..values.0 }.into()
    })
}

proptest! {
    #[test]
    fn every_mark_lies_inside_the_picture(chart in any_chart()) {
        for width in Width::ALL {
            let picture = place(&chart, width);
            let (right, bottom) = picture.size;
            let inside = |(x, y): (i32, i32)| (0..=right).contains(&x) && (0..=bottom).contains(&y);
            prop_assert_eq!(right, width.across());
            for mark in &picture.marks {
                match mark {
                    Mark::Rect { from, to, ink } if *ink != Ink::Ground => {
                        // The thin line of the axis ends a pixel below its place.
                        prop_assert!(inside(*from) && inside((to.0, to.1 - 1)), "{:?}", mark);
                    }
                    Mark::Rect { .. } => {}
                    Mark::Text { at, .. } => prop_assert!(inside(*at), "{:?}", mark),
                    Mark::Dot { .. } => {
                        let (from, to) = mark.extent();
                        prop_assert!(inside(from) && inside(to), "{:?}", mark);
                    }
                    Mark::Line { .. } => prop_assert!(false, "{:?}", mark),
                }
            }
        }
    }

    #[test]
    fn every_bar_is_drawn(values in any_values()) {
        for width in Width::ALL {
            let drawn = heights(&bars(&values).into(), width);
            prop_assert_eq!(drawn.len(), values.len());
        }
    }

    #[test]
    fn a_step_is_a_bar_where_it_changes_something_and_otherwise_a_line(values in any_steps()) {
        let chart = Chart::from(steps(&values));
        for width in Width::ALL {
            let drawn: Vec<bool> = heights(&chart, width).into_iter().map(|height| height > 2).collect();
            let first = values.first().map(|_| true);
            let expected: Vec<bool> = first.into_iter().chain(changes(&values)).collect();
            let told = place(&chart, width).marks.into_iter();
            let told = told.filter(|mark| matches!(mark, Mark::Text { text, .. } if text == NOTHING)).count();
            prop_assert_eq!(told, expected.iter().filter(|changes| !**changes).count());
            prop_assert_eq!(drawn, expected);
        }
    }

    #[test]
    fn a_step_chart_is_as_high_whatever_its_values(values in any_steps()) {
        let nothing: Vec<f64> = values.iter().map(|_| 0.0).collect();
        for width in Width::ALL {
            let size = |values: &[f64]| place(&steps(values).into(), width).size;
            prop_assert_eq!(size(&values), size(&nothing));
        }
    }

    #[test]
    fn the_changes_of_a_table_add_up(values in any_steps()) {
        let table = steps(&values).table();
        prop_assert_eq!(table.rows.len(), values.len());
        let mut left = values.first().copied().unwrap_or(0.0);
        for ((_, row), value) in table.rows.iter().zip(&values) {
            prop_assert_eq!(row.len() + 1, table.head.len());
            left += number(row[0]);
            prop_assert_eq!(number(row[1]), *value);
            prop_assert!((left - value).abs() <= 0.01, "{} {}", left, value);
        }
    }

    #[test]
    fn a_sentence_tells_only_numbers_of_the_table(values in any_values()) {
        let chart = bars(&values);
        let table = chart.table();
        prop_assert_eq!(table.rows.len(), values.len());
        for told in chart.sentence().split([' ', ',', '.']).filter(|word| word.parse::<f64>().is_ok()) {
            let is_year = table.rows.iter().any(|(year, _)| year == told);
            let is_value = table.rows.iter().any(|(_, row)| (FORMAT.short)(number(row[0])) == told);
            prop_assert!(is_year || is_value, "{}", told);
        }
    }

    #[test]
    fn a_sentence_tells_each_step_that_changes_something(values in any_steps()) {
        let chart = steps(&values);
        let table = chart.table();
        let sentence = chart.sentence();
        let words = sentence.trim_end_matches('.').split([' ', ';', ',']);
        let told: Vec<&str> = words.filter(|word| word.parse::<f64>().is_ok()).collect();
        let Some((_, first)) = table.rows.first() else { return Ok(()) };
        let mut expected = vec![(FORMAT.short)(number(first[1]))];
        let changed = changes(&values).into_iter().zip(table.rows.iter().skip(1)).filter(|(changed, _)| *changed);
        expected.extend(changed.map(|(_, (_, row))| {
            let change = number(row[0]);
            let short = (FORMAT.short)(change);
            let told = if short == "0" { (FORMAT.exact)(change) } else { short };
            if change > 0.0 { format!("+{told}") } else { told }
        }));
        if expected.len() > 1 {
            expected.extend(table.rows.last().map(|(_, row)| (FORMAT.short)(number(row[1]))));
        }
        prop_assert_eq!(told, expected, "{}", sentence);
    }
}

/// How high each bar is, in the order of drawing.
fn heights(chart: &Chart, width: Width) -> Vec<i32> {
    let bar = |mark: &Mark| match mark {
        Mark::Rect { from, to, ink: Ink::Accent | Ink::Warn } => Some(to.1 - from.1),
        _ => None,
    };
    place(chart, width).marks.iter().filter_map(bar).collect()
}

#[test]
fn a_sentence_tells_where_the_bars_begin_turn_and_end() {
    for (values, sentence) in [
        (&[3.0, 5.0, 1.0][..], "Cost: 3 in 2024, rising to 5 in 2025, then falling to 1 in 2026."),
        (&[3.0, -5.0, 1.0], "Cost: 3 in 2024, falling to -5 in 2025, then rising to 1 in 2026."),
        (&[3.0, 2.0, 1.0], "Cost: 3 in 2024, falling to 1 in 2026."),
        (&[1.0, 5.0, 1.0], "Cost: 1 in 2024, rising to 5 in 2025, then falling to 1 in 2026."),
        (&[2.0, 2.2, 1.9], "Cost: about 2 in every year."),
        (&[2.0, 2.0], "Cost: 2 in every year."),
        (&[-3.0, 0.0, 0.0], "Cost: -3 in 2024, rising to 0 from 2025 on."),
        (&[2.0], "Cost: 2 in 2024."),
        (&[], ""),
    ] {
        assert_eq!(bars(values).sentence(), sentence);
    }
}

#[test]
fn a_sentence_tells_the_last_band() {
    let values = vec![[1.0, 2.0, 3.0], [-4.0, 5.0, 6.0]];
    let bands =
        Some(Bands { names: ["Low", "Middle", "High"], key: ["Point", "Middle", "Band"], share: "In 8 of 10", values });
    let chart = BarChart { bands, ..bars(&[2.0, 1.0]) };
    assert_eq!(
        chart.sentence(),
        "Cost: 2 in 2024, falling to 1 in 2025. In 8 of 10 it is from -4 to 6 in 2025; the middle one of all is 5."
    );
    assert_eq!(chart.table().head, ["Year", "Cost", "Low", "Middle", "High"]);
    let cells: Vec<f64> = chart.table().rows[1].1.iter().map(|cell| number(*cell)).collect();
    assert_eq!(cells, [1.0, -4.0, 5.0, 6.0]);
}

#[test]
fn a_sentence_tells_what_each_step_takes_off_or_adds() {
    for (values, sentence) in [
        (&[9.0, 7.0, 7.0, 8.0, 3.0][..], "Saving: 9 in A; -2 in B; +1 in D; -5 in E; that leaves 3."),
        (&[9.0, -1.0], "Saving: 9 in A; -10 in B; that leaves -1."),
        (&[9.0, 8.8], "Saving: 9 in A; -0.20 in B; that leaves 9."),
        (&[0.0, 0.0], "Saving: 0 in A, and no step changes it."),
        (&[9.0], "Saving: 9 in A."),
        (&[], ""),
    ] {
        assert_eq!(steps(values).sentence(), sentence);
    }
}

#[test]
fn what_a_step_takes_off_is_drawn_pale_beside_what_is_left() {
    let picture = place(&steps(&[4.0, 1.0, -2.0]).into(), Width::Narrow);
    let bars: Vec<(i32, i32, Ink)> = picture
        .marks
        .iter()
        .filter_map(|mark| match mark {
            Mark::Rect { from, to, ink } if *ink != Ink::Quiet => Some((from.0, to.0, *ink)),
            _ => None,
        })
        .collect();
    let expected = [
        (93, 279, Ink::Accent),
        (140, 279, Ink::Line),
        (93, 140, Ink::Accent),
        (93, 140, Ink::Line),
        (0, 93, Ink::Warn),
    ];
    assert_eq!(bars, expected);
}
