//! Makes a page for each component by itself, for the tests that look for faults; not part of the site.

use std::fs;
use std::path::Path;

use stoke_explainer::examples;

use crate::compress::files;

/// Makes the pages in `to`, with the style sheets of the site that was built.
pub(crate) async fn make(site: &Path, to: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(to)?;
    let mut styles = String::new();
    for file in files(site)? {
        match file.extension().and_then(|ending| ending.to_str()) {
            Some("css") => styles.push_str(&fs::read_to_string(file)?),
            Some("svg") if is_icon(&file) => drop(fs::copy(&file, to.join("kiln.svg"))?),
            Some("svg") => {
                let copy = to.join(file.strip_prefix(site)?);
                copy.parent().map_or(Ok(()), fs::create_dir_all)?;
                fs::copy(&file, copy)?;
            }
            _ => {}
        }
    }
    fs::write(to.join("style.css"), styles)?;
    let mut links = Vec::new();
    for (name, body) in examples::all().await {
        fs::create_dir_all(to.join(name))?;
        fs::write(to.join(name).join("index.html"), page(name, "../", &body))?;
        links.push(format!("<li><a href=\"{name}/\">{name}</a></li>"));
    }
    let body = format!("<main class=\"wide\"><h1>Components</h1><ul>{}</ul></main>", links.concat());
    Ok(fs::write(to.join("index.html"), page("Components", "", &body))?)
}

fn is_icon(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("kiln"))
}

fn page(title: &str, up: &str, body: &str) -> String {
    format!(
        "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"color-scheme\" content=\"light dark\"><link rel=\"stylesheet\" href=\"{up}style.css\">\
         <link rel=\"icon\" href=\"{up}kiln.svg\"></head>\
         <body>{body}</body></html>"
    )
}
