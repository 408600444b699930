//! Makes the pages for frames in other people's pages.

use std::fs;
use std::path::Path;

use regex::{Captures, Regex};
use stoke_explainer::embed::View;
use stoke_explainer::frame;

use crate::template::Template;

/// The script for others' pages, by a name that never changes.
pub(crate) const SCRIPT: &str = "embed.js";

/// Writes the page of each view into the site.
pub(crate) async fn make(site: &Path, template: &Template) -> anyhow::Result<()> {
    fs::write(site.join(SCRIPT), without_comments(include_str!("../../static/embed.js")))?;
    for view in View::all() {
        let folder = site.join(view.path());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("index.html"), filled(&template.of_view(&view), view).await?)?;
    }
    Ok(())
}

/// A script without indents, and without its lines of comments but the first, which says what it is.
fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim_start).enumerate();
    let kept = lines.filter(|(index, line)| *index == 0 || !line.is_empty() && !line.starts_with("//"));
    kept.flat_map(|(_, line)| [line, "\n"]).collect()
}

async fn filled(template: &str, view: View) -> anyhow::Result<String> {
    let root = view.root();
    let title = frame::title_of_view(&view);
    let description = frame::head(view.page()).description;
    // The parts are made for pages one folder below the root.
    let body = outward(&frame::embedded(view).await)?.replace("=\"../", &format!("=\"{root}"));
    Ok(template
        .replace("=\"./", &format!("=\"{root}"))
        .replace("=./", &format!("={root}"))
        .replace("{{ title }}", &title)
        .replace("{{ description }}", description)
        .replace("{{ body }}", &body))
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
