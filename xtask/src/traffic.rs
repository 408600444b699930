//! What a thousand visits ask of a host, in requests and bytes, and how much of that a content delivery network before it
//! answers by itself.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::ensure;
use stoke_explainer::pages::Page;

use crate::headers::Headers;
use crate::offline;
use crate::sizes::{LATER, files_of, named_by, sent_of};

/// How many visits are counted.
const VISITS: usize = 1_000;

/// Visits of somebody new, from page to page to the end of each.
const VISITED: [&[Page]; 6] = [
    &[Page::Home],
    &[Page::City],
    &[Page::Calculator],
    &[Page::Story],
    &[Page::Home, Page::Calculator, Page::Method],
    &[Page::Home, Page::City, Page::Journey, Page::Calculator, Page::Claims, Page::Method],
];

/// Files by their addresses below the site's root.
type Files = BTreeSet<String>;

/// What one visit asks for.
struct Asked {
    requests: usize,
    bytes: usize,
    /// Requests for files that change under their names, so that nobody may use one without asking: pages and figures.
    changing: usize,
}

/// Prints the table.
///
/// # Errors
/// Where a file is not there.
pub(crate) fn count(site: &Path) -> anyhow::Result<()> {
    ensure!(site.join("index.html").is_file(), "{} holds no site; `make build` makes one", site.display());
    let headers = Headers::read()?;
    println!("{:<62} {:>9} {:>9} {:>9}", format!("{VISITS} visits"), "requests", "MB sent", "changing");
    for pages in VISITED {
        let paths: Vec<String> = pages.iter().map(|page| format!("/{}", page.path())).collect();
        told(&paths.join(" "), &asked(site, &headers, &loaded(site, pages)?)?);
    }
    let first = loaded(site, &[Page::Home])?;
    let mut copied: Files = offline::kept(site)?.into_keys().collect();
    copied.insert(offline::WORKER.into());
    let copied = copied.difference(&first).cloned().collect();
    told("after any of them: a copy of all, for days without a network", &asked(site, &headers, &copied)?);
    told(
        "who comes back and has the copy: its list, where it is new",
        &asked(site, &headers, &[offline::WORKER.to_owned()].into())?,
    );
    let changing = offline::names(site)?.iter().filter(|name| headers.changes(name)).count();
    println!("\nSent: bodies, packed as brotli; headers add about 1 kB a request, less over HTTP/2.");
    println!(
        "Changing: requests for files that change under their names. A content delivery network asks the host for each;"
    );
    println!(
        "told to keep them for a minute, for {changing} a minute at most from each of its places. All others it keeps for a year."
    );
    Ok(())
}

/// What pages load, each once, with the pictures further down.
fn loaded(site: &Path, pages: &[Page]) -> anyhow::Result<Files> {
    let mut files = Files::new();
    for page in pages {
        files.extend(files_of(site, *page)?.into_iter().map(|name| offline::address_of(&name)));
        files.extend(named_by(site, *page, LATER)?);
    }
    Ok(files)
}

fn asked(site: &Path, headers: &Headers, files: &Files) -> anyhow::Result<Asked> {
    let bytes = files.iter().map(|address| sent_of(site, address)).sum::<anyhow::Result<usize>>()?;
    let changing = files.iter().filter(|address| headers.changes(address)).count();
    Ok(Asked { requests: files.len(), bytes, changing })
}

fn told(what: &str, Asked { requests, bytes, changing }: &Asked) {
    let megabytes = (bytes * VISITS) as f64 / 1e6;
    println!("{what:<62} {:>9} {megabytes:>9.0} {:>9}", requests * VISITS, changing * VISITS);
}
