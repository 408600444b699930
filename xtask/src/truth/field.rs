//! Rule: a number field and its slider stand at the value that the page opens with.

use facts::NEWEST;
use model::Input;
use model::ranges::UNCERTAIN;
use scraper::ElementRef;
use stoke_explainer::link;
use stoke_explainer::state::{End, State};
use stoke_explainer::words::amount;

use stoke_explainer::pages::Page;

use super::account::{Account, Rule};
use super::{Known, in_care};

/// Accounts for what an `<input>` shows. Whether it is the field or the slider of one of the model's inputs.
pub(super) fn account(known: &Known, of: ElementRef, account: &mut Account) -> bool {
    let id = of.value().id().unwrap_or_default();
    if let Some(shown) = end_of_range(id) {
        let stands = of.attr("value").unwrap_or_default();
        let wrong = format!("{id} is “{stands}”, but the page opens with “{shown}”");
        account.settle(Rule::Field, of, stands, if stands == shown { Ok(()) } else { Err(wrong) });
        return true;
    }
    let (key, is_slider) = id.strip_suffix("-slider").map_or((id, false), |key| (key, true));
    let shows = if known.page == Page::InCare {
        in_care::field(id)
    } else {
        Input::of_key(key).map(|input| {
            let value = NEWEST.opening().inputs.get(input);
            if is_slider { slider(input, value) } else { vec![("value", amount::in_field(input, value))] }
        })
    };
    let Some(shows) = shows else { return false };
    for (name, shown) in shows {
        let stands = of.attr(name).unwrap_or_default();
        let found = if stands == shown {
            Ok(())
        } else {
            Err(format!("{name} of {id} is “{stands}”, but the page opens with “{shown}”"))
        };
        account.settle(Rule::Field, of, stands, found);
    }
    if let Some(label) = of.attr("aria-label") {
        super::text::account(known, of, label, account);
    }
    true
}

/// What the field of an end of a range shows.
fn end_of_range(id: &str) -> Option<String> {
    let state = State::default();
    let end = |input: Input, end: End| (link::end_of(input, end) == id).then_some((input, end));
    let (input, end) = UNCERTAIN.into_iter().find_map(|input| End::BOTH.into_iter().find_map(|of| end(input, of)))?;
    let [low, high] = &state.bounds_of(input)?.texts;
    Some(if end == End::Low { low } else { high }.clone())
}

fn slider(input: Input, value: f64) -> Vec<(&'static str, String)> {
    let reach = input.reach(value);
    vec![
        ("aria-valuetext", amount::amount(&NEWEST, input, value)),
        ("value", input.nearest_step(value).to_string()),
        ("min", reach.start().to_string()),
        ("max", reach.end().to_string()),
    ]
}
