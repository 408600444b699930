//! Puts a chart into a picture.

use crate::scale::Scale;
use crate::{Anchor, Bar, BarChart, Ink, Mark, Picture, Width};

const TEXT: i32 = 13;
/// Space above the highest value, for its label.
const ABOVE: i32 = 22;
/// Space below the axis, for the categories.
const BELOW: i32 = 26;
/// Space between the axis' values and the bars, and between neighbouring labels.
const GAP: i32 = 8;

/// Places a bar chart in a picture of that width.
pub fn place(chart: &BarChart, width: Width) -> Picture {
    let size = width.size();
    let (right, bottom) = (size.0, size.1 - BELOW);
    let scale = Scale::new(chart.bars.iter().map(|bar| bar.value), 4.0, bottom, ABOVE);
    let axis: Vec<(i32, String)> = scale.ticks().map(|tick| (scale.pixel(tick), (chart.format.axis)(tick))).collect();
    let left = axis.iter().map(|(_, text)| text_width(text)).max().unwrap_or(0) + GAP;
    let slots = Slots { left, right, count: chart.bars.len() as i32 };

    let mut marks = Vec::new();
    for (y, text) in axis {
        marks.push(Mark::Rect { from: (left, y), to: (right, y + 1), ink: Ink::Line });
        marks.push(label((left - GAP, y), text, Ink::Quiet, Anchor::End));
    }
    let zero = scale.pixel(0.0);
    let bars: Vec<Mark> = (0..)
        .zip(&chart.bars)
        .map(|(slot, bar)| {
            let (from, to) = slots.bar(slot);
            let end = scale.pixel(bar.value);
            let ink = if bar.value < 0.0 { Ink::Warn } else { Ink::Stoke };
            Mark::Rect { from: (from, end.min(zero)), to: (to, end.max(zero)), ink }
        })
        .collect();
    let labels = values(chart, &slots, &bars, |value| scale.pixel(value));
    // No grid line runs through a value; the ground behind it lies under every bar.
    marks.extend(labels.iter().map(|label| Mark::Rect { from: label.from, to: label.to, ink: Ink::Ground }));
    marks.extend(bars);
    marks.push(Mark::Rect { from: (left, zero), to: (right, zero + 1), ink: Ink::Quiet });
    marks.extend(labels.into_iter().map(|place| label(place.middle(), place.text, Ink::Text, Anchor::Middle)));
    marks.extend(categories(&chart.bars, &slots, bottom + BELOW / 2 + 2));
    Picture { size, marks }
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

    fn bar(&self, slot: i32) -> (i32, i32) {
        let half = (self.width() * 3 / 8).clamp(1, 28);
        (self.middle(slot) - half, self.middle(slot) + half)
    }

    /// The middle of the slot, moved so that a text of that half width stays inside the picture.
    fn middle_within(&self, slot: i32, half: i32) -> i32 {
        self.middle(slot).min(self.right - half)
    }
}

/// Values on the bars: all where they fit, otherwise those that the sentence tells: the furthest from nothing, the
/// first and the last. One that would touch another, or a bar that is not its own, is left out.
fn values(chart: &BarChart, slots: &Slots, bars: &[Mark], pixel: impl Fn(f64) -> i32) -> Vec<Label> {
    let texts: Vec<String> = chart.bars.iter().map(|bar| (chart.format.short)(bar.value)).collect();
    let all_fit = texts.iter().all(|text| text_width(text) + GAP / 2 <= slots.width());
    let furthest = chart.bars.iter().enumerate().max_by(|(_, a), (_, b)| a.value.abs().total_cmp(&b.value.abs()));
    let furthest = furthest.map_or(0, |(index, _)| index);
    let last = texts.len().saturating_sub(1);
    let mut order: Vec<usize> = vec![furthest, 0, last];
    order.extend(if all_fit { 0..texts.len() } else { 0..0 });
    let mut placed: Vec<Label> = Vec::new();
    for index in order {
        let (Some(bar), Some(text)) = (chart.bars.get(index), texts.get(index)) else { continue };
        let half = (text_width(text) + 1) / 2;
        let x = slots.middle_within(index as i32, half);
        let y = pixel(bar.value) + if bar.value < 0.0 { 11 } else { -11 };
        let label = Label { from: (x - half, y - TEXT / 2), to: (x + half, y + TEXT / 2), text: text.clone() };
        let crosses_bar = bars.iter().any(|bar| match bar {
            Mark::Rect { from, to, .. } => label.touches(*from, *to, 0),
            Mark::Text { .. } => false,
        });
        if !crosses_bar && !placed.iter().any(|other| label.touches(other.from, other.to, GAP / 2)) {
            placed.push(label);
        }
    }
    placed
}

/// Category names below the bars: every one where they fit, otherwise every second, third and so on.
fn categories(bars: &[Bar], slots: &Slots, y: i32) -> Vec<Mark> {
    let widest = bars.iter().map(|bar| text_width(&bar.label)).max().unwrap_or(0);
    let every = (widest + GAP + slots.width() - 1) / slots.width().max(1);
    let mut ends = i32::MIN;
    let mut marks = Vec::new();
    for (slot, bar) in (0..).zip(bars).step_by(every.max(1) as usize) {
        let half = (text_width(&bar.label) + 1) / 2;
        let x = slots.middle_within(slot, half);
        // One that had to move to stay inside may have come too close to the one before.
        if x - half >= ends {
            marks.push(label((x, y), bar.label.clone(), Ink::Quiet, Anchor::Middle));
            ends = x + half + GAP / 2;
        }
    }
    marks
}

fn label(at: (i32, i32), text: String, ink: Ink, anchor: Anchor) -> Mark {
    Mark::Text { at, text, size: TEXT, bold: ink == Ink::Text, ink, anchor }
}

/// How wide a text is at most: our own measure, so that a page made at build time is laid out as in a browser. By the
/// bold of a wide face (DejaVu Sans, Verdana), so that nothing is cut off in any.
fn text_width(text: &str) -> i32 {
    let hundredths: i32 = text
        .chars()
        .map(|letter| match letter {
            '.' | ',' | ' ' | '\'' | 'i' | 'l' | '-' => 42,
            'm' | 'M' | 'W' | 'w' => 105,
            _ => 70,
        })
        .sum();
    hundredths * TEXT / 100 + 1
}
