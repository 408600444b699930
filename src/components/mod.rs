//! The parts that pages are made of.

mod built;
mod changes;
mod chart;
mod copy_link;
mod figure;
mod fold;
mod formula;
mod input_field;
mod kiln;
mod live;
mod numbers;
mod pending;
mod problems;
mod product;
mod range_field;
mod remarks;
mod safety;
mod scrolls;
mod since;
mod source;
#[cfg(feature = "pages")]
pub mod still;
mod table;
mod take;
mod text;
mod way_back;

pub use built::Piece;
pub(crate) use built::{LivePiece, never_changes, use_piece};
pub use changes::changes;
#[cfg(feature = "pages")]
pub(crate) use chart::built_chart;
pub use chart::{ResultChart, use_chart};
pub use copy_link::use_copy_link;
pub use figure::{figure, quantity, result};
#[cfg(feature = "pages")]
pub(crate) use fold::folded;
pub use fold::use_fold;
pub(crate) use fold::use_folded;
pub use formula::{formula, formulas};
pub use input_field::input_field;
pub use kiln::kiln;
pub use live::live;
pub use numbers::{data, part, table_of};
pub use pending::pending;
pub use problems::use_problems;
pub use product::claims_product;
pub(crate) use range_field::range_field;
pub use remarks::{remarks, remarks_of};
pub use safety::safety;
pub use scrolls::scrolls;
pub use since::since;
pub(crate) use source::gathered;
#[cfg(feature = "pages")]
pub(crate) use source::notes_of;
pub use source::{Note, basis, link, notes, sources};
pub use table::{head, table};
pub use take::use_take;
pub use text::{text, time};
pub use way_back::way_back;
