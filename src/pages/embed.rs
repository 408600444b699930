//! How to put a part of the site into a page of one's own. Made at build time; `static/embedding.js` fills in what is chosen.

use facts::{NEWEST, PUBLISHER, Scenario};
use yew::prelude::*;

use super::Page;
use crate::components::scrolls;
use crate::embed::View;
use crate::link;
use crate::state::State;

/// What stands for the site's address until a script knows it.
const SITE: &str = "https://example.org/";

/// The whole page.
pub fn page() -> Html {
    html! {
        <>
            <h1>{ "Put it on your own page" }</h1>
            <p class="lead">{ "Choose a part of this site, see it, and copy a few lines into your page. Readers stay with you. The part loads nothing from others, keeps nothing on their devices, and grows and shrinks with its contents." }</p>
            <noscript><p class="notice">{ "Choosing and seeing it here needs JavaScript. The lines below are for the calculator: write the address of this site in place of “https://example.org/”. Other parts have their names at the foot of this page." }</p></noscript>
            <div class="choosing">
                <div>
                    <form class="embedding" id="embedding" hidden=true>
                        { parts() }
                        { starts() }
                        { look() }
                    </form>
                    <section class="section" aria-labelledby="lines">
                        <h2 id="lines">{ "Copy these lines" }</h2>
                        { snippet("element", "With our script: it fits its height", &element()) }
                        { snippet("frame", "Without a script of ours: a fixed height, and it scrolls", &frame()) }
                        { snippet("policy", "If your site has a content security policy, add this", &policy()) }
                        <p id="loads" role="status" />
                        <p class="note">
                            { "The script is under one kilobyte. It makes a frame, sizes it, and tells your page the link whenever a reader changes the figures (the event “stoke-explainer-link”)." }
                        </p>
                    </section>
                </div>
                <section class="section" id="seen" hidden=true aria-labelledby="seen-title">
                    <h2 id="seen-title">{ "How it looks" }</h2>
                    <fieldset class="widths">
                        <legend>{ "Width of your column" }</legend>
                        { for ["20", "45", "72"].into_iter().zip(["Phone", "Tablet", "Whole page"]).map(width) }
                    </fieldset>
                    <div class="seen"><div id="preview" /></div>
                </section>
            </div>
            { names() }
        </>
    }
}

fn parts() -> Html {
    let option = |view: View| {
        let label = view.label();
        html! { <option value={view.name()} data-label={label} data-whole={whole(&view)}>{ label }</option> }
    };
    let charts = |of_city: bool| {
        let is_of = move |view: &View| match view {
            View::Calculator | View::Journey => false,
            View::OfState(_) => !of_city,
            View::Chart(name) => name.starts_with("city/") == of_city,
        };
        View::offered().filter(is_of).map(option)
    };
    html! {
        <p>
            <label for="part">{ "What" }</label>
            <select id="part">
                { option(View::Calculator) }
                { option(View::Journey) }
                <optgroup label="Charts: children’s services and the money">{ for charts(false) }</optgroup>
                <optgroup label="Charts: the city beside others">{ for charts(true) }</optgroup>
            </select>
        </p>
    }
}

/// What the calculator opens with, as links.
fn starts() -> Html {
    let option = |scenario: &'static Scenario| {
        let value = link::write(&State::starting_from(&NEWEST, scenario));
        html! { <option {value} selected={scenario.id == NEWEST.opening().id}>{ scenario.label }</option> }
    };
    html! {
        <div id="starts">
            <p>
                <label for="start">{ "Which figures it opens with" }</label>
                <select id="start">{ for NEWEST.scenarios.iter().map(option) }</select>
            </p>
            <p class="check">
                <input type="checkbox" id="edition" checked=true />
                <label for="edition">{ format!("Keep to these figures, as published up to {}, when newer ones come", NEWEST.as_published_by) }</label>
            </p>
        </div>
    }
}

/// The host's colours.
fn look() -> Html {
    let colour = |(id, label): (&'static str, &'static str)| {
        html! {
            <p>
                <label for={id}>{ label }</label>
                <input {id} type="text" class="colour" autocomplete="off" spellcheck="false" placeholder="ours" aria-describedby="colours" />
            </p>
        }
    };
    html! {
        <fieldset class="look">
            <legend>{ "Your colours, if you like" }</legend>
            { for [("accent", "Links and charts"), ("ground", "Background"), ("text", "Text")].map(colour) }
            <p class="note">{ "A hash sign and six digits or letters from a to f. Empty means ours." }</p>
            <p class="check">
                <input type="checkbox" id="theme" />
                <label for="theme">{ "Light for everybody: my page has no dark mode" }</label>
            </p>
            <p id="colours" role="status"></p>
        </fieldset>
    }
}

fn width((rem, label): (&'static str, &'static str)) -> Html {
    let id = format!("width-{rem}");
    html! {
        <span class="check">
            <input type="radio" name="width" id={id.clone()} value={rem} checked={rem == "72"} />
            <label for={id}>{ label }</label>
        </span>
    }
}

fn snippet(id: &'static str, label: &'static str, text: &str) -> Html {
    html! {
        <div class="snippet">
            <label for={id}>{ label }</label>
            <textarea {id} readonly=true rows="4" spellcheck="false" translate="no" value={text.to_owned()} />
            <div class="copied" hidden=true>
                <button type="button" data-copies={id}>{ "Copy" }</button>
                <span role="status" />
            </div>
        </div>
    }
}

fn site() -> String {
    if PUBLISHER.address.is_empty() { SITE.into() } else { format!("{}/", PUBLISHER.address.trim_end_matches('/')) }
}

/// Where all of a view stands, below the site's root.
fn whole(view: &View) -> String {
    format!("{}{}", view.page().path(), view.place())
}

/// With a link inside, for readers to whom the script does not come.
fn element() -> String {
    let (site, view) = (site(), View::Calculator);
    format!(
        "<script src=\"{site}embed.js\" async></script>\n<stoke-explainer view=\"{name}\" label=\"{label}\">\n  <a href=\"{site}{whole}\">{label}</a></stoke-explainer>",
        name = view.name(),
        label = view.label(),
        whole = whole(&view),
    )
}

/// Attributes, no style: a strict policy refuses a style in the page, and text filters take it out.
fn frame() -> String {
    format!(
        "<iframe src=\"{}{}\" title=\"{}\" loading=\"lazy\" width=\"100%\" height=\"640\" frameborder=\"0\"></iframe>",
        site(),
        View::Calculator.path(),
        View::Calculator.label()
    )
}

fn policy() -> String {
    let site = site();
    let origin = site.trim_end_matches('/');
    format!("frame-src {origin}\nscript-src {origin}/embed.js")
}

/// Every part by its name, for whoever writes the lines by hand.
fn names() -> Html {
    let row = |view: View| {
        let address = format!("{}{}", Page::Embed.to(Page::Home), view.path());
        html! {
            <tr>
                <th scope="row"><a href={address}>{ view.label() }</a></th>
                <td translate="no">{ view.name() }</td>
                <td><data data-size={view.name()} /></td>
            </tr>
        }
    };
    html! {
        <section class="section" aria-labelledby="names">
            <h2 id="names">{ "Every part by its name" }</h2>
            <details>
                <summary>{ "All names" }</summary>
                { scrolls("Table: every part by its name", html! {
                    <table class="words">
                        <thead><tr><th scope="col">{ "Part" }</th><th scope="col">{ "Name" }</th><th scope="col">{ "Loads" }</th></tr></thead>
                        <tbody>
                            { for View::offered().map(row) }
                        </tbody>
                    </table>
                }) }
            </details>
        </section>
    }
}
