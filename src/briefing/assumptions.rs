//! The assumptions: what is counted with, how low and how high it may be, what it rests on.

use facts::{Basis, Source, figures};
use model::Input;
use yew::prelude::*;

use super::visit::Briefed;
use crate::components::{figure, head, live, scrolls, text};
use crate::state::{Bounds, State};
use crate::words::safety::AGAIN;
use crate::words::{amount, cite, problem};

/// Every assumption, with those of the reader's own marked.
pub(super) fn table(shown: &Briefed) -> Html {
    scrolls(
        "Table: the assumptions",
        html! {
            <table class="assumptions">
                { head(&["Assumption", "Low", "Used here", "High", "What it rests on"]) }
                <tbody>{ for Input::ALL.into_iter().map(|input| row(&shown.state, input)) }</tbody>
            </table>
        },
    )
}

/// Every source of both pages, once, in words that lead whoever holds the paper to it: who published what, when and where.
pub(super) fn sources(state: &State) -> Html {
    let of_inputs = Input::ALL.into_iter().filter_map(|input| match state.scenario.basis(input) {
        Basis::Figure(of) if state.inputs.get(input) == state.start_of(input) => Some(*of),
        _ => None,
    });
    let [_, again] = AGAIN;
    let always = [&figures::CLAIM, &figures::WEEKLY_COST_LOOKED_AFTER_HERE_2024_25, again];
    let mut sources: Vec<&'static Source> = Vec::new();
    for of in always.into_iter().chain(of_inputs) {
        if !sources.contains(&of.source) {
            sources.push(of.source);
        }
    }
    let item = |of: &'static Source| {
        let published = of.published.map(|date| format!(", {date}")).unwrap_or_default();
        html! {
            <li key={of.id}>
                <span>{ of.publisher }{ ": " }</span>
                <a href={of.address}>{ of.title }</a>
                <span>{ format!("{published}. {}", cite::host(of.address)) }</span>
            </li>
        }
    };
    html! { <ul class="looked-up" aria-label="Every source">{ for sources.into_iter().map(item) }</ul> }
}

fn row(state: &State, input: Input) -> Html {
    let words = state.edition.words(input);
    let value = state.inputs.get(input);
    let is_own = value != state.start_of(input);
    let range = state.ranges().get(input);
    let is_own_range = state.changed_bounds().any(|bounds: &Bounds| bounds.input == input);
    let of_range = problem::of_range(state, input).map(|says| format!(" {says}"));
    let end = |of: Option<f64>| match of {
        Some(value) => live(amount::alone(input, value)),
        None => html! {},
    };
    html! {
        <tr class={classes!(is_own.then_some("own"))}>
            <th scope="row">{ words.label }</th>
            <td data-head="Low">{ end(range.map(|range| range.low)) }</td>
            <td data-head="Used here" class="used">{ live(amount::amount(state.edition, input, value)) }</td>
            <td data-head="High">{ end(range.map(|range| range.high)) }</td>
            <td class="basis">
                { rests_on(state, input, is_own) }
                if is_own_range { <strong>{ " Own range." }</strong> }
                { of_range.map(live).unwrap_or_default() }
            </td>
        </tr>
    }
}

/// What a value rests on: its figure and source, or our reason for it; of a reader's own, what it stands for.
fn rests_on(state: &State, input: Input, is_own: bool) -> Html {
    if is_own {
        let instead = amount::amount(state.edition, input, state.start_of(input));
        return html! { <><strong>{ "Own figure" }</strong>{ live(format!(", in place of {instead}.")) }</> };
    }
    match state.scenario.basis(input) {
        Basis::Figure(of) => {
            let equals = if of.formula.is_empty() { "" } else { " = " };
            let published = of.source.published.map(|date| format!(", {date}")).unwrap_or_default();
            html! {
                <span key={of.id}>
                    { figure(of) }{ equals }{ text(of.formula) }{ format!(". {}, {}. ", of.place, of.period) }
                    <a href={of.source.address} title={of.source.title}>{ of.source.publisher }{ published }</a>
                    { format!(" ({}).", of.status.words()) }
                </span>
            }
        }
        Basis::Illustration(why) => live(format!("Our illustration: {why}.")),
    }
}
