//! `_headers`, which Cloudflare Pages, Netlify and others read from the site's folder.
//!
//! Where several rules of the file name one header for a path, some hosts send the last, others all of them. So each path
//! has one rule for what depends on it, and a folder has one for all of its files where they agree.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::ensure;

use crate::headers::{ALWAYS, Headers};
use crate::offline;

/// The file's name below the site's root.
pub(crate) const FILE: &str = "_headers";
/// How many rules Cloudflare Pages reads.
const MOST: usize = 100;

/// What an answer says beside what all say.
type Sent = Vec<(&'static str, &'static str)>;

/// Writes the file into a site that is complete but for compressed files.
pub(crate) fn write(site: &Path) -> anyhow::Result<()> {
    let address = |name: String| format!("/{}", offline::address_of(&name).trim_start_matches("./"));
    let addresses = offline::names(site)?.into_iter().map(address).collect();
    let rules = rules(&Headers::read()?, &addresses);
    ensure!(rules.len() < MOST, "{FILE} would have {} rules, and hosts read {MOST}", rules.len() + 1);
    Ok(fs::write(site.join(FILE), written(&rules))?)
}

/// The rules that together name each address once.
fn rules(headers: &Headers, addresses: &BTreeSet<String>) -> BTreeMap<String, Sent> {
    let sent: BTreeMap<String, Sent> =
        addresses.iter().map(|address| (address.clone(), headers.by_path(address).collect())).collect();
    let mut rules = BTreeMap::new();
    for (address, own) in &sent {
        let folders = address.match_indices('/').skip(1).map(|(end, _)| address.get(..=end).unwrap_or_default());
        let agrees =
            |folder: &&str| sent.iter().filter(|(other, _)| other.starts_with(folder)).all(|(_, other)| other == own);
        let rule = folders.into_iter().find(agrees).map_or_else(|| address.clone(), |folder| format!("{folder}*"));
        rules.insert(rule, own.clone());
    }
    rules
}

fn written(rules: &BTreeMap<String, Sent>) -> String {
    let mut file = String::from("# Made by the build, from xtask/src/headers.rs.\n");
    let always = ("/*".to_owned(), ALWAYS.to_vec());
    for (path, sent) in [(&always.0, &always.1)].into_iter().chain(rules) {
        let _ = writeln!(file, "{path}");
        for (name, value) in sent {
            let _ = writeln!(file, "  {name}: {value}");
        }
    }
    file
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use std::collections::BTreeSet;

    use super::{rules, written};
    use crate::headers::Headers;

    /// How both hosts read a rule's path.
    fn covers(rule: &str, address: &str) -> bool {
        rule.strip_suffix('*').map_or(rule == address, |folder| address.starts_with(folder))
    }

    #[test]
    fn every_address_has_one_rule_and_it_says_what_the_headers_say() {
        let headers = Headers::read().unwrap();
        let addresses: BTreeSet<String> = [
            "/",
            "/city/",
            "/city/more/",
            "/figures/a.csv",
            "/figures/city/b.svg",
            "/embed/",
            "/embed/journey/",
            "/embed/chart/one/",
            "/embed/chart/two/",
            "/sw.js",
            "/style-0a1b2c3d4e5f6071.css",
        ]
        .map(String::from)
        .into();
        let rules = rules(&headers, &addresses);
        for address in &addresses {
            let covering: Vec<_> = rules.iter().filter(|(rule, _)| covers(rule, address)).collect();
            assert_eq!(covering.len(), 1, "{address}: {covering:?}");
            assert_eq!(*covering[0].1, headers.by_path(address).collect::<Vec<_>>(), "{address}");
        }
        let folders: Vec<&str> = rules.keys().map(String::as_str).filter(|rule| rule.ends_with('*')).collect();
        assert_eq!(folders, ["/city/*", "/embed/chart/*", "/embed/journey/*", "/figures/*"]);
        assert!(written(&rules).contains("\n/embed/chart/*\n  Content-Security-Policy: default-src 'none'; "));
    }
}
