//! The two pages, from a scenario and what it comes to. Pure.

use facts::{PUBLISHER, figures};
use model::draws::Percentiles;
use yew::prelude::*;

use super::visit::Briefed;
use super::{assumptions, drawn, scope};
use crate::components::{Note, claims_product, figure, kiln, live, never_changes, notes, result, safety};
use crate::pages::{IT_MAY, Page};
use crate::state::State;
use crate::words::cite::{DEMONSTRATION, NAME};
use crate::words::in_care::NO_AIM;
use crate::words::{answer as words, left_out, money, number, remark, spread};

/// Both pages.
pub(super) fn both(shown: &Briefed) -> Html {
    html! {
        <>
            <section class="sheet" aria-label="First page of two">
                { never_changes("first-head", |name| masthead(name, "First page of two")) }
                <div>
                    <h1>{ "Does early help pay for itself?" }</h1>
                    { never_changes("it-may", it_may) }
                    { never_changes("publisher", publisher) }
                </div>
                { answer(shown) }
                { claim(shown) }
                <section aria-labelledby="left-out">
                    <h2 id="left-out">{ "What this leaves out" }</h2>
                    { never_changes("left-out-list", left_out_list) }
                </section>
            </section>
            <section class="sheet" aria-label="Second page of two">
                { never_changes("second-head", |name| masthead(name, "Second page of two")) }
                <section aria-labelledby="years">
                    <h2 id="years">{ "Year by year" }</h2>
                    { drawn::by_year(shown) }
                </section>
                <section aria-labelledby="assumptions">
                    <h2 id="assumptions">{ "What goes in" }</h2>
                    { assumptions::table(shown) }
                    { ranges_rest_on(shown) }
                    { assumptions::sources(&shown.state) }
                </section>
                // The date, the address and its code come with the app: below them nothing is left to move.
                <section aria-labelledby="scope" data-arrives="">
                    <h2 id="scope">{ "What this is about" }</h2>
                    { scope::scope(shown) }
                </section>
            </section>
        </>
    }
}

/// The head of a page.
fn masthead(name: &'static str, page: &'static str) -> Html {
    html! {
        <div class="masthead" data-built={name}>
            <p class="mark">{ kiln() }{ NAME }</p>
            <p>{ page }</p>
        </div>
    }
}

/// The answer that holds for every scenario.
pub(super) fn it_may(name: &'static str) -> Html {
    html! { <p class="lead" data-built={name}>{ IT_MAY }</p> }
}

/// Who publishes it.
pub(super) fn publisher(name: &'static str) -> Html {
    let says = if PUBLISHER.is_demonstration() { DEMONSTRATION } else { PUBLISHER.name };
    html! { <p class="publisher" data-built={name}><strong>{ says }</strong></p> }
}

/// Names the scenario and how many figures are changed: "Scenario: “Half credited”, 2 figures changed".
pub(super) fn scenario(state: &State) -> String {
    let changed = match state.changes() {
        0 => String::new(),
        count => format!(", {} changed", number::counted(count as f64, "figure", "figures")),
    };
    // On paper and on a screen nobody sees what the page says of its link.
    let in_part = if state.remarks.is_empty() { "" } else { ". Part of the link could not be used" };
    format!("Scenario: “{}”{changed}{in_part}", state.scenario.label)
}

/// What could not be used of the link, for paper: there is no notice above it. The first of it, where that is much.
fn unused(state: &State) -> String {
    const MOST: usize = 2;
    let remarks = remark::first_of(remark::all(state), MOST);
    if remarks.is_empty() { String::new() } else { format!(". {}", remarks.join(" ")) }
}

/// The answer at the values entered, with its condition.
pub(super) fn central(Briefed { state, answer, .. }: &Briefed) -> Html {
    html! {
        <p class="central">
            { live(format!("{}: ", words::full_condition(state))) }{ result("present-value", answer.central(), money::rounded) }
            { live(format!(" {}.", words::kind(state, &answer.outcome))) }
        </p>
    }
}

/// Why half of the combinations come to far less or far more than that; nothing where they don't.
pub(super) fn why_apart(shown: &Briefed) -> Html {
    spread::why_apart(&shown.answer).map(|why| html! { <p>{ live(why) }</p> }).unwrap_or_default()
}

