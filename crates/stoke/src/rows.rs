//! The answer as comma-separated values, for spreadsheets: one value a line, in pounds to the penny.
//!
//! | column | what stands in it |
//! |---|---|
//! | `scenario` | `first`, the scenario that the link is about; `second`, the one that it is compared with; `difference`; empty for what is about neither |
//! | `section` | which part of the answer |
//! | `name` | which value of that part |
//! | `year` | the financial year, or the year of the 31 March; empty where it is about none |
//! | `value` | the number |
//! | `unit` | what it is a number of |
//! | `words` | what is no number |

use charts::csv::{Field, row};

use crate::explanation::Explanation;
use crate::json::{OneBasis, Report, Scenario, Spreads};

/// The columns.
const HEAD: [&str; 7] = ["scenario", "section", "name", "year", "value", "unit", "words"];

const GBP: &str = "GBP";

/// The answer, its head first.
pub fn write(explanation: &Explanation) -> String {
    let mut rows = Rows { written: row(HEAD.map(Field::Text)), scenario: "" };
    let report = Report::of(explanation);
    for (name, says) in &report.scope {
        rows.words("scope", name, says);
    }
    for line in report.newer.iter().flat_map(|newer| &newer.differs) {
        rows.words("newer", "", line);
    }
    for remark in &report.remarks {
        rows.words("remarks", "", remark);
    }
    rows.of_scenario("first", &report.scenario);
    if let Some(against) = &report.against {
        rows.of_scenario("second", against);
    }
    rows.differences(&report);
    rows.in_care(&report);
    rows.written
}

/// The lines so far.
struct Rows {
    written: String,
    scenario: &'static str,
}

impl Rows {
    fn line(&mut self, section: &str, name: &str, year: &str, value: Option<f64>, unit: &str, words: &str) {
        let text = |text| if str::is_empty(text) { Field::Nothing } else { Field::Text(text) };
        let fields = [
            text(self.scenario),
            text(section),
            text(name),
            text(year),
            value.map_or(Field::Nothing, Field::Number),
            text(unit),
            text(words),
        ];
        self.written += &row(fields);
    }

    fn words(&mut self, section: &str, name: &str, words: &str) {
        self.line(section, name, "", None, "", words);
    }

    fn number(&mut self, section: &str, name: &str, value: Option<f64>, unit: &str) {
        let words = if value.is_none() { "none" } else { "" };
        self.line(section, name, "", value, unit, words);
    }

    fn sum(&mut self, section: &str, name: &str, year: &str, pence: i64) {
        self.line(section, name, year, Some(pounds(pence)), GBP, "");
    }

    fn percentiles(&mut self, section: &str, year: &str, spread: &Spreads) {
        for (name, pence) in
            [("10th percentile", spread.p10_pence), ("median", spread.p50_pence), ("90th percentile", spread.p90_pence)]
        {
            self.sum(section, name, year, pence);
        }
    }

