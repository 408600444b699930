//! Formulas with their numbers in them, down to the inputs.

use model::{Input, Outcome, Rung, stay, years};

use super::amount::{self, alone};
use super::answer::pounds;
use super::{answer, money, number};
use crate::state::State;

/// A piece of a formula.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words, signs and numbers that were worked out.
    Words(String),
    /// The value of an input, which leads to the input and so to its source.
    Input(Input, String),
}

/// A formula, from left to right.
pub type Formula = Vec<Piece>;

fn words(text: impl Into<String>) -> Piece {
    Piece::Words(text.into())
}

/// How formulas speak of a state.
struct Writer<'a> {
    state: &'a State,
    outcome: &'a Outcome,
}

impl Writer<'_> {
    /// An input with its unit.
    fn with_unit(&self, input: Input) -> Piece {
        let value = self.state.inputs.get(input);
        Piece::Input(input, amount::amount(self.state.edition, input, value))
    }

    /// An input as a bare number.
    fn bare(&self, input: Input) -> Piece {
        Piece::Input(input, alone(input, self.state.inputs.get(input)))
    }

    fn rung(&self, rung: Rung) -> String {
        money::pounds_and_pence(pounds(self.outcome, rung))
    }

    /// What the steps to these rungs take off, as the ladder has it to the penny.
    fn taken_off(&self, rungs: &[Rung]) -> String {
        let pence: i64 = rungs.iter().map(|rung| -self.outcome.ladder.step(*rung)).sum();
        money::pounds_and_pence(pence as f64 / 100.0)
    }

    /// `(1 + 3.5%)` to the power of the years since the first.
    fn power_of(&self, input: Input) -> [Piece; 3] {
        let rate = self.state.inputs.get(input);
        let sign = if rate < 0.0 { "(1 − " } else { "(1 + " };
        [
            words(sign),
            Piece::Input(input, alone(input, rate.abs())),
            words(") to the power of the years since the first"),
        ]
    }

    /// The value of a rung, with each year's part of it changed by a rate.
    fn each_year(&self, rung: Rung, by: &str, rate: Input) -> Formula {
        let parts = words(format!("each year’s part of {}{by}", self.rung(rung)));
        [parts].into_iter().chain(self.power_of(rate)).collect()
    }
}

/// How the value of a rung is worked out.
pub fn of_rung(state: &State, outcome: &Outcome, rung: Rung) -> Formula {
    let write = Writer { state, outcome };
    let times = || words(" × ");
    match rung {
        Rung::WholeTime => vec![
            write.with_unit(Input::Children),
            times(),
            write.with_unit(Input::Lasting),
            times(),
            write.with_unit(Input::WeeklyCost),
            words(" × 365/7 weeks × "),
            write.bare(Input::TimeInCare),
            words(" years"),
        ],
        Rung::WithinYears => {
            let child_years: f64 = outcome.years.iter().map(|year| year.child_years).sum();
            vec![
                words(format!("{} child-years in care within ", number::plain(child_years))),
                write.with_unit(Input::YearsCounted),
                words(" (a child-year is one child in care for one year) × "),
                write.with_unit(Input::WeeklyCost),
                words(" × 365/7 weeks"),
            ]
        }
        Rung::GrowingPrices => write.each_year(Rung::WithinYears, " × ", Input::PriceGrowth),
        Rung::TodaysValue => write.each_year(Rung::GrowingPrices, " ÷ ", Input::DiscountRate),
        Rung::DueToEarlyHelp => vec![words(write.rung(Rung::TodaysValue)), times(), write.bare(Input::Credited)],
        Rung::Cashable => vec![words(write.rung(Rung::DueToEarlyHelp)), times(), write.bare(Input::Cashable)],
        Rung::AfterSupport => vec![
            words(format!("{} − {}, which is ", write.rung(Rung::Cashable), write.taken_off(&[rung]))),
            write.with_unit(Input::SupportAtHome),
            words(" × 365/7 weeks for each credited child-year, in today’s value"),
        ],
        Rung::PresentValue => vec![
            words(format!("{} − {}, which is ", write.rung(Rung::AfterSupport), write.taken_off(&[rung]))),
            write.with_unit(Input::EarlyHelpCost),
            words(" for "),
            write.with_unit(Input::Lasting),
            words(", in today’s value"),
        ],
    }
}

