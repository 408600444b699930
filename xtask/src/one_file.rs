//! The calculator in one file, which a browser opens from a disk: the page, with everything that it loads in it.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use regex::Regex;
use sha2::{Digest, Sha256};
use stoke_explainer::components::still::ONE_FILE;
use stoke_explainer::pages::Page;
use stoke_explainer::shell;

use crate::sizes::named_by;

const START: &str = include_str!("../../static/start.js");
/// The line of it that fetches the program, and what stands in its place.
const LOADS: &str = "const load = ";
const LOAD: &str = "const load = async () => [{ default: __wbg_init }, \
     Uint8Array.from(atob(document.getElementById(\"program\").textContent), (byte) => byte.charCodeAt(0))];";
/// How the program's script says what others may use of it; here nobody has to.
const EXPORT: &str = "export{initSync,__wbg_init as default};";
/// Without the site there is no address to hand on and no spreadsheet; without a script, no table to save.
const STYLE: &str = ".copy, html:not([data-app=alive]) .file, [data-app] #app-waits { display: none; }
@media (scripting: none) { #app-waits { display: none; } }";

/// Writes the file into a site whose pages are made.
pub(crate) async fn make(site: &Path) -> anyhow::Result<()> {
    let read = |name: &String| fs::read_to_string(site.join(name)).with_context(|| name.clone());
    let loaded = |selector: &str| named_by(site, Page::Calculator, selector);
    let one = |selector: &str| loaded(selector)?.pop().with_context(|| format!("the calculator has no {selector}"));

    let styles: Vec<String> = loaded("link[rel=stylesheet]")?.iter().map(read).collect::<Result<_, _>>()?;
    let style = format!("{}\n{STYLE}", styles.join("\n"));
    let script = script(&read(&one("link[rel=modulepreload]")?)?)?;
    let program = STANDARD.encode(fs::read(site.join(one("link[rel=preload]")?))?);
    let icon = STANDARD.encode(fs::read(site.join(one("link[rel=icon]")?))?);
    for text in [&style, &script] {
        ensure!(!text.contains("</"), "a style or script would end too soon");
    }
    let policy = policy(&style, &script);
    let title = shell::head(Page::Calculator).title;
    let body = without_pages(&shell::one_file().await)?;
    let file = site.join(ONE_FILE);
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(
        file,
        format!(
            "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\">\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\"><title>{title}</title>\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta name=\"color-scheme\" content=\"light dark\">\
             <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\"><style>{style}</style></head><body>{body}\
             <script type=\"application/wasm\" id=\"program\">{program}</script>\
             <script type=\"module\">{script}</script></body></html>\n"
        ),
    )?;
    Ok(())
}

/// Only this style and this script, only the icon, and nothing from anywhere.
fn policy(style: &str, script: &str) -> String {
    let [style, script] = [style, script].map(|text| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text))));
    format!(
        "default-src 'none'; script-src {script} 'wasm-unsafe-eval'; style-src {style}; img-src data:; \
         base-uri 'none'; form-action 'none'"
    )
}

/// The program's script, and the start that takes the program from the page.
fn script(program: &str) -> anyhow::Result<String> {
    let parts: Vec<&str> = program.split(EXPORT).collect();
    let [program, rest] = parts.as_slice() else { anyhow::bail!("the program's script does not end as expected") };
    ensure!(rest.trim().is_empty(), "the program's script goes on after its end");
    let loads = START.lines().filter(|line| line.starts_with(LOADS)).count();
    ensure!(loads == 1, "static/start.js loads the program in one line");
    let start: Vec<&str> = START.lines().map(|line| if line.starts_with(LOADS) { LOAD } else { line }).collect();
    // In braces: the names of the one are none of the other's.
    Ok(format!("{program}\n{{\n{}\n}}\n", start.join("\n")))
}

/// Without ways to other pages: a paragraph that only leads there goes, in others the words stay. Files are made by the
/// app; a link to one is left.
fn without_pages(body: &str) -> anyhow::Result<String> {
    let leads = Regex::new(r#"<p[^>]*><a [^>]*href="\.\./[^"]*"[^>]*>[^<]*</a></p>"#)?;
    let link = Regex::new(r#"<a (?:[^>]* )?href="\.\./(?P<file>figures/)?[^>]*>(?P<words>[^<]*)</a>"#)?;
    let body = leads.replace_all(body, "");
    let words = |found: &regex::Captures| {
        let whole = found.get(0).map_or("", |whole| whole.as_str());
        let words = found.name("words").map_or("", |words| words.as_str());
        if found.name("file").is_some() { whole.to_owned() } else { words.to_owned() }
    };
    Ok(link.replace_all(&body, words).into_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::{script, without_pages};

    #[test]
    fn ways_to_other_pages_go_and_words_stay() {
        let body = r##"<p><a class="onward" href="../compare/">Compare</a></p><p>All stand <a href="../compare/#side">side by side</a>.</p><a href="#years">Years</a><a class="file" href="../figures/a.csv" download="">CSV</a><p class="onward"><a href="../in-care/">More</a></p><a href="https://example.org/">There</a>"##;
        let left = r##"<p>All stand side by side.</p><a href="#years">Years</a><a class="file" href="../figures/a.csv" download="">CSV</a><a href="https://example.org/">There</a>"##;
        assert_eq!(without_pages(body).unwrap(), left);
    }

    #[test]
    fn the_script_takes_the_program_from_the_page() {
        let made = script("let wasm;export{initSync,__wbg_init as default};").unwrap();
        assert!(made.contains("atob(") && !made.contains("export{") && !made.contains("fetch("));
        assert!(script("let wasm;").is_err());
    }
}
