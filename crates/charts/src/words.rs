//! The sentence that says what the bars show, from the same numbers.

use crate::{Bar, BarChart};

impl BarChart {
    /// Where the bars begin, where they turn, and where they end. Empty without bars.
    ///
    /// A reader is told a turn only where the short form of the numbers shows one.
    pub fn sentence(&self) -> String {
        let (Some(first), Some(last)) = (self.bars.first(), self.bars.last()) else { return String::new() };
        let shown = |bar: &Bar| (self.format.short)(bar.value);
        let tell = |bar: &Bar| format!("{} in {}", shown(bar), bar.label);
        let way = |from: &Bar, to: &Bar| if from.value < to.value { "rising" } else { "falling" };
        let measure = self.measure;
        if self.bars.iter().all(|bar| shown(bar) == shown(first)) {
            return match self.bars.len() {
                1 => format!("{measure}: {}.", tell(first)),
                _ => format!("{measure}: {} in every {}.", shown(first), self.category.to_ascii_lowercase()),
            };
        }
        // The turn is the bar furthest above or below both ends.
        let (low, high) = (first.value.min(last.value), first.value.max(last.value));
        let beyond = |bar: &Bar| (bar.value - high).max(low - bar.value);
        let turn = self
            .bars
            .iter()
            .filter(|bar| beyond(bar) > 0.0 && shown(bar) != shown(first) && shown(bar) != shown(last))
            .max_by(|a, b| beyond(a).total_cmp(&beyond(b)));
        match turn {
            Some(turn) => {
                let (there, back) = (way(first, turn), way(turn, last));
                format!("{measure}: {}, {there} to {}, then {back} to {}.", tell(first), tell(turn), tell(last))
            }
            None => format!("{measure}: {}, {} to {}.", tell(first), way(first, last), tell(last)),
        }
    }
}
