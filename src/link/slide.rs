//! Which slide of the briefing a link shows: `?slide=3`, beside whatever else the link says.

use super::query::{self, pairs};

/// The name in links.
pub(super) const NAME: &str = "slide";

/// The slide that a query names, as it is written there; nothing where it names none.
///
/// ```
/// use stoke_explainer::link::slide;
///
/// assert_eq!(slide::read("?v=1&slide=3").as_deref(), Some("3"));
/// assert_eq!(slide::read("?v=1&slide=last").as_deref(), Some("last"));
/// assert_eq!(slide::read("?v=1"), None);
/// ```
pub fn read(query: &str) -> Option<String> {
    pairs(query).find(|(name, _)| name == NAME).map(|(_, value)| value)
}

/// The same query with that slide, or with none: from `?` on, or empty.
///
/// ```
/// use stoke_explainer::link::slide;
///
/// assert_eq!(slide::write("?v=1&slide=3&children=80", Some(4)), "?v=1&children=80&slide=4");
/// assert_eq!(slide::write("?v=1&slide=3", None), "?v=1");
/// ```
pub fn write(query: &str, slide: Option<usize>) -> String {
    query::with(query, &[NAME], slide.map(|slide| (NAME, slide.to_string())).into_iter())
}
