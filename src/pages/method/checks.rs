//! Checks of the published figures against each other, worked out from the data on the spot.

use facts::{Area, Series, figures, series};
use model::checks::{Flow, above_total, volume_and_price};
use yew::prelude::*;

use crate::components::{figure, head, result, sources, text};
use crate::words::{money, number};

/// Every check, and what nothing checks.
pub(super) fn section() -> Html {
    html! {
        <section class="section" aria-labelledby="checks">
            <h2 id="checks">{ "Checks against the record" }</h2>
            { flows() }
            { definition() }
            { length_of_stay() }
            { bill() }
            <h3>{ "What nothing checks" }</h3>
            <p>
                { "Nothing published checks the calculator’s answer. Nobody has counted what would have happened without early help. The checks above test the figures that go in and how they fit together, no more." }
            </p>
        </section>
    }
}

fn worked_out(name: &'static str, value: f64, text: String) -> Html {
    html! { <data value={value.to_string()} data-result={name}>{ text }</data> }
}

/// Stoke's values of a series.
fn here(series: &'static Series) -> Vec<facts::Value> {
    series.values(Area::Here).collect()
}

/// Each year's flow, and its period.
pub(super) fn each_flow() -> impl Iterator<Item = (&'static str, Flow)> {
    let stock = series::LOOKED_AFTER.values(Area::Here);
    stock.clone().zip(stock.skip(1)).filter_map(|(before, now)| {
        let flow_of = |series: &'static Series| series.value(Area::Here, now.period).map(|value| value.value);
        let (entered, left) = (flow_of(&series::STARTED)?, flow_of(&series::CEASED)?);
        Some((now.period, Flow { before: before.value, entered, left, now: now.value }))
    })
}

fn flows() -> Html {
    let rows = each_flow().map(|(period, flow)| {
        let cell = |value: f64| html! { <td>{ worked_out("flow", value, number::plain(value)) }</td> };
        html! {
            <tr>
                <th scope="row">{ period }</th>
                { for [flow.before, flow.entered, flow.left, flow.now, flow.apart()].map(cell) }
            </tr>
        }
    });
    let furthest = each_flow().map(|(_, flow)| flow.apart().abs()).fold(0.0, f64::max);
    html! {
        <>
            <h3>{ "Do the numbers follow from each other?" }</h3>
            <p>
                { "Last year’s number of children in care, with those who entered and without those who left, should be this year’s. It is, within " }
                { worked_out("furthest-flow", furthest, number::plain(furthest)) }
                { " children in every year. This checks that the figures are typed right, not the model." }
            </p>
            <div class="scrolls" tabindex="0" role="region" aria-label="Table: in care, entered, left">
                <table>
                    { head(&["Year to 31 March", "In care a year before", "Entered", "Left", "In care", "Apart by"]) }
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            { sources(&here(&series::CEASED).iter().map(facts::Value::figure).collect::<Vec<_>>()) }
        </>
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
                { ": the weekly cost is published rounded to five pounds." }
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
                { "Four ways to put it, side by side. None is Stoke’s own mean stay: nobody publishes that. While the number in care grows, dividing it by those who enter makes a stay look too short, and dividing it by those who leave makes it look too long." }
            </p>
            <div class="scrolls" tabindex="0" role="region" aria-label="Table: years in care">
                <table>
                    { head(&["Way", "Years in care"]) }
                    <tbody>
                        { row("What the £30 million would need", &figures::CLAIM_TIME_IN_CARE) }
                        { row("Stoke’s number in care over those who enter", &figures::STOCK_OVER_ENTRIES) }
                        { row("Stoke’s number in care over those who leave", &figures::STOCK_OVER_LEAVERS) }
                        { row("England’s children who left care", &figures::LEAVERS_YEARS_2024) }
                    </tbody>
                </table>
            </div>
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
    let sum = |name: &'static str, gbp: f64| result(name, gbp, money::rounded);
    let on = |gbp: f64| if gbp < 0.0 { "took off" } else { "put on" };
    html! {
        <>
            <h3>{ "Why did the bill rise when numbers fell?" }</h3>
            <p>
                { "From one March to the next the number of children in care went from " }{ figure(before) }{ " to " }{ figure(now) }
                { ", and the cost of a week in care from " }{ figure(cost_before) }{ " to " }{ figure(cost_now) }
                { ". The change in the number of children " }{ on(change.volume) }{ " about " }{ sum("volume", change.volume.abs()) }
                { ". The change in what each child’s care cost " }{ on(change.price) }{ " about " }{ sum("price", change.price.abs()) }{ "." }
            </p>
            { sources(&[cost_now, now]) }
        </>
    }
}
