//! How the number in care is worked out, and where its leaving rates come from.

use facts::{Figure, Leaving, NEWEST, place};
use yew::prelude::*;

use super::formulas::{Formula, blocks};
use super::math::{constant, formula, name, of, over, power, row, sign, within};
use super::worked_out;
use crate::components::{figure, head, scrolls, sources};
use crate::words::number;

const FORMULAS: [Formula; 3] = [
    (
        "A year later",
        "Children enter evenly through a year. Each child in care leaves at one rate, the leaving rate, whatever the age and however long the stay so far. So of those in care at the start some are still there a year later, and so are some of those who entered.",
        || {
            vec![formula(vec![
                a_year_later(),
                sign("="),
                of("in care", "t"),
                sign("×"),
                still_in(vec![]),
                sign("+"),
                over(name("entries"), name("leaving rate")),
                sign("×"),
                within(vec![has_left(vec![])]),
            ])]
        },
    ),
    (
        "Where it settles",
        "If entries and leaving rate stayed as they are, the number would come ever closer to the one at which as many leave in a year as enter.",
        || vec![formula(vec![name("settles at"), sign("="), over(name("entries"), name("leaving rate"))])],
    ),
    (
        "What it would take",
        "The entries a year that would bring the number to the rate compared with after some years; “How many will be in care?” asks for five. The number is that rate times the children in the city by then. Where even no entries at all would leave more in care, there is no number. This is arithmetic, not an aim: a child who needs care must have it.",
        || {
            vec![formula(vec![
                name("entries"),
                sign("="),
                over(
                    row(vec![
                        within(vec![name("number"), sign("−"), name("in care"), sign("×"), still_in(years_times())]),
                        sign("×"),
                        name("leaving rate"),
                    ]),
                    has_left(years_times()),
                ),
            ])]
        },
    ),
];

/// The formulas, and the leaving rates to choose from.
pub(super) fn section() -> Html {
    let of_edition = NEWEST.in_care();
    let figures: Vec<&'static Figure> =
        of_edition.leaving.iter().flat_map(|leaving| leaving.years.iter().flatten().copied()).collect();
    html! {
        <section class="section" aria-labelledby="in-care">
            <h2 id="in-care">{ "How many are in care" }</h2>
            <p>
                { "It starts from the " }{ figure(of_edition.in_care) }{ " children in care at the last count. Rates are for every 10,000 of the " }
                { figure(of_edition.population) }{ " children in the city; that number may grow or shrink by the same share each year." }
            </p>
            { blocks(&FORMULAS) }
            <h3>{ "Where the leaving rates come from" }</h3>
            <p>
                { "Nobody publishes a leaving rate of this kind. The rate of a year is the one that takes the number in care before it to the number after it, with the children who entered. For several years we take the mean of their rates." }
            </p>
            { scrolls("Table: leaving rates", html! {
                <table class="words">
                    { head(&["Leaving rate", "Children in care, before and after", "A year", "Mean stay at it"]) }
                    <tbody>{ for of_edition.leaving.iter().map(leaving_rate) }</tbody>
                </table>
            }) }
            { sources(&figures) }
            <h3>{ "Why one rate here, and two kinds of stay above" }</h3>
            <p>
                { "What is saved depends on when each child would have left, and how long stays differ is published for England. So there are two kinds of stay. Of the number in care only the number is published, not how it splits into short and long stays. One rate is all that it can tell." }
            </p>
            <p>
                { concat!("One over the rate is the mean stay that goes with it. At ", place!(short), "’s own rates it is longer than the time in care on which the calculator opens, because that is England’s. Nobody publishes how long ", place!(short), "’s children stay, so nobody can say which is nearer.") }
            </p>
        </section>
    }
}

/// A leaving rate: the figures of its years, the rate, and the stay that goes with it.
fn leaving_rate(leaving: &Leaving) -> Html {
    let year = |[before, entered, after]: &[&'static Figure; 3]| {
        html! { <li>{ figure(before) }{ ", with " }{ figure(entered) }{ " who entered: " }{ figure(after) }{ format!(" on {}", after.period) }</li> }
    };
    let (rate, stay) = (leaving.rate, 1.0 / leaving.rate);
    html! {
        <tr>
            <th scope="row">{ leaving.label }</th>
            <td><ul>{ for leaving.years.iter().map(year) }</ul></td>
            <td>{ worked_out("leaving-rate", rate, number::fixed(rate, 3)) }</td>
            <td>{ worked_out("mean-stay", stay, number::fixed(stay, 1)) }{ " years" }</td>
        </tr>
    }
}

/// The number in care a year after the year t.
fn a_year_later() -> Html {
    row(vec![name("in care"), within(vec![name("t"), sign("+"), constant(1.0)])])
}

/// The share that is still in care after so long, which may be left out for one year.
fn still_in(years: Vec<Html>) -> Html {
    power(name("e"), [vec![sign("−")], years, vec![name("leaving rate")]].concat())
}

/// The share that has left by then.
fn has_left(years: Vec<Html>) -> Html {
    row(vec![constant(1.0), sign("−"), still_in(years)])
}

/// So many years, times what follows.
fn years_times() -> Vec<Html> {
    vec![name("years"), sign("×")]
}
