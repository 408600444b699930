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
        wall("stoke", &["charts", "facts", "model", "stoke-explainer"]),
        wall("xtask", &["facts", "model", "stoke-explainer"]),
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
    let Palette { accent, warn, text, quiet, line, ground, band } = Palette::LIGHT;
    let texts = [("text", text), ("quiet", quiet), ("accent", accent), ("warn", warn)];
    let areas = [("line", line), ("card", ground), ("band", band)];
    for (name, (red, green, blue)) in texts.into_iter().chain(areas) {
        for paint in ["fill", "stroke"] {
            let rule = format!("[{paint}=\"#{red:02X}{green:02X}{blue:02X}\"] {{ {paint}: var(--{name}); }}");
            assert!(style.contains(&rule), "{rule}");
        }
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

/// The colour tokens of each theme: the style sheet's first block, and what the dark one changes.
fn themes() -> [(&'static str, BTreeMap<String, Rgb>); 2] {
    let style = text("static/style.css");
    let tokens = |block: &str| -> BTreeMap<String, Rgb> {
        let body = block.split_once('}').expect("a block").0;
        let lines =
            body.lines().filter_map(|line| line.trim().strip_prefix("--")?.trim_end_matches(';').split_once(": #"));
        lines.map(|(name, hex)| (name.to_owned(), rgb(hex))).collect()
    };
    let light = tokens(style.split_once(":root {").expect("light").1);
    let dark_block = style.split_once("(prefers-color-scheme: dark) {").expect("dark").1;
    let mut dark = light.clone();
    dark.extend(tokens(dark_block.split_once(":root:not([data-theme=light]) {").expect("dark").1));
    [("light", light), ("dark", dark)]
}

fn rgb(hex: &str) -> Rgb {
    let long: String = if hex.len() == 3 { hex.chars().flat_map(|digit| [digit, digit]).collect() } else { hex.into() };
    let part = |at: usize| u8::from_str_radix(&long[at..at + 2], 16).expect("hex");
    (part(0), part(2), part(4))
}

/// A picture that a page loads by itself does not see the style sheet.
#[test]
fn loaded_pictures_have_the_dark_colours_of_the_style_sheet() {
    let [(_, light), (_, dark)] = themes();
    let theme = text("src/pictures/theme.css");
    let hex = |(red, green, blue): Rgb| format!("#{red:02x}{green:02x}{blue:02x}");
    for name in ["text", "quiet", "accent", "warn", "line", "card", "band"] {
        for paint in ["fill", "stroke"] {
            let rule = format!("[{paint}=\"{}\"]{{{paint}:{}}}", hex(light[name]).to_uppercase(), hex(dark[name]));
            assert!(theme.contains(&rule), "{rule}");
        }
    }
}

/// WCAG 2.2's contrast ratio.
fn contrast(a: Rgb, b: Rgb) -> f64 {
    let linear = |part: u8| {
        let share = f64::from(part) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = |(red, green, blue)| 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Before a page's program answers, its script makes the links to other pages; afterwards the program does.
#[test]
fn a_link_to_another_page_leaves_out_what_is_this_pages_own() {
    let script = text("static/start.js");
    let list = script.split_once("for (const own of [").and_then(|(_, rest)| rest.split_once(']')).expect("a list").0;
    let script: BTreeSet<&str> = list.split(", ").map(|name| name.trim_matches('"')).collect();
    assert_eq!(script, BTreeSet::from(stoke_explainer::link::OWN));
}

#[test]
fn text_stands_out_at_4_5_to_1_and_edges_at_3_to_1_in_each_theme() {
    for (theme, colours) in themes() {
        for (ink, behind, least) in [
            ("text", "ground", 4.5),
            ("text", "card", 4.5),
            ("quiet", "ground", 4.5),
            ("quiet", "card", 4.5),
            ("accent", "ground", 4.5),
            ("accent", "card", 4.5),
            ("warn", "ground", 4.5),
            ("warn", "card", 4.5),
            ("text", "band", 4.5),
            ("quiet", "band", 4.5),
            ("accent", "band", 4.5),
            ("on-answer", "answer", 4.5),
            ("edge", "ground", 3.0),
            ("edge", "card", 3.0),
        ] {
            let ratio = contrast(colours[ink], colours[behind]);
            assert!(ratio >= least, "{theme}: {ink} on {behind} is {ratio:.2}, not {least}");
        }
    }
}

/// Every Rust file below a folder, but for tests.
fn rust_files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries
        .flat_map(|path| match path.extension() {
            _ if path.is_dir() => rust_files(&path),
            Some(end) if end == "rs" && !path.ends_with("tests.rs") => vec![path],
            _ => Vec::new(),
        })
        .collect()
}

/// `data/place.toml` names the place; code says `place!`. A comment may name it, and so may a test of this city's words.
#[test]
fn only_the_record_names_the_place() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let crates = ["model", "charts", "facts-reader", "facts", "stoke"].map(|name| format!("crates/{name}/src"));
    for folder in ["src".to_owned(), "xtask/src".to_owned()].into_iter().chain(crates) {
        for file in rust_files(&root.join(folder)) {
            let code = std::fs::read_to_string(&file).expect("a file");
            let named = code
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap_or_default()
                .lines()
                .find(|line| !line.trim_start().starts_with("//") && line.contains("Stoke"));
            assert_eq!(named, None, "{}: write place!(name) or place!(short)", file.display());
        }
    }
    for file in ["index.html", "static/embed.js", "static/embedding.js", "static/start.js", "static/share.js"] {
        assert!(!text(file).contains("Stoke"), "{file}");
    }
}
