//! How many children will be in care: what is chosen, and what it comes to.

mod choices;

pub use choices::{Choices, Entries, LAST_YEAR, Leaving, Target};
