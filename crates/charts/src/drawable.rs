//! What every kind of chart can do.

use crate::{Picture, Table, Width};

/// A chart of any kind. Code that takes one by this trait carries only the kinds that it is used with.
pub trait Drawable {
    /// The finding.
    fn title(&self) -> &str;

    /// What the picture shows, in words, for those who don't see it. Empty where there is nothing to show.
    fn sentence(&self) -> String;

    /// The table of its numbers.
    fn table(&self) -> Table;

    /// The picture of that width.
    fn place(&self, width: Width) -> Picture;
}
