//! The sheet of years: twenty of them, always, so that more or fewer can be counted in the spreadsheet.

use model::{Input, MOST_YEARS, Year, pence, years as model_years};
use rust_xlsxwriter::{Worksheet, XlsxError, utility::column_number_to_name};

use super::look::Look;
use super::sheet::Head;
use super::{Known, sheet};
use crate::words::years::{ALL, financial};

const HEAD: u32 = 3;
const FIRST: u32 = HEAD + 1;
/// The width of the column with the names of the years and of the sums.
const SUMS_WIDTH: f64 = 16.0;
const LAST: u32 = FIRST + MOST_YEARS as u32 - 1;

/// What the twenty years of a column add up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sum {
    /// In each year's own pounds.
    OwnPounds,
    /// In today's value.
    TodaysValue,
}

impl Sum {
    const fn row(self) -> u32 {
        match self {
            Sum::OwnPounds => LAST + 1,
            Sum::TodaysValue => LAST + 2,
        }
    }

    /// The cell of a column's sum, as formulas on other sheets name it.
    pub(super) fn of(self, column: &str) -> String {
        format!("Years!{column}{}", self.row() + 1)
    }
}

/// The year of payback is one after this, the last year whose running total is below nothing.
pub(super) fn last_below() -> String {
    format!("MAX(Years!Q{}:Q{})", FIRST + 1, LAST + 1)
}

/// The names of the financial years, in order.
pub(super) fn names() -> String {
    format!("Years!B{}:B{}", FIRST + 1, LAST + 1)
}

/// A column of what is worked out: `{r}` in its formula is the row's number, `{p}` the one's before.
struct Column {
    head: &'static str,
    look: Look,
    /// Of every year but the first, and of the first where `first` is empty.
    formula: &'static str,
    first: &'static str,
    /// Whether it is summed up: sums of pounds are.
    summed: bool,
    /// What it comes to in that year, counted from 0; nothing in a year that is not counted.
    now: fn(&Known, usize, &Year) -> f64,
}

const fn column(head: &'static str, look: Look, formula: &'static str, now: fn(&Known, usize, &Year) -> f64) -> Column {
    Column { head, look, formula, first: "", summed: false, now }
}

/// A column of pounds of each year.
const fn pounds(head: &'static str, formula: &'static str, now: fn(&Known, usize, &Year) -> f64) -> Column {
    Column { summed: true, ..column(head, Look::Money, formula, now) }
}

/// The columns from C on; A is the year's number, B its name.
const COLUMNS: [Column; 15] = [
    // C
    column(
        "Child-years of one child entering in each year that the fall lasts",
        Look::Exact,
        "=IF(A{r}<=years_counted,SUMIFS(stay_child_years,stay_year,\"<=\"&A{r},stay_year,\">\"&(A{r}-lasting)),0)",
        |known, index, _| known.of_one_child.get(index).map_or(0.0, |year| year.child_years),
    ),
    // D
    column("Child-years in care avoided", Look::Exact, "=children*C{r}", |_, _, year| year.child_years),
    // E
    Column {
        first: "=1",
        ..column(
            "Price of placements: 1 in the first year",
            Look::Exact,
            "=IF(A{r}<=years_counted,E{p}*(1+price_growth),0)",
            |known, index, _| grown(1.0 + known.value(Input::PriceGrowth), index),
        )
    },
    // F
    Column {
        first: "=1",
        ..column(
            "What a pound of the year is worth in the first",
            Look::Exact,
            "=IF(A{r}<=years_counted,F{p}/(1+discount_rate),0)",
            |_, _, year| year.discount_factor,
        )
    },
    // G
    pounds("Cost of care at first prices", "=D{r}*(weekly_cost*365/7)", |_, _, year| year.cost_at_first_prices),
    // H
    pounds("Cost of care at the year’s price", "=G{r}*E{r}", |_, _, year| year.cost),
    // I
    pounds("Of that, due to early help", "=credited*H{r}", |_, _, year| year.gross),
    // J
    pounds("Of that, a budget can take out", "=cashable*I{r}", |_, _, year| year.cashable),
    // K
    pounds("Support at home", "=credited*D{r}*(support_at_home*365/7)", |_, _, year| year.support),
    // L
    pounds("Early help", "=IF(AND(A{r}<=lasting,A{r}<=years_counted),early_help_cost,0)", |_, _, year| year.programme),
    // M
    pounds("Net", "=J{r}-K{r}-L{r}", |_, _, year| year.net()),
    // N
    column("Net in today’s value", Look::Money, "=F{r}*M{r}", |_, _, year| year.present_value()),
    // O
    Column {
        first: "=N{r}",
        ..column(
            "Running total in today’s value",
            Look::Money,
            "=IF(A{r}<=years_counted,O{p}+N{r},0)",
            |known, index, _| running_total(known, index),
        )
    },
    // P
    column(
        "What one child a year adds, in today’s value",
        Look::Money,
        "=F{r}*(cashable*(credited*(C{r}*(weekly_cost*365/7)*E{r}))-credited*C{r}*(support_at_home*365/7))",
        |known, index, _| {
            known.of_one_child.get(index).map_or(0.0, |year| year.discount_factor * (year.cashable - year.support))
        },
    ),
    // Q
    column(
        "The year, where its running total is below nothing",
        Look::Whole,
        "=IF(INT(O{r}*100+0.5)<0,A{r},0)",
        |known, index, _| if pence(running_total(known, index)) < 0 { (index + 1) as f64 } else { 0.0 },
    ),
];

