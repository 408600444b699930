//! Checks of the published figures against each other and of the model against them, worked out on the spot.

use facts::{figures, place};
use model::checks::{above_total, volume_and_price};
use yew::prelude::*;

use super::{flows, worked_out};
use crate::components::{figure, head, scrolls, sources, text};
use crate::words::{money, number};

/// Every check, and what nothing checks.
pub(super) fn section() -> Html {
    html! {
        <section class="section" aria-labelledby="checks">
            <h2 id="checks">{ "Checks against the record" }</h2>
            { flows::typing() }
            { flows::ahead() }
            { definition() }
            { length_of_stay() }
            { bill() }
            <h3>{ "What nothing checks" }</h3>
            <p>
                { "Nothing published checks the savings calculator’s answer. Nobody has counted what would have happened without early help. One check above tests how the number in care is worked out. The others test the figures that go in and how they fit together, no more." }
            </p>
        </section>
    }
}

fn definition() -> Html {
    let [weekly, children, total] = [
        &figures::WEEKLY_COST_LOOKED_AFTER_HERE_2024_25,
        &figures::LOOKED_AFTER_HERE_2025,
        &figures::SPEND_LOOKED_AFTER_HERE_2024_25,
    ];
    let above = above_total(weekly.value, children.value, total.value);
    let direction = if above < 0.0 { "below" } else { "above" };
    html! {
        <>
            <h3>{ "Is the weekly cost what we take it for?" }</h3>
            <p>
                { figure(weekly) }{ " a week, times 365 days over 7, times " }{ figure(children) }
                { " children in care on 31 March, should be the published total of " }{ figure(total) }{ ". It is " }
                { worked_out("above-total", above, format!("{}%", number::fixed(100.0 * above.abs(), 2))) }{ " " }{ direction }
                { ", well within one per cent: the weekly cost is published rounded to five pounds." }
            </p>
            { sources(&[weekly, children]) }
        </>
    }
}

fn length_of_stay() -> Html {
    let row = |what: &'static str, of: &'static facts::Figure| {
        html! { <tr><th scope="row">{ what }<small>{ text(of.formula) }</small></th><td>{ figure(of) }</td></tr> }
    };
    html! {
        <>
            <h3>{ "How long is the time in care?" }</h3>
            <p>
                { concat!("Four ways to put it, side by side. None is ", place!(short), "’s own mean stay: we found none published. While the number in care grows, dividing it by those who enter makes a stay look too short, and dividing it by those who leave makes it look too long.") }
            </p>
            { scrolls("Table: years in care", html! {
                <table>
                    { head(&["Way", "Years in care"]) }
                    <tbody>
                        { row("What the £30 million would need", &figures::CLAIM_TIME_IN_CARE) }
                        { row(concat!(place!(short), "’s number in care over those who enter"), &figures::STOCK_OVER_ENTRIES) }
                        { row(concat!(place!(short), "’s number in care over those who leave"), &figures::STOCK_OVER_LEAVERS) }
                        { row("England’s children who left care", &figures::LEAVERS_YEARS_2024) }
                    </tbody>
                </table>
            }) }
            { sources(&[&figures::CLAIM_TIME_IN_CARE, &figures::STOCK_OVER_ENTRIES, &figures::LEAVERS_YEARS_2024]) }
        </>
    }
}

fn bill() -> Html {
    let [cost_before, before, cost_now, now] = [
        &figures::WEEKLY_COST_LOOKED_AFTER_HERE_2023_24,
        &figures::LOOKED_AFTER_HERE_2024,
        &figures::WEEKLY_COST_LOOKED_AFTER_HERE_2024_25,
        &figures::LOOKED_AFTER_HERE_2025,
    ];
    let change = volume_and_price((cost_before.value, before.value), (cost_now.value, now.value));
    let short = |name: &'static str, gbp: f64| worked_out(name, gbp.abs(), money::short(gbp.abs()));
    let in_full = |name: &'static str, gbp: f64| worked_out(name, gbp, money::pounds(gbp.round()));
    let took = |gbp: f64| if gbp < 0.0 { " took about " } else { " put about " };
    let off = |gbp: f64| if gbp < 0.0 { " off" } else { " on" };
    html! {
        <>
            <h3>{ "Why did the bill rise when numbers fell?" }</h3>
            <p>
                { "From one March to the next the number of children in care went from " }{ figure(before) }{ " to " }{ figure(now) }
                { ", and the cost of a week in care from " }{ figure(cost_before) }{ " to " }{ figure(cost_now) }
                { ". " }{ if change.volume < 0.0 { "Fewer" } else { "More" } }{ " children" }
                { took(change.volume) }{ short("volume", change.volume) }{ off(change.volume) }
                { "; each child costing " }{ if change.price < 0.0 { "less" } else { "more" } }
                { took(change.price) }{ short("price", change.price) }{ off(change.price) }{ ". Both costs are in the prices of their own year, so part of that is inflation." }
            </p>
            <ul>
                <li>
                    { "The number of children: " }{ figure(cost_before) }{ " × 365/7 × (" }{ figure(now) }{ " − " }{ figure(before) }{ ") = " }
                    { in_full("volume", change.volume) }
                </li>
                <li>
                    { "The cost of each: (" }{ figure(cost_now) }{ " − " }{ figure(cost_before) }{ ") × 365/7 × " }{ figure(now) }{ " = " }
                    { in_full("price", change.price) }
                </li>
            </ul>
            { sources(&[cost_now, now]) }
        </>
    }
}
