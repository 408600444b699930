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
    for (slot, bar) in (0..).zip(&chart.bars) {
        let (from, to) = slots.bar(slot);
        let end = scale.pixel(bar.value);
        let ink = if bar.value < 0.0 { Ink::Warn } else { Ink::Stoke };
        marks.push(Mark::Rect { from: (from, end.min(zero)), to: (to, end.max(zero)), ink });
    }
    marks.push(Mark::Rect { from: (left, zero), to: (right, zero + 1), ink: Ink::Quiet });
    marks.extend(values(chart, &slots, |value| scale.pixel(value)));
    marks.extend(categories(&chart.bars, &slots, bottom + BELOW / 2 + 2));
    Picture { size, marks }
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

    /// The middle of the slot, moved so that a text of that width stays inside the picture.
    fn middle_within(&self, slot: i32, text: i32) -> i32 {
        self.middle(slot).min(self.right - text / 2)
    }
}

/// Values on the bars: all where they fit, otherwise those that the sentence tells: the first, the
/// furthest from nothing, and the last.
fn values(chart: &BarChart, slots: &Slots, pixel: impl Fn(f64) -> i32) -> Vec<Mark> {
    let texts: Vec<String> = chart.bars.iter().map(|bar| (chart.format.short)(bar.value)).collect();
    let all_fit = texts.iter().all(|text| text_width(text) + GAP / 2 <= slots.width());
    let furthest = chart.bars.iter().enumerate().max_by(|(_, a), (_, b)| a.value.abs().total_cmp(&b.value.abs()));
    let furthest = furthest.map_or(0, |(index, _)| index);
    let last = texts.len().saturating_sub(1);
    let mut placed: Vec<(i32, i32)> = Vec::new();
    let mut marks = Vec::new();
    // The most telling first: a label that would touch one before it is left out.
    let mut order: Vec<usize> = vec![furthest, 0, last];
    order.extend(if all_fit { 0..texts.len() } else { 0..0 });
    for index in order {
        let (Some(bar), Some(text)) = (chart.bars.get(index), texts.get(index)) else { continue };
        let (width, slot) = (text_width(text), index as i32);
        let x = slots.middle_within(slot, width);
        let (from, to) = (x - width / 2, x + width / 2);
        if placed.iter().any(|(left, right)| from < *right + GAP / 2 && *left < to + GAP / 2) {
            continue;
        }
        placed.push((from, to));
        let away = if bar.value < 0.0 { 11 } else { -11 };
        let y = pixel(bar.value) + away;
        // No grid line runs through a value.
        marks.push(Mark::Rect { from: (from, y - TEXT / 2), to: (to, y + TEXT / 2), ink: Ink::Ground });
        marks.push(label((x, y), text.clone(), Ink::Text, Anchor::Middle));
    }
    marks
}

/// Category names below the bars: every one where they fit, otherwise every second, third and so on.
fn categories(bars: &[Bar], slots: &Slots, y: i32) -> Vec<Mark> {
    let widest = bars.iter().map(|bar| text_width(&bar.label)).max().unwrap_or(0);
    let every = (widest + GAP + slots.width() - 1) / slots.width().max(1);
    (0..)
        .zip(bars)
        .step_by(every.max(1) as usize)
        .filter(|(slot, bar)| slots.middle(*slot) + text_width(&bar.label) / 2 <= slots.right)
        .map(|(slot, bar)| label((slots.middle(slot), y), bar.label.clone(), Ink::Quiet, Anchor::Middle))
        .collect()
}

fn label(at: (i32, i32), text: String, ink: Ink, anchor: Anchor) -> Mark {
    Mark::Text { at, text, size: TEXT, bold: ink == Ink::Text, ink, anchor }
}

/// About how wide a text is: our own measure, so that a page made at build time is laid out as in a browser.
fn text_width(text: &str) -> i32 {
    let hundredths: i32 = text
        .chars()
        .map(|letter| match letter {
            '.' | ',' | ' ' | '\'' | 'i' | 'l' => 33,
            'm' | 'M' | 'W' | 'w' => 92,
            _ => 62,
        })
        .sum();
    hundredths * TEXT / 100 + 1
}