/// The column whose sum the break-even needs.
const ONE_CHILD: &str = "P";

fn grown(by: f64, years: usize) -> f64 {
    (0..years).fold(1.0, |price, _| price * by)
}

fn running_total(known: &Known, index: usize) -> f64 {
    model_years::running_total(&known.answer.outcome.years).nth(index).unwrap_or_default()
}

/// The sheet's name, and the row and column, from 0, of a figure of a year, counted from 1: its child-years, cost due to
/// early help, what a budget can take out, support at home, early help, net, running total.
pub fn cell(year: usize) -> (&'static str, u32, [u32; 7]) {
    ("Years", FIRST + year as u32 - 1, [3, 8, 9, 10, 11, 12, 14])
}

/// Makes the sheet.
pub(super) fn make(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    let edition = known.state.edition;
    let about = format!(
        "In each year’s own pounds, {} prices, unless a head says today’s value. Years that are not counted are 0. A child-year is one child in care for one year.",
        financial(edition, 1)
    );
    sheet::title(sheet, "Every year", &about)?;
    let width = |look| if look == Look::Money { 15.5 } else { 13.0 };
    let columns = COLUMNS.iter().map(|column| (column.head, width(column.look)));
    let heads: Vec<Head> = [("Year", 6.0), ("Financial year", SUMS_WIDTH)].into_iter().chain(columns).collect();
    sheet::heads(sheet, HEAD, &heads)?;
    for index in 0..MOST_YEARS {
        let row = FIRST + index as u32;
        sheet::number(sheet, row, 0, (index + 1) as f64, Look::Whole)?;
        sheet::words(sheet, row, 1, &financial(edition, index + 1), Look::Row)?;
        for (number, column) in (2_u16..).zip(&COLUMNS) {
            let formula = if index == 0 && !column.first.is_empty() { column.first } else { column.formula };
            let formula = formula.replace("{r}", &(row + 1).to_string()).replace("{p}", &row.to_string());
            let now = now(known, column, index);
            sheet::formula(sheet, row, number, &formula, &now.to_string(), column.look)?;
        }
    }
    sums(sheet, known)
}

fn now(known: &Known, column: &Column, index: usize) -> f64 {
    known.answer.outcome.years.get(index).map_or(0.0, |year| (column.now)(known, index, year))
}

/// What the years add up to.
fn sums(sheet: &mut Worksheet, known: &Known) -> Result<(), XlsxError> {
    let (first, last) = (FIRST + 1, LAST + 1);
    for sum in [Sum::OwnPounds, Sum::TodaysValue] {
        let name = match sum {
            Sum::OwnPounds => ALL,
            Sum::TodaysValue => "All years, in today’s value",
        };
        sheet::words(sheet, sum.row(), 1, name, Look::Row)?;
        sheet::fit(sheet, sum.row(), [(name, SUMS_WIDTH)].into_iter())?;
        for (number, column) in (2_u16..).zip(&COLUMNS) {
            let letter = column_number_to_name(number);
            if !(column.summed || (letter == ONE_CHILD && sum == Sum::TodaysValue)) {
                continue;
            }
            let values = format!("{letter}{first}:{letter}{last}");
            let weighted = column.summed && sum == Sum::TodaysValue;
            let formula =
                if weighted { format!("=SUMPRODUCT(F{first}:F{last},{values})") } else { format!("=SUM({values})") };
            let each = known.answer.outcome.years.iter().enumerate().map(|(index, year)| {
                let worth = if weighted { year.discount_factor } else { 1.0 };
                worth * now(known, column, index)
            });
            sheet::formula(sheet, sum.row(), number, &formula, &each.sum::<f64>().to_string(), Look::Money)?;
        }
    }
    Ok(())
}
