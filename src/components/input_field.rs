//! An input of the model: number field and slider, with what it means and where it starts from.

use facts::{Basis, Edition};
use model::{Input, Unit};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{basis, live};
use crate::state::{Action, Field, State, Trouble};
use crate::words::problem;

/// An input, and the state that it is part of.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Which input.
    pub input: Input,
    /// What stands in its number field.
    pub text: AttrValue,
    /// Why that can't be used.
    pub trouble: Option<Trouble>,
    /// The last value that could be used.
    pub value: f64,
    /// The edition whose words it is shown in.
    pub edition: &'static Edition,
    /// Where its starting value comes from.
    pub basis: &'static Basis,
    /// To be told what the visitor does.
    pub act: Callback<Action>,
}

/// The fields that a state offers.
pub fn input_fields(state: &State, act: &Callback<Action>) -> Vec<Props> {
    let props = |field: &Field| Props {
        input: field.input,
        text: field.text.clone().into(),
        trouble: field.trouble,
        value: state.inputs.get(field.input),
        edition: state.edition,
        basis: state.scenario.basis(field.input),
        act: act.clone(),
    };
    state.fields.iter().map(props).collect()
}

/// The input's place in the page.
#[component]
pub fn InputField(props: &Props) -> Html {
    let Props { input, text, trouble, value, edition, basis: start, act } = props.clone();
    let words = edition.words(input);
    let id = input.key();
    let of = |part: &str| format!("{id}-{part}");
    let pounds = matches!(input.unit(), Unit::PoundsAWeek | Unit::PoundsAYear);
    let typed = act.reform(move |event: InputEvent| {
        Action::Typed(input, event.target_unchecked_into::<HtmlInputElement>().value())
    });
    let slid = act.reform(move |event: InputEvent| {
        Action::Slid(input, event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    });
    let (least, most) = (input.range().start().to_string(), input.range().end().to_string());
    html! {
        <div class="field">
            <label for={id}>{ words.label }</label>
            <p class="help" id={of("help")}>{ words.help }</p>
            <div class="entry">
                <span class="box" translate="no">
                    if pounds { <span aria-hidden="true">{ "£" }</span> }
                    <input {id} inputmode="decimal" autocomplete="off" value={text} oninput={typed}
                        aria-invalid={trouble.is_some().to_string()}
                        aria-describedby={format!("{id}-unit {id}-problem {id}-help {id}-basis")} />
                </span>
                <span class="unit" id={of("unit")}>{ words.unit }</span>
            </div>
            <input type="range" id={of("slider")} oninput={slid} autocomplete="off"
                aria-label={format!("{}: slider", words.label)}
                aria-valuetext={problem::amount(edition, input, value)}
                min={least} max={most} step={input.step().to_string()}
                value={input.nearest_step(value).to_string()} />
            <p class="problem" id={of("problem")}>{ live(trouble.map(|trouble| problem::trouble(edition, trouble)).unwrap_or_default()) }</p>
            <p class="basis" id={of("basis")}><span key={start_key(start)}>{ basis(start) }</span></p>
        </div>
    }
}

/// What tells one basis from another, so that words change as a whole (see [`super::live`]).
fn start_key(basis: &'static Basis) -> &'static str {
    match basis {
        Basis::Figure(figure) => figure.id,
        Basis::Illustration(why) => why,
    }
}
