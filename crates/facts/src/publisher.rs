//! Who publishes the site, and what was corrected.

use crate::{Text, When};

/// Who publishes the site, and whether an election is near.
#[derive(Debug, PartialEq, Eq)]
pub struct Publisher {
    /// The body's name; empty while the site is a demonstration.
    pub name: &'static str,
    /// Its web address; empty while the site is a demonstration.
    pub address: &'static str,
    /// Whom a reader writes to; empty while the site is a demonstration.
    pub email: &'static str,
    /// Whether an election is near, so that what has been said is not shown.
    pub pre_election: bool,
}

impl Publisher {
    /// Whether nobody publishes it yet.
    pub const fn is_demonstration(&self) -> bool {
        self.name.is_empty()
    }
}

/// A figure that was wrong, and when that was mended.
#[derive(Debug, PartialEq)]
pub struct Correction {
    /// When it was mended.
    pub on: When,
    /// Which figure, what it was, and why it changed.
    pub what: Text,
}
