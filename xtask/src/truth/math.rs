//! Rule: numbers of formulas are constants of the model.

use model::stay::KINDS;
use scraper::ElementRef;

use super::account::{Account, Rule};
use super::reader::written;

/// Constants in formulas: the days of a year and of a week, one, and the power of a square.
const CONSTANTS: [f64; 4] = [365.0, 7.0, 1.0, 2.0];

/// Accounts for an `<mn>`.
pub(super) fn account(of: ElementRef, account: &mut Account) {
    let text = written(of);
    let kinds = KINDS.iter().flat_map(|kind| [kind.share, kind.of_mean]);
    let is_known = kinds.chain(CONSTANTS).any(|constant| constant.to_string() == text);
    let found = if is_known { Ok(()) } else { Err(format!("{text} is no constant of the model: name what it is")) };
    account.settle(Rule::Formula, of, &text, found);
}
