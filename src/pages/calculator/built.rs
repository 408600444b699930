//! What the answer is made of, as the page is built with it, beside the app's place. Made at build time only.

use facts::figures;
use yew::prelude::*;

use super::results::{EVERY_YEAR, FIRST_YEAR, LADDER, RUNNING_TOTAL, STRIP, SWINGS, WHOLE_TIME, ladder_table};
use crate::components::{Piece, built_chart, claims_product, figure, folded};
use crate::state::Shown;

/// Everything below the answer.
pub fn below_the_answer(shown: &Shown) -> Html {
    let same = "The same numbers as a table";
    let piece = |Piece { id, of }: Piece| html! { <span {id}>{ of(shown) }</span> };
    html! {
        <>
            <div class="results">
                <p class="strip above" aria-hidden="true">{ piece(STRIP) }</p>
                { built_chart(&LADDER, shown, meaning_of(LADDER.id), "The same as a table, and how each step is worked out") }
                { built_chart(&WHOLE_TIME, shown, meaning_of(WHOLE_TIME.id), same) }
                { built_chart(&RUNNING_TOTAL, shown, meaning_of(RUNNING_TOTAL.id), same) }
                { built_chart(&SWINGS, shown, meaning_of(SWINGS.id), same) }
            </div>
            <section class="card every-year" id="every-year" aria-labelledby="every-year-title">
                <h2 id="every-year-title">{ "Every year, to the penny" }</h2>
                <p>
                    { "A child-year is one child in care for one year. Sums are in pounds of " }{ piece(FIRST_YEAR) }
                    { "; only the running total is in today’s value. Each figure is rounded by itself: sums of rounded figures can be a little off." }
                </p>
                { folded("The table by year, and how its columns are worked out", &EVERY_YEAR, shown) }
            </section>
        </>
    }
}

/// The table of a chart, by the chart's name, on any page; `fields` is the way to the calculator.
pub(crate) fn table_beside(name: &str, shown: &Shown, fields: &str) -> Html {
    let of_others = [WHOLE_TIME, RUNNING_TOTAL, SWINGS].into_iter().find(|chart| chart.id == name);
    of_others.map_or_else(|| ladder_table(shown, fields), |chart| (chart.table.of)(shown))
}

/// What a chart means, by its name.
pub(super) fn meaning_of(name: &str) -> Html {
    let words = match name {
        "whole-time" => {
            "A figure of the claim’s kind, over the ranges that you enter: the lowest and the highest tenth of all combinations lie outside the bar."
        }
        "running-total" => {
            "Each year’s net saving in today’s value, added up from the first. It ends in the present value."
        }
        "swings" => {
            "The present value where one assumption alone is at its lowest and at its highest, and all others are as entered."
        }
        _ => return claim(),
    };
    html! { <p class="sources">{ words }</p> }
}

/// What the £30,000,000 is made of: a fixed line, whatever the inputs are.
fn claim() -> Html {
    html! {
        <div class="sources">
            <p>{ "The claim’s " }{ figure(&figures::CLAIM) }{ " is a figure of the first kind. We found no published working. It would come out of" }</p>
            { claims_product() }
            <p>{ "It is not a year’s saving and not money in the bank." }</p>
        </div>
    }
}
