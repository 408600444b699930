//! The parts that pages are made of.

mod chart;
mod copy_link;
mod figure;
mod input_field;
mod live;
mod remarks;
mod source;

pub use chart::Chart;
pub use copy_link::CopyLink;
pub use figure::{figure, result};
pub use input_field::{InputField, input_fields};
pub use live::live;
pub use remarks::remarks;
pub use source::{basis, sources};
