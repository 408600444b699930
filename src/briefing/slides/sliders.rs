//! The few figures on which the answer depends most, to move while people watch.

use model::Input;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::briefing::visit::{Happened, Visit};
use crate::components::live;
use crate::words::amount;

/// Those that the answer names ([`crate::pages::IT_MAY`]), and what early help costs.
const INPUTS: [Input; 4] = [Input::Credited, Input::TimeInCare, Input::Cashable, Input::EarlyHelpCost];

/// A slider for each.
pub(super) fn all(visit: &Visit, did: &Callback<Happened>) -> Html {
    html! { <div class="dials" role="group" aria-label="Figures to change">{ for INPUTS.map(|input| slider(visit, input, did)) }</div> }
}

fn slider(visit: &Visit, input: Input, did: &Callback<Happened>) -> Html {
    let state = &visit.shown.state;
    let value = state.inputs.get(input);
    let reach = input.reach(visit.came_with.get(input));
    let told = amount::amount(state.edition, input, value);
    let oninput = did.reform(move |event: InputEvent| {
        Happened::Slid(input, event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    });
    let id = input.key();
    html! {
        <div class="dial">
            <label for={id}>{ state.edition.words(input).label }</label>
            <span class="value" aria-hidden="true">{ live(told.clone()) }</span>
            <input type="range" {id} {oninput} autocomplete="off" aria-valuetext={told}
                min={reach.start().to_string()} max={reach.end().to_string()} step={input.step().to_string()}
                value={input.nearest_step(value).to_string()} />
        </div>
    }
}
