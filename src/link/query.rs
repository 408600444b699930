//! The part of an address from `?` on, as names with values.

use form_urlencoded::Serializer;

/// Its names and values, in order.
pub(super) fn pairs(query: &str) -> impl Iterator<Item = (String, String)> {
    form_urlencoded::parse(query.trim_start_matches('?').as_bytes()).into_owned()
}

/// The same query with these names left out and these pairs added: from `?` on, or empty.
pub(super) fn with<'a>(query: &str, without: &[&str], added: impl Iterator<Item = (&'a str, String)>) -> String {
    let mut written = Serializer::for_suffix(String::from("?"), 1);
    written.extend_pairs(pairs(query).filter(|(name, _)| !without.contains(&name.as_str())));
    written.extend_pairs(added);
    let written = written.finish();
    if written == "?" { String::new() } else { written }
}