/// How each of the other results is worked out, by the name of the result.
pub fn of_return(state: &State, outcome: &Outcome) -> Vec<(&'static str, Formula)> {
    let write = Writer { state, outcome };
    let Some(early_help) = outcome.return_on_cost else {
        return vec![(
            "For each £1 spent, paid back, break even",
            vec![words(answer::NO_COST), words(": "), write.with_unit(Input::EarlyHelpCost)],
        )];
    };
    let per_pound = format!(
        "{} that a budget can take out ÷ {} for support at home and early help, both in today’s value = {}",
        write.rung(Rung::Cashable),
        write.taken_off(&[Rung::AfterSupport, Rung::PresentValue]),
        number::plain(early_help.per_pound())
    );
    let running: Vec<f64> = years::running_total(&outcome.years).collect();
    let total_after =
        |year: usize| running.get(year - 1).map(|total| money::pounds_and_pence(*total)).unwrap_or_default();
    let paid_back = match early_help.paid_back {
        Some(1) => format!("the running total is {} after year 1 and never below £0 later", total_after(1)),
        Some(year) => format!(
            "the running total is {} after year {} and {} after year {year}, and never below £0 later",
            total_after(year - 1),
            year - 1,
            total_after(year)
        ),
        None => format!("the running total is {} after the last year", total_after(running.len())),
    };
    let of_one_child = money::pounds_and_pence(early_help.break_even.of_one_child);
    let break_even = match early_help.break_even.children() {
        Some(children) => format!(
            "{} for early help ÷ {of_one_child} that one child a year adds after support at home, both in today’s value = {}, rounded up",
            write.taken_off(&[Rung::PresentValue]),
            number::plain(children)
        ),
        None => format!("one child a year adds {of_one_child} after support at home, in today’s value"),
    };
    vec![
        ("Saved for each £1 spent", vec![words(per_pound)]),
        ("Paid back", vec![words(paid_back)]),
        (
            "Break even",
            vec![words(break_even), words("; this is arithmetic, not an aim: a child who needs care must have it")],
        ),
    ]
}

/// How the columns of the table by year are worked out, by the name of the column.
pub fn of_years(state: &State, outcome: &Outcome) -> Vec<(&'static str, Formula)> {
    let write = Writer { state, outcome };
    let credited = || write.bare(Input::Credited);
    let kinds = stay::KINDS.map(|kind| {
        format!(
            "for {} of children stay is {} times the average",
            amount::per_cent(kind.share),
            number::plain(kind.of_mean)
        )
    });
    let growth = |formula: Vec<Piece>| formula.into_iter().chain(write.power_of(Input::PriceGrowth)).collect();
    vec![
        (
            "Child-years",
            vec![
                write.with_unit(Input::Children),
                words(" for "),
                write.with_unit(Input::Lasting),
                words(
                    ", entering evenly through each, × the years that one of them is in care in that year. Stays of a kind ",
                ),
                words("end at a constant rate: that is stay − stay² × leaving in the year of entering and "),
                words(
                    "stay² × leaving² × (1 − leaving)^(j − 1) in the jth year after it, with leaving = 1 − e^(−1/stay); ",
                ),
                words(kinds.join(", ")),
                words(" of "),
                write.bare(Input::TimeInCare),
                words(" years"),
            ],
        ),
        (
            "Cost of care, due to early help",
            growth(vec![
                words("child-years × "),
                credited(),
                words(" × "),
                write.with_unit(Input::WeeklyCost),
                words(" × 365/7 × "),
            ]),
        ),
        ("A budget can take out", vec![words("that cost × "), write.bare(Input::Cashable)]),
        (
            "Support at home",
            vec![
                words("child-years × "),
                credited(),
                words(" × "),
                write.with_unit(Input::SupportAtHome),
                words(" × 365/7"),
            ],
        ),
        (
            "Early help",
            vec![write.with_unit(Input::EarlyHelpCost), words(" while it lasts: "), write.with_unit(Input::Lasting)],
        ),
        ("Net", vec![words("what a budget can take out − support at home − early help")]),
        ("Today’s pounds", [words("1 ÷ ")].into_iter().chain(write.power_of(Input::DiscountRate)).collect()),
        ("Running total", vec![words("net × today’s pounds, added up from the first year")]),
    ]
}
