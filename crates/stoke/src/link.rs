//! The link as it is given: a whole address, or only a part of it.

/// The part of a link from `?` on, empty where it has none; nothing where the text is no link.
///
/// ```
/// use stoke::link::query;
///
/// assert_eq!(query("https://example.org/calculator/?v=1&children=80#ladder").as_deref(), Some("?v=1&children=80"));
/// assert_eq!(query("v=1&children=80").as_deref(), Some("?v=1&children=80"));
/// assert_eq!(query("https://example.org/calculator/").as_deref(), Some(""));
/// assert_eq!(query("eighty children"), None);
/// assert_eq!(query("/home/a-file-name"), None);
/// ```
pub fn query(link: &str) -> Option<String> {
    let link = link.trim();
    let link = link.split_once('#').map_or(link, |(before, _)| before);
    if let Some((_, query)) = link.split_once('?') {
        return Some(format!("?{query}"));
    }
    match () {
        () if link.is_empty() || link.contains("://") || (link.starts_with('/') && link.ends_with('/')) => {
            Some(String::new())
        }
        () if link.contains('=') => Some(format!("?{link}")),
        () => None,
    }
}
