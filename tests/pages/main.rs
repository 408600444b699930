//! What every page says, and every chart's numbers, against what was read before: whoever changes a figure sees what
//! it changes. `make golden` writes them anew, `make changes` shows the difference.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop where it fails")]

mod odd;
mod plain;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use facts::CLAIMS;
use stoke_explainer::embed::View;
use stoke_explainer::pages::Page;
use stoke_explainer::pictures::{files::files, record};
use stoke_explainer::shell;

/// Compares each (name, contents) with its file in `tests/golden/`, and that there are no others.
fn compare(folder: &str, contents: &[(String, String)]) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(folder);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(&folder).expect("a folder");
        for (name, contents) in contents {
            fs::write(folder.join(name), contents).expect("the folder is there");
        }
    }
    for (name, contents) in contents {
        let golden = fs::read_to_string(folder.join(name)).unwrap_or_default();
        let differs = golden.lines().zip(contents.lines()).find(|(was, is)| was != is);
        let differs = differs.map(|(was, is)| format!("\nwas: {was}\nis:  {is}")).unwrap_or_default();
        assert!(golden == *contents, "{name} says something else; `make changes` shows what{differs}");
    }
    let there = fs::read_dir(&folder).expect("a folder").flatten().count();
    assert_eq!(there, contents.len(), "{} has a file that nothing makes; `make golden`", folder.display());
}

#[tokio::test]
async fn what_every_page_says_in_this_city() {
    let mut pages = Vec::new();
    for page in Page::ALL {
        let name = page.path().trim_end_matches('/').replace('/', "-");
        let name = if name.is_empty() { "home".to_owned() } else { name };
        pages.push((format!("{name}.txt"), plain::text(&shell::body(page).await)));
    }
    pages.push(("missing.txt".into(), plain::text(&shell::missing().await)));
    compare("pages", &pages);
}

/// Whoever follows a chart out of a frame finds it.
#[tokio::test]
async fn every_view_leads_to_the_page_that_has_it() {
    let mut pages = BTreeMap::new();
    for view in View::all() {
        let page = pages.entry(view.page().path()).or_insert(shell::body(view.page()).await);
        let id = format!(" id=\"{}\"", view.place().trim_start_matches('#'));
        assert!(view.place().is_empty() || page.contains(&id), "/{} has no{id}", view.page().path());
    }
}

#[test]
fn the_numbers_of_every_chart_in_this_city() {
    let is_table = |name: &str| Path::new(name).extension().is_some_and(|ending| ending == "csv");
    let tables: Vec<(String, String)> =
        files().filter(|(name, _)| is_table(name) && !name.starts_with("city/")).collect();
    compare("figures", &tables);
}

/// The reader of `data/` has never heard of charts.
#[test]
fn every_claim_names_a_chart_that_is_there() {
    for (claim, chart) in CLAIMS.iter().filter_map(|claim| Some((claim.entry.id, claim.chart?))) {
        let known: Vec<&str> = record::ALL.iter().map(|shown| shown.id).collect();
        assert!(
            known.contains(&chart),
            "claims.toml: claim \"{claim}\" names the chart \"{chart}\"; it can be {known:?}"
        );
    }
}
