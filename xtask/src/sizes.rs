//! What a first visit to each page loads, in bytes, against the budget.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use stoke_explainer::pages::Page;

use crate::compress::{brotli, gzip};

/// Brotli bytes of HTML and CSS, which a reader waits for.
const BEFORE_WEBASSEMBLY: usize = 30_000;
/// Brotli bytes of everything.
const FIRST_VISIT: usize = 150_000;

struct Weighed {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Prints the sizes of every file that a first visit loads, page by page.
///
/// # Errors
/// Where a page is over the budget, or names a file that is not there.
pub(crate) fn weigh(site: &Path) -> anyhow::Result<()> {
    ensure!(site.join("index.html").is_file(), "{} holds no site; `make build` makes one", site.display());
    let mut over = Vec::new();
    for page in Page::ALL {
        let files =
            files_of(site, page)?.into_iter().map(|name| weigh_file(site, name)).collect::<Result<Vec<_>, _>>()?;
        println!("/{:<44} {:>9} {:>9} {:>9}", page.path(), "raw", "gzip", "brotli");
        for file in &files {
            println!("  {:<43} {:>9} {:>9} {:>9}", file.name, file.raw, file.gzip, file.brotli);
        }
        let everything: usize = files.iter().map(|file| file.brotli).sum();
        let before: usize = files.iter().filter(|file| is_read_first(&file.name)).map(|file| file.brotli).sum();
        for (what, bytes, budget) in
            [("HTML and CSS, before WebAssembly", before, BEFORE_WEBASSEMBLY), ("everything", everything, FIRST_VISIT)]
        {
            println!("  {what:<63} {bytes:>9} of {budget}");
            if bytes > budget {
                over.push(format!("/{}: {what}: {bytes} bytes, over {budget}", page.path()));
            }
        }
    }
    ensure!(over.is_empty(), "over the budget: {}", over.join("; "));
    Ok(())
}

fn is_read_first(name: &str) -> bool {
    [".html", ".css"].iter().any(|ending| name.ends_with(ending))
}

fn weigh_file(site: &Path, name: String) -> anyhow::Result<Weighed> {
    let bytes = fs::read(site.join(&name)).with_context(|| format!("a page names {name}"))?;
    Ok(Weighed { raw: bytes.len(), gzip: gzip(&bytes)?.len(), brotli: brotli(&bytes)?.len(), name })
}

/// The page itself and each file of the site that it names for loading.
fn files_of(site: &Path, page: Page) -> anyhow::Result<Vec<String>> {
    let name = format!("{}index.html", page.path());
    let html = fs::read_to_string(site.join(&name))?;
    let up = page.to(Page::Home);
    let mut files = vec![name];
    for address in
        html.split(['"', '\'', ' ', '>']).map(|word| word.trim_start_matches("href=").trim_start_matches("src="))
    {
        let Some(file) = address.strip_prefix(up.as_str()) else { continue };
        // What a reader may download loads only then.
        let is_loaded = !file.starts_with("figures/");
        if is_loaded && site.join(file).is_file() && !files.iter().any(|known| known == file) {
            files.push(file.to_owned());
        }
    }
    Ok(files)
}
