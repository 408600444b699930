//! What the page shows of two scenarios.

use model::draws::Percentiles;
use model::sensitivity::effects;
use model::{Input, Outcome, Rung};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Act, Sides, Which};
use crate::browser::controls::choose;
use crate::components::{pending, result, scrolls, since, use_copy_link};
use crate::pages::Page;
use crate::state::{Answer, State};
use crate::words::amount::alone;
use crate::words::safety::SAFE;
use crate::words::{answer, difference, money, problem, remark, rung, spread};

/// Both scenarios and how they differ: a hook, since a component of its own would bring code along.
#[hook]
pub(super) fn use_shown(sides: &Sides, read_out: bool, did: &Callback<Act>) -> Html {
    let copy = use_copy_link(sides.link(), false);
    let lists = [use_node_ref(), use_node_ref()];
    use_effect_with([sides.first.clone(), sides.second.clone()], {
        let lists = lists.clone();
        move |states| {
            // A browser no longer follows the page once a visitor has chosen.
            for (list, state) in lists.iter().zip(states) {
                if let Some(list) = list.cast::<HtmlSelectElement>() {
                    choose(&list, chosen(state));
                }
            }
        }
    });
    let both = use_memo(sides.clone(), |sides| Which::BOTH.map(|which| Answer::of(sides.get(which))));
    let sentences = difference::told(&sides.first, &sides.second);
    let spoken = if read_out { sentences.join(" ") } else { String::new() };
    html! {
        <div class="compare">
            { pending() }
            { remarks(sides) }
            { since(&sides.first) }
            <div class="two">
                { for Which::BOTH.into_iter().zip(&lists).zip(both.iter()).map(|((which, list), answer)| side(sides, which, list, answer, did)) }
            </div>
            <p><strong>{ SAFE }</strong></p>
            <div class="steps">
                <button type="button" id="swap" onclick={did.reform(|_| Act::Swapped)}>{ "Swap the two" }</button>
                { copy }
            </div>
            <section aria-labelledby="difference">
                <h2 id="difference">{ "What the difference comes to" }</h2>
                { for sentences.into_iter().map(|sentence| html! { <p>{ said(sentence) }</p> }) }
            </section>
            { inputs(sides) }
            { ladder(sides, &both) }
            { results(sides, &both) }
            { ranges(sides, &both) }
            <p class="visually-hidden" role="status">{ said(spoken) }</p>
        </div>
    }
}

/// Words about both, new whenever they change (see [`crate::components::live`]).
fn said(words: String) -> Html {
    html! { <span key={words.clone()} data-words="both">{ words }</span> }
}

/// What of the link could not be used.
fn remarks(sides: &Sides) -> Html {
    let all = Which::BOTH.into_iter().flat_map(|which| {
        let state = sides.get(which);
        state.remarks.iter().map(move |of| format!("{}: {}", which.name(), remark::of_link(state, of)))
    });
    let all: Vec<Html> = all.map(|says| html! { <li>{ said(says) }</li> }).collect();
    html! {
        <div class="remarks" role="status">
            if !all.is_empty() {
                <p><strong>{ remark::PART }</strong></p>
                <ul>{ for all }</ul>
            }
        </div>
    }
}

/// The id of the scenario that a state is, as it is ready-made; empty where its figures are changed.
fn chosen(state: &State) -> &'static str {
    if is_changed(state) { "" } else { state.scenario.id }
}

/// What the combinations are drawn from, where that is not the same in both.
fn drawn_from(sides: &Sides) -> Html {
    let [first, second] = Which::BOTH.map(|which| sides.get(which).ranges());
    let both = first.each().zip(second.each()).filter(|((_, one), (_, other))| one != other);
    let of_one = |((input, one), (_, other))| {
        let ranges = [one, other].map(|range| said(problem::range_of(input, range)));
        row(html! { sides.first.edition.words(input).label }, ranges)
    };
    let differing: Vec<Html> = both.map(of_one).collect();
    if differing.is_empty() {
        return html! {};
    }
    html! {
        <>
            <p>{ "They are drawn from these ranges, each wide enough to hold its figure. All other ranges are the same in both." }</p>
            { of_both("The ranges that differ", head(sides, "Range", &[]), differing) }
        </>
    }
}

