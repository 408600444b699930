//! What a program reads: the names of the answer, their types and units.

use serde::Serialize;
use std::collections::BTreeMap;

/// Everything, under its names.
#[derive(Debug, Serialize)]
pub struct Report {
    /// The version of these names.
    pub schema: u32,
    /// What the answer is about, in words.
    pub scope: BTreeMap<&'static str, String>,
    /// What of the link could not be used.
    pub remarks: Vec<String>,
    /// What differs in newer figures than the link's; nothing where it has the newest.
    pub newer: Option<Newer>,
    /// Whether children are safe, in words: beside every saving.
    pub safety: String,
    /// The scenario that the link is about.
    pub scenario: Scenario,
    /// How many children will be in care.
    pub in_care: InCare,
    /// The scenario that it is compared with.
    pub against: Option<Scenario>,
    /// What that has more than the first.
    pub difference: Option<Differences>,
}

/// What has changed since the link was made.
#[derive(Debug, Serialize)]
pub struct Newer {
    /// What differs, in words.
    pub differs: Vec<String>,
    /// The same link with the newest figures.
    pub link: String,
}

/// A scenario and what it comes to.
#[derive(Debug, Serialize)]
pub struct Scenario {
    /// The ready-made scenario that it starts from.
    pub id: &'static str,
    /// What that is called.
    pub label: &'static str,
    /// What that assumes.
    pub summary: &'static str,
    /// How many of its inputs are changed.
    pub changed: usize,
    /// Every input.
    pub inputs: Vec<OneInput>,
    /// The range of each uncertain input.
    pub ranges: Vec<OneRange>,
    /// What it comes to.
    pub answer: Answer,
    /// From the whole time in care to the present value.
    pub ladder: Vec<Step>,
    /// Every year.
    pub years: Vec<OneYear>,
    /// How the answer spreads over what is not known.
    pub combinations: Combinations,
}

/// An input.
#[derive(Debug, Serialize)]
pub struct OneInput {
    /// Its name in links.
    pub input: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// Its value, in the unit; a share is from 0 to 1.
    pub value: f64,
    /// The value that it starts from.
    pub start: f64,
    /// The unit of a value that is shown, in words.
    pub unit: &'static str,
    /// The value as it is shown.
    pub shown: String,
    /// Where the starting value comes from.
    pub basis: OneBasis,
}

/// Where a value comes from: a figure of the record, or a reason of our own.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub enum OneBasis {
    /// A figure of the record.
    Figure {
        /// Its name in the record.
        figure: &'static str,
        /// What kind of statement it is.
        status: &'static str,
        /// Where it is about.
        place: &'static str,
        /// When it is about.
        period: &'static str,
        /// Who published it.
        publisher: &'static str,
        /// Where it can be checked.
        address: &'static str,
    },
    /// A value of our own.
    Illustration {
        /// Why it is so.
        illustration: &'static str,
    },
}

/// The range of an uncertain input.
#[derive(Debug, Serialize)]
pub struct OneRange {
    /// Its name in links.
    pub input: &'static str,
    /// The low end, in the input's unit.
    pub low: f64,
    /// The high end.
    pub high: f64,
    /// Whether it is another range than the edition's.
    pub changed: bool,
    /// That it had to be widened to hold the value, and from what; nothing where it did not.
    pub widened: Option<String>,
}

/// What it comes to.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// Present value.
    pub present_value_pence: i64,
    /// Saved for each £1 spent, GBP; nothing where early help costs nothing.
    pub saved_for_each_pound: Option<f64>,
    /// The financial year in which it is paid back; nothing where it is not, or costs nothing.
    pub paid_back: Option<String>,
    /// Children a year that pay for it, to be rounded up.
    pub break_even_children: Option<f64>,
}

/// A rung of the ladder.
#[derive(Debug, Serialize)]
pub struct Step {
    /// Its name.
    pub rung: &'static str,
    /// What it is called.
    pub label: String,
    /// What is left.
    pub pence: i64,
    /// What the step to it adds, below 0 where it takes off.
    pub step_pence: i64,
}

