//! What stands in two places because it has to: that both say the same.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop where it fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use charts::{Palette, Rgb, Width};

fn text(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).expect(file)
}

/// The walls: who may depend on whom among our own crates, in builds and build scripts.
#[test]
fn crates_depend_on_each_other_as_the_architecture_says() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let name = |package: &serde_json::Value| package["name"].as_str().expect("a name").to_owned();
    let ours: BTreeSet<String> = packages.iter().map(name).collect();
    let edges: BTreeMap<String, BTreeSet<String>> = packages
        .iter()
        .map(|package| {
            let dependencies = package["dependencies"].as_array().expect("dependencies").iter();
            let real = dependencies.filter(|dependency| dependency["kind"] != "dev").map(name);
            (name(package), real.filter(|dependency| ours.contains(dependency)).collect())
        })
        .collect();
    let wall = |name: &str, may: &[&str]| (name.to_owned(), may.iter().map(ToString::to_string).collect());
    let walls = BTreeMap::from([
        wall("model", &[]),
        wall("charts", &[]),
        wall("facts-reader", &["model"]),
        wall("facts", &["facts-reader", "model"]),
        wall("stoke-explainer", &["charts", "facts", "model"]),
        wall("xtask", &["stoke-explainer"]),
        wall("model-bench", &["model"]),
    ]);
    assert_eq!(edges, walls);
}

#[test]
fn tools_have_the_versions_that_the_crates_need() {
    let versions = text("scripts/versions.env");
    let installed = |name: &str| {
        let line = versions.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        line.expect(name).to_owned()
    };
    let trunk: toml::Table = text("Trunk.toml").parse().expect("TOML");
    let lock: toml::Table = text("Cargo.lock").parse().expect("TOML");
    let locked = lock["package"].as_array().expect("packages").iter();
    let wasm_bindgen = locked.clone().find(|package| package["name"].as_str() == Some("wasm-bindgen")).expect("locked");
    let wanted = installed("WASM_BINDGEN_VERSION");
    assert_eq!(wasm_bindgen["version"].as_str(), Some(wanted.as_str()));
    assert_eq!(trunk["tools"]["wasm_bindgen"].as_str(), Some(wanted.as_str()));

    let packages: serde_json::Value = serde_json::from_str(&text("tests/browser/package.json")).expect("JSON");
    let binaryen = packages["devDependencies"]["binaryen"].as_str().expect("binaryen").trim_end_matches(".0.0");
    assert_eq!(trunk["tools"]["wasm_opt"].as_str(), Some(format!("version_{binaryen}").as_str()));
}

/// The style sheet recolours the built pictures by their colours in the light theme, and is what a canvas reads.
#[test]
fn the_style_sheet_has_the_palette_of_the_charts() {
    let style = text("static/style.css");
    let Palette { stoke, warn, text, quiet, line, ground } = Palette::LIGHT;
    let inks = [("stoke", stoke), ("warn", warn), ("text", text), ("quiet", quiet), ("line", line), ("card", ground)];
    for (name, (red, green, blue)) in inks as [(&str, Rgb); 6] {
        let rule = format!("[fill=\"#{red:02X}{green:02X}{blue:02X}\"] {{ fill: var(--{name}); }}");
        assert!(style.contains(&rule), "{rule}");
        let hex = format!("#{red:02x}{green:02x}{blue:02x}").replace("#ffffff", "#fff");
        assert!(style.contains(&format!("  --{name}: {hex};")), "--{name}: {hex}");
    }
}

/// The style sheet shows the built picture of the width that the canvas will have.
#[test]
fn the_style_sheet_has_the_widths_of_the_charts() {
    let style = text("static/style.css");
    for (limit, below, above) in [(360.0, Width::Narrow, Width::Middle), (540.0, Width::Middle, Width::Broad)] {
        assert_eq!((Width::of(limit - 0.01), Width::of(limit)), (below, above));
        assert!(style.contains(&format!("(max-width: {}px)", limit - 0.01)), "{limit}");
        assert!(style.contains(&format!("(min-width: {limit}px)")), "{limit}");
    }
}
