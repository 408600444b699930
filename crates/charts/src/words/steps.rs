//! The sentence of a step chart.

use crate::StepChart;

impl StepChart {
    /// What it begins with, how much each step that changes something takes off or adds, and what is left. Empty
    /// without steps.
    pub fn sentence(&self) -> String {
        let (Some(first), Some(last)) = (self.steps.first(), self.steps.last()) else { return String::new() };
        let short = self.format.short;
        let changes: String = self
            .taken()
            .filter(|taken| !taken.nothing)
            .filter_map(|taken| Some(format!("; {} {}", self.change(taken.change()?), taken.step.purpose)))
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
