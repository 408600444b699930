//! How many children will be in care: what is chosen, what it comes to, and the app of its page.

pub(crate) mod answer;
mod choices;
pub(crate) mod controls;
mod live;
mod outlook;
pub mod picture;
pub(crate) mod results;
mod view;

pub use choices::{Choices, Entries, LAST_YEAR, Leaving, Target};
pub use live::{InCare, InCareProps};
pub use outlook::{Outlook, YEARS_TO_TARGET};
pub use picture::ProjectionChart;
#[cfg(test)]
pub(crate) use view::tests::any_choices;
pub use view::{Act, Field, View};
