//! What the briefing is about, and the way back to it.

use yew::prelude::*;

use super::qr;
use super::visit::Briefed;
use crate::components::live;
use crate::pages::Page;
use crate::words::scope;

/// Place, money, years, prices, edition, publisher, version and day; the address, and a code for cameras.
pub(super) fn scope(shown: &Briefed) -> Html {
    let Briefed { state, link, address, on, .. } = shown;
    let lines = scope::of(state, "", on).into_iter().map(|line| {
        html! { <div><dt>{ line.name }</dt><dd>{ live(line.says) }</dd></div> }
    });
    let href = address.clone().unwrap_or_else(|| format!("{}{link}", Page::Briefing.to(Page::Calculator)));
    let written = address.clone().unwrap_or_else(|| link.clone());
    html! {
        <div class="scope">
            <dl>
                { for lines }
                <div>
                    <dt>{ "Link" }</dt>
                    <dd class="link"><a key={written.clone()} href={href} translate="no">{ in_pieces(&written) }</a></dd>
                </div>
            </dl>
            { for address.as_deref().and_then(qr::picture).map(|code| html! {
                <figure class="code">{ code }<figcaption>{ "The same figures, to change yourself" }</figcaption></figure>
            }) }
        </div>
    }
}

/// An address that is broken only after a `&`: whoever types it from paper would take a hyphen at a line's end for one of
/// the break.
fn in_pieces(address: &str) -> Html {
    let piece = |piece: &str| html! { <><span>{ piece.to_owned() }</span><wbr /></> };
    html! { { for address.split_inclusive('&').map(piece) } }
}
