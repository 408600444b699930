//! Makes every page from the `index.html` that Trunk has built, and the files of the charts and of all figures.

use std::fs;
use std::path::Path;

use facts::PUBLISHER;
use stoke_explainer::pages::Page;
use stoke_explainer::pictures::{self, files::files};
use stoke_explainer::state::State;
use stoke_explainer::{dataset, frame};

use crate::template::Template;
use crate::{embedded, install, offline, one_file, preview};

/// Makes the pages in `site`, where `index.html` is the template.
pub(crate) async fn make(site: &Path, release: bool) -> anyhow::Result<()> {
    let template = Template::read(site, release)?;
    let fonts = preview::fonts()?;
    for page in Page::ALL {
        let folder = site.join(page.path());
        fs::create_dir_all(&folder)?;
        let preview = preview::make(site, page, &fonts)?;
        fs::write(folder.join("index.html"), filled(&template.of(page), page, &preview).await)?;
    }
    embedded::make(site, &template).await?;
    figures(site)?;
    install::make(site)?;
    one_file::make(site).await?;
    if release {
        embedded::tell_sizes(site)?;
    }
    if release { offline::keep(site) } else { offline::keep_nothing(site) }
}

/// Makes the body of every page and the files of figures in `to`, without a browser's side: to look at what they say.
pub(crate) async fn render(to: &Path) -> anyhow::Result<()> {
    for page in Page::ALL {
        let folder = to.join(page.path());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), frame::body(page).await)?;
    }
    figures(to)
}

fn figures(site: &Path) -> anyhow::Result<()> {
    let folder = site.join("figures");
    fs::create_dir_all(&folder)?;
    for (name, contents) in pictures::files(&State::default()) {
        fs::write(folder.join(name), contents)?;
    }
    for (name, contents) in files() {
        let file = folder.join(name);
        file.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(file, contents)?;
    }
    for (name, contents) in dataset::files()? {
        fs::write(folder.join(name), contents)?;
    }
    Ok(())
}

async fn filled(template: &str, page: Page, preview: &str) -> String {
    let head = frame::head(page);
    // Trunk writes addresses from the root down, as "./name", its minifier without the quotes; a page further
    // down has to go up first.
    let root = page.to(Page::Home);
    // Whoever shows a link needs the whole address of its picture. Until somebody publishes the site there is none.
    let site = if PUBLISHER.address.is_empty() { &root } else { PUBLISHER.address.trim_end_matches('/') };
    let preview = format!("{}/{preview}", site.trim_end_matches('/'));
    template
        .replace("=\"./", &format!("=\"{root}"))
        .replace("=./", &format!("={root}"))
        .replace("{{ title }}", head.title)
        .replace("{{ description }}", head.description)
        .replace("{{ preview }}", &preview)
        .replace("{{ body }}", &frame::body(page).await)
}
