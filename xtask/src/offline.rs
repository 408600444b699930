//! What a device keeps of the site, and as which version: the service worker and the script that has it installed.
//!
//! The version is a hash over the contents of all files. Every page names it, by the script that it loads, so that a page
//! can say of which version it is; it is worked out before it is put there.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use stoke_explainer::embed;
use stoke_explainer::pages::missing;

use crate::embedded::SCRIPT as EMBED;
use crate::hosting::static_hosts;
use crate::{compress, image, preview};

/// The worker's name below the site's root; it never changes, so that browsers ask for it again.
pub(crate) const WORKER: &str = "sw.js";
/// The script's name, until the version is known.
pub(crate) const SCRIPT: &str = "offline-{{ version }}.js";

const VERSION: &str = "{{ version }}";
const FILES: &str = "{{ files }}";
const WORKER_SOURCE: &str = include_str!("../../static/sw.js");
const SCRIPT_SOURCE: &str = include_str!("../../static/offline.js");
const NO_WORKER: &str = include_str!("../../static/sw-off.js");

/// A file that is kept, by its address below the site's root.
type Files = BTreeMap<String, Vec<u8>>;

/// Writes the worker and its script, and the version into every page. What an earlier run wrote is written anew.
pub(crate) fn keep(site: &Path) -> anyhow::Result<()> {
    forget(site)?;
    let mut files = kept(site)?;
    files.insert(SCRIPT.into(), SCRIPT_SOURCE.as_bytes().to_vec());
    let version = version(&files);
    let files: Files = files.into_iter().map(|(address, bytes)| with_version(&address, bytes, &version)).collect();
    for (address, bytes) in &files {
        if is_versioned(address) {
            fs::write(site.join(file_of(address)), bytes)?;
        }
    }
    fs::write(site.join(WORKER), worker(&version, &files)?)?;
    Ok(())
}

/// Takes out of service what a built site may have left on the developer's device under the same address.
pub(crate) fn keep_nothing(site: &Path) -> anyhow::Result<()> {
    fs::write(site.join(WORKER), NO_WORKER)?;
    Ok(())
}

/// Every file that a reader can reach, with what the server sends for it. Previews are for those who show links.
pub(crate) fn kept(site: &Path) -> anyhow::Result<Files> {
    // Frames are never kept, and what makes them is for others' pages.
    let is_others = |name: &str| name == EMBED || (name.starts_with(embed::FOLDER) && name != embed::CHOICE);
    // A chart is kept as a drawing, which is a tenth as large as its image.
    let is_image = |name: &str| name.starts_with("figures/") && name.ends_with(image::ENDING);
    let is_kept = |name: &String| {
        name != WORKER
            && name != missing::FILE
            && !name.starts_with(preview::PREFIX)
            && !is_image(name)
            && !is_others(name)
    };
    let names = names(site)?.into_iter().filter(is_kept);
    names.map(|name| Ok((address_of(&name), fs::read(site.join(&name))?))).collect()
}

/// The names of all files that a host sends, below the site's root; compressed ones are sent in place of others.
pub(crate) fn names(site: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for file in compress::files(site)? {
        let name = file.strip_prefix(site)?.to_str().context("a name is text")?.to_owned();
        let is_compressed = file.extension().is_some_and(|ending| ending == "br" || ending == "gz");
        if is_compressed || name == static_hosts::FILE || name.starts_with('.') {
            continue;
        }
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./".contains(&byte);
        ensure!(name.bytes().all(is_plain), "{name}: letters, digits and - _ . only, so that its address is its name");
        names.push(name);
    }
    Ok(names)
}

/// Takes back what an earlier run has written: its script, and the version in the pages.
fn forget(site: &Path) -> anyhow::Result<()> {
    let Ok(worker) = fs::read_to_string(site.join(WORKER)) else { return Ok(()) };
    let before = worker.split_once("const VERSION = \"").and_then(|(_, rest)| rest.split_once('"'));
    let Some((before, _)) = before else { return Ok(()) };
    let script = SCRIPT.replace(VERSION, before);
    fs::remove_file(site.join(&script))?;
    for file in
        compress::files(site)?.into_iter().filter(|file| file.extension().is_some_and(|ending| ending == "html"))
    {
        fs::write(&file, fs::read_to_string(&file)?.replace(&script, SCRIPT))?;
    }
    Ok(())
}

/// Sixteen digits for the contents of all files.
fn version(files: &Files) -> String {
    let mut hash = Sha256::new();
    for (address, bytes) in files {
        hash.update(address);
        hash.update([0]);
        hash.update(Sha256::digest(bytes));
    }
    let number = hash.finalize().iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016x}")
}

/// Whether the version stands in a file: pages, and the script itself.
fn is_versioned(address: &str) -> bool {
    address.ends_with('/') || address.starts_with("offline-")
}

