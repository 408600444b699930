//! What the numbers did meanwhile.

use facts::When;
use yew::prelude::*;

use super::Page;
use crate::components::still::record_chart;
use crate::components::time;
use crate::pictures::record;

/// A group of charts: its id and title, what it is about, its charts.
type Group = (&'static str, &'static str, fn() -> Html, &'static [&'static str]);

const GROUPS: [Group; 4] = [
    (
        "entering",
        "Children entering care and in care",
        || {
            html! {
                <>
                    { "Fewer children entering care is good only if they are safe. A number of children is never an aim: a child who needs care must have it. " }
                    <a class="carries" href={Page::Journey.to(Page::InCare)}>{ "How many will be in care?" }</a>
                </>
            }
        },
        &["entering-care", "in-care", "in-care-rate"],
    ),
    (
        "safety",
        "Referrals, plans and safety",
        || html! { { "A referral is a call for help or a report of a worry to the council. A child protection plan says what must change so that a child is safe. Another referral, or another plan, is a reason to ask whether the first help was enough." } },
        &["referrals", "protection-plans", "re-referrals", "repeat-plans"],
    ),
    (
        "workers",
        "Social workers",
        || html! { { "Fewer cases for each social worker leave more time for each child. Agency workers are hired through an agency, often for a short time. A vacant post is one that nobody permanent fills." } },
        &["caseload", "agency", "vacancies"],
    ),
    (
        "aims",
        "Two aims that moved the other way",
        || {
            html! {
                <>
                    { "In " }{ time(When::Year(2021)) }
                    { " the director wanted more children to live with foster families and fewer in homes, and to bring children who live far away back to the city. Since then a larger share live in children’s homes, in England too, and a larger share live far away." }
                </>
            }
        },
        &["childrens-homes", "over-20-miles", "foster-care"],
    ),
];

/// Whether a chart of that name stands in it.
pub(crate) fn shows(name: &str) -> bool {
    GROUPS.iter().any(|(.., charts)| charts.contains(&name))
}

/// The section with all of them.
pub(super) fn what_they_did() -> Html {
    let group = |(id, title, about, charts): &Group| {
        let charts = charts.iter().filter_map(|id| record::of_id(id)).map(|shown| record_chart(Page::Journey, shown));
        html! {
            <section aria-labelledby={*id}>
                <h3 id={*id} class="group">{ *title }</h3>
                <p>{ about() }</p>
                <div class="numbers">{ for charts }</div>
            </section>
        }
    };
    html! {
        <section class="section" aria-labelledby="numbers">
            <h2 id="numbers">{ "What the numbers did" }</h2>
            { for GROUPS.iter().map(group) }
        </section>
    }
}
