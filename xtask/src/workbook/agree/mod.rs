//! What a spreadsheet shows, held against the model: to the penny, and to the word.

mod draws;
mod in_care;

use std::path::Path;

use anyhow::Context;
use calamine::{Data, Range, Reader, Xlsx, open_workbook};
use model::{MOST_YEARS, Outcome, Rung, Year, pence, years};
use stoke_explainer::state::State;
use stoke_explainer::words::answer;
use stoke_explainer::workbook::{Answer, cell_of_rung, cell_of_year};

/// Child-years agree to this share of themselves: they are no pounds, but become some.
const CHILD_YEARS: f64 = 1e-12;

/// Compares every figure of the file with what the state comes to, and tells which differ. What was drawn is another
/// state's where inputs were changed in the spreadsheet: its values don't follow. How many were compared.
///
/// # Errors
/// Where the file can't be read or lacks a sheet.
pub(super) fn figures(file: &Path, state: &State, drawn: &State, differ: &mut Vec<String>) -> anyhow::Result<usize> {
    let mut book: Xlsx<_> = open_workbook(file)?;
    let mut sheet = |name: &str| book.worksheet_range(name).with_context(|| format!("a sheet {name}"));
    let outcome = Outcome::of(&state.inputs);
    let mut compared = Compared { link: stoke_explainer::link::write(state), count: 0, differ };
    let ladder = sheet("Ladder")?;
    for rung in Rung::ALL {
        let (_, row, column) = cell_of_rung(rung);
        compared.pounds(&format!("{rung:?}"), ladder.get_value((row, column)), outcome.ladder.pence(rung));
    }
    all_years(&mut compared, &sheet("Years")?, &outcome);
    results(&mut compared, &sheet("Results")?, state, &outcome);
    in_care::all(&mut compared, &sheet("In care")?, state);
    draws::all(&mut compared, &sheet("Ranges and draws")?, drawn);
    Ok(compared.count)
}

fn all_years(compared: &mut Compared<'_>, sheet: &Range<Data>, outcome: &Outcome) {
    let totals: Vec<f64> = years::running_total(&outcome.years).collect();
    for number in 1..=MOST_YEARS {
        let (_, row, columns) = cell_of_year(number);
        let year = outcome.years.get(number - 1);
        let of = |of: fn(&Year) -> f64| year.map_or(0.0, of);
        let [child_years, sums @ ..] = columns;
        let meant = of(|year| year.child_years);
        let what = format!("child-years of year {number}");
        compared.number(&what, sheet.get_value((row, child_years)), meant, CHILD_YEARS);
        let pounds = [
            of(|year| year.gross),
            of(|year| year.cashable),
            of(|year| year.support),
            of(|year| year.programme),
            of(Year::net),
            totals.get(number - 1).copied().unwrap_or_default(),
        ];
        for (column, pounds) in sums.into_iter().zip(pounds) {
            compared.pounds(&format!("year {number}, column {column}"), sheet.get_value((row, column)), pence(pounds));
        }
    }
}

fn results(compared: &mut Compared<'_>, sheet: &Range<Data>, state: &State, outcome: &Outcome) {
    let shown = |of: Answer| {
        let (_, row, column) = of.cell();
        sheet.get_value((row, column))
    };
    let early_help = outcome.return_on_cost.as_ref();
    for (of, rung) in [(Answer::PresentValue, Rung::PresentValue), (Answer::WholeTime, Rung::WholeTime)] {
        compared.pounds(&format!("{of:?}"), shown(of), outcome.ladder.pence(rung));
    }
    match early_help {
        Some(early_help) => compared.pounds("for each £1", shown(Answer::PerPound), pence(early_help.per_pound())),
        None => compared.words("for each £1", shown(Answer::PerPound), &answer::per_pound(None)),
    }
    compared.words("paid back", shown(Answer::PaidBack), &answer::paid_back(state, early_help));
    match early_help.and_then(|early_help| early_help.break_even.children()) {
        Some(children) => {
            compared.pounds("break-even", shown(Answer::BreakEven), pence(children.ceil()));
        }
        None => compared.words("break-even", shown(Answer::BreakEven), &answer::break_even(state, early_help)),
    }
}

/// What was compared so far.
struct Compared<'a> {
    link: String,
    count: usize,
    differ: &'a mut Vec<String>,
}

impl Compared<'_> {
    fn pounds(&mut self, what: &str, shown: Option<&Data>, meant: i64) {
        let agrees = number(shown).is_some_and(|value| pence(value) == meant);
        self.note(agrees, what, shown, &format!("{meant} pence"));
    }

    /// A number that agrees to this share of itself.
    fn number(&mut self, what: &str, shown: Option<&Data>, meant: f64, share: f64) {
        let agrees = number(shown).is_some_and(|value| (value - meant).abs() <= share * meant.abs());
        self.note(agrees, what, shown, &meant.to_string());
    }

    fn words(&mut self, what: &str, shown: Option<&Data>, meant: &str) {
        let agrees = matches!(shown, Some(Data::String(words)) if words == meant);
        self.note(agrees, what, shown, meant);
    }

    fn note(&mut self, agrees: bool, what: &str, shown: Option<&Data>, meant: &str) {
        self.count += 1;
        if !agrees {
            self.differ.push(format!("{}: {what}: {shown:?}, not {meant}", self.link));
        }
    }
}

fn number(shown: Option<&Data>) -> Option<f64> {
    match shown {
        Some(Data::Float(value)) => Some(*value),
        Some(Data::Int(value)) => Some(*value as f64),
        _ => None,
    }
}