fn is_changed(state: &State) -> bool {
    state.changes() > 0
}

/// One of the two: which scenario it is, what it comes to, and the way to its figures.
fn side(sides: &Sides, which: Which, list: &NodeRef, answer: &Answer, did: &Callback<Act>) -> Html {
    let state = sides.get(which);
    let edition = state.edition;
    let onchange = {
        let did = did.clone();
        Callback::from(move |event: Event| {
            did.emit(Act::Chose(which, event.target_unchecked_into::<HtmlSelectElement>().value()));
        })
    };
    let Percentiles { p10, p90, .. } = answer.spread.present_value;
    let now = chosen(state);
    let option = |id: &'static str, label: String| html! { <option value={id} selected={now == id}>{ label }</option> };
    let other = if state.changed().next().is_some() { "figures" } else { "ranges" };
    let own = is_changed(state).then(|| option("", format!("{} with other {other}", state.scenario.label)));
    let all = edition.scenarios.iter().map(|scenario| option(scenario.id, scenario.label.into()));
    let figures = format!("{}{}", Page::Compare.to(Page::Calculator), sides.link_to(which));
    html! {
        <section class="card side" aria-labelledby={format!("{}-name", which.id())}>
            <h2 id={format!("{}-name", which.id())}>{ which.name() }</h2>
            <label for={which.id()}>{ format!("{} scenario", which.name()) }</label>
            <select id={which.id()} ref={list} autocomplete="off" {onchange}>{ for own }{ for all }</select>
            <p class="help">{ said(state.scenario.summary.into()) }</p>
            <p>{ said(answer::saved(state)) }</p>
            <p class="big">{ result("combinations", p10, money::rounded) }<span>{ " to " }</span>{ result("combinations", p90, money::rounded) }</p>
            <p>
                { said(format!("{}: ", answer::full_condition(state))) }
                { result("rung", answer.central(), money::rounded) }
            </p>
            { apart(state, answer) }
            <p><a href={figures}>{ format!("Change the figures of the {}", which.id()) }</a></p>
        </section>
    }
}

/// Why the sum that is entered lies far from the middle of its range, or outside it.
fn apart(state: &State, answer: &Answer) -> Html {
    let costs = answer::cost_left_out(state).map(str::to_owned);
    let says: Vec<String> = costs.into_iter().chain(spread::why_apart(answer)).collect();
    html! { <p class="help">{ said(says.join(" ")) }</p> }
}

/// A table of both under its title, with what is said below it.
fn table(id: &'static str, title: &'static str, head: Html, rows: Vec<Html>, after: Html) -> Html {
    html! {
        <section aria-labelledby={id}>
            <h2 {id}>{ title }</h2>
            { of_both(title, head, rows) }
            { after }
        </section>
    }
}

fn of_both(title: &'static str, head: Html, rows: Vec<Html>) -> Html {
    scrolls(format!("Table: {title}"), html! { <table>{ head }<tbody>{ for rows }</tbody></table> })
}

/// A table's head: what its rows are, both scenarios by name, and what follows from them.
fn head(sides: &Sides, rows: &'static str, follows: &[&'static str]) -> Html {
    let plain = |name: &'static str| html! { <th scope="col">{ name }</th> };
    let of_side = |which: Which| {
        html! { <th scope="col">{ which.name() }<small>{ said(difference::name(sides.get(which))) }</small></th> }
    };
    html! {
        <thead><tr>
            { plain(rows) }
            { for Which::BOTH.map(of_side) }
            { for follows.iter().copied().map(plain) }
        </tr></thead>
    }
}

