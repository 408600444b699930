//! Handing the link on.

use yew::prelude::*;

use super::live;
use crate::browser::clipboard;

/// A button that copies the link, from `?` on, and says so; where copying is refused, the link to copy by hand.
/// `troubled` says whether what stands in the fields is not all in the link, because it can't be used.
#[hook]
pub fn use_copy_link(query: String, troubled: bool) -> Html {
    let outcome = use_state_eq(clipboard::Outcome::default);
    // static/share.js and static/take.js take it from here.
    let whole = query.clone();
    use_effect_with(query.clone(), {
        let outcome = outcome.clone();
        move |_| outcome.set(clipboard::Outcome::default())
    });
    let copy = {
        let outcome = outcome.clone();
        Callback::from(move |_: MouseEvent| {
            let outcome = outcome.clone();
            clipboard::copy_link(&query, move |result| outcome.set(result));
        })
    };
    let (said, by_hand) = match &*outcome {
        clipboard::Outcome::Nothing => ("", None),
        clipboard::Outcome::Copied if troubled => {
            ("The link is copied. It has the last figures that could be used.", None)
        }
        clipboard::Outcome::Copied => ("The link is copied. It shows the same figures to everyone.", None),
        clipboard::Outcome::Refused(link) => {
            ("The browser did not allow copying. Copy the link from here:", Some(link))
        }
    };
    html! {
        <div class="copy" data-query={whole}>
            <button type="button" onclick={copy}>{ "Copy the link" }</button>
            <p role="status">{ live(said) }</p>
            if let Some(link) = by_hand {
                <input class="by-hand" readonly=true aria-label="The link" value={link.clone()} />
            }
        </div>
    }
}
