//! Sentences about timelines that hold for any events.

mod any;

use any::{FORMAT, check, line_charts, times, words};
use charts::{Drawable, Event, Ink, Lane, LineChart, Mark, Period, Target, Timeline, Width};
use proptest::prelude::*;

const IDS: [&str; 3] = ["inspection", "direction", "judgement"];

fn lanes() -> impl Strategy<Value = Vec<Lane>> {
    let event = (prop::sample::select(&IDS[..]), words(), times(), prop::option::of(times()));
    let event = event.prop_map(|(id, label, from, to)| Event { id, label, from, to });
    let lane = (words(), prop::collection::vec(event, 0..14)).prop_map(|(label, events)| Lane { label, events });
    prop::collection::vec(lane, 0..6)
}

fn apart(one: &Target, other: &Target) -> bool {
    one.to.0 <= other.from.0 || other.to.0 <= one.from.0 || one.to.1 <= other.from.1 || other.to.1 <= one.from.1
}

proptest! {
    #[test]
    fn marks_lie_inside_and_nothing_covers_a_text(below in line_charts(), lanes in lanes()) {
        let timeline = Timeline { lanes, below };
        for width in Width::ALL {
            check(&timeline.place(width), width)?;
        }
    }

    #[test]
    fn every_event_has_a_target_of_its_own_over_its_mark(below in line_charts(), lanes in lanes()) {
        let timeline = Timeline { lanes, below };
        let events: Vec<&Event> = timeline.lanes.iter().flat_map(|lane| &lane.events).collect();
        for width in Width::ALL {
            let picture = timeline.place(width);
            prop_assert_eq!(picture.targets.len(), events.len());
            for (index, (target, event)) in picture.targets.iter().zip(&events).enumerate() {
                prop_assert_eq!((target.id, &target.label), (event.id, &event.label));
                let Target { from, to, .. } = target;
                prop_assert!(to.0 - from.0 >= Target::LEAST && to.1 - from.1 >= Target::LEAST, "{:?}", target);
                prop_assert!(from.0 >= 0 && from.1 >= 0 && to.0 <= picture.size.0 && to.1 <= picture.size.1);
                prop_assert!(picture.targets.iter().skip(index + 1).all(|other| apart(target, other)), "{:?}", target);
                let inside = picture.marks.iter().filter(|mark| {
                    let (left_top, right_bottom) = mark.extent();
                    left_top.0 >= from.0 && left_top.1 >= from.1 && right_bottom.0 <= to.0 && right_bottom.1 <= to.1
                });
                let lasted: Vec<bool> = inside.filter_map(|mark| match mark {
                    Mark::Rect { ink: Ink::Accent, .. } => Some(true),
                    Mark::Dot { .. } => Some(false),
                    _ => None,
                }).collect();
                prop_assert_eq!(lasted, [event.to.is_some()]);
            }
        }
    }

    #[test]
    fn words_and_numbers_are_those_of_the_lines(below in line_charts(), lanes in lanes()) {
        let timeline = Timeline { lanes, below: below.clone() };
        prop_assert_eq!(timeline.title(), below.title());
        prop_assert_eq!(timeline.sentence(), below.sentence());
        prop_assert_eq!(timeline.table().csv(), below.table().csv());
    }
}

#[test]
fn a_year_has_its_name_in_its_middle() {
    let below = LineChart {
        periods: (2019..2025).map(|year| Period::new(year.to_string(), f64::from(year))).collect(),
        ..LineChart::new(FORMAT)
    };
    let event = |at: f64| Event { id: "inspection", label: "Inspected".into(), from: at, to: None };
    let lanes = vec![Lane { label: "Inspections".into(), events: [2020.5, 2021.5, 2023.5].map(event).into() }];
    let picture = Timeline { lanes, below }.place(Width::Broad);
    let dots = picture.marks.iter().filter_map(|mark| match mark {
        Mark::Dot { at, .. } => Some(at.0),
        _ => None,
    });
    let named = |year: &str| {
        let found = picture.marks.iter().rev().find_map(|mark| match mark {
            Mark::Text { text, at, .. } if text == year => Some(at.0),
            _ => None,
        });
        found.expect("it is named")
    };
    assert_eq!(dots.collect::<Vec<_>>(), ["2020", "2021", "2023"].map(named));
}
