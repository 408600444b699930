//! Parts of pages that never change: made at build time only.

mod chart;
mod dataset;
mod one_file;
mod sources;

pub use chart::{chart_of_state, framed_chart, later_chart, record_chart, timeline_chart, whole_chart, wide_chart};
pub use dataset::{DOWNLOAD, dataset};
pub use one_file::{ONE_FILE, one_file};
pub use sources::{figures_in, text_sources};

use facts::Grade;
use yew::prelude::*;

use crate::words;

/// An Ofsted grade, by a word and a colour.
pub fn grade(grade: Grade) -> Html {
    html! { <span class="tag" data-grade={format!("{grade:?}").to_lowercase()}>{ words::capital(grade.name()) }</span> }
}
