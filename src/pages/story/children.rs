//! The city's children: how they live, how many are in care, and what is not known.

use facts::{NEWEST, When, figures, place, series};
use yew::prelude::*;

use super::Screen;
use crate::components::still::{whole_chart, wide_chart};
use crate::components::{figure, safety, sources, time};
use crate::link;
use crate::pages::Page;
use crate::pictures::exhibit::Exhibit;
use crate::pictures::record;
use crate::state::State;
use crate::words::in_care::NO_AIM;

pub(super) fn city() -> Screen {
    Screen {
        id: "the-city",
        title: "A city where many families have little money",
        says: html! {
            <>
                <p class="big told">{ figure(&figures::POPULATION_2021) }{ " people" }</p>
                <p>
                    { concat!("lived in ", place!(name), " on census day in ") }{ time(When::Year(2021)) }{ ". In the year to " }{ time(When::Month(2025, 3)) }{ ", " }
                    { figure(&figures::LOW_INCOME_HERE_2025) }{ " of its children under 16 lived in families on a relatively low income. In England it was " }
                    { figure(&figures::LOW_INCOME_ENGLAND_2025) }{ ". Most families on a low income never need children’s services." }
                </p>
                { sources(&[&figures::POPULATION_2021]) }
                { whole_chart(Page::Story, &Exhibit::of_measure(&series::LOW_INCOME)) }
            </>
        },
        further: ("See the city beside England", Page::Story.to(Page::City)),
    }
}

pub(super) fn numbers() -> Screen {
    Screen {
        id: "the-numbers",
        title: "Fewer children enter care; the number in care may not have turned",
        says: html! {
            <>
                <p>
                    { "In the year to " }{ time(When::Month(2025, 3)) }{ ", " }<strong>{ figure(&figures::STARTED_HERE_2025) }</strong>
                    { " children entered care. The year before it was " }<strong>{ figure(&figures::STARTED_HERE_2024) }</strong>
                    { ". The number in care fell from " }{ figure(&figures::LOOKED_AFTER_HERE_2024) }{ " to " }{ figure(&figures::LOOKED_AFTER_HERE_2025) }
                    { ". The council’s own later figure, for " }{ time(When::Month(2026, 1)) }{ ", is higher again: " }
                    { figure(&figures::IN_CARE_JANUARY_2026) }{ "." }
                </p>
                { for record::of_id("in-care").map(|shown| wide_chart(Page::Story, shown)) }
            </>
        },
        further: ("See what the other numbers did", format!("{}#numbers", Page::Story.to(Page::Journey))),
    }
}

pub(super) fn how_many() -> Screen {
    let link = link::write(&State::starting_from(&NEWEST, NEWEST.opening()));
    Screen {
        id: "how-long-they-stay",
        title: "How long children stay now matters more than how many enter",
        says: html! {
            <>
                <p>
                    { concat!("In the last year that is published children entered care in ", place!(short), " at much the same rate as in England. But they left more slowly. If that lasts, how many will be in care depends above all on how long they stay. The line shows what would follow if as many entered, and left as slowly, as in that year. It is not a forecast.") }
                </p>
                { whole_chart(Page::Story, &Exhibit::of_projection()) }
                <p class="note">{ NO_AIM }</p>
            </>
        },
        further: ("See both rates, and change them", format!("{}{link}", Page::Story.to(Page::InCare))),
    }
}

pub(super) fn what_nobody_knows() -> Screen {
    Screen {
        id: "what-nobody-knows",
        title: "What nobody knows",
        says: html! {
            <>
                <p>
                    { "We found no published figure for how much of the fall early help caused. Nor for how long these children would have stayed in care, nor for what the council’s budget could really take out. So nobody can say for sure what was saved." }
                </p>
                <p>
                    { "And no figure shows the point of it all: what it meant to the children. Care is right for some of them. A lower number is good only if they are safe." }
                </p>
                { safety() }
            </>
        },
        further: ("See what else we have not found", format!("{}#not-found", Page::Story.to(Page::Method))),
    }
}
