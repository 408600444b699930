//! An input of the model: number field and slider, with what it means and where it starts from.

use facts::Basis;
use model::Input;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{basis, live, range_field};
use crate::state::{Action, Change, Control, Field, Session};
use crate::words::{amount, problem};

/// The field of an input, as a visit has it.
pub fn input_field(session: &Session, input: Input, act: &Callback<Action>) -> Html {
    let state = &session.now;
    let (edition, reach, start) = (state.edition, session.reach(input), state.start_of(input));
    let rests_on = state.scenario.basis(input);
    let Field { text, value, trouble, .. } = state.field(input).clone();
    let words = edition.words(input);
    let id = input.key();
    let of = |part: &str| format!("{id}-{part}");
    let (before, after) = amount::signs(input);
    let typed = act.reform(move |event: InputEvent| {
        Change::Typed(input, event.target_unchecked_into::<HtmlInputElement>().value()).into()
    });
    let slid = act.reform(move |event: InputEvent| {
        Change::Slid(input, event.target_unchecked_into::<HtmlInputElement>().value_as_number()).into()
    });
    let released = act.reform(move |_: Event| Action::Released(Control::Value(input)));
    let bounds = state.bounds_of(input);
    let of_range = bounds.map(|_| format!("{id}-range-problem ")).unwrap_or_default();
    let (least, most) = (reach.start().to_string(), reach.end().to_string());
    html! {
        <div class="field">
            <label for={id}>{ words.label }</label>
            <p class="help" id={of("help")}>{ words.help }</p>
            <div class="entry">
                <span class="box" translate="no">
                    if let Some(sign) = before { <span aria-hidden="true">{ sign }</span> }
                    <input {id} inputmode="decimal" autocomplete="off" value={text} oninput={typed} onchange={released.clone()}
                        aria-invalid={trouble.is_some().to_string()}
                        aria-describedby={format!("{id}-unit {id}-problem {of_range}{id}-help {id}-basis")} />
                    if let Some(sign) = after { <span class="after" aria-hidden="true">{ sign }</span> }
                </span>
                <span class="unit" id={of("unit")}>
                    if after.is_some() { <span class="visually-hidden">{ "per cent " }</span> }
                    { words.unit }
                </span>
            </div>
            <input type="range" id={of("slider")} oninput={slid} onchange={released} autocomplete="off"
                aria-label={format!("{}: slider", words.label)}
                aria-valuetext={amount::amount(edition, input, value)}
                min={least} max={most} step={input.step().to_string()}
                value={input.nearest_step(value).to_string()} />
            <p class="problem" id={of("problem")}>{ live(trouble.map(|trouble| problem::trouble(edition, trouble)).unwrap_or_default()) }</p>
            { for bounds.map(|bounds| range_field(edition, bounds, act)) }
            <p class="basis" id={of("basis")}><span key={basis_key(start, rests_on)}>{ basis(input, start, rests_on) }</span></p>
        </div>
    }
}

/// What tells one basis from another, so that words change as a whole (see [`super::live`]).
fn basis_key(start: f64, basis: &'static Basis) -> String {
    match basis {
        Basis::Figure(figure) => figure.id.into(),
        Basis::Illustration(why) => format!("{start} {why}"),
    }
}
