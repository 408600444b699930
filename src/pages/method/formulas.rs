//! The formulas of what is saved, in words and as mathematics.

use model::stay::KINDS;
use yew::prelude::*;

use super::math::{constant, formula, name, of, over, power, row, sign, within};

/// A formula: its name, what it says in words, and as mathematics.
pub(super) type Formula = (&'static str, &'static str, fn() -> Vec<Html>);

const FORMULAS: [Formula; 10] = [
    (
        "A year of care",
        "A year has three hundred and sixty-five days, as in the government’s weekly costs. So one child’s care for a year, a child-year, costs the weekly cost times the days of a year, divided by the days of a week.",
        || vec![formula(vec![name("child-year"), sign("="), name("week"), sign("×"), days_over_week()])],
    ),
    (
        "How long children stay",
        "A few children stay very long, and almost half leave within a year. So there are two kinds of stay. Six in ten children stay short, four in ten stay long; together they average the time in care. We chose these shares so that they come close to what is published for England. Children leave each kind at a constant rate. Leaving is the share of a kind that leaves within a year. The first year is the one in which a child enters, some time within it; the year after j is the one that begins j years later.",
        || {
            vec![
                formula(vec![name("leaving"), sign("="), constant(1.0), sign("−"), decay(vec![constant(1.0)])]),
                formula(vec![
                    name("first year"),
                    sign("="),
                    name("stay"),
                    sign("−"),
                    squared("stay"),
                    sign("×"),
                    name("leaving"),
                ]),
                formula(vec![
                    name("year after"),
                    name("j"),
                    sign("="),
                    squared("stay"),
                    sign("×"),
                    squared("leaving"),
                    sign("×"),
                    decay(vec![within(vec![name("j"), sign("−"), constant(1.0)])]),
                ]),
            ]
        },
    ),
    (
        "Both kinds together",
        "The years in care in a year are those of both kinds, by their shares. The mean stay of each kind is a multiple of the average time in care. Years of stay are those of the formulas above, for the stay in brackets: of the first year where j is nothing, of the year after j otherwise. Over all years they add up to the average time in care.",
        || vec![formula(both_kinds())],
    ),
    (
        "Child-years that are avoided",
        "Fewer children enter care for as many years as the fall lasts. Each year’s children would have been in care in that year and in later ones. Adding them up gives the child-years of a year t, over the years u in which they would have entered: from the first up to t, and no longer than the fall lasts.",
        || {
            vec![formula(vec![
                of("child-years", "t"),
                sign("="),
                name("children"),
                sign("×"),
                html! { <munder><mo>{ "∑" }</mo><mi>{ "u" }</mi></munder> },
                name("years in care"),
                within(vec![name("t"), sign("−"), name("u")]),
            ])]
        },
    ),
    (
        "Prices and today’s value",
        "The price of placements may grow. A pound that comes later counts for less: that is discounting.",
        || {
            vec![
                formula(vec![
                    of("price", "t"),
                    sign("="),
                    raised(vec![constant(1.0), sign("+"), name("growth")], false),
                ]),
                formula(vec![
                    of("discount", "t"),
                    sign("="),
                    raised(vec![constant(1.0), sign("+"), name("rate")], true),
                ]),
            ]
        },
    ),
    (
        "What care would have cost",
        "The share that early help caused, times the child-years, times the cost of a child-year at that year’s price.",
        || {
            vec![formula(vec![
                of("gross", "t"),
                sign("="),
                name("credited"),
                sign("×"),
                of("child-years", "t"),
                sign("×"),
                name("child-year"),
                sign("×"),
                of("price", "t"),
            ])]
        },
    ),
    ("What support at home costs", "The same child-years at the weekly cost of extra support at home.", || {
        vec![formula(vec![
            of("home", "t"),
            sign("="),
            name("credited"),
            sign("×"),
            of("child-years", "t"),
            sign("×"),
            name("support a week"),
            sign("×"),
            days_over_week(),
        ])]
    }),
    (
        "What is left in a year",
        "The part of the cost that a budget can take out, less support at home, less early help while the fall lasts.",
        || {
            vec![formula(vec![
                of("net", "t"),
                sign("="),
                name("cashable"),
                sign("×"),
                of("gross", "t"),
                sign("−"),
                of("home", "t"),
                sign("−"),
                of("early help", "t"),
            ])]
        },
    ),
    (
        "The present value",
        "The net of every year counted, in today’s value, added up. The ladder on the calculator takes the way from the whole time in care to this sum one assumption at a time.",
        || {
            vec![formula(vec![
                name("present value"),
                sign("="),
                html! { <munder><mo>{ "∑" }</mo><mi>{ "t" }</mi></munder> },
                of("discount", "t"),
                sign("×"),
                of("net", "t"),
            ])]
        },
    ),
    (
        "Saved for each pound, paid back, break-even",
        "Saved for each pound: what a budget can take out, over what is spent, both in today’s value. Paid back: the first year from which the running total never again falls below nothing, up to the years counted. Break-even: what early help costs, over what one child a year adds, both in today’s value, rounded up to whole children.",
        || {
            vec![
                formula(vec![
                    name("for each pound"),
                    sign("="),
                    over(name("cashable saving"), name("support and early help")),
                ]),
                formula(vec![name("break-even"), sign("="), over(name("early help"), name("what one child adds"))]),
            ]
        },
    ),
];

/// Every one of them, each with what it says.
pub(crate) fn section() -> Html {
    html! {
        <section class="section" aria-labelledby="formulas">
            <h2 id="formulas">{ "How the answer is worked out" }</h2>
            <p>
                { "Money is in constant pounds of the first year counted. Nothing is rounded before the end; then each sum is rounded to the penny, half a penny up." }
            </p>
            { blocks(&FORMULAS) }
        </section>
    }
}

/// Formulas, each with what it says.
pub(super) fn blocks(formulas: &[Formula]) -> Html {
    let item = |(title, words, math): &Formula| {
        html! { <section class="formula-block"><h3>{ *title }</h3><p>{ *words }</p><div class="scrolls" tabindex="0" role="group" aria-label={format!("Formula: {title}")}>{ for math() }</div></section> }
    };
    html! { <>{ for formulas.iter().map(item) }</> }
}

fn days_over_week() -> Html {
    over(constant(365.0), constant(7.0))
}

fn squared(what: &'static str) -> Html {
    power(name(what), vec![constant(2.0)])
}

/// e to the power of minus something over the stay.
fn decay(exponent: Vec<Html>) -> Html {
    power(name("e"), vec![sign("−"), over(row(exponent), name("stay"))])
}

/// Raised to the years since the first, or to as many below nothing.
fn raised(base: Vec<Html>, below: bool) -> Html {
    let years = within(vec![name("t"), sign("−"), constant(1.0)]);
    power(within(base), if below { vec![sign("−"), years] } else { vec![years] })
}

fn both_kinds() -> Vec<Html> {
    let mut parts = vec![name("years in care"), within(vec![name("j")]), sign("=")];
    for (index, kind) in KINDS.iter().enumerate() {
        if index > 0 {
            parts.push(sign("+"));
        }
        let stay = vec![constant(kind.of_mean), sign("×"), name("time in care")];
        parts.extend([constant(kind.share), sign("×"), name("years of stay"), within(stay)]);
    }
    parts
}
