//! The sentence that says what a chart shows, from the same numbers.

use crate::step_chart::Taken;
use crate::{Bar, BarChart, StepChart};

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
            if self.bars.len() == 1 {
                return format!("{measure}: {}.", tell(first));
            }
            let about = if self.bars.iter().all(|bar| bar.value == first.value) { "" } else { "about " };
            return format!("{measure}: {about}{} in every {}.", shown(first), self.category.to_ascii_lowercase());
        }
        // The turn is the bar furthest above or below both ends.
        let (low, high) = (first.value.min(last.value), first.value.max(last.value));
        let beyond = |bar: &Bar| (bar.value - high).max(low - bar.value);
        let turn = self
            .bars
            .iter()
            .filter(|bar| beyond(bar) > 0.0 && shown(bar) != shown(first) && shown(bar) != shown(last))
            .max_by(|a, b| beyond(a).total_cmp(&beyond(b)));
        // Where it ends with the same number for a while, that begins earlier than the end.
        let alike = self.bars.iter().rev().take_while(|bar| bar.value == last.value).count();
        let settled = self.bars.iter().rev().nth(alike.saturating_sub(1)).filter(|_| alike > 1);
        let tell_last = || settled.map_or_else(|| tell(last), |bar| format!("{} from {} on", shown(bar), bar.label));
        match turn {
            Some(turn) => {
                let (there, back) = (way(first, turn), way(turn, last));
                format!("{measure}: {}, {there} to {}, then {back} to {}.", tell(first), tell(turn), tell_last())
            }
            None => format!("{measure}: {}, {} to {}.", tell(first), way(first, last), tell_last()),
        }
    }
}

impl StepChart {
    /// What it begins with, how much each step that changes something takes off or adds, and what is left. Empty
    /// without steps.
    pub fn sentence(&self) -> String {
        let (Some(first), Some(last)) = (self.steps.first(), self.steps.last()) else { return String::new() };
        let short = self.format.short;
        let changes: String = self
            .taken()
            .filter(|taken| !taken.nothing)
            .filter_map(|Taken { step, before, .. }| {
                Some(format!("; {} {}", self.change(step.value - before?), step.purpose))
            })
            .collect();
        let begins = format!("{}: {} {}", self.measure, short(first.value), first.purpose);
        match (changes.as_str(), self.steps.len()) {
            ("", 1) => format!("{begins}."),
            ("", _) => format!("{begins}, and no step changes it."),
            _ => format!("{begins}{changes}; that leaves {}.", short(last.value)),
        }
    }

    /// A change with its sign, in full where it is so small that its short form would say that there is none.
    fn change(&self, by: f64) -> String {
        let short = (self.format.short)(by);
        let told = if short == (self.format.short)(0.0) { (self.format.exact)(by) } else { short };
        if by > 0.0 { format!("+{told}") } else { told }
    }
}
