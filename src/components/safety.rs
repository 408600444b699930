//! Whether children are safe, beside every saving.

use facts::figures;
use yew::prelude::*;

use super::{figure, sources};

/// The two published measures that speak to it, which no saving shows.
pub fn safety() -> Html {
    html! {
        <div class="safety">
            <p>
                { "Fewer children in care is good only if they are safe. Referred again within 12 months: " }
                { figure(&figures::REFERRED_AGAIN_2024) }{ " in 2023-24, " }{ figure(&figures::REFERRED_AGAIN_2025) }
                { " in 2024-25. Protection plans that were not a child’s first: " }{ figure(&figures::PLANNED_AGAIN_2024) }
                { ", then " }{ figure(&figures::PLANNED_AGAIN_2025) }{ ". One fell, one did not." }
            </p>
            { sources(&[&figures::REFERRED_AGAIN_2025]) }
        </div>
    }
}
