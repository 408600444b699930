//! Two scenarios side by side: the words that never change, and all ready-made scenarios. Made at build time.

use facts::{NEWEST, Scenario};
use model::{Outcome, Rung};
use yew::prelude::*;

use crate::components::{result, safety, scrolls};
use crate::pages::Page;
use crate::state::State;
use crate::words::{answer, money, rung};

/// Everything else on the page, around the live part.
pub fn still(live: Html) -> Html {
    let calculator = Page::Compare.to(Page::Calculator);
    html! {
        <>
            <h1>{ "Two scenarios side by side" }</h1>
            <p class="lead">
                { "Does early help pay for itself? Choose two answers and see which figures set them apart, and what each of those does. Figures of your own come from " }
                <a class="carries" href={calculator}>{ "the calculator" }</a>{ "." }
            </p>
            <noscript>
                <p class="notice">
                    { "Choosing needs JavaScript and WebAssembly. Without them this page compares two ready-made scenarios, and shows " }
                    <a href="#side-by-side">{ "all of them side by side" }</a>{ "." }
                </p>
            </noscript>
            { live }
            { safety() }
            { side_by_side() }
        </>
    }
}

/// The ladder and the results of every ready-made scenario.
fn side_by_side() -> Html {
    let all: Vec<(State, Outcome)> =
        NEWEST.scenarios.iter().map(|scenario| (state_of(scenario), Outcome::of(&scenario.inputs))).collect();
    let opening = State::default();
    let ladder = Rung::ALL.into_iter().map(|rung| {
        let label = rung::of_any(&opening, rung);
        let cells = all
            .iter()
            .map(|(_, outcome)| html! { <td>{ result("rung", answer::pounds(outcome, rung), money::in_table) }</td> });
        html! { <tr><th scope="row">{ label }</th>{ for cells }</tr> }
    });
    let row = |name: &'static str, of: fn(&State, &Outcome) -> String| {
        html! { <tr><th scope="row">{ name }</th>{ for all.iter().map(|(state, outcome)| html! { <td data-words={state.scenario.id}>{ of(state, outcome) }</td> }) }</tr> }
    };
    html! {
        <section class="side-by-side" aria-labelledby="side-by-side">
            <h2 id="side-by-side">{ "The ready-made scenarios side by side" }</h2>
            <p>{ "Each line takes one more assumption than the one above it. The last sum is the present value: what is left after any costs, in today’s value." }</p>
            { scrolls("Table: the ready-made scenarios", html! {
                <table>
                    <thead>
                        <tr><th scope="col">{ "Step" }</th>{ for NEWEST.scenarios.iter().map(|scenario| html! { <th scope="col">{ scenario.label }</th> }) }</tr>
                    </thead>
                    <tbody>
                        { for ladder }
                        { row("Saved for each £1 spent", |_, outcome| answer::per_pound(outcome.return_on_cost.as_ref())) }
                        { row("Paid back", |state, outcome| answer::paid_back(state, outcome.return_on_cost.as_ref())) }
                        { row("Fewer children a year to break even", |state, outcome| answer::break_even(state, outcome.return_on_cost.as_ref())) }
                    </tbody>
                </table>
            }) }
            <dl>
                { for NEWEST.scenarios.iter().map(|scenario| html! { <div><dt>{ scenario.label }</dt><dd>{ scenario.summary }</dd></div> }) }
            </dl>
        </section>
    }
}

fn state_of(scenario: &'static Scenario) -> State {
    State::default().after(crate::state::Change::Chose(scenario.id.into()))
}
