//! Sentences about pictures that leave their page, with any words around them.

mod any;

use any::{FORMAT, check_marks, line_charts, row_charts, words};
use charts::{Drawable, Event, Ink, Lane, LineChart, Mark, Picture, Timeline, Width};
use proptest::prelude::*;

const MARGIN: i32 = 16;

/// Short, long, and without a space.
fn texts() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(prop_oneof![words(), "[A-Za-z/ -]{0,300}", "[A-Z]{0,200}"], 0..5)
}

fn framed(picture: &Picture, head: &[String], foot: &[String]) -> Picture {
    let [head, foot] = [head, foot].map(|texts| texts.iter().map(String::as_str).collect::<Vec<_>>());
    picture.clone().with_words(&head, &foot)
}

fn letters(texts: &[String]) -> String {
    texts.iter().flat_map(|text| text.split_whitespace()).collect()
}

/// What the texts among those marks say.
fn said(marks: &[Mark]) -> String {
    let texts = marks.iter().filter_map(|mark| match mark {
        Mark::Text { text, .. } => Some(text.clone()),
        _ => None,
    });
    letters(&texts.collect::<Vec<_>>())
}

/// Left, top, right and bottom of everything in a picture.
fn places(picture: &Picture, marks: &[Mark]) -> Vec<[i32; 4]> {
    let flat = |((left, top), (right, bottom))| [left, top, right, bottom];
    let of_marks = marks.iter().map(|mark| flat(mark.extent()));
    let of_targets = picture.targets.iter().map(|target| flat((target.from, target.to)));
    let of_spots = picture.spots.iter().map(|spot| flat((spot.at, spot.at)));
    of_marks.chain(of_targets).chain(of_spots).collect()
}

/// The picture's own is moved as a whole; around it are the words, all of them, and a margin.
fn check_framed(picture: &Picture, head: &[String], foot: &[String]) -> Result<(), TestCaseError> {
    let whole = framed(picture, head, foot);
    let (right, bottom) = whole.size;
    prop_assert_eq!(right, picture.size.0 + 2 * MARGIN);
    let (ground, marks) = whole.marks.split_at(1);
    prop_assert_eq!(ground, [Mark::Rect { from: (0, 0), to: whole.size, ink: Ink::Ground }]);

    let without_foot = framed(picture, head, &[]);
    let (above, own) = marks.split_at(without_foot.marks.len() - 1 - picture.marks.len());
    let (own, below) = own.split_at(picture.marks.len());
    prop_assert_eq!(said(above), letters(head));
    prop_assert_eq!(said(below), letters(foot));
    let down = without_foot.size.1 - MARGIN - picture.size.1;
    let moved = places(picture, &picture.marks).into_iter();
    let moved = moved.map(|[left, top, right, bottom]| [left + MARGIN, top + down, right + MARGIN, bottom + down]);
    prop_assert_eq!(places(&whole, own), moved.collect::<Vec<_>>());

    check_marks(&Picture { marks: marks.to_vec(), ..whole.clone() })?;
    for mark in marks {
        let (from, to) = mark.extent();
        let inside = from.0 >= MARGIN && from.1 >= MARGIN && to.0 <= right - MARGIN && to.1 <= bottom - MARGIN;
        prop_assert!(inside, "{:?} {:?}", mark, whole.size);
    }
    Ok(())
}

proptest! {
    #[test]
    fn nothing_is_cut_or_covered(
        lines in line_charts(), rows in row_charts(), head in texts(), foot in texts(),
    ) {
        for width in Width::ALL {
            check_framed(&lines.place(width), &head, &foot)?;
            check_framed(&rows.place(width), &head, &foot)?;
        }
    }

    #[test]
    fn targets_move_with_their_marks(below in line_charts(), head in texts(), foot in texts()) {
        let event = Event { id: "inspection", label: "Inspected".into(), from: 2020.0, to: None };
        let timeline = Timeline { lanes: vec![Lane { label: "Inspections".into(), events: vec![event] }], below };
        for width in Width::ALL {
            check_framed(&timeline.place(width), &head, &foot)?;
        }
    }
}

#[test]
fn without_words_there_is_a_margin_alone() {
    let picture = LineChart::new(FORMAT).place(Width::Narrow);
    let framed = picture.clone().with_words(&[], &["", " "]);
    assert_eq!(framed.size, (picture.size.0 + 2 * MARGIN, picture.size.1 + 2 * MARGIN));
    assert_eq!(framed.marks.len(), picture.marks.len() + 1);
}