    fn of_scenario(&mut self, which: &'static str, scenario: &Scenario) {
        self.scenario = which;
        self.words("scenario", "id", scenario.id);
        self.words("scenario", "label", scenario.label);
        self.number("scenario", "changed", Some(scenario.changed as f64), "inputs");
        for input in &scenario.inputs {
            let basis = match &input.basis {
                OneBasis::Figure { figure, publisher, .. } => format!("{figure} ({publisher})"),
                OneBasis::Illustration { illustration } => format!("our illustration: {illustration}"),
            };
            let unit = raw_unit(input.input);
            self.line("inputs", input.input, "", Some(input.value), unit, "");
            self.line("starts from", input.input, "", Some(input.start), unit, &basis);
        }
        for range in &scenario.ranges {
            for (section, value) in [("range, low", range.low), ("range, high", range.high)] {
                let widened = range.widened.as_deref().unwrap_or_default();
                self.line(section, range.input, "", Some(value), raw_unit(range.input), widened);
            }
        }
        let answer = &scenario.answer;
        self.sum("answer", "present value", "", answer.present_value_pence);
        self.number("answer", "saved for each £1 spent", answer.saved_for_each_pound, GBP);
        self.words("answer", "paid back", answer.paid_back.as_deref().unwrap_or("none"));
        self.number("answer", "children a year to break even", answer.break_even_children, "children a year");
        for step in &scenario.ladder {
            self.sum("ladder", step.rung, "", step.pence);
            self.sum("ladder, step", step.rung, "", step.step_pence);
        }
        for year in &scenario.years {
            let at = year.year.as_str();
            self.line("years", "child-years", at, Some(year.child_years), "child-years", "");
            self.sum("years", "cost of care", at, year.cost_pence);
            self.sum("years", "a budget can take out", at, year.cashable_pence);
            self.sum("years", "support at home", at, year.support_pence);
            self.sum("years", "early help", at, year.early_help_pence);
            self.sum("years", "net", at, year.net_pence);
            self.line("years", "discount factor", at, Some(year.discount_factor), "share", "");
            self.sum("years", "running total", at, year.running_total_pence);
        }
        let combinations = &scenario.combinations;
        self.number("combinations", "drawn", Some(combinations.draws as f64), "combinations");
        self.number("combinations", "saving is more than the cost", Some(combinations.saving as f64), "combinations");
        self.words("combinations", "in words", &combinations.sentence);
        self.percentiles("present value in combinations", "", &combinations.present_value);
        self.percentiles("whole time in combinations", "", &combinations.whole_time);
        self.percentiles("whole time of one child in combinations", "", &combinations.whole_time_of_a_child);
        for of in &combinations.running_total {
            self.percentiles("running total in combinations", &of.year, &of.spread);
        }
        for swing in &combinations.swings {
            self.sum("present value at low", swing.input, "", swing.at_low_pence);
            self.sum("present value at high", swing.input, "", swing.at_high_pence);
        }
        self.scenario = "";
    }

    fn differences(&mut self, report: &Report) {
        let Some(difference) = &report.difference else { return };
        self.scenario = "difference";
        for sentence in &difference.sentences {
            self.words("in words", "", sentence);
        }
        for input in &difference.inputs {
            self.number("inputs", input.input, Some(input.second - input.first), raw_unit(input.input));
            self.number("present value, this alone", input.input, input.alone_adds_pence.map(pounds), GBP);
        }
        for rung in &difference.ladder {
            self.sum("ladder", rung.rung, "", rung.pence);
        }
        self.scenario = "";
    }

    fn in_care(&mut self, Report { in_care, .. }: &Report) {
        const SECTION: &str = "in care";
        const RATE: &str = "per 10,000 aged 0 to 17";
        match in_care.entries {
            Some(entries) => self.number(SECTION, "entries", Some(entries), "children a year"),
            None => self.words(SECTION, "entries", "as in the first scenario"),
        }
        self.line(
            SECTION,
            "leaving rate",
            "",
            Some(in_care.leaving_rate),
            "a year",
            in_care.leaving.unwrap_or_default(),
        );
        self.number(SECTION, "growth of the number of children", Some(in_care.population_growth), "a year");
        self.line(SECTION, "target", "", Some(in_care.target_rate), RATE, in_care.target.unwrap_or_default());
        for point in &in_care.years {
            let year = point.year.to_string();
            self.line(SECTION, "children", &year, Some(point.children), "children", "");
            self.line(SECTION, "rate", &year, Some(point.rate), RATE, "");
        }
        self.number(SECTION, "settles at", Some(in_care.settles_at_children), "children");
        self.number(SECTION, "settles at rate", Some(in_care.settles_at_rate), RATE);
        let year = |year: Option<usize>| year.map_or("none".into(), |year| year.to_string());
        self.words(SECTION, "target met on 31 March of", &year(in_care.target_met));
        self.words(SECTION, "target missed again on 31 March of", &year(in_care.target_missed_again));
        let words = in_care.sentence;
        self.line(
            SECTION,
            "entries for the target in five years",
            "",
            in_care.entries_for_target,
            "children a year",
            words,
        );
    }
}

/// Pence as pounds: the float nearest to the sum, which is written to the penny.
fn pounds(pence: i64) -> f64 {
    pence as f64 / 100.0
}

/// What an input's raw value is a number of.
fn raw_unit(key: &str) -> &'static str {
    use model::Unit;
    match model::Input::of_key(key).map(model::Input::unit) {
        Some(Unit::ChildrenAYear) => "children a year",
        Some(Unit::Years) => "years",
        Some(Unit::Share) => "share",
        Some(Unit::PoundsAWeek) => "GBP a week",
        Some(Unit::PoundsAYear) => "GBP a year",
        Some(Unit::RateAYear) => "share a year",
        None => "",
    }
}
