//! What stands around the calculator in one file: no other page is beside it.

use facts::{NEWEST, PUBLISHER};
use yew::prelude::*;

use super::foot::foot;
use super::notices::notices;
use super::{place, skip};
use crate::components::kiln;
use crate::pages::{App, Page, calculator};
use crate::words::cite::NAME;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct OneFileProps {
    pub(super) live: AttrValue,
}

#[component]
pub(super) fn OneFile(OneFileProps { live }: &OneFileProps) -> Html {
    html! {
        <>
            { skip() }
            <header class="site">
                <div class="wide"><span class="mark">{ kiln() }{ NAME }</span></div>
            </header>
            <main id="content" class="wide">
                <p class="notice">
                    { "This is the calculator in one file. It needs no network. The address holds your figures: a bookmark keeps them. Other pages, the spreadsheet and newer figures are " }
                    { from(PUBLISHER.address) }
                    { format!(" The figures in the file are edition {}, as published up to {}.", NEWEST.id, NEWEST.as_published_by) }
                </p>
                // Hidden by its style as soon as the app has started, or could not.
                <p class="notice" id="app-waits">{ "The fields do not answer yet. If they never do, save this file and open it from there, in a newer browser." }</p>
                { notices(App::Calculator) }
                { calculator::still(place(Page::Calculator, live.clone())) }
            </main>
            { foot(None) }
        </>
    }
}

/// Where the site is that a file is from: where nobody publishes it yet, a reader has to know.
fn from(address: &'static str) -> Html {
    if address.is_empty() {
        html! { "on the site that the file is from." }
    } else {
        html! { <>{ "on " }<a href={address}>{ address }</a>{ "." }</> }
    }
}
