//! Rule: a number that was worked out is the one that the model works out again, as the app writes it.

use facts::NEWEST;
use model::Input;
use scraper::ElementRef;
use stoke_explainer::lists::list_of;
use stoke_explainer::words::{amount, money};

use super::Known;
use super::account::{Account, Rule};
use super::figure::listed;
use super::reader::written;

/// Accounts for a `<data>` that names no figure, and for the count of a list.
pub(super) fn account(known: &Known, of: ElementRef, account: &mut Account) {
    let text = written(of);
    let value = of.attr("value");
    let (rule, found) = if let Some(name) = of.attr("data-result") {
        (Rule::Result, worked_out(known, name, value.unwrap_or_default(), &text))
    } else if let Some(end) = of.attr("data-range") {
        (Rule::Result, range(end, value.unwrap_or_default(), &text))
    } else if let Some(group) = of.attr("data-count") {
        (Rule::Count, count(known, group, value.unwrap_or(&text), &text))
    } else if of.attr("data-size").is_some() {
        // What each comes to is worked out anew beside this.
        (Rule::Count, Ok(()))
    } else {
        (Rule::Result, Err("this <data> names nothing: give it data-figure or data-result".to_owned()))
    };
    account.settle(rule, of, &text, found);
}

fn worked_out(known: &Known, name: &str, value: &str, text: &str) -> Result<(), String> {
    let result = known.results.iter().find(|result| result.name == name).ok_or_else(|| {
        format!("data-result=\"{name}\" names nothing on this page: add it to xtask/src/truth/worked_out.rs")
    })?;
    let of_value: Vec<f64> = result
        .values
        .iter()
        .copied()
        .filter(|known| known.to_string() == value || money::plain(*known) == value)
        .collect();
    if of_value.is_empty() {
        return Err(format!(
            "{name} is {value}, but the model gives no such value here: let components::result write it"
        ));
    }
    let ways: Vec<String> = of_value.into_iter().flat_map(result.written).collect();
    if ways.iter().any(|way| way == text) {
        return Ok(());
    }
    Err(format!("the text is “{text}”, but {name} of {value} is written {}", listed(&ways)))
}

/// The least or the most that an input can be.
fn range(end: &str, value: &str, text: &str) -> Result<(), String> {
    let of = |input: Input| if end == "least" { *input.range().start() } else { *input.range().end() };
    let is_end = |input: &Input| of(*input).to_string() == value && amount::alone(*input, of(*input)) == text;
    if Input::ALL.iter().any(is_end) {
        return Ok(());
    }
    Err(format!("“{text}” ({value}) is not the {end} of any input of {}", NEWEST.id))
}

/// How many entries a list has, of a group or in all.
fn count(known: &Known, group: &str, value: &str, text: &str) -> Result<(), String> {
    let list = list_of(known.page);
    let count = list.count(if group == "all" { None } else { list.group(group) }).to_string();
    if group != "all" && list.group(group).is_none() {
        return Err(format!("data-count=\"{group}\" names no group of the page’s list"));
    }
    if (value, text) == (count.as_str(), count.as_str()) {
        return Ok(());
    }
    Err(format!("the list has {count} entries of “{group}”, not {text}"))
}
