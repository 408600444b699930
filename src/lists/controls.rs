//! What a visitor chooses with: which group, and one entry at a time.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{Act, Browse, List};
use crate::browser::arrival::GROUPS;
use crate::components::live;

/// The group's name for all of them.
const ALL: &str = "all";

/// The controls of a list.
pub(crate) fn controls(list: List, browse: Browse, unknown: Option<&str>, did: &Callback<Act>) -> Html {
    html! {
        <div class="browse">
            { groups(list, browse, did) }
            { steps(list, browse, unknown, did) }
        </div>
    }
}

fn groups(list: List, browse: Browse, did: &Callback<Act>) -> Html {
    let onchange = did.reform(move |event: Event| {
        let id = event.target_unchecked_into::<HtmlInputElement>().value();
        Act::Show(list.group(&id))
    });
    let choice = |group: Option<usize>, id: &'static str, name: &'static str| {
        let count = list.count(group);
        html! {
            <label>
                <input type="radio" name={GROUPS} value={id} autocomplete="off" checked={browse.group == group}
                    disabled={count == 0} onchange={onchange.clone()} />
                <span>{ name }{ " " }<small data-count={id}>{ count }</small></span>
            </label>
        }
    };
    let of_group = |(index, (id, name)): (usize, &(&'static str, &'static str))| choice(Some(index), id, name);
    html! {
        <fieldset>
            // True of all of them on the page, and of one at a time.
            <legend>{ "Look through" }</legend>
            <div class="choices">
                { choice(None, ALL, list.all) }
                { for list.groups.iter().enumerate().map(of_group) }
            </div>
        </fieldset>
    }
}

fn steps(list: List, browse: Browse, unknown: Option<&str>, did: &Callback<Act>) -> Html {
    let onkeydown = {
        let did = did.clone();
        Callback::from(move |event: KeyboardEvent| {
            let act = match event.key().as_str() {
                "ArrowLeft" => Act::Step(-1),
                "ArrowRight" => Act::Step(1),
                "Home" => Act::First,
                "End" => Act::Last,
                _ => return,
            };
            event.prevent_default();
            did.emit(act);
        })
    };
    let one = browse.one_at_a_time;
    // At an end there is nothing to go on to.
    let end = |by: isize| if by < 0 { 1 } else { list.count(browse.group) };
    let step = |name: &'static str, by: isize| {
        let ended = one && browse.place(list) == Some(end(by));
        html! { <button type="button" aria-disabled={ended.to_string()} onclick={did.reform(move |_| Act::Step(by))}>{ name }</button> }
    };
    let switch = did.reform(move |_| Act::OneAtATime(!one));
    html! {
        <div class="stepper" role="group" aria-label="One at a time" {onkeydown}>
            { step(list.back, -1) }
            { step(list.on, 1) }
            <button type="button" aria-pressed={one.to_string()} onclick={switch}>{ "One at a time" }</button>
            <p role="status">{ live(said(list, browse, unknown)) }</p>
        </div>
    }
}

/// Where the visitor is, in words.
fn said(list: List, browse: Browse, unknown: Option<&str>) -> String {
    let what = list.what;
    if let Some(unknown) = unknown.filter(|_| browse.group.is_none()) {
        return format!("The link asks for “{}”, which is not here. All {what} are shown.", shortened(unknown));
    }
    let count = list.count(browse.group);
    let chosen = browse.chosen.and_then(|chosen| list.entries.get(chosen));
    match (browse.place(list), chosen) {
        (Some(place), Some(entry)) => format!("{place} of {count}: {}", entry.title),
        _ => "The buttons and the arrow keys show one at a time.".into(),
    }
}

/// The beginning of a stranger's text.
fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}
