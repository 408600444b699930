//! Puts a bar chart into a picture.

use crate::scale::Scale;
use crate::text::Face;
use crate::{Anchor, Bar, BarChart, Ink, Mark, Picture, Width};

use super::key::key;

/// All texts get the space of bold ones.
const MEASURE: Face = Face::STRONG;
/// Space above the highest value and under the lowest, for its label.
const ABOVE: i32 = 22;
/// Space below the axis, for the categories.
const BELOW: i32 = 26;
/// From the middle of a point to its edge.
pub(super) const POINT: i32 = 4;
/// Space between the axis' values and the bars, and between neighbouring labels.
const GAP: i32 = 8;

/// Width and height, in layout pixels.
const fn size(width: Width) -> (i32, i32) {
    let height = match width {
        Width::Narrow => 220,
        Width::Middle => 260,
        Width::Broad => 300,
    };
    (width.across(), height)
}

/// Places a bar chart in a picture of that width.
pub(super) fn place(chart: &BarChart, width: Width) -> Picture {
    let (across, height) = size(width);
    let (key, above) = chart.bands.as_ref().map(|bands| key(bands, across)).unwrap_or_default();
    let size = (across, height + above);
    let bands = chart.bands.as_ref().map(|bands| bands.values.as_slice()).unwrap_or_default();
    let all = || chart.bars.iter().map(|bar| bar.value).chain(bands.iter().flatten().copied());
    // The label of a bar that goes below zero stands under it.
    let under = if all().any(|value| value < 0.0) { ABOVE } else { 0 };
    let (right, bottom) = (size.0, size.1 - BELOW - under);
    let held: Vec<f64> = all().collect();
    let steps = if bands.is_empty() { 4.0 } else { 6.0 };
    let scale = Scale::new(held.into_iter(), steps, bottom, above + ABOVE);
    let axis: Vec<(i32, String)> = scale.ticks().map(|tick| (scale.pixel(tick), (chart.format.axis)(tick))).collect();
    let left = axis.iter().map(|(_, text)| MEASURE.width(text)).max().unwrap_or(0) + GAP;
    let slots = Slots { left, right, count: chart.bars.len() as i32 };

    let mut marks = key;
    for (y, text) in axis {
        marks.push(Mark::Rect { from: (left, y), to: (right, y + 1), ink: Ink::Line });
        marks.push(Face::QUIET.mark((left - GAP, y), text, Anchor::End));
    }
    let zero = scale.pixel(0.0);
    let (fills, bars) = if chart.bands.is_some() {
        (fills(bands, &slots, &scale), within_bands(chart, bands, &slots, &scale))
    } else {
        (Vec::new(), bars(chart, &slots, &scale))
    };
    marks.extend(fills);
    let labels = values(chart, &slots, &bars, |value| scale.pixel(value));
    // No grid line runs through a value; the ground behind it lies under every bar.
    marks.extend(labels.iter().map(|label| Mark::Rect { from: label.from, to: label.to, ink: Ink::Ground }));
    marks.extend(bars);
    marks.push(Mark::Rect { from: (left, zero), to: (right, zero + 1), ink: Ink::Quiet });
    marks.extend(labels.into_iter().map(|place| Face::STRONG.mark(place.middle(), place.text, Anchor::Middle)));
    marks.extend(categories(&chart.bars, &slots, size.1 - BELOW / 2 + 2));
    Picture { size, marks, targets: Vec::new(), spots: Vec::new() }
}

fn ink(value: f64) -> Ink {
    if value < 0.0 { Ink::Warn } else { Ink::Accent }
}

/// A bar for each value, from nothing to it.
fn bars(chart: &BarChart, slots: &Slots, scale: &Scale) -> Vec<Mark> {
    let zero = scale.pixel(0.0);
    let bar = |(slot, bar): (i32, &Bar)| {
        let ((from, to), end) = (slots.bar(slot), scale.pixel(bar.value));
        Mark::Rect { from: (from, end.min(zero)), to: (to, end.max(zero)), ink: ink(bar.value) }
    };
    (0..).zip(&chart.bars).map(bar).collect()
}

/// The bands themselves, each as wide as its slot, so that together they are one that narrows and widens.
fn fills(bands: &[[f64; 3]], slots: &Slots, scale: &Scale) -> Vec<Mark> {
    let fill = |(slot, [low, _, high]): (i32, &[f64; 3])| {
        let (from, to) = slots.ends(slot);
        Mark::Rect { from: (from, scale.pixel(*high)), to: (to, scale.pixel(*low)), ink: Ink::Band }
    };
    (0..).zip(bands).map(fill).collect()
}

