//! Above the lines: what lasted and what happened, in as many rows as their labels need.

use super::time::Time;
use crate::place::space::{Label, Space, without};
use crate::text::Face;
use crate::{Anchor, Ink, LineChart, Mark};

/// How high a row is.
const ROW: i32 = 18;
/// Space between a label and what stands beside it.
const GAP: i32 = 6;
/// How long a dash is, and the space after it.
const DASH: (i32, i32) = (4, 4);

/// Bands, dashed lines and their labels, above the picture's other parts and behind them.
pub(super) struct Notes {
    /// The labels.
    pub(super) labels: Vec<Label>,
    /// How high all rows are together.
    pub(super) height: i32,
    /// Left, right and top of each band.
    bands: Vec<(i32, i32, i32)>,
    /// Place and top of each dashed line.
    moments: Vec<(i32, i32)>,
}

impl Notes {
    /// Finds room for every label, where it is near what it names: in the highest row that has some.
    pub(super) fn new(chart: &LineChart, time: &Time, across: i32) -> Notes {
        let mut notes = Notes { labels: Vec::new(), height: 0, bands: Vec::new(), moments: Vec::new() };
        for span in &chart.spans {
            let Some((left, right)) = time.span(span.from, span.to) else { continue };
            let text = Face::NOTE.cut(&span.label, across);
            let inside = Face::NOTE.width(&text) + 2 * GAP <= right - left;
            let middle = i32::midpoint(left, right);
            let place = if inside { (left + GAP, Anchor::Start) } else { (middle, Anchor::Middle) };
            let row = notes.put(Face::NOTE, &text, &[place], across);
            // A band that is narrower than its label hangs below it.
            notes.bands.push((left, right, if inside { row } else { row + ROW }));
        }
        if notes.side_by_side(chart, time, across) {
            return notes;
        }
        for moment in &chart.moments {
            let x = time.pixel(moment.at);
            let text = Face::SMALL.cut(&moment.label, across);
            let long = Face::SMALL.width(&text);
            let beside = [(x + GAP, Anchor::Start, x + GAP + long <= across), (x - GAP, Anchor::End, long <= x - GAP)];
            let mut places: Vec<(i32, Anchor)> =
                beside.into_iter().filter_map(|(at, anchor, fits)| fits.then_some((at, anchor))).collect();
            // Over its own line only where there is no room on either side.
            if places.is_empty() {
                places.push((x, Anchor::Middle));
            }
            let row = notes.put(Face::SMALL, &text, &places, across);
            notes.moments.push((x, row));
        }
        notes
    }

    /// Puts the moments' labels beside each other, each between its own line and the next one's, in two rows at most. Whether
    /// there is room for all.
    fn side_by_side(&mut self, chart: &LineChart, time: &Time, across: i32) -> bool {
        let mut moments: Vec<(i32, &str)> =
            chart.moments.iter().map(|moment| (time.pixel(moment.at), moment.label.as_str())).collect();
        moments.sort_unstable();
        let ends = moments.iter().skip(1).map(|(x, _)| x - GAP).chain([across]);
        let texts = moments.iter().zip(ends).map(|((x, text), end)| Face::SMALL.rows(text, end - x - GAP, 2));
        let texts: Vec<Vec<String>> = texts.collect();
        if !moments.iter().zip(&texts).all(|((_, text), rows)| rows.join(" ") == *text) {
            return false;
        }
        let top = self.height;
        for ((x, _), rows) in moments.iter().zip(&texts) {
            for (row, text) in (0..).zip(rows) {
                let at = (x + GAP, top + row * ROW + ROW / 2);
                self.labels.push(Label { at, text: text.clone(), face: Face::SMALL, anchor: Anchor::Start });
                self.height = self.height.max(top + (row + 1) * ROW);
            }
            self.moments.push((*x, top));
        }
        true
    }

    /// Puts a label at the first of these places that is free, and tells the top of its row.
    fn put(&mut self, face: Face, text: &str, places: &[(i32, Anchor)], across: i32) -> i32 {
        if text.is_empty() {
            return 0;
        }
        // A new row has nothing in it, so one is found.
        for top in (0..).step_by(ROW as usize) {
            for (x, anchor) in places {
                let at = (*x, top + ROW / 2);
                let label = Label { at, text: text.to_owned(), face, anchor: *anchor }.between(0, across);
                if label.is_apart(&self.labels, GAP) {
                    self.labels.push(label);
                    self.height = self.height.max(top + ROW);
                    return top;
                }
            }
        }
        0
    }

    /// The bands, down to `bottom`.
    pub(super) fn bands(&self, bottom: i32) -> impl Iterator<Item = Mark> {
        let bands = self.bands.iter();
        bands.map(move |(left, right, top)| Mark::Rect { from: (*left, *top), to: (*right, bottom), ink: Ink::Band })
    }

    /// The dashed lines, down to `bottom`, with a hole for each text.
    pub(super) fn dashes(&self, texts: &[Space], bottom: i32) -> Vec<Mark> {
        let pieces = self.moments.iter().flat_map(|(x, top)| {
            let crossed = texts.iter().filter(|text| (text.left - 2..text.right + 2).contains(x));
            let pieces = without(*top, bottom, crossed.map(|text| (text.top - 2, text.bottom + 2)));
            pieces.into_iter().map(move |(top, bottom)| (*x, top, bottom))
        });
        let dashes = pieces.flat_map(|(x, top, bottom)| {
            let tops = (top..bottom).step_by((DASH.0 + DASH.1) as usize);
            tops.map(move |top| Mark::Rect { from: (x, top), to: (x + 1, (top + DASH.0).min(bottom)), ink: Ink::Quiet })
        });
        dashes.collect()
    }
}