fn with_version(address: &str, bytes: Vec<u8>, version: &str) -> (String, Vec<u8>) {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) if is_versioned(address) => text.replace(VERSION, version).into_bytes(),
        Ok(text) => text.into_bytes(),
        Err(binary) => binary.into_bytes(),
    };
    (address.replace(VERSION, version), bytes)
}

/// The worker of a version.
fn worker(version: &str, files: &Files) -> anyhow::Result<String> {
    let digests: BTreeMap<&String, String> = files.iter().map(|(address, bytes)| (address, digest(bytes))).collect();
    let files = serde_json::to_string(&digests)?.replace(",\"", ",\n\"");
    Ok(WORKER_SOURCE.replace(VERSION, version).replace(FILES, &files))
}

/// The first twelve bytes of a file's SHA-256: enough to tell versions of a file apart, as the worker does.
fn digest(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes).iter().copied().take(12).collect::<Vec<u8>>())
}

/// The address of a file below the site's root: a page is its folder.
pub(crate) fn address_of(name: &str) -> String {
    match name.strip_suffix("index.html") {
        Some("") => "./".into(),
        Some(folder) if folder.ends_with('/') => folder.into(),
        _ => name.into(),
    }
}

/// The file of an address.
pub(crate) fn file_of(address: &str) -> String {
    if address.ends_with('/') { format!("{address}index.html") } else { address.into() }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{address_of, digest, keep, kept};

    /// A small site in a folder of its own, which goes with it.
    struct Site(std::path::PathBuf);

    impl Site {
        fn new(name: &str) -> Site {
            let folder = std::env::temp_dir().join(format!("early-help-{name}-{}", std::process::id()));
            fs::create_dir_all(folder.join("method")).unwrap();
            let site = Site(folder);
            for (file, contents) in [
                ("index.html", "<meta content=\"./offline-{{ version }}.js\">"),
                ("index.html.br", "compressed"),
                ("method/index.html", "<meta content=\"../offline-{{ version }}.js\">"),
                ("style.css", "p {}"),
                (".trunk-lock", ""),
                ("preview-method.png", "a picture"),
            ] {
                site.write(file, contents);
            }
            site
        }

        fn write(&self, file: &str, contents: &str) {
            fs::write(self.0.join(file), contents).unwrap();
        }

        fn read(&self, file: &str) -> String {
            fs::read_to_string(self.0.join(file)).unwrap()
        }

        /// Keeps it, and reads the version from a page.
        fn version(&self) -> String {
            keep(&self.0).unwrap();
            let page = self.read("method/index.html");
            let (_, rest) = page.split_once("../offline-").unwrap();
            rest.split_once(".js").unwrap().0.to_owned()
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            drop(fs::remove_dir_all(&self.0));
        }
    }

    #[test]
    fn every_file_is_kept_with_what_is_sent_for_it_and_nothing_else() {
        let site = Site::new("kept");
        let version = site.version();
        let addresses: Vec<String> = kept(&site.0).unwrap().into_keys().collect();
        let script = format!("offline-{version}.js");
        assert_eq!(addresses, ["./", "method/", &script, "style.css"]);
        let worker = site.read("sw.js");
        for (address, file) in
            [("./", "index.html"), ("method/", "method/index.html"), (&script, &script), ("style.css", "style.css")]
        {
            let line = format!("\"{address}\":\"{}\"", digest(site.read(file).as_bytes()));
            assert_eq!(worker.matches(&line).count(), 1, "{line}");
        }
        assert!(!worker.contains("{{") && !site.read(&script).contains("{{"));
        assert!(worker.contains(&version) && site.read(&script).contains(&version));
    }

    #[test]
    fn the_version_follows_the_contents_and_only_those() {
        let site = Site::new("version");
        let first = site.version();
        assert_eq!(first.len(), 16);
        assert_eq!(site.version(), first, "made again");
        site.write("style.css", "p { color: red }");
        let second = site.version();
        assert_ne!(second, first);
        assert!(!Path::new(&site.0).join(format!("offline-{first}.js")).exists());
        site.write("style.css", "p {}");
        assert_eq!(site.version(), first, "as it was");
        fs::rename(site.0.join("style.css"), site.0.join("other.css")).unwrap();
        assert_ne!(site.version(), first, "another name");
    }

    #[test]
    fn a_page_is_its_folder() {
        for (name, address) in [
            ("index.html", "./"),
            ("city/more/index.html", "city/more/"),
            ("offline/early-help-calculator.html", "offline/early-help-calculator.html"),
            ("figures/all.csv", "figures/all.csv"),
            ("old-index.html", "old-index.html"),
        ] {
            assert_eq!(address_of(name), address);
        }
    }
}
