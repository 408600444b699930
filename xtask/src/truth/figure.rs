//! Rule: a `<data>` that names a figure has the figure's value, and says it as the app writes it.

use facts::{Figure, Unit, figures};
use scraper::ElementRef;
use stoke_explainer::pictures::exhibit::Exhibit;
use stoke_explainer::words::{self, text as texts};

use super::account::{Account, Rule};
use super::picture::shown_by;
use super::reader::{nearest, written};

/// Accounts for a `<data data-figure>`.
pub(super) fn account(of: ElementRef, account: &mut Account) {
    let text = written(of);
    account.settle(Rule::Figure, of, &text, found(of, &text));
}

/// The figure of an id.
pub(super) fn named(id: &str) -> Option<&'static Figure> {
    figures::ALL.into_iter().find(|figure| figure.id == id)
}

fn found(of: ElementRef, text: &str) -> Result<(), String> {
    let id = of.attr("data-figure").unwrap_or_default();
    let figure = named(id).ok_or_else(|| {
        format!("<data data-figure=\"{id}\"> names nothing: enter the figure in data/, or correct the name")
    })?;
    let (value, entered) = (of.attr("value").unwrap_or_default(), figure.value.to_string());
    if value != entered {
        return Err(format!(
            "the value is {value}, but {id} is {entered} in the record: let components::figure write it"
        ));
    }
    let ways = written_ways(of, figure);
    if ways.iter().any(|way| way == text) {
        return Ok(());
    }
    Err(format!("the text is “{text}”, but {id} is written {}: let components::figure write it", listed(&ways)))
}

/// How the app writes a figure: in full, money in short too, in a chart as the chart does.
fn written_ways(of: ElementRef, figure: &Figure) -> Vec<String> {
    let mut ways = vec![words::figure(figure)];
    if matches!(figure.unit, Unit::Pounds | Unit::PoundsAWeek | Unit::PoundsAYear) {
        ways.push(texts::short(figure));
    }
    if let Some(Exhibit { format, .. }) = nearest(of, |near| near.attr("data-chart").is_some()).and_then(shown_by) {
        ways.extend([(format.exact)(figure.value), (format.short)(figure.value)]);
    }
    ways.dedup();
    ways
}

/// “a” or “b”.
pub(super) fn listed(ways: &[String]) -> String {
    ways.iter().map(|way| format!("“{way}”")).collect::<Vec<_>>().join(" or ")
}
