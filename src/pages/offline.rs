//! How the site works without a network: what of it is kept, and the calculator as one file. Made at build time; nothing
//! of it is live. `static/sw.js` leads here whoever asks for something that is not kept.

use yew::prelude::*;

use crate::components::still::one_file;
use crate::pages::Page;

/// The whole page.
pub fn page() -> Html {
    html! {
        <>
            <h1>{ "Without a network" }</h1>
            <p class="lead">{ "Open any page of this site once, and your device keeps a copy of all of it. From then on every page, chart and download works without a network." }</p>
            <p role="status">
                // static/offline.js shows the other one when it is so.
                <span data-kept="not-yet">{ "When your device has the whole copy, this page says so here." }</span>
                <strong data-kept="now" hidden=true>{ "Your device has the whole copy now. You can go where there is no network." }</strong>
            </p>
            // Shown to whom the address sends here: static/style.css.
            <p class="notice" id="not-kept">{ "Did you ask for another page and come here? Your device does not keep that page, and there was no network. Try again later, or choose a page above." }</p>
            <section class="section" aria-labelledby="kept">
                <h2 id="kept">{ "What is kept" }</h2>
                <p>{ "All pages, charts, programs and files of this site but its parts for other websites, and nothing about you. They come to less than two megabytes when they are sent, and to less than ten on your device. They are loaded after the page that you read, a few at a time." }</p>
                <p>{ "No copy is made where your browser does not allow it, where there is no room, or where the browser is set to save data. Then the site works as any other, with a network. Some browsers remove the copy when you have not come back for a while. So before you need it, open this page once more." }</p>
            </section>
            <section class="section" aria-labelledby="installed">
                <h2 id="installed">{ "Beside your other apps" }</h2>
                <p>{ "Most browsers can put this site beside your other apps. Look in the browser’s menu for “Install” or “Add to home screen”." }</p>
            </section>
            <section class="section" aria-labelledby="versions">
                <h2 id="versions">{ "When figures or pages change" }</h2>
                <p>{ "The newer version is loaded while you read the one you have. Then a bar at the foot of the page says that it is ready, and waits. If you do not use it at once, you will see it when you have closed all pages of this site and come back. Pages of two versions are never mixed." }</p>
            </section>
            { one_file(Page::Offline) }
            <section class="section" aria-labelledby="remove">
                <h2 id="remove">{ "How to remove the copy" }</h2>
                <p>{ "Delete the data of this site in the settings of your browser. A new copy is made when you come back." }</p>
            </section>
        </>
    }
}
