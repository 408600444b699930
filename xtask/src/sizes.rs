//! What a first visit to each page loads, in bytes, against the budget.

use std::fs;
use std::path::Path;

use anyhow::{Context, anyhow, ensure};
use scraper::{Html, Selector};
use stoke_explainer::components::still::ONE_FILE;
use stoke_explainer::pages::Page;

use crate::compress::{brotli, gzip};
use crate::report;
use crate::{embedded, install, offline};

/// Brotli bytes of HTML and CSS, which a reader waits for.
const BEFORE_WEBASSEMBLY: usize = 30_000;
/// Brotli bytes of everything.
const FIRST_VISIT: usize = 150_000;
/// Brotli bytes of what has the site kept on a device, which a visit loads once the page answers.
const KEEPER: usize = 15_000;
/// Bytes of all that is kept, as they are sent and as they are: the page about it says less than two and ten megabytes.
const KEPT: [usize; 2] = [2_000_000, 10_000_000];
/// Bytes of the calculator in one file: less than one megabyte, pages say.
const IN_ONE_FILE: usize = 1_000_000;
/// Brotli bytes of the script for others' pages: under one kilobyte, a page says.
const FOR_OTHERS: usize = 1_000;

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
    let mut heaviest = [(0, ""); 2];
    for page in Page::ALL {
        let files =
            files_of(site, page)?.into_iter().map(|name| weigh_file(site, name)).collect::<Result<Vec<_>, _>>()?;
        println!("/{:<44} {:>9} {:>9} {:>9}", page.path(), "raw", "gzip", "brotli");
        for file in &files {
            println!("  {:<43} {:>9} {:>9} {:>9}", file.name, file.raw, file.gzip, file.brotli);
        }
        let everything: usize = files.iter().map(|file| file.brotli).sum();
        let before: usize = files.iter().filter(|file| is_read_first(&file.name)).map(|file| file.brotli).sum();
        let later = named_by(site, page, LATER)?.into_iter().map(|name| weigh_file(site, name));
        let later = later.collect::<Result<Vec<_>, _>>()?;
        if !later.is_empty() {
            let bytes: usize = later.iter().map(|file| file.brotli).sum();
            println!("  {:<63} {bytes:>9}", format!("{} pictures, each when a reader comes near", later.len()));
        }
        let asked = named_by(site, page, ASKED_FOR)?.into_iter().map(|name| weigh_file(site, name));
        for file in asked.collect::<Result<Vec<_>, _>>()? {
            println!("  {:<63} {:>9}", format!("{}, when somebody asks for it", file.name), file.brotli);
        }
        for (most, bytes) in heaviest.iter_mut().zip([before, everything]) {
            *most = (*most).max((bytes, page.path()));
        }
        for (what, bytes, budget) in
            [("HTML and CSS, before WebAssembly", before, BEFORE_WEBASSEMBLY), ("everything", everything, FIRST_VISIT)]
        {
            println!("  {what:<63} {bytes:>9} of {budget}");
            if bytes > budget {
                over.push(format!("/{}: {what}: {bytes} bytes, over {budget}", page.path()));
            }
        }
    }
    over.extend(weigh_kept(site)?);
    let script = weigh_file(site, embedded::SCRIPT.into())?.brotli;
    println!("{:<65} {script:>9} of {FOR_OTHERS}", format!("{}, for others' pages, brotli", embedded::SCRIPT));
    let figures = [("before-webassembly", BEFORE_WEBASSEMBLY), ("first-visit", FIRST_VISIT)];
    for ((name, budget), (bytes, path)) in figures.into_iter().zip(heaviest) {
        report::figure(name, &format!("{:.1} kB (/{path})", bytes as f64 / 1e3), bytes <= budget)?;
    }
    report::figure("embed-script", &format!("{script} B"), script <= FOR_OTHERS)?;
    if script > FOR_OTHERS {
        over.push(format!("{}: {script} bytes, over {FOR_OTHERS}", embedded::SCRIPT));
    }
    ensure!(over.is_empty(), "over the budget: {}", over.join("; "));
    Ok(())
}

