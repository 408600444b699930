//! What a visitor can change.

use model::Input;
use yew::prelude::*;

use super::answer::in_a_line;
use crate::components::{changes, input_field, live, never_changes, way_back};
use crate::state::{Action, Answer, Change, Session, State};

/// The inputs in groups, in the order of the page.
const GROUPS: [(&str, &[Input]); 3] = [
    ("Children", &[Input::Children, Input::Credited, Input::TimeInCare, Input::Lasting]),
    ("Money", &[Input::WeeklyCost, Input::Cashable, Input::SupportAtHome, Input::EarlyHelpCost]),
    ("How we count", &[Input::YearsCounted, Input::DiscountRate, Input::PriceGrowth]),
];

/// The ready-made scenarios. Choosing the one that is chosen takes back what was changed from it.
pub(super) fn scenarios(state: &State, act: &Callback<Action>) -> Html {
    let choices = state.edition.scenarios.iter().map(|scenario| {
        let id = scenario.id;
        html! {
            <label>
                <input type="radio" name="scenario" value={id} autocomplete="off" checked={state.scenario.id == id}
                    onclick={act.reform(move |_| Change::Chose(id.into()).into())} />
                <span>{ scenario.label }</span>
            </label>
        }
    });
    let changed = match state.changes() {
        0 => String::new(),
        1 => " One figure is changed from it.".into(),
        more => format!(" {more} figures are changed from it."),
    };
    html! {
        <fieldset class="scenarios">
            <legend>{ "Start from" }</legend>
            <div class="choices">{ for choices }</div>
            <p class="help">{ live(format!("{}{changed}", state.scenario.summary)) }</p>
        </fieldset>
    }
}

/// Every input, the way back, what is changed, and the link.
pub(super) fn form(session: &Session, answer: &Answer, copy: Html, act: &Callback<Action>) -> Html {
    let state = &session.now;
    let groups = GROUPS.iter().map(|(name, inputs)| {
        html! {
            <fieldset>
                <legend><h2>{ *name }</h2></legend>
                { for inputs.iter().map(|input| input_field(session, *input, act)) }
            </fieldset>
        }
    });
    let start_again = Change::Chose(state.scenario.id.into()).into();
    let ways = [
        ("Undo", session.steps.can_undo(), Action::Undid),
        ("Redo", session.steps.can_redo(), Action::Redid),
        ("Start again", state.changes() > 0, start_again),
    ];
    let onsubmit = act.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Asked
    });
    html! {
        <form class="inputs" aria-label="Your figures" {onsubmit} autocomplete="off">
            <div class="steps">
                { way_back(ways, act) }
                { never_changes("spreadsheet", as_spreadsheet) }
                { copy }
            </div>
            { for groups }
            { changes(state, act) }
            // Enter in any field asks what can't be used; browsers need a button for that, nobody else does.
            <button type="submit" hidden=true>{ "Check" }</button>
            <p class="strip below" aria-hidden="true">{ in_a_line(state, answer) }</p>
        </form>
    }
}

/// All of it as a file, which static/take.js has made by a program of its own.
fn as_spreadsheet(name: &'static str) -> Html {
    html! {
        <div class="copy" data-built={name} data-take="spreadsheet">
            <button type="button" data-kind="spreadsheet">{ "Download as a spreadsheet" }</button>
            <p role="status"></p>
        </div>
    }
}
