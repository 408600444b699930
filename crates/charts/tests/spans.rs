//! Sentences about span charts that hold for any numbers and words.

mod any;

use any::{FORMAT, check, words};
use charts::{Chart, Drawable, End, Ink, Mark, SpanChart, SpanMark, SpanRow, Width};
use proptest::prelude::*;

fn any_spans() -> impl Strategy<Value = SpanChart> {
    let end = || (words(), -1e9..1e9f64).prop_map(|(at, value)| End { at, value });
    let row = (".{0,90}", [end(), end()]).prop_map(|(label, ends)| SpanRow { label, ends });
    let mark = (words(), -1e9..1e9f64).prop_map(|(label, value)| SpanMark { label, value });
    let (category, measure) = ("Assumption", "Answer");
    (prop::collection::vec(row, 0..8), prop::collection::vec(mark, 0..3)).prop_map(move |(rows, marks)| SpanChart {
        title: "A finding".into(),
        category,
        measure,
        rows,
        marks,
        format: FORMAT,
    })
}

/// From where to where bars of these inks go, in the order of drawing.
fn bars(chart: &Chart, width: Width) -> Vec<(i32, i32)> {
    let bar = |mark: &Mark| match mark {
        Mark::Rect { from, to, ink: Ink::Accent | Ink::Warn } => Some((from.0, to.0)),
        _ => None,
    };
    chart.place(width).marks.iter().filter_map(bar).collect()
}

fn span(one: f64, other: f64) -> SpanChart {
    let ends = [End::new("at 1", one), End::new("at 2", other)];
    SpanChart {
        title: "A finding".into(),
        category: "Assumption",
        measure: "Answer",
        rows: vec![SpanRow { label: "Share".into(), ends }],
        marks: vec![SpanMark { label: "Central".into(), value: 3.0 }],
        format: FORMAT,
    }
}

proptest! {
    #[test]
    fn nothing_leaves_the_picture_and_no_text_is_covered(chart in any_spans()) {
        for width in Width::ALL {
            check(&Chart::from(chart.clone()).place(width), width)?;
        }
    }

    #[test]
    fn each_end_is_in_the_table_and_those_of_the_first_rows_are_told(chart in any_spans()) {
        let (table, sentence) = (chart.table(), chart.sentence());
        prop_assert_eq!(table.rows.len(), chart.rows.len() + chart.marks.len());
        for (row, (_, cells)) in chart.rows.iter().zip(&table.rows) {
            for (end, cell) in row.ends.iter().zip(cells) {
                prop_assert_eq!(cell.map(|number| number.value), Some(end.value));
            }
        }
        for end in chart.rows.iter().take(3).flat_map(|row| &row.ends) {
            prop_assert!(sentence.contains(&(FORMAT.short)(end.value)), "{}", sentence);
        }
    }
}

#[test]
fn what_lies_below_zero_warns_and_the_ends_come_in_either_order() {
    for width in Width::ALL {
        let [below, above] = bars(&span(-2.0, 6.0).into(), width)[..] else { panic!("two parts") };
        assert_eq!(below.1, above.0);
        assert_eq!(bars(&span(6.0, -2.0).into(), width), [below, above]);
        assert_eq!(bars(&span(2.0, 6.0).into(), width).len(), 1);
    }
}