/// The ends of each band and its middle, and a point for the value.
fn within_bands(chart: &BarChart, bands: &[[f64; 3]], slots: &Slots, scale: &Scale) -> Vec<Mark> {
    let lines = (0..).zip(bands).flat_map(|(slot, [low, middle, high])| {
        let (from, to) = slots.ends(slot);
        let line = move |value: f64, thick: i32, ink: Ink| {
            let y = scale.pixel(value);
            Mark::Rect { from: (from, y - thick / 2), to: (to, y - thick / 2 + thick), ink }
        };
        [line(*low, 2, Ink::Quiet), line(*high, 2, Ink::Quiet), line(*middle, 3, Ink::Quiet)]
    });
    let points = (0..).zip(&chart.bars).map(|(slot, bar)| {
        let at = (slots.middle(slot), scale.pixel(bar.value));
        Mark::Dot { at, radius: POINT, hollow: false, ink: ink(bar.value) }
    });
    lines.chain(points).collect()
}

/// A text and the space that it takes.
struct Label {
    from: (i32, i32),
    to: (i32, i32),
    text: String,
}

impl Label {
    fn middle(&self) -> (i32, i32) {
        (i32::midpoint(self.from.0, self.to.0), i32::midpoint(self.from.1, self.to.1))
    }

    /// Whether it comes closer than that to a rectangle.
    fn touches(&self, from: (i32, i32), to: (i32, i32), gap: i32) -> bool {
        self.from.0 < to.0 + gap && from.0 < self.to.0 + gap && self.from.1 < to.1 && from.1 < self.to.1
    }
}

/// The bars' places from left to right.
struct Slots {
    left: i32,
    right: i32,
    count: i32,
}

impl Slots {
    fn width(&self) -> i32 {
        (self.right - self.left) / self.count.max(1)
    }

    fn middle(&self, slot: i32) -> i32 {
        self.left + (self.right - self.left) * (2 * slot + 1) / (2 * self.count)
    }

    /// Where a slot begins and ends: neighbours touch.
    fn ends(&self, slot: i32) -> (i32, i32) {
        let at = |slot: i32| self.left + (self.right - self.left) * slot / self.count.max(1);
        (at(slot), at(slot + 1))
    }

    fn bar(&self, slot: i32) -> (i32, i32) {
        let half = (self.width() * 3 / 8).clamp(1, 28);
        (self.middle(slot) - half, self.middle(slot) + half)
    }

    /// The middle of the slot, moved so that a text of that half width begins at `left` or later, and stays inside the
    /// picture.
    fn middle_within(&self, slot: i32, half: i32, left: i32) -> i32 {
        self.middle(slot).min(self.right - half).max(left + half)
    }
}

/// Values on the bars: all where they fit, otherwise those that the sentence tells: the furthest from nothing, the
/// first and the last. One that would touch another, or a bar that is not its own, is left out.
fn values(chart: &BarChart, slots: &Slots, bars: &[Mark], pixel: impl Fn(f64) -> i32) -> Vec<Label> {
    let texts: Vec<String> = chart.bars.iter().map(|bar| (chart.format.short)(bar.value)).collect();
    let all_fit = texts.iter().all(|text| MEASURE.width(text) + GAP / 2 <= slots.width());
    let furthest = chart.bars.iter().enumerate().max_by(|(_, a), (_, b)| a.value.abs().total_cmp(&b.value.abs()));
    let furthest = furthest.map_or(0, |(index, _)| index);
    let last = texts.len().saturating_sub(1);
    let mut order: Vec<usize> = vec![furthest, 0, last];
    order.extend(if all_fit { 0..texts.len() } else { 0..0 });
    let mut placed: Vec<Label> = Vec::new();
    for index in order {
        let (Some(bar), Some(text)) = (chart.bars.get(index), texts.get(index)) else { continue };
        let half = (MEASURE.width(text) + 1) / 2;
        let x = slots.middle_within(index as i32, half, slots.left);
        let y = pixel(bar.value) + if bar.value < 0.0 { 11 } else { -11 };
        let label =
            Label { from: (x - half, y - MEASURE.size / 2), to: (x + half, y + MEASURE.size / 2), text: text.clone() };
        let crosses_bar = bars.iter().any(|bar| {
            let (from, to) = bar.extent();
            label.touches(from, to, 0)
        });
        if !crosses_bar && !placed.iter().any(|other| label.touches(other.from, other.to, GAP / 2)) {
            placed.push(label);
        }
    }
    placed
}

/// Category names below the bars: every one where they fit, otherwise every second, third and so on.
fn categories(bars: &[Bar], slots: &Slots, y: i32) -> Vec<Mark> {
    let widest = bars.iter().map(|bar| MEASURE.width(&bar.label)).max().unwrap_or(0);
    let every = (widest + GAP + slots.width() - 1) / slots.width().max(1);
    let mut ends = i32::MIN;
    let mut marks = Vec::new();
    for (slot, bar) in (0..).zip(bars).step_by(every.max(1) as usize) {
        let text = MEASURE.cut(&bar.label, slots.right - 1);
        let half = (MEASURE.width(&text) + 1) / 2;
        let x = slots.middle_within(slot, half, 0);
        // One that had to move to stay inside may have come too close to the one before.
        if x - half >= ends {
            marks.push(Face::QUIET.mark((x, y), text, Anchor::Middle));
            ends = x + half + GAP / 2;
        }
    }
    marks
}
