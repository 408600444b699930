//! How far the answer may be off: the ranges of uncertain inputs, how they are drawn, and what moves the answer most.

use facts::{Basis, Bound, Bounds, NEWEST};
use model::Input;
use model::draws::{DRAWS, SEED};
use model::ranges::UNCERTAIN;
use yew::prelude::*;

use super::formulas::{Formula, blocks};
use super::math::{constant, formula, name, of, over, row, sign, within};
use super::worked_out;
use crate::components::{figure, head, link, scrolls, text};
use crate::words::{amount, number};

const FORMULAS: [Formula; 2] = [
    (
        "A triangular distribution",
        "Each value is drawn most often near its central value, less and less often towards its low and its high one, and never beyond them. How often, between low and central, and between central and high:",
        || {
            vec![
                slope(
                    "low",
                    vec![name("value"), sign("−"), name("low")],
                    vec![name("central"), sign("−"), name("low")],
                ),
                slope(
                    "high",
                    vec![name("high"), sign("−"), name("value")],
                    vec![name("high"), sign("−"), name("central")],
                ),
            ]
        },
    ),
    (
        "Percentiles by nearest rank",
        "Put the answers in order. The percentile for a share of them, such as one in ten, half, or nine in ten, is the answer at this place, rounded up to a whole one. So it is always one of the answers.",
        || {
            vec![formula(vec![
                name("place"),
                sign("="),
                sign("⌈"),
                name("share"),
                sign("×"),
                name("combinations"),
                sign("⌉"),
            ])]
        },
    ),
];

/// How often a value is drawn on one side of the central one.
fn slope(side: &'static str, from_end: Vec<Html>, of_side: Vec<Html>) -> Html {
    let width = within(vec![name("high"), sign("−"), name("low")]);
    formula(vec![
        of("how often", side),
        sign("="),
        over(row(vec![constant(2.0), sign("×"), within(from_end)]), row(vec![width, sign("×"), within(of_side)])),
    ])
}

/// The ranges, how combinations are drawn from them, and what moves the answer.
pub(super) fn section() -> Html {
    let bounds = UNCERTAIN.into_iter().filter_map(|input| Some((input, NEWEST.bounds(input)?)));
    html! {
        <section class="section" aria-labelledby="ranges">
            <h2 id="ranges">{ "How far the answer may be off" }</h2>
            <p>
                { "Seven inputs are not known well. Each has a low and a high value; its central value is the one in its field. They can be changed on the calculator. These are the ones that it opens with." }
            </p>
            <p>
                { "A range that does not hold the central value, wherever that is moved, is taken as wide enough to hold it, and the page says so. Where low and high are the same, the input is a constant." }
            </p>
            { scrolls("Table: ranges", html! {
                <table class="words">
                    { head(&["Input", "Low", "High"]) }
                    <tbody>{ for bounds.map(range) }</tbody>
                </table>
            }) }
            <h3>{ "How combinations are drawn" }</h3>
            <p>
                { "On each move " }{ worked_out("draws", DRAWS as f64, number::plain(DRAWS as f64)) }
                { " combinations of the seven are drawn, in the order of the table, and each is worked out in full. Every input is drawn by itself: a high value of one makes a high value of another neither more nor less frequent. Really, some may go together, such as long stays and costly homes. Then the answers could spread further, or less far." }
            </p>
            <p>
                { "The random numbers come from the generator xoshiro256++, always from the seed " }{ worked_out("seed", SEED as f64, SEED.to_string()) }
                { ". So the same link shows the same picture, to the last digit, in every browser and on the command line." }
            </p>
            { blocks(&FORMULAS) }
            <h3>{ "What the share of combinations means" }</h3>
            <p>
                { "The calculator says in how many of ten combinations the saving is more than the cost. That is not a probability. It counts combinations of assumptions, some of them our own, drawn in a way that we chose. Nobody has measured how often each would hold." }
            </p>
            <h3>{ "What moves the answer most" }</h3>
            <p>
                { "For the bars, one input at a time takes its low and then its high value, while all others keep their central one. The widest bar comes first. Bars of the same width keep the order of the table." }
            </p>
            <p>
                { "“What changed the answer most” looks at everything that differs from the scenario you began with. Each of these inputs is changed alone, from that scenario; the one that moves the present value most is named. Where several inputs change at once, their single effects need not add up to the whole." }
            </p>
        </section>
    }
}

fn range((input, Bounds { low, high }): (Input, &'static Bounds)) -> Html {
    html! {
        <tr>
            <th scope="row">{ NEWEST.words(input).label }</th>
            <td>{ end(input, low) }</td>
            <td>{ end(input, high) }</td>
        </tr>
    }
}

/// An end of a range, and what it rests on.
fn end(input: Input, Bound { value, basis }: &'static Bound) -> Html {
    match basis {
        Basis::Figure(of) => html! {
            <>
                { figure(of) }
                <small>
                    { of.label }
                    if !of.formula.is_empty() { { ": " }{ text(of.formula) } }
                    { format!(". {}, {}. ", of.place, of.period) }{ link(of.source) }{ format!(" ({}).", of.status.words()) }
                </small>
            </>
        },
        Basis::Illustration(why) => html! {
            <>
                { worked_out("bound", *value, amount::alone(input, *value)) }
                <small>{ format!("our illustration ({why})") }</small>
            </>
        },
    }
}
