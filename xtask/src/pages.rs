//! Makes every page from the `index.html` that Trunk has built: the app is rendered to HTML.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use stoke_explainer::frame;
use stoke_explainer::pages::Page;

/// Where Trunk's server puts a nonce for the script that reloads the page in development.
const NONCE: &str = " nonce=\"{{__TRUNK NONCE__}}\"";

/// Makes the pages in `site`, where `index.html` is the template.
pub(crate) async fn make(site: &Path, release: bool) -> anyhow::Result<()> {
    let mut template = fs::read_to_string(site.join("index.html")).context("Trunk leaves index.html in the folder")?;
    for place in ["{{ title }}", "{{ description }}", "{{ body }}"] {
        ensure!(template.contains(place), "index.html has no {place}");
    }
    if release {
        template = template.replace(NONCE, "");
    }
    for page in Page::ALL {
        let folder = site.join(page.path());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), filled(&template, page).await)?;
    }
    Ok(())
}

async fn filled(template: &str, page: Page) -> String {
    let head = frame::head(page);
    // Trunk writes addresses from the root down, as "./name", its minifier without the quotes; a page further
    // down has to go up first.
    let root = page.to(Page::Home);
    template
        .replace("=\"./", &format!("=\"{root}"))
        .replace("=./", &format!("={root}"))
        .replace("{{ title }}", head.title)
        .replace("{{ description }}", head.description)
        .replace("{{ body }}", &frame::body(page).await)
}
