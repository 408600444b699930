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
    /// Requests for files that no one may use without asking the host: pages and figures.
    again: usize,
}

/// Prints the table.
///
/// # Errors
/// Where a file is not there.
pub(crate) fn count(site: &Path) -> anyhow::Result<()> {
    ensure!(site.join("index.html").is_file(), "{} holds no site; `make build` makes one", site.display());
    let headers = Headers::read()?;
    println!("{:<54} {:>9} {:>9} {:>15}", format!("{VISITS} visits"), "requests", "MB sent", "may be old");
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
        "who comes back and has the copy: its list, mostly unchanged",
        &asked(site, &headers, &[offline::WORKER.to_owned()].into())?,
    );
    println!(
        "\nSent: bodies, packed as brotli; to these come about 1 kB of headers a request, a tenth of that over HTTP/2."
    );
    println!(
        "May be old: files whose names never change. Only these need ever be asked of the host again; a content delivery"
    );
    println!("network answers all others by itself for a year. All files of that kind: {}.", unnamed(site, &headers)?);
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
    let again = files.iter().filter(|address| headers.changes(address)).count();
    Ok(Asked { requests: files.len(), bytes, again })
}

/// How many files have names that never change.
fn unnamed(site: &Path, headers: &Headers) -> anyhow::Result<usize> {
    Ok(offline::names(site)?.iter().filter(|name| headers.changes(name)).count())
}

fn told(what: &str, Asked { requests, bytes, again }: &Asked) {
    let megabytes = (bytes * VISITS) as f64 / 1e6;
    println!("{what:<54} {:>9} {megabytes:>9.0} {:>15}", requests * VISITS, again * VISITS);
}