/// What is saved for each pound, when it is paid back, how many children that takes.
pub(super) fn stats(Briefed { state, answer, .. }: &Briefed) -> Html {
    let early_help = answer.outcome.return_on_cost.as_ref();
    let results = [
        ("Saved for each £1 spent", words::per_pound(early_help)),
        ("Paid back", words::paid_back(state, early_help)),
        (words::BREAK_EVEN, words::break_even(state, early_help)),
    ];
    let in_large_type = |(name, value): (&'static str, String)| {
        // A number is set in large type, words are not.
        let long = (value.len() > 24).then_some("words");
        let no_aim = |name| html! { <dd class="no-aim" data-built={name}>{ NO_AIM }</dd> };
        html! {
            <div>
                <dt>{ name }</dt><dd class={classes!(long)}>{ live(value) }</dd>
                if name == words::BREAK_EVEN { { never_changes("no-aim", no_aim) } }
            </div>
        }
    };
    html! { <dl class="stats">{ for results.map(in_large_type) }</dl> }
}

/// The answer for this scenario, with the measures of safety beside it.
fn answer(shown: &Briefed) -> Html {
    let Briefed { state, answer, .. } = shown;
    let Percentiles { p10, p90, .. } = answer.spread.present_value;
    html! {
        <section class="finding" aria-labelledby="answer">
            <div>
                <p class="scenario">{ live(scenario(state)) }<span class="on-paper">{ live(unused(state)) }</span></p>
                <h2 id="answer">{ live(words::saved(state)) }</h2>
                <p class="big range">
                    { result("low", p10, money::rounded) }<span>{ " to " }</span>{ result("high", p90, money::rounded) }
                </p>
                <p>{ live(words::of_range(state)) }</p>
                <p>{ live(spread::saving(&answer.spread)) }</p>
                { central(shown) }
                { why_apart(shown) }
            </div>
            { safety() }
            { stats(shown) }
        </section>
    }
}

/// The £30 million, and what it is.
fn claim(shown: &Briefed) -> Html {
    html! {
        <section class="claim" aria-labelledby="claim">
            <h2 id="claim">{ "The £30 million, and what it is" }</h2>
            { never_changes("claim", of_claim) }
            { never_changes("claim-from", claim_from) }
            <p>{ live(drawn::place_of_claim(shown)) }</p>
            { drawn::ladder(shown) }
        </section>
    }
}

/// What the claim is, and what it would be the product of: on a sheet in a line.
pub(super) fn of_claim(name: &'static str) -> Html {
    html! {
        <div class="of-claim" data-built={name}>
            <p>
                { "The interim director’s " }{ figure(&figures::CLAIM) }
                { " is a figure for the whole time in care, before the cost of early help. It is not a year’s saving and not money in the bank. We found no published working. It would come out of " }
            </p>
            { claims_product() }
        </div>
    }
}

pub(super) fn claim_from(name: &'static str) -> Html {
    let of: Vec<Note> = [&figures::CLAIM, &figures::WEEKLY_COST_LOOKED_AFTER_HERE_2024_25]
        .into_iter()
        .map(|figure| (figure.source, vec![figure.status]))
        .collect();
    html! { <div data-built={name}>{ notes(&of) }</div> }
}

/// Where a reader finds what there is no room for.
fn ranges_rest_on(shown: &Briefed) -> Html {
    html! {
        <p class="from">
            { "Low and high are how far each may be off, and the range of the answer comes from them. What they rest on, and each source’s whole address: " }
            <a href={Page::Briefing.to(Page::Method)}>{ Page::Method.name() }</a>
            // On paper a link leads nowhere; on a screen its address would push the rest away when it comes.
            <span class="on-paper">{ for shown.method.as_ref().map(|address| format!(", {address}")) }</span>
        </p>
    }
}

/// What the model leaves out, and which way the answer would move with it.
pub(super) fn left_out_list(name: &'static str) -> Html {
    let item =
        |(what, direction): (&'static str, &'static str)| html! { <div><dt>{ what }</dt><dd>{ direction }</dd></div> };
    html! { <dl class="left-out" data-built={name}>{ for left_out::ALL.map(item) }</dl> }
}
