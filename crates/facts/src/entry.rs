//! An entry of a list in short.

/// What an app has to know of an entry to filter its list and to step to it; the texts are elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name in links and its id in the page.
    pub id: &'static str,
    /// A few words.
    pub title: &'static str,
    /// The name in links of what it is filtered by: its kind, or its finding.
    pub group: &'static str,
}
