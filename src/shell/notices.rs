//! What is said of the app, and of a newer version of the site; hidden until then.

use yew::prelude::*;

use crate::pages::App;

/// What is said where the app does not start, or stops.
pub(super) fn notices(app: App) -> Html {
    let (missing, stopped) = match app {
        App::Calculator => (
            "The calculator could not start. The figures below are those of the opening scenario, not of a link; fields and sliders do not answer. Loading the page again may help.",
            "The calculator has stopped because of a fault of ours. Load the page again; the link keeps your figures.",
        ),
        App::Front => (
            "What follows a link could not start. The answer below is that of the opening scenario, not of a link. Loading the page again may help.",
            "What follows a link has stopped because of a fault of ours. Load the page again.",
        ),
        App::City => (
            "The buttons of the explorer could not start. Everything that it shows is further down on this page. Loading it again may help.",
            "The explorer has stopped because of a fault of ours. Load the page again; the link keeps what you chose.",
        ),
        App::Compare => (
            "The lists of scenarios could not start. What is shown is not of a link. Loading the page again may help.",
            "The lists of scenarios have stopped because of a fault of ours. Load the page again; the link keeps what you chose.",
        ),
        App::Briefing => (
            "The briefing of your link could not be made. The figures below are those of the opening scenario. Loading the page again may help.",
            "The briefing has stopped because of a fault of ours. Load the page again; the link keeps your figures.",
        ),
        App::InCare => (
            "The fields could not start. The figures below are those that the page opens with, not those of a link. Loading the page again may help.",
            "The fields have stopped because of a fault of ours. Load the page again; the link keeps what you chose.",
        ),
        App::Lists => (
            "The buttons of this page could not start. Everything is on the page all the same. Loading it again may help.",
            "The buttons of this page have stopped because of a fault of ours. Load the page again to see everything.",
        ),
    };
    html! {
        <>
            <p class="notice" id="app-missing" hidden=true role="alert">{ missing }</p>
            <p class="notice" id="app-stopped" hidden=true role="alert">{ stopped }</p>
        </>
    }
}

/// What static/offline.js shows when a newer version of the site is ready.
pub(super) fn newer() -> Html {
    html! {
        <div role="status">
            <div class="newer" id="newer" hidden=true>
                <p>{ "A newer version of this site is ready. What you have typed stays." }</p>
                <button type="button">{ "Use it now" }</button>
                <button type="button">{ "Later" }</button>
            </div>
        </div>
    }
}
