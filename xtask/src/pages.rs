//! Makes every page from the `index.html` that Trunk has built, and the files of the charts and of all figures.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use facts::PUBLISHER;
use resvg::usvg::fontdb::Database;
use stoke_explainer::pages::{Page, missing};
use stoke_explainer::pictures::{self, files::drawings, files::files};
use stoke_explainer::shell::Head;
use stoke_explainer::state::State;
use stoke_explainer::{dataset, shell};

use crate::hosting::static_hosts;
use crate::template::Template;
use crate::{embedded, image, install, licences, offline, one_file, preview};

/// Makes the pages in `site`, where `index.html` is the template.
pub(crate) async fn make(site: &Path, release: bool) -> anyhow::Result<()> {
    let template = Template::read(site, release)?;
    let fonts = preview::fonts()?;
    for page in Page::ALL {
        let folder = site.join(page.path());
        fs::create_dir_all(&folder)?;
        let preview = preview::make(site, page, &fonts)?;
        let (root, body) = (page.to(Page::Home), shell::body(page).await);
        let html = filled(&template.of(page), &root, &shell::head(page), &preview, &body);
        fs::write(folder.join("index.html"), html)?;
        if page == Page::Home {
            let html =
                filled(&template.of_missing()?, &missing::root(), &shell::MISSING, &preview, &shell::missing().await);
            fs::write(site.join(missing::FILE), html)?;
        }
    }
    embedded::make(site, &template).await?;
    figures(site)?;
    images(site, &fonts)?;
    install::make(site)?;
    licences::write(site)?;
    one_file::make(site).await?;
    if release {
        embedded::tell_sizes(site)?;
        offline::keep(site)?;
        static_hosts::write(site)
    } else {
        offline::keep_nothing(site)
    }
}

/// Makes the body of every page and the files of figures in `to`, without a browser's side: to look at what they say.
pub(crate) async fn render(to: &Path) -> anyhow::Result<()> {
    for page in Page::ALL {
        let folder = to.join(page.path());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), shell::body(page).await)?;
    }
    embedded::render(to).await?;
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

/// Every chart as an image, for whoever can't use a drawing.
fn images(site: &Path, fonts: &Arc<Database>) -> anyhow::Result<()> {
    for name in drawings() {
        let drawing = site.join("figures").join(name).with_extension("svg");
        fs::write(drawing.with_extension(image::ENDING), image::png(&fs::read_to_string(&drawing)?, fonts)?)?;
    }
    Ok(())
}

/// A page: the way from it to the site's root, its head, the name of its picture, and what is in it.
pub(crate) fn filled(template: &str, root: &str, head: &Head, preview: &str, body: &str) -> String {
    // Whoever shows a link needs the whole address of its picture. Until somebody publishes the site there is none.
    let site = if PUBLISHER.address.is_empty() { root } else { PUBLISHER.address.trim_end_matches('/') };
    let preview = format!("{}/{preview}", site.trim_end_matches('/'));
    // Trunk writes addresses from the root down, as "./name", its minifier without the quotes.
    template
        .replace("=\"./", &format!("=\"{root}"))
        .replace("=./", &format!("={root}"))
        .replace("{{ title }}", head.title)
        .replace("{{ description }}", head.description)
        .replace("{{ preview }}", &preview)
        .replace("{{ body }}", body)
}
