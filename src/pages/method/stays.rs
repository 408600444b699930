//! How well the two kinds of stay fit what is published, and what one kind would change.

use facts::{Figure, NEWEST, When, figures};
use model::stay::{KINDS, Kind, ONE_KIND, still_in_care};
use model::{Outcome, Rung};
use yew::prelude::*;

use crate::components::{figure, head, result, scrolls, sources, time};
use crate::words::{answer, money, number};

/// The published shares, and the years after which they are still in care.
const PUBLISHED: [(f64, &Figure); 5] = [
    (1.0, &figures::LEAVERS_STILL_IN_CARE_AFTER_1_YEAR),
    (2.0, &figures::LEAVERS_STILL_IN_CARE_AFTER_2_YEARS),
    (3.0, &figures::LEAVERS_STILL_IN_CARE_AFTER_3_YEARS),
    (5.0, &figures::LEAVERS_STILL_IN_CARE_AFTER_5_YEARS),
    (10.0, &figures::LEAVERS_STILL_IN_CARE_AFTER_10_YEARS),
];

/// Both tables.
pub(super) fn section() -> Html {
    let share = |kinds: &[Kind], years: f64| {
        let share = still_in_care(kinds, figures::LEAVERS_YEARS_2024.value, years);
        html! { <td><data value={share.to_string()} data-result="still-in-care">{ number::fixed(100.0 * share, 1) }{ "%" }</data></td> }
    };
    let stays = PUBLISHED.map(|(years, published)| {
        html! {
            <tr>
                <th scope="row">
                    <data value={years.to_string()} data-result="after-years">{ number::counted(years, "year", "years") }</data>
                </th>
                <td>{ figure(published) }</td>
                { share(&KINDS, years) }
                { share(&ONE_KIND, years) }
            </tr>
        }
    });
    let answers = NEWEST.scenarios.iter().map(|scenario| {
        let value = |kinds: &[Kind]| answer::pounds(&Outcome::of_stays(&scenario.inputs, kinds), Rung::PresentValue);
        html! {
            <tr>
                <th scope="row">{ scenario.label }</th>
                <td>{ result("present-value", value(&KINDS), money::pounds_and_pence) }</td>
                <td>{ result("one-rate", value(&ONE_KIND), money::pounds_and_pence) }</td>
            </tr>
        }
    });
    html! {
        <section class="section" aria-labelledby="stays">
            <h2 id="stays">{ "How long children stay" }</h2>
            <p>
                { "England’s children who left care in the year to " }{ time(When::Month(2024, 3)) }{ " had been there, counting only the last time, for " }{ figure(&figures::LEAVERS_DAYS_2024) }
                { " days on average. The table shows the share of them who were still in care after so many years, and what two ways of reckoning give for the same average. Two kinds of stay come close. One constant rate does not: it would let too few children leave in the first year." }
            </p>
            { scrolls("Table: still in care", html! {
                <table>
                    { head(&["Still in care after", "Published", "Two kinds of stay", "One constant rate"]) }
                    <tbody>{ for stays }</tbody>
                </table>
            }) }
            { sources(&PUBLISHED.map(|(_, figure)| figure)) }
            <h3>{ "What one constant rate would change" }</h3>
            <p>{ "The present value of each ready-made scenario, both ways. The difference shows how much the answer rests on this assumption." }</p>
            { scrolls("Table: one constant rate", html! { <table>{ head(&["Scenario", "Two kinds of stay", "One constant rate"]) }<tbody>{ for answers }</tbody></table> }) }
        </section>
    }
}
