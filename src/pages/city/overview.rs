//! How the city compares: a dozen measures, each in its latest year, on one screen.

use facts::{Area, Series, place, series};
use yew::prelude::*;

use crate::city::measures::{AREAS, latest};
use crate::components::{figure, scrolls};
use crate::words::finding;

/// What is asked most, in the order of the topics, in a few words each: a row is a line on a projector.
const MEASURES: [(&Series, &str); 12] = [
    (&series::LOW_INCOME, "Children under 16 in low-income families"),
    (&series::FSM_PRIMARY, "Primary pupils eligible for free meals"),
    (&series::EAL_PRIMARY, "Primary pupils, other first language"),
    (&series::INFANT_MORTALITY, "Babies who died, of every 1,000 born"),
    (&series::LOW_BIRTH_WEIGHT, "Full-term babies with a low birth weight"),
    (&series::GOOD_LEVEL_OF_DEVELOPMENT, "Good level of development in reception"),
    (&series::PHONICS, "Expected standard in phonics"),
    (&series::KS2_EXPECTED, "Expected standard at age 11"),
    (&series::ATTAINMENT_8, "Attainment 8 score at the end of school"),
    (&series::REFERRAL_RATE, "Referrals for every 10,000 children"),
    (&series::PROTECTION_PLAN_RATE, "Protection plans, every 10,000 children"),
    (&series::LOOKED_AFTER_RATE, "In care, for every 10,000 children"),
];

/// The table.
pub(super) fn overview() -> Html {
    let column = |area: Area| html! { <th scope="col" class={area.words().id}>{ area.words().short }</th> };
    html! {
        <>
            { scrolls(concat!("Table: ", place!(short), " beside other areas"), html! {
                <table class="overview">
                    <thead>
                        <tr>
                            <th scope="col">{ "Measure" }</th>
                            { for AREAS.into_iter().map(column) }
                            <th scope="col" class="dots">{ "Side by side" }</th>
                            <th scope="col" class="words-only">{ "Beside England" }</th>
                        </tr>
                    </thead>
                    <tbody>{ for MEASURES.into_iter().map(row) }</tbody>
                </table>
            }) }
            <p class="note">
                { "Each row is about its latest year. " }
                <span class="dots">{ concat!("It has a scale of its own, on which the full dot is ", place!(short), ". ") }</span>
                { "Rates of few events, as of babies who died, go up and down by chance. Similar areas: our calculation. The sources stand at each chart." }
            </p>
        </>
    }
}

fn row((measure, name): (&'static Series, &'static str)) -> Html {
    let period = latest(measure, &[Area::Here, Area::England]).unwrap_or_default();
    let value = |area: Area| measure.value(area, period).map(|value| value.figure());
    let cell = |area: Area| {
        let shown = value(area).map_or_else(|| html! { "no figure" }, figure);
        html! { <td class={area.words().id}>{ shown }</td> }
    };
    html! {
        <tr>
            <th scope="row">
                <a href={format!("#{}", measure.id)}>{ name }</a>{ " " }<small>{ period }</small>
            </th>
            { for AREAS.into_iter().map(cell) }
            <td class="dots">{ strip(&AREAS.map(|area| value(area).map(|figure| figure.value))) }</td>
            <td class="words-only">{ finding::to_england(measure, period) }</td>
        </tr>
    }
}

/// How wide and high a strip is, and how far its ends are from its edges.
const STRIP: (f64, f64, f64) = (120.0, 16.0, 7.0);

/// The values of a row as points on a line that begins at nothing, the place's own in its ink.
fn strip(values: &[Option<f64>]) -> Html {
    let (across, down, inset) = STRIP;
    let greatest = values.iter().flatten().copied().fold(0.0, f64::max);
    let place = |value: f64| if greatest > 0.0 { inset + (across - 2.0 * inset) * value / greatest } else { inset };
    let dot = |(index, value): (usize, &Option<f64>)| {
        let (class, radius) = if index == 0 { ("here", "5.5") } else { ("other", "4") };
        value.map(|value| html! { <circle {class} cx={format!("{:.1}", place(value))} cy={(down / 2.0).to_string()} r={radius} /> })
    };
    let middle = (down / 2.0).to_string();
    let [left, right] = [inset, across - inset].map(|x| x.to_string());
    html! {
        <svg viewBox={format!("0 0 {across} {down}")} aria-hidden="true">
            <line x1={left} x2={right} y1={middle.clone()} y2={middle} />
            { for values.iter().enumerate().skip(1).filter_map(dot) }
            { for values.iter().enumerate().take(1).filter_map(dot) }
        </svg>
    }
}