/// Prints what a visit loads once its page answers, so that the site works without a network, and what of it is over its
/// limit.
fn weigh_kept(site: &Path) -> anyhow::Result<Vec<String>> {
    println!("{:<45} {:>9} {:>9} {:>9}", "once a page answers, for days without a network", "raw", "gzip", "brotli");
    let mut keeper = 0;
    let script = named_by(site, Page::Home, "meta[name=offline]")?.pop().context("pages name what keeps the site")?;
    for name in [script, offline::WORKER.into(), install::MANIFEST.into()] {
        let file = weigh_file(site, name)?;
        println!("  {:<43} {:>9} {:>9} {:>9}", file.name, file.raw, file.gzip, file.brotli);
        keeper += file.brotli;
    }
    let kept = offline::kept(site)?;
    let raw: usize = kept.values().map(Vec::len).sum();
    let sent: usize = kept.keys().map(|address| sent_of(site, address)).sum::<anyhow::Result<usize>>()?;
    let one_file = kept.get(ONE_FILE).map(Vec::len).context("the calculator is there as one file")?;
    let mut over = Vec::new();
    for (what, bytes, most) in [
        ("what has it kept, brotli".to_owned(), keeper, KEEPER),
        (format!("the {} files that are kept, as sent", kept.len()), sent, KEPT[0]),
        ("… as they are".to_owned(), raw, KEPT[1]),
        ("… of them the calculator in one file, as it is".to_owned(), one_file, IN_ONE_FILE),
    ] {
        println!("  {what:<63} {bytes:>9} of {most}");
        if bytes > most {
            over.push(format!("{what}: {bytes} bytes, over {most}"));
        }
    }
    Ok(over)
}

/// The bytes that a server sends for an address: compressed where that lies beside it.
pub(crate) fn sent_of(site: &Path, address: &str) -> anyhow::Result<usize> {
    let file = offline::file_of(address);
    let compressed = fs::metadata(site.join(format!("{file}.br")));
    let sent = compressed.or_else(|_| fs::metadata(site.join(&file))).with_context(|| file)?;
    Ok(usize::try_from(sent.len())?)
}

fn is_read_first(name: &str) -> bool {
    [".html", ".css"].iter().any(|ending| name.ends_with(ending))
}

fn weigh_file(site: &Path, name: String) -> anyhow::Result<Weighed> {
    let bytes = fs::read(site.join(&name)).with_context(|| format!("a page names {name}"))?;
    Ok(Weighed { raw: bytes.len(), gzip: gzip(&bytes)?.len(), brotli: brotli(&bytes)?.len(), name })
}

/// What makes a browser load a file at once, or, of an app that waits, when a reader comes near.
const AT_ONCE: &str = "link[rel=stylesheet], link[rel=icon], meta[name^=app], link[rel=modulepreload], link[rel=preload], script[src], \
                       img:not([loading=lazy])";
/// What makes files, which it loads when somebody asks for one.
const ASKED_FOR: &str = "meta[name=press], meta[name^=take]";
/// Pictures that it loads when a reader comes near; on a phone, those of the narrow layout.
pub(crate) const LATER: &str = "img[loading=lazy]";

/// The page itself and each file of the site that it loads.
pub(crate) fn files_of(site: &Path, page: Page) -> anyhow::Result<Vec<String>> {
    loaded(site, page.path(), &page.to(Page::Home))
}

/// The page of a path, from which `up` leads to the site's root, and each file of the site that it loads at once.
pub(crate) fn loaded(site: &Path, path: &str, up: &str) -> anyhow::Result<Vec<String>> {
    let mut files = vec![format!("{path}index.html")];
    files.extend(named_at(site, path, up, AT_ONCE)?);
    Ok(files)
}

/// The files of the site that elements of a page name.
pub(crate) fn named_by(site: &Path, page: Page, elements: &str) -> anyhow::Result<Vec<String>> {
    named_at(site, page.path(), &page.to(Page::Home), elements)
}

fn named_at(site: &Path, path: &str, up: &str, elements: &str) -> anyhow::Result<Vec<String>> {
    let html = Html::parse_document(&fs::read_to_string(site.join(path).join("index.html"))?);
    let elements = Selector::parse(elements).map_err(|_| anyhow!("{elements} is no selector"))?;
    let mut files = Vec::new();
    for address in html.select(&elements).filter_map(|of| of.attr("href").or(of.attr("src")).or(of.attr("content"))) {
        let file = address.strip_prefix(up).with_context(|| format!("{address} is not of this site"))?;
        if !files.iter().any(|known| known == file) {
            files.push(file.to_owned());
        }
    }
    Ok(files)
}
