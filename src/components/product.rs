//! What the claim's sum would be the product of.

use facts::figures::{CLAIM_CHILDREN, CLAIM_TIME_IN_CARE, WEEKLY_COST_LOOKED_AFTER_HERE_2024_25};
use yew::prelude::*;

use super::figure;

/// The factors of the claim's sum, as they would come out: nobody has published any.
pub fn claims_product() -> Html {
    html! {
        <ul class="product" aria-label="The sum that it would come out of">
            <li><strong>{ figure(&CLAIM_CHILDREN) }</strong>{ " children" }</li>
            <li><strong>{ figure(&WEEKLY_COST_LOOKED_AFTER_HERE_2024_25) }</strong>{ " a week" }</li>
            <li><strong>{ "365/7" }</strong>{ " weeks a year" }</li>
            <li><strong>{ figure(&CLAIM_TIME_IN_CARE) }</strong>{ " years each" }</li>
        </ul>
    }
}
