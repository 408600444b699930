//! The statements that a public body must publish: on accessibility and on privacy. Made at build time; nothing of
//! them is live. They say what is true of this site, tested or not.

use facts::{PUBLISHER, When, place};
use yew::prelude::*;

use crate::components::time;
use crate::pages::Page;

/// When both statements were prepared.
const PREPARED: When = When::Day(2026, 11, 27);

/// Marks a statement as a draft for as long as nobody publishes the site.
fn draft() -> Html {
    if !PUBLISHER.is_demonstration() {
        return html! {};
    }
    html! {
        <p class="notice">
            <strong>{ "Draft. " }</strong>
            { concat!("This is a demonstration, not published by ", place!(council), ". Whoever publishes it has to check this statement, complete it and put their own name to it.") }
        </p>
    }
}

/// Whom to write to.
fn contact() -> Html {
    if PUBLISHER.is_demonstration() {
        html! { <p>{ "Whoever publishes the site will be named here, with an address to write to." }</p> }
    } else {
        html! { <p>{ "Write to " }<a href={format!("mailto:{}", PUBLISHER.email)}>{ PUBLISHER.email }</a>{ ", " }{ PUBLISHER.name }{ "." }</p> }
    }
}

/// How accessible the site is.
pub fn accessibility() -> Html {
    html! {
        <>
            <h1>{ "Accessibility statement" }</h1>
            { draft() }
            <p class="lead">{ "Everybody should be able to use this site. This page says what you can expect, what does not work yet, and what to do about it." }</p>
            <section class="section" aria-labelledby="expect">
                <h2 id="expect">{ "What you should be able to do" }</h2>
                <ul>
                    <li>{ "use every page with the keyboard alone" }</li>
                    <li>{ "read every page without scripts, on a narrow phone, or enlarged four times, without scrolling sideways; wide tables scroll in a box of their own" }</li>
                    <li>{ "choose your own colours, contrast, text size and dark mode" }</li>
                    <li>{ "get every chart as a sentence, as a table, and as a file of numbers" }</li>
                    <li>{ "have the formulas of the method page read out: they are marked up as mathematics, and stand in words above it; in the calculator formulas are words and signs" }</li>
                </ul>
            </section>
            <section class="section" aria-labelledby="status">
                <h2 id="status">{ "How far it complies" }</h2>
                <p>
                    { "We aim at the Web Content Accessibility Guidelines, version 2.2, level AA. We know of no failure. But not everything has been tested yet, as the next section says. So we do not call it fully compliant: it is partially compliant." }
                </p>
            </section>
            <section class="section" aria-labelledby="tested">
                <h2 id="tested">{ "What was tested, and what was not" }</h2>
                <p>{ "Tested on every change, by programs, in the browser Chromium: every page for faults that the tool axe finds, in light and dark, narrow and wide; the calculator and the number in care by keyboard alone; widths of a small phone; text twice as large; the calculator in forced colours; the size of targets." }</p>
                <p>{ "The main journeys are tested in Firefox and in WebKit for Linux as well, by keyboard and mouse." }</p>
                <p>{ "Not tested yet: with people who use screen readers, magnifiers or speech input; in Safari itself; the reading of formulas in each screen reader." }</p>
                <p>{ "Colours of text inside charts are beyond the tool; a test of our own checks them." }</p>
            </section>
            <section class="section" aria-labelledby="tell">
                <h2 id="tell">{ "If something does not work for you" }</h2>
                <p>{ "Tell us what you tried, with what, and what happened. If you need the information in another form, such as large print, easy read or audio, ask for it." }</p>
                { contact() }
            </section>
            <section class="section" aria-labelledby="enforcement">
                <h2 id="enforcement">{ "If you are not happy with the answer" }</h2>
                <p>
                    { "The Equality and Human Rights Commission enforces the accessibility rules for public bodies (the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018). If you are not happy with how we answer, contact the " }
                    <a href="https://www.equalityadvisoryservice.com/">{ "Equality Advisory and Support Service" }</a>{ "." }
                </p>
            </section>
            <p>{ "Prepared on " }{ time(PREPARED) }{ ", from the tests above." }</p>
        </>
    }
}

/// What the site knows of its visitors: nothing. And what it keeps on their devices.
pub fn privacy() -> Html {
    html! {
        <>
            <h1>{ "Privacy" }</h1>
            { draft() }
            <p class="lead">{ "This site does not want to know who you are. It sets no cookies, keeps nothing about you, and asks no other server for anything. It keeps a copy of its own pages on your device." }</p>
            <section class="section" aria-labelledby="kept">
                <h2 id="kept">{ "What is kept on your device" }</h2>
                <p>
                    { "After your first visit your browser keeps a copy of all pages, programs and files of this site, so that they work without a network. The copy is the same for everybody. Beside it your browser notes which version of the site each open page is of, so that versions are never mixed. None of that is sent to anyone." }
                </p>
                <p>
                    { "To remove it, delete the data of this site in the settings of your browser. A new copy is made when you come back, unless your browser does not allow it or is set to save data. More on the page " }
                    <a href={Page::Privacy.to(Page::Offline)}>{ "Without a network" }</a>{ "." }
                </p>
                <p>{ "A part of this site that you see in another website keeps nothing on your device." }</p>
            </section>
            <section class="section" aria-labelledby="typed">
                <h2 id="typed">{ "What you type" }</h2>
                <p>{ "What you type into the calculator, or choose about the number in care, is worked out on your device. It becomes part of the address of the page, so that you can share it. So the server can see it when you load a page or go on to another; once a copy is kept, pages come from your device. Your browser may keep copies of pages, and their addresses in its history." }</p>
            </section>
            <section class="section" aria-labelledby="server">
                <h2 id="server">{ "What the server sees" }</h2>
                <p>{ "Every web server sees the address that asks, and may write it into a log. How long such a log is kept, and what for, is for whoever runs the server to say here." }</p>
            </section>
            <section class="section" aria-labelledby="children">
                <h2 id="children">{ "Children" }</h2>
                <p>{ "No page is about a single child. Counts of fewer than six children are not shown, nor any from which one could be worked out." }</p>
            </section>
            <section class="section" aria-labelledby="leaving">
                <h2 id="leaving">{ "Links to other sites" }</h2>
                <p>{ "Sources and ways to get help are on other sites. What those do with your visit is for them to say." }</p>
            </section>
            <section class="section" aria-labelledby="ask">
                <h2 id="ask">{ "Questions" }</h2>
                { contact() }
            </section>
            <p>{ "Prepared on " }{ time(PREPARED) }{ "." }</p>
        </>
    }
}
