//! The headers that a host should send, in one place.

use std::path::Path;

/// Only what the site needs, and only from its own server. WebAssembly is compiled, nothing is evaluated.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// How the names of descriptions of tables end, by the standard.
const METADATA_ENDING: &str = "-metadata.json";

/// For a picture that is opened by itself: its own colours for a dark theme, and nothing else.
const POLICY_OF_PICTURES: &str = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/// For what stands in frames in others' pages.
const POLICY_OF_FRAMED: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";

/// For the page that shows what stands in a frame.
const POLICY_OF_EMBEDDING: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The policy of a file.
pub(crate) fn content_security_policy(path: &str) -> &'static str {
    match path.split_once("/embed/") {
        _ if ends_with(path, "svg") => POLICY_OF_PICTURES,
        Some((_, "" | "index.html")) => POLICY_OF_EMBEDDING,
        Some(_) => POLICY_OF_FRAMED,
        None => CONTENT_SECURITY_POLICY,
    }
}

/// Other headers of every answer.
pub(crate) const ALWAYS: [(&str, &str); 4] = [
    ("access-control-allow-origin", "*"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "strict-origin-when-cross-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=()"),
];

/// How long a file may be kept: for ever where its name changes with its contents, else asked for every time.
pub(crate) fn cache_control(path: &str) -> &'static str {
    if is_named_by_contents(path) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// What kind of file it is, where its ending alone says too little: tables have words in UTF-8, and descriptions of tables
/// are more than JSON.
pub(crate) fn content_type(path: &str) -> Option<&'static str> {
    if path.ends_with(METADATA_ENDING) {
        Some("application/csvm+json")
    } else if ends_with(path, "webmanifest") {
        Some("application/manifest+json")
    } else {
        ends_with(path, "csv").then_some("text/csv; charset=utf-8")
    }
}

fn ends_with(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|known| known == ending)
}

/// Whether the name holds a hash of the contents, as `style-0a1b2c3d4e5f6071.css` does.
fn is_named_by_contents(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    // Trunk writes 64 bits in hexadecimal, without leading zeros.
    let is_hash = |part: &str| (12..=16).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    name.split(['-', '.', '_']).any(is_hash)
}

#[cfg(test)]
mod tests {
    use super::{CONTENT_SECURITY_POLICY, cache_control, content_type};

    #[test]
    fn development_has_the_same_policy_but_for_the_script_that_reloads() {
        let trunk = include_str!("../../Trunk.toml");
        for directive in CONTENT_SECURITY_POLICY.split("; ") {
            let exception = if directive.starts_with("script-src") { " 'nonce-{{NONCE}}'" } else { "" };
            assert!(trunk.contains(&format!("    \"{directive}{exception}\",\n")), "{directive}");
        }
    }

    #[test]
    fn only_files_named_by_their_contents_are_kept_for_ever() {
        assert!(cache_control("/style-0a1b2c3d4e5f6071.css").contains("immutable"));
        assert!(cache_control("/app-49e7ef37054c976_bg.wasm").contains("immutable"));
        for path in ["/", "/calculator/", "/index.html", "/robots.txt", "/sw.js", "/site.webmanifest"] {
            assert_eq!(cache_control(path), "no-cache", "{path}");
        }
    }

    #[test]
    fn tables_and_their_descriptions_say_what_they_are() {
        let metadata = format!("/figures/{}", stoke_explainer::dataset::METADATA);
        assert_eq!(content_type(&metadata), Some("application/csvm+json"));
        assert_eq!(content_type("/figures/all.csv"), Some("text/csv; charset=utf-8"));
        assert_eq!(content_type("/site.webmanifest"), Some("application/manifest+json"));
        assert_eq!(content_type("/figures/all.json"), None);
        assert_eq!(content_type("/"), None);
    }
}