fn row(name: Html, cells: impl IntoIterator<Item = Html>) -> Html {
    html! { <tr><th scope="row">{ name }</th>{ for cells.into_iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }
}

fn sum(name: &'static str, pence: i64) -> Html {
    result(name, pence as f64 / 100.0, money::in_table)
}

/// The figures that differ.
fn inputs(sides: &Sides) -> Html {
    let Sides { first, second } = sides;
    let effects = effects(&first.inputs, &second.inputs);
    let differing = Input::ALL.into_iter().filter(|input| first.inputs.get(*input) != second.inputs.get(*input));
    let of_one = |input: Input| {
        let values = [first, second].map(|state| said(alone(input, state.inputs.get(input))));
        let alone = effects.iter().find(|effect| effect.input == input);
        let alone = alone.map_or_else(|| html! { "can’t be changed alone" }, |effect| sum("alone", effect.adds));
        let words = first.edition.words(input);
        let name = html! { <>{ words.label }<small>{ words.unit }</small></> };
        row(name, values.into_iter().chain([alone]))
    };
    let rows: Vec<Html> = differing.map(of_one).collect();
    let after = match rows.len() {
        0 => return same_figures(),
        Input::COUNT => "",
        _ => "All other figures are the same in both. ",
    };
    let after = html! { <p>{ after }{ "The last column says what the first would come to more, or less, if only that figure were the second’s." }</p> };
    table("figures", "The figures that differ", head(sides, "Figure", &["Alone, adds"]), rows, after)
}

fn same_figures() -> Html {
    html! {
        <section aria-labelledby="figures">
            <h2 id="figures">{ "The figures that differ" }</h2>
            <p>{ "Every figure is the same in both." }</p>
        </section>
    }
}

/// Both ladders.
fn ladder(sides: &Sides, both: &[Answer; 2]) -> Html {
    let [first, second] = both;
    let of_rung = |of: Rung| {
        let [one, other] = [first, second].map(|answer| answer.outcome.ladder.pence(of));
        let label = rung::of_any(&sides.first, of);
        row(html! { label }, [sum("rung", one), sum("rung", other), sum("difference", other - one)])
    };
    let rows = Rung::ALL.map(of_rung).into();
    let after =
        html! { <p>{ "The last line is the present value: what is left after any costs, in today’s value." }</p> };
    table("ladder", "Step by step", head(sides, "What is left", &["Second less first"]), rows, after)
}

/// What both come to besides.
fn results(sides: &Sides, both: &[Answer; 2]) -> Html {
    let of = |name: &'static str, of: fn(&State, &Outcome) -> String| {
        let cells =
            Which::BOTH.into_iter().zip(both).map(|(which, answer)| said(of(sides.get(which), &answer.outcome)));
        row(html! { name }, cells)
    };
    let rows = vec![
        of("Saved for each £1 spent", |_, outcome| answer::per_pound(outcome.return_on_cost.as_ref())),
        of("Paid back", |state, outcome| answer::paid_back(state, outcome.return_on_cost.as_ref())),
        of(answer::BREAK_EVEN, |state, outcome| answer::break_even(state, outcome.return_on_cost.as_ref())),
    ];
    table("results", "Results", head(sides, "Result", &[]), rows, html! {})
}

/// How both spread over what is not known.
fn ranges(sides: &Sides, both: &[Answer; 2]) -> Html {
    let of = |name: &'static str, of: fn(&Percentiles) -> f64| {
        let cells =
            both.each_ref().map(|answer| result("combinations", of(&answer.spread.present_value), money::in_table));
        row(html! { name }, cells)
    };
    let [low, half, high] = spread::AT_MOST;
    let rows = vec![of(low, |spread| spread.p10), of(half, |spread| spread.p50), of(high, |spread| spread.p90)];
    let after = Which::BOTH.into_iter().zip(both).map(|(which, answer)| {
        html! { <p>{ which.name() }{ ": " }{ said(spread::saving(&answer.spread)) }</p> }
    });
    let after = html! { <>{ for after }{ drawn_from(sides) }</> };
    table(
        "ranges",
        "What is not known, together",
        head(sides, "Combinations of low and high figures", &[]),
        rows,
        after,
    )
}
