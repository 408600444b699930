//! How low and how high an uncertain input may be: two number fields beneath its own.

use facts::Edition;
use model::Input;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::live;
use crate::link::end_of;
use crate::state::{Action, Bounds, BoundsTrouble, Change, Control, End};
use crate::words::{amount, problem};

/// The fields of a range.
pub(crate) fn range_field(edition: &Edition, bounds: &Bounds, act: &Callback<Action>) -> Html {
    let Bounds { input, texts: [low, high], trouble, .. } = bounds;
    let input = *input;
    let name = format!("Range of “{}”", edition.words(input).label);
    let class = if let Some(BoundsTrouble::Misses { .. }) = trouble { "help" } else { "problem" };
    let problem = trouble.map(|trouble| problem::of_bounds(edition, input, trouble)).unwrap_or_default();
    html! {
        <>
        <div class="bounds" role="group" aria-label={name}>
            <span>{ "Could be" }</span>
            { end(input, End::Low, low, bounds.is_wrong_at(End::Low), act) }
            <span aria-hidden="true">{ "to" }</span>
            { end(input, End::High, high, bounds.is_wrong_at(End::High), act) }
        </div>
        <p {class} id={problem_of(input)}>{ live(problem) }</p>
        </>
    }
}

/// The id of what is wrong with a range.
fn problem_of(input: Input) -> String {
    format!("{}-range-problem", input.key())
}

fn end(input: Input, end: End, text: &str, is_wrong: bool, act: &Callback<Action>) -> Html {
    let typed = act.reform(move |event: InputEvent| {
        Change::TypedEnd(input, end, event.target_unchecked_into::<HtmlInputElement>().value()).into()
    });
    let released = act.reform(move |_: Event| Action::Released(Control::End(input, end)));
    let (before, after) = amount::signs(input);
    let name = match end {
        End::Low => "lowest",
        End::High => "highest",
    };
    html! {
        <span class="box" translate="no">
            if let Some(sign) = before { <span aria-hidden="true">{ sign }</span> }
            <input id={end_of(input, end)} inputmode="decimal" autocomplete="off" value={text.to_owned()} oninput={typed}
                onchange={released} aria-label={name} aria-invalid={is_wrong.to_string()} aria-describedby={problem_of(input)} />
            if let Some(sign) = after { <span class="after" aria-hidden="true">{ sign }</span> }
        </span>
    }
}
