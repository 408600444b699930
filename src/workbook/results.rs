//! The first sheet: what the inputs come to, and whether children are safe.

use facts::figures;
use model::{Input, Rung};
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::look::Look;
use super::sheet::Head;
use super::years::{self, Sum};
use super::{Known, inputs, ladder, sheet};
use crate::pages::IT_MAY;
use crate::words::{answer, figure, number, safety};

const HEAD: u32 = 6;
const HEADS: [Head; 3] = [("Result", 44.0), ("Value", 28.0), ("In words", 64.0)];

/// A result, in the order of the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// What is left after any costs, in today's value: GBP.
    PresentValue,
    /// The claim's kind of figure: GBP.
    WholeTime,
    /// What is saved for each pound spent: GBP, or words where nothing is spent on early help.
    PerPound,
    /// The year from which it is paid back, in words.
    PaidBack,
    /// The fewest children that pay for it, or words where there is no such number.
    BreakEven,
}

impl Answer {
    const ALL: [Answer; 5] =
        [Answer::PresentValue, Answer::WholeTime, Answer::PerPound, Answer::PaidBack, Answer::BreakEven];

    const fn row(self) -> u32 {
        HEAD + 1 + self as u32
    }

    /// The sheet's name, and its row and column, from 0.
    pub const fn cell(self) -> (&'static str, u32, u32) {
        ("Results", self.row(), 1)
    }
}

/// Makes the sheet.
pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    sheet::title(sheet, "Does early help pay for itself?", IT_MAY)?;
    let begins = format!("Begun from “{}”: {}", known.state.scenario.label, known.state.scenario.summary);
    sheet.write_string(2, 0, begins)?;
    sheet.write_string(3, 0, "Change the values on the sheet Inputs: everything here follows.")?;
    sheet::formula(sheet, 4, 0, &usable(), ALL_USABLE, Look::Row)?;
    sheet::heads(sheet, HEAD, &HEADS)?;
    Answer::ALL.into_iter().try_for_each(|answer| row_of(sheet, known, answer))?;
    safety(sheet, Answer::BreakEven.row() + 2)
}

const ALL_USABLE: &str = "Every input can be used.";

fn usable() -> String {
    format!(
        "=IF({},\"{ALL_USABLE}\",\"An input can’t be used, so nothing here holds: see Inputs, column “Now”.\")",
        inputs::all_usable()
    )
}

