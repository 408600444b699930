//! What of a list a link shows: `?show=inspections`, beside whatever else the link says.

use super::query::{self, pairs};

/// The name in links.
pub(super) const NAME: &str = "show";

/// What a query says is to be shown.
///
/// ```
/// use stoke_explainer::link::show;
///
/// assert_eq!(show::read("?v=1&show=money").as_deref(), Some("money"));
/// assert_eq!(show::read("?v=1"), None);
/// ```
pub fn read(query: &str) -> Option<String> {
    pairs(query).find(|(name, _)| name == NAME).map(|(_, value)| value)
}

/// The same query with something else to show, or with nothing said about it: from `?` on, or empty.
///
/// ```
/// use stoke_explainer::link::show;
///
/// assert_eq!(show::write("?v=1&show=money", Some("people")), "?v=1&show=people");
/// assert_eq!(show::write("?v=1&show=money", None), "?v=1");
/// assert_eq!(show::write("?show=money", None), "");
/// ```
pub fn write(query: &str, what: Option<&str>) -> String {
    query::with(query, &[NAME], what.map(|what| (NAME, what.to_owned())).into_iter())
}
