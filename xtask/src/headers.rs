//! The headers that a host should send, in one place: `serve` sends them, and `hosting` writes them down for other hosts.

use anyhow::Context;
use regex::Regex;

/// Patterns of paths, each with a value: the first that a path has decides. Both Rust and nginx read them.
type Choice = &'static [(&'static str, &'static str)];

/// Of a page and its programs: only what the site needs, and only from its own server. WebAssembly is compiled, nothing is
/// evaluated. `more` is what a frame can't have.
macro_rules! policy_of_pages {
    ($more:literal, $framed_by:literal) => {
        concat!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; ",
            $more,
            "base-uri 'none'; form-action 'none'; frame-ancestors ",
            $framed_by
        )
    };
}

/// Only pages below `embed/` may stand in pages of others; the page on which they are chosen shows them. What is no page is
/// opened by itself at most: a picture then brings its own colours for a dark theme, and nothing else.
const CONTENT_SECURITY_POLICY: Choice = &[
    (
        "/embed/(index[.]html)?$",
        policy_of_pages!("worker-src 'self'; manifest-src 'self'; frame-src 'self'; ", "'none'"),
    ),
    (PARTS, policy_of_pages!("", "*")),
    (
        "[.](css|csv|json|png|svg|txt|wasm|webmanifest)$",
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    ),
    ("", policy_of_pages!("worker-src 'self'; manifest-src 'self'; ", "'none'")),
];

/// What lies below `embed/`: parts for others' pages, there or not.
pub(crate) const PARTS: &str = "/embed/.";

/// For ever where the name holds a hash of the contents (64 bits in hexadecimal; Trunk leaves leading zeros out), else
/// asked for every time.
const CACHE_CONTROL: Choice =
    &[("[-._][0-9a-f]{12,16}[-._][^/]*$", "public, max-age=31536000, immutable"), ("", ASKED_FOR_AGAIN)];
const ASKED_FOR_AGAIN: &str = "no-cache";

/// The headers that depend on the path.
pub(crate) const BY_PATH: [(&str, Choice); 2] =
    [("Content-Security-Policy", CONTENT_SECURITY_POLICY), ("Cache-Control", CACHE_CONTROL)];

/// Headers of every answer. All of the site is public: a frame without an origin of its own may load it too.
pub(crate) const ALWAYS: [(&str, &str); 4] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()"),
    ("Access-Control-Allow-Origin", "*"),
];

/// What kind of file it is, by how its name ends. Descriptions of tables (CSV on the Web) are more than JSON.
pub(crate) const TYPES: [(&str, &str); 11] = [
    ("-metadata.json", "application/csvm+json"),
    (".css", "text/css; charset=utf-8"),
    (".csv", "text/csv; charset=utf-8"),
    (".html", "text/html; charset=utf-8"),
    (".js", "text/javascript; charset=utf-8"),
    (".json", "application/json"),
    (".png", "image/png"),
    (".svg", "image/svg+xml"),
    (".txt", "text/plain; charset=utf-8"),
    (".wasm", "application/wasm"),
    (".webmanifest", "application/manifest+json"),
];

/// The type of the file at a path; a page is its folder.
pub(crate) fn content_type(path: &str) -> Option<&'static str> {
    let path = if path.ends_with('/') { ".html" } else { path };
    TYPES.into_iter().find_map(|(ending, content_type)| path.ends_with(ending).then_some(content_type))
}

/// The headers, ready to be asked.
pub(crate) struct Headers([(&'static str, Vec<(Regex, &'static str)>); 2]);

impl Headers {
    pub(crate) fn read() -> anyhow::Result<Headers> {
        let read = |choice: Choice| -> anyhow::Result<_> {
            let pattern =
                |(pattern, value): &(&str, &'static str)| Ok((Regex::new(pattern).context("a pattern")?, *value));
            choice.iter().map(pattern).collect()
        };
        let [(policy, policies), (cache, caches)] = BY_PATH;
        Ok(Headers([(policy, read(policies)?), (cache, read(caches)?)]))
    }

    /// Those that depend on the path, which begins with a stroke.
    pub(crate) fn by_path(&self, path: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.0.iter().filter_map(move |(name, choice)| {
            let (_, value) = choice.iter().find(|(pattern, _)| pattern.is_match(path))?;
            Some((*name, *value))
        })
    }

    /// Whether a file changes under its name, so that whoever has it has to ask again.
    pub(crate) fn changes(&self, name: &str) -> bool {
        self.by_path(&format!("/{name}")).any(|(_, value)| value == ASKED_FOR_AGAIN)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use super::{Headers, content_type};

    fn sent(path: &str) -> [&'static str; 2] {
        let sent: Vec<&str> = Headers::read().unwrap().by_path(path).map(|(_, value)| value).collect();
        sent.try_into().unwrap()
    }

    #[test]
    fn development_has_the_same_policy_but_for_the_script_that_reloads() {
        let trunk = include_str!("../../Trunk.toml");
        for directive in sent("/")[0].split("; ") {
            let exception = if directive.starts_with("script-src") { " 'nonce-{{NONCE}}'" } else { "" };
            assert!(trunk.contains(&format!("    \"{directive}{exception}\",\n")), "{directive}");
        }
    }

    #[test]
    fn only_files_named_by_their_contents_are_kept_for_ever() {
        for path in ["/style-0a1b2c3d4e5f6071.css", "/a/b/app-49e7ef37054c976_bg.wasm", "/offline-0a1b2c3d4e5f6071.js"]
        {
            assert!(sent(path)[1].contains("immutable"), "{path}");
        }
        for path in ["/", "/calculator/", "/index.html", "/sw.js", "/embed.js", "/app-49e7ef37054c976_bg/", "/404.html"]
        {
            assert_eq!(sent(path)[1], "no-cache", "{path}");
        }
    }

    #[test]
    fn only_pages_below_embed_stand_in_pages_of_others() {
        for path in [
            "/embed/calculator/",
            "/embed/chart/ladder/index.html",
            "/a/b/embed/journey/",
            "/embed/none",
            "/embed/404.html",
        ] {
            assert!(sent(path)[0].ends_with("frame-ancestors *"), "{path}");
        }
        for path in ["/", "/embed/", "/embed/index.html", "/embed.js", "/calculator/", "/figures/all.csv", "/none"] {
            assert!(sent(path)[0].ends_with("frame-ancestors 'none'"), "{path}");
        }
    }

    #[test]
    fn tables_and_their_descriptions_say_what_they_are() {
        let metadata = format!("/figures/{}", stoke_explainer::dataset::METADATA);
        for (path, is) in [
            (metadata.as_str(), Some("application/csvm+json")),
            ("/figures/all.json", Some("application/json")),
            ("/city/", Some("text/html; charset=utf-8")),
            ("/city", None),
        ] {
            assert_eq!(content_type(path), is, "{path}");
        }
    }
}
