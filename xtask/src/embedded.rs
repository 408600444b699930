//! Makes the pages for frames in other people's pages.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::path::Path;

use anyhow::ensure;
use regex::{Captures, Regex};
use stoke_explainer::embed::{self, View};
use stoke_explainer::pages::{Page, missing};
use stoke_explainer::shell::{self, Head};
use stoke_explainer::words::cite::NAME;

use crate::compress::brotli;
use crate::pages::filled;
use crate::sizes::loaded;
use crate::template::Template;

/// The script for others' pages, by a name that never changes.
pub(crate) const SCRIPT: &str = "embed.js";

/// Writes the page of each view into the site.
pub(crate) async fn make(site: &Path, template: &Template) -> anyhow::Result<()> {
    let script = without_comments(include_str!("../../static/embed.js")).replace("{{ name }}", NAME);
    fs::write(site.join(SCRIPT), script)?;
    for view in View::all() {
        let folder = site.join(view.path());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), made(&template.of_view(&view), view).await?)?;
    }
    fs::write(site.join(embed::MISSING), made_missing(&template.of_missing_part()).await?)?;
    Ok(())
}

/// A script without indents, and without its lines of comments but the first, which says what it is.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim_start).enumerate();
    let kept = lines.filter(|(index, line)| *index == 0 || !line.is_empty() && !line.starts_with("//"));
    kept.flat_map(|(_, line)| [line, "\n"]).collect()
}

/// Writes only the body of each view, without a template: to look at what it says.
pub(crate) async fn render(to: &Path) -> anyhow::Result<()> {
    for view in View::all() {
        let folder = to.join(view.path());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), shell::embedded(view).await)?;
    }
    Ok(())
}

async fn made(template: &str, view: View) -> anyhow::Result<String> {
    let (root, title) = (view.root(), shell::title_of_view(&view));
    let head = Head { title: &title, description: shell::head(view.page()).description };
    // The parts are made for pages one folder below the root.
    let body = outward(&shell::embedded(view).await)?.replace("=\"../", &format!("=\"{root}"));
    Ok(filled(template, &root, &head, "", &body))
}

/// What is sent for a part that is not there. It stands at whatever address was asked for.
async fn made_missing(template: &str) -> anyhow::Result<String> {
    let root = missing::root();
    let body = outward(&shell::missing_part().await)?.replace("=\"../", &format!("=\"{root}"));
    Ok(filled(template, &root, &shell::MISSING_PART, "", &body))
}

/// Brotli bytes of everything that each view loads, by its name, in the order of the views.
fn sizes(site: &Path) -> anyhow::Result<Vec<(String, usize)>> {
    let mut known = BTreeMap::new();
    let mut all = Vec::new();
    for view in View::offered() {
        let mut loads = 0;
        for file in loaded(site, &view.path(), &view.root())? {
            let path = site.join(&file);
            loads += match known.entry(file) {
                Entry::Occupied(weighed) => *weighed.get(),
                Entry::Vacant(new) => *new.insert(brotli(&fs::read(path)?)?.len()),
            };
        }
        all.push((view.name(), loads));
    }
    Ok(all)
}

/// Writes into the page on which a view is chosen how much each loads. All other pages have to be there.
pub(crate) fn tell_sizes(site: &Path) -> anyhow::Result<()> {
    let page = site.join(Page::Embed.path()).join("index.html");
    let mut html = fs::read_to_string(&page)?;
    for (name, bytes) in sizes(site)? {
        let place = unknown_size(&name);
        ensure!(html.contains(&place), "/{} has no {place}", Page::Embed.path());
        html = html.replace(&place, &known_size(&name, bytes));
    }
    Ok(fs::write(page, html)?)
}

/// What of the page on which a view is chosen says something else than is so.
pub(crate) fn untrue_sizes(site: &Path) -> anyhow::Result<Vec<String>> {
    let html = fs::read_to_string(site.join(Page::Embed.path()).join("index.html"))?;
    // Pages that were only rendered say nothing of sizes.
    let is_told = |(name, bytes): &(String, usize)| {
        html.contains(&known_size(name, *bytes)) || html.contains(&unknown_size(name))
    };
    let untold = sizes(site)?.into_iter().filter(|size| !is_told(size));
    Ok(untold.map(|(name, bytes)| format!("{name} loads {bytes} bytes")).collect())
}

fn unknown_size(name: &str) -> String {
    format!("<data data-size=\"{name}\"></data>")
}

fn known_size(name: &str, bytes: usize) -> String {
    format!("<data data-size=\"{name}\" value=\"{bytes}\">{} kB</data>", bytes.div_ceil(1000))
}

/// With ways out of the frame that open in a tab of their own: other pages refuse to stand in a frame.
fn outward(body: &str) -> anyhow::Result<String> {
    let out = Regex::new(r#"<a (?P<rest>(?:[^>]* )?href="(?:\.\./|https?:)[^>]*>)"#)?;
    let opened = |found: &Captures| {
        let rest = found.name("rest").map_or("", |rest| rest.as_str());
        let target = if rest.contains(" download") { "" } else { "target=\"_blank\" rel=\"noopener\" " };
        format!("<a {target}{rest}")
    };
    Ok(out.replace_all(body, opened).into_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::{outward, without_comments};

    #[test]
    fn a_script_keeps_its_first_line() {
        let script = "// What.\n(() => {\n  // Why.\n\n  const a = 1; // Not a line.\n})();\n";
        assert_eq!(without_comments(script), "// What.\n(() => {\nconst a = 1; // Not a line.\n})();\n");
    }

    #[test]
    fn only_ways_out_of_the_frame_open_in_a_tab_of_their_own() {
        let body = r##"<a class="x" href="../method/">M</a><a href="#here">H</a><a href="https://example.org/">E</a><a href="../figures/a.csv" download="">C</a>"##;
        let there = r##"<a target="_blank" rel="noopener" class="x" href="../method/">M</a><a href="#here">H</a><a target="_blank" rel="noopener" href="https://example.org/">E</a><a href="../figures/a.csv" download="">C</a>"##;
        assert_eq!(outward(body).unwrap(), there);
    }
}
