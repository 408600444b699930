//! What a step chart shows, before anybody asks how wide it is.

use core::iter::once;

use crate::{Format, Number, Table};

/// A value, and what is left of it after each of several steps: bars one under the other.
#[derive(Clone, Debug)]
pub struct StepChart {
    /// The finding, which its own bars must not contradict.
    pub title: String,
    /// What is left, with which the sentence begins.
    pub measure: &'static str,
    /// What the rows are, such as "Step".
    pub category: &'static str,
    /// The value that it begins with, then each step, from top to bottom.
    pub steps: Vec<Step>,
    /// How its values are written. Two values that are the same in full are the same to a reader.
    pub format: Format,
    /// Words for a step that changes nothing, such as "takes nothing off at these settings".
    pub nothing: &'static str,
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What is left after it, such as "In today's value".
    pub label: String,
    /// The assumption behind it, such as "3.5% less for each later year".
    pub detail: String,
    /// What its change is for, as words after a sum, such as "for later years"; for the first, what it begins with.
    pub purpose: String,
    /// What is left after it, in the unit of the chart's measure; finite.
    pub value: f64,
}

/// Two charts are the same where their words and steps are; a measure is always written in one way.
impl PartialEq for StepChart {
    fn eq(&self, other: &StepChart) -> bool {
        let key = |chart: &StepChart| (chart.category, chart.measure, chart.nothing);
        key(self) == key(other) && self.title == other.title && self.steps == other.steps
    }
}

impl StepChart {
    /// The table of the chart's numbers. Where it begins, nothing has changed yet.
    pub fn table(&self) -> Table {
        let rows = self.taken().map(|taken| {
            let (step, change) = (taken.step, taken.change().unwrap_or(0.0));
            (step.label.clone(), vec![Some(Number::unnamed(change)), Some(Number::unnamed(step.value))])
        });
        let head = [self.category, "Changes by", self.measure].map(String::from).into();
        Table { head, rows: rows.collect(), exact: self.format.exact }
    }

    /// Each step beside the one before it.
    pub(crate) fn taken(&self) -> impl Iterator<Item = Taken<'_>> {
        let exact = self.format.exact;
        once(None).chain(self.steps.iter().map(|step| Some(step.value))).zip(&self.steps).map(move |(before, step)| {
            let nothing = before.is_some_and(|before| exact(before) == exact(step.value));
            Taken { step, before, nothing }
        })
    }
}

/// A step beside the one before it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Taken<'a> {
    pub(crate) step: &'a Step,
    /// The value before it, which the first has not.
    pub(crate) before: Option<f64>,
    /// Whether it changes nothing that a reader could see.
    pub(crate) nothing: bool,
}

impl Taken<'_> {
    /// What it takes off or adds, to a millionth: two sums of pence differ by pence, which floats show only nearly.
    pub(crate) fn change(&self) -> Option<f64> {
        let difference = self.step.value - self.before?;
        Some((difference * 1e6).round() / 1e6)
    }
}
