//! Rule: a `<time>` says the date that it names.

use facts::When;
use scraper::ElementRef;
use stoke_explainer::words::when::told;

use super::account::{Account, Rule};
use super::figure::listed;
use super::reader::written;

/// Accounts for a `<time>`.
pub(super) fn account(of: ElementRef, account: &mut Account) {
    let text = written(of);
    account.settle(Rule::Date, of, &text, found(of.attr("datetime").unwrap_or_default(), &text));
}

fn found(datetime: &str, text: &str) -> Result<(), String> {
    let ways: Vec<String> = meant(datetime).into_iter().map(told).collect();
    if ways.iter().any(|way| way == text) {
        return Ok(());
    }
    if ways.is_empty() {
        return Err(format!("“{datetime}” is no date: let components::time write it"));
    }
    Err(format!("the text is “{text}”, but {datetime} reads {}: let components::time write it", listed(&ways)))
}

/// What a date of HTML may mean: a year may be a financial year's first.
fn meant(datetime: &str) -> Vec<When> {
    let parts: Vec<Option<u16>> = datetime.split('-').map(|part| part.parse().ok()).collect();
    match parts.as_slice() {
        [Some(year)] => vec![When::Year(*year), When::FinancialYear(*year)],
        [Some(year), Some(month @ 1..=12)] => vec![When::Month(*year, *month as u8)],
        [Some(year), Some(month @ 1..=12), Some(day @ 1..=31)] => vec![When::Day(*year, *month as u8, *day as u8)],
        _ => vec![],
    }
}
