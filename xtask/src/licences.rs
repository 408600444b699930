//! The licences of the crates that the published programs contain: their names, and the text of each licence once, with
//! the notices that it asks to be kept.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};
use serde_json::Value;

/// Its name in a built site.
pub(crate) const FILE: &str = "licences.txt";

const HEAD: &str = "\
Software in the programs of this site
=====================================

The programs contain these crates and parts of Rust's standard library (MIT OR Apache-2.0, The Rust Project
Developers). Where a crate may be used under one of several licences, it is used under the first one of MIT and
Apache-2.0 that it offers. The texts follow, each once.
";

/// Texts by the names under which crates carry them, the one to be used first.
const TEXTS: [&str; 4] = ["mit", "apache", "licen", "copying"];

/// Writes the file into `site`.
pub(crate) fn write(site: &Path) -> anyhow::Result<()> {
    fs::write(site.join(FILE), text()?).with_context(|| format!("writing {FILE}"))
}

fn text() -> anyhow::Result<String> {
    let folders = folders()?;
    let mut list = String::new();
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in contained()? {
        let (package, licence) = line.split_once('|').with_context(|| format!("no licence in \"{line}\""))?;
        let folder = folders.get(package).with_context(|| format!("no folder of {package}"))?;
        list.extend([package, ": ", licence, "\n"]);
        if let Some(text) = text_in(folder)? {
            texts.entry(text).or_default().push(package.to_owned());
        }
    }
    let texts = texts.iter().map(|(text, of)| format!("\n{}\n\n{}\n{text}\n", "-".repeat(80), of.join(", ")));
    Ok(format!("{HEAD}\n{list}{}", texts.collect::<String>()))
}

/// "name v1.2.3|licence" of each crate that is compiled into a program of the site, in order.
fn contained() -> anyhow::Result<BTreeSet<String>> {
    let tree = cargo(&[
        "tree",
        "--package",
        "stoke-explainer",
        "--features",
        "browser,workbook",
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
        "--no-dedupe",
        "--format",
        "{p}|{l}",
    ])?;
    // Our own crates stand in folders.
    Ok(tree.lines().filter(|line| !line.contains(" (/")).map(ToOwned::to_owned).collect())
}

/// Where the source of each crate is, by "name v1.2.3".
fn folders() -> anyhow::Result<BTreeMap<String, PathBuf>> {
    let metadata: Value = serde_json::from_str(&cargo(&["metadata", "--format-version", "1"])?)?;
    let packages = metadata.get("packages").and_then(Value::as_array).context("cargo names no packages")?;
    let of = |package: &Value, name: &str| Some(package.get(name)?.as_str()?.to_owned());
    let folder = |package: &Value| {
        let name = format!("{} v{}", of(package, "name")?, of(package, "version")?);
        Some((name, Path::new(&of(package, "manifest_path")?).parent()?.to_owned()))
    };
    Ok(packages.iter().filter_map(folder).collect())
}

/// The text of the licence under which a crate is used; some carry none.
fn text_in(folder: &Path) -> anyhow::Result<Option<String>> {
    let files: Vec<PathBuf> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<anyhow::Result<_>>()?;
    let named = |part: &str| {
        let has = |file: &&PathBuf| {
            let name = file.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
            (name.starts_with("licen") || name.starts_with("copying")) && name.contains(part)
        };
        files.iter().filter(has).min()
    };
    let file = TEXTS.into_iter().find_map(named);
    file.map(|file| Ok(fs::read_to_string(file)?.replace("\r\n", "\n").trim().to_owned())).transpose()
}

fn cargo(arguments: &[&str]) -> anyhow::Result<String> {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program).args(arguments).arg("--locked").output().context("cargo")?;
    ensure!(output.status.success(), "cargo {}: {}", arguments.join(" "), String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test may stop where it fails")]
mod tests {
    use super::text;

    #[test]
    fn every_crate_stands_with_its_licence_and_texts_stand_once() {
        let text = text().expect("cargo");
        for part in ["\nyew v", "\nwasm-bindgen v", "\nrust_xlsxwriter v", "Permission is hereby granted", "Zlib"] {
            assert!(text.contains(part), "{part}");
        }
        // What only makes the pages, or tests them, is in no program.
        for part in ["\ntokio v", "\nclap v", "\nscraper v", "\nmodel v", "\nserde_derive v"] {
            assert!(!text.contains(part), "{part}");
        }
        assert_eq!(text.matches("Apache License\n").count(), text.matches("Version 2.0, January 2004").count());
    }
}