/// A year.
#[derive(Debug, Serialize)]
pub struct OneYear {
    /// The financial year.
    pub year: String,
    /// Child-years in care that are avoided, before any share is credited.
    pub child_years: f64,
    /// What the credited share of them would have cost.
    pub cost_pence: i64,
    /// What of it a budget can take out.
    pub cashable_pence: i64,
    /// Support at home.
    pub support_pence: i64,
    /// Early help.
    pub early_help_pence: i64,
    /// What is left.
    pub net_pence: i64,
    /// What a pound of this year is worth in the first.
    pub discount_factor: f64,
    /// The net saving in today's value, added up from the first year.
    pub running_total_pence: i64,
}

/// How the answer spreads over what is not known.
#[derive(Debug, Serialize)]
pub struct Combinations {
    /// How many combinations were drawn.
    pub draws: usize,
    /// In how many the saving is more than the cost.
    pub saving: usize,
    /// The same in the words that have to go with it.
    pub sentence: String,
    /// The present value.
    pub present_value: Spreads,
    /// The whole time in care.
    pub whole_time: Spreads,
    /// The same for one child.
    pub whole_time_of_a_child: Spreads,
    /// The running total, year by year.
    pub running_total: Vec<YearSpread>,
    /// What moves the present value: one input at its low and its high value, the rest as they are; widest first.
    pub swings: Vec<OneSwing>,
}

/// The values that 10, 50 and 90 in 100 combinations do not exceed.
#[derive(Debug, Serialize)]
pub struct Spreads {
    /// 10 in 100.
    pub p10_pence: i64,
    /// 50 in 100.
    pub p50_pence: i64,
    /// 90 in 100.
    pub p90_pence: i64,
}

/// The same of a year.
#[derive(Debug, Serialize)]
pub struct YearSpread {
    /// The financial year.
    pub year: String,
    /// Its percentiles.
    #[serde(flatten)]
    pub spread: Spreads,
}

/// What an input moves by itself.
#[derive(Debug, Serialize)]
pub struct OneSwing {
    /// Its name in links.
    pub input: &'static str,
    /// The present value at its low value.
    pub at_low_pence: i64,
    /// The present value at its high value.
    pub at_high_pence: i64,
}

/// How many children will be in care.
#[derive(Debug, Serialize)]
pub struct InCare {
    /// Children entering care a year; nothing where they are as in the savings.
    pub entries: Option<f64>,
    /// Whether they are as in the savings.
    pub entries_from_calculator: bool,
    /// The leaving rate, a year.
    pub leaving_rate: f64,
    /// Whose it is, where it is one of the record's.
    pub leaving: Option<&'static str>,
    /// Growth of the number of children, a year.
    pub population_growth: f64,
    /// The rate to compare with, per 10,000 aged 0 to 17.
    pub target_rate: f64,
    /// Whose it is, where it is one of the record's.
    pub target: Option<&'static str>,
    /// Each 31 March.
    pub years: Vec<OnePoint>,
    /// Where it settles: children.
    pub settles_at_children: f64,
    /// Where it settles: per 10,000 aged 0 to 17 at the start.
    pub settles_at_rate: f64,
    /// The year of the 31 March on which the target is first met; nothing where it is not.
    pub target_met: Option<usize>,
    /// The year of the first 31 March after it on which it is not.
    pub target_missed_again: Option<usize>,
    /// Entries a year that would meet the target in five years; nothing where no number could.
    pub entries_for_target: Option<f64>,
    /// What has to be said of that.
    pub sentence: &'static str,
}

/// A 31 March.
#[derive(Debug, Serialize)]
pub struct OnePoint {
    /// Its year.
    pub year: usize,
    /// Children in care.
    pub children: f64,
    /// The same per 10,000 aged 0 to 17.
    pub rate: f64,
}

/// What the second scenario has more than the first.
#[derive(Debug, Serialize)]
pub struct Differences {
    /// In words.
    pub sentences: Vec<String>,
    /// The inputs that differ.
    pub inputs: Vec<InputDifference>,
    /// Each rung.
    pub ladder: Vec<RungDifference>,
}

/// An input that differs.
#[derive(Debug, Serialize)]
pub struct InputDifference {
    /// Its name in links.
    pub input: &'static str,
    /// Its value in the first.
    pub first: f64,
    /// Its value in the second.
    pub second: f64,
    /// What it adds to the present value where it alone is changed in the first; nothing where it can't be.
    pub alone_adds_pence: Option<i64>,
}

/// A rung of both ladders.
#[derive(Debug, Serialize)]
pub struct RungDifference {
    /// Its name.
    pub rung: &'static str,
    /// What the second has more.
    pub pence: i64,
}