fn row_of(sheet: &mut Worksheet, known: &Known, of: Answer) -> Result<(), XlsxError> {
    let row = of.row();
    let early_help = known.answer.outcome.return_on_cost.as_ref();
    let (name, formula, now, look, in_words, says) = match of {
        Answer::PresentValue => {
            let (formula, now) = rung(known, Rung::PresentValue);
            let condition = condition(known);
            ("Present value: what is left after any costs", formula, now, Look::Money, condition.0, condition.1)
        }
        Answer::WholeTime => {
            let (formula, now) = rung(known, Rung::WholeTime);
            let says = format!(
                "Before anything is taken off. The claim’s {} is a figure of this kind: not a year’s saving and not money in the bank.",
                figure(&figures::CLAIM)
            );
            ("The whole time in care", formula, now, Look::Money, String::new(), says)
        }
        Answer::PerPound => {
            let (saved, support, cost) = (Sum::TodaysValue.of("J"), Sum::TodaysValue.of("K"), Sum::TodaysValue.of("L"));
            let formula = format!("=IF(early_help_cost=0,\"{}\",{saved}/({support}+{cost}))", answer::NO_COST);
            let now = early_help.map_or(answer::NO_COST.into(), |early_help| early_help.per_pound().to_string());
            ("Saved for each £1 spent", formula, now, Look::Money, String::new(), "In today’s value.".into())
        }
        Answer::PaidBack => {
            let below = years::last_below();
            let counted = "years_counted&IF(years_counted=1,\" year\",\" years\")";
            let year = format!("\"Year \"&({below}+1)&\" (\"&INDEX({},{below}+1)&\")\"", years::names());
            let formula = format!(
                "=IF(early_help_cost=0,\"{}\",IF({below}>=years_counted,\"not within \"&{counted},{year}))",
                answer::NO_COST
            );
            let says = "The first year from which the running total in today’s value is never below nothing again.";
            ("Paid back", formula, answer::paid_back(&known.state, early_help), Look::Words, String::new(), says.into())
        }
        Answer::BreakEven => {
            let (cost, one_child) = (Sum::TodaysValue.of("L"), Sum::TodaysValue.of("P"));
            let formula = format!(
                "=IF(early_help_cost=0,\"{}\",IF({one_child}>0,ROUNDUP({cost}/{one_child},0),IF(credited=0,\"{}\",\"{}\")))",
                answer::NO_COST,
                answer::NONE_CREDITED,
                answer::NOTHING_ADDED
            );
            let now = match early_help.map(|early_help| early_help.break_even.children()) {
                None => answer::NO_COST.into(),
                Some(None) => answer::no_number(&known.state).into(),
                Some(Some(children)) => children.ceil().to_string(),
            };
            let says = format!("beside {} entered", number::plain(known.value(Input::Children)));
            let in_words = "=\"beside \"&children&\" entered\"".into();
            ("Fewer children a year to break even", formula, now, Look::Whole, in_words, says)
        }
    };
    sheet::words(sheet, row, 0, name, Look::Row)?;
    sheet::formula(sheet, row, 1, &formula, &now, look)?;
    let [label, value, says_width] = HEADS.map(|(_, width)| width);
    sheet::fit(sheet, row, [(name, label), (now.as_str(), value), (says.as_str(), says_width)].into_iter())?;
    if in_words.is_empty() {
        sheet::words(sheet, row, 2, &says, Look::Words)
    } else {
        sheet::formula(sheet, row, 2, &in_words, &says, Look::Words)
    }
}

fn rung(known: &Known, rung: Rung) -> (String, String) {
    (format!("={}", ladder::named(rung)), answer::pounds(&known.answer.outcome, rung).to_string())
}

/// The condition of the answer, and what kind of sum it is.
fn condition(known: &Known) -> (String, String) {
    let share = "IF(credited=1,\"all\",IF(credited=0.5,\"half\",IF(credited=0,\"none\",ROUND(100*credited,4)&\"%\")))";
    let present_value = ladder::named(Rung::PresentValue);
    let sign = format!("IF({present_value}<0,\": more is spent than saved.\",\".\")");
    let formula = format!("=\"If early help caused \"&{share}&\" of the fall\"&{sign}");
    let below = known.answer.outcome.ladder.pence(Rung::PresentValue) < 0;
    let sign = if below { ": more is spent than saved." } else { "." };
    (formula, format!("{}{sign}", answer::condition(&known.state)))
}

/// The two published measures of whether children are safe, beside every saving.
fn safety(sheet: &mut Worksheet, row: u32) -> Result<(), XlsxError> {
    sheet::words(sheet, row, 0, safety::SAFE, Look::Head)?;
    sheet::words(sheet, row, 1, "Published", Look::Head)?;
    let [label, ..] = HEADS;
    sheet::fit(sheet, row, [(safety::SAFE, label.1)].into_iter())?;
    sheet::words(sheet, row, 2, "Period", Look::Head)?;
    for (row, of) in (row + 1..).zip(safety::MEASURES.into_iter().flatten()) {
        sheet::words(sheet, row, 0, of.label, Look::Row)?;
        sheet::fit(sheet, row, [(of.label, label.1)].into_iter())?;
        sheet::words(sheet, row, 1, &figure(of), Look::Words)?;
        sheet::words(sheet, row, 2, &format!("{}, {}", of.place, of.period), Look::Words)?;
    }
    Ok(())
}
