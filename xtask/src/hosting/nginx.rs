//! The parts of `hosting/nginx.conf` that follow from the headers. The rest of the file is written by hand; a test holds the
//! parts against the headers, and `make golden` writes them anew.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::Context;
use stoke_explainer::embed;
use stoke_explainer::pages::missing;

use crate::headers::{ALWAYS, BY_PATH, PARTS, TYPES};

/// Writes the parts of a configuration anew.
pub(crate) fn write(file: &Path) -> anyhow::Result<()> {
    let configuration = fs::read_to_string(file).with_context(|| file.display().to_string())?;
    Ok(fs::write(file, with_headers(&configuration))?)
}

/// The configuration, with each part between its marks written anew.
fn with_headers(configuration: &str) -> String {
    let mut whole = String::new();
    let mut is_part = false;
    for line in configuration.lines() {
        is_part &= line.trim() != "# end";
        if !is_part {
            let _ = writeln!(whole, "{line}");
        }
        let Some((indent, name)) = line.split_once("# from xtask/src/headers.rs: ") else { continue };
        is_part = true;
        for written in part(name) {
            let _ = writeln!(whole, "{indent}{written}");
        }
    }
    whole
}

/// The lines of a part.
fn part(name: &str) -> Vec<String> {
    match name {
        "maps" => maps(),
        "always" => always(),
        "types" => types(),
        "metadata" => types_by_more_than_ending(),
        unknown => vec![format!("# {unknown}: no such part")],
    }
}

/// nginx's name for what parts call their own server: what a host can add to.
const SELF: &str = "$early_help_self";

/// What depends on a path is a variable each, and so is the page that stands for others; and where the two pages without a
/// place believe the site to be.
fn maps() -> Vec<String> {
    let mut lines = Vec::new();
    for (name, choice) in BY_PATH {
        lines.push(format!("map $uri {} {{", variable(name)));
        for (pattern, value) in choice {
            let value = if *pattern == PARTS { value.replace("'self'", SELF) } else { (*value).to_owned() };
            lines.push(format!(
                "    {} \"{value}\";",
                if pattern.is_empty() { "default".into() } else { format!("\"~{pattern}\"") }
            ));
        }
        lines.push("}".into());
    }
    lines.push("map $uri $early_help_missing {".into());
    lines.push(format!("    \"~{PARTS}\" \"/{}\";", embed::MISSING));
    lines.push(format!("    default \"/{}\";", missing::FILE));
    lines.push("}".into());
    lines.push(format!("map \"\" $early_help_built {{ default \"{}\"; }}", missing::root()));
    lines
}

fn always() -> Vec<String> {
    let by_path = BY_PATH.into_iter().map(|(name, _)| format!("add_header {name} {} always;", variable(name)));
    by_path.chain(ALWAYS.into_iter().map(|(name, value)| format!("add_header {name} \"{value}\" always;"))).collect()
}

fn types() -> Vec<String> {
    let by_ending =
        TYPES.into_iter().filter_map(|(ending, content_type)| Some((ending.strip_prefix('.')?, content_type)));
    let lines = by_ending.map(|(ending, content_type)| format!("    \"{content_type}\" {ending};"));
    ["types {".into()].into_iter().chain(lines).chain(["}".into()]).collect()
}

fn types_by_more_than_ending() -> Vec<String> {
    let others = TYPES.into_iter().filter(|(ending, _)| !ending.starts_with('.'));
    others.map(|(_, content_type)| format!("default_type {content_type};")).collect()
}

/// nginx's name for the value of a header.
fn variable(header: &str) -> String {
    format!("$early_help_{}", header.to_lowercase().replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::with_headers;

    #[test]
    fn the_configuration_has_the_headers_of_the_site() {
        let is = include_str!("../../../hosting/nginx.conf");
        assert!(
            is == with_headers(is),
            "hosting/nginx.conf and xtask/src/headers.rs differ; `make golden` writes the file"
        );
        assert!(!is.contains("no such part"), "{is}");
    }

    #[test]
    fn what_stands_between_marks_is_written_anew_and_nothing_else() {
        let before = "a\n  # from xtask/src/headers.rs: metadata\n  old\n  # end\nb\n";
        let after = "a\n  # from xtask/src/headers.rs: metadata\n  default_type application/csvm+json;\n  # end\nb\n";
        assert_eq!(with_headers(before), after);
        assert_eq!(with_headers(after), after);
    }
}
