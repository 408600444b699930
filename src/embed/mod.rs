//! Parts of the site for a frame in somebody else's page: which there are, and where they lie.

use facts::PUBLISHER;

use crate::city::measures;
use crate::in_care;
use crate::pages::{Page, journey};
use crate::pictures::exhibit::{self, Exhibit};
use crate::pictures::{OF_STATE, of_state, record};

/// The folder of all of them. `static/sw.js` and hosts know it as well.
pub const FOLDER: &str = "embed/";
/// The file of the page on which one is chosen.
pub const CHOICE: &str = "embed/index.html";

/// The file of what is shown in a frame for a part that is not there, by the name that some hosts look for in each folder.
pub const MISSING: &str = "embed/404.html";

/// A part of the site that can stand in a frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum View {
    /// The savings calculator.
    Calculator,
    /// What happened since 2015.
    Journey,
    /// A chart of the calculator as that opens, by its name.
    OfState(&'static str),
    /// A chart, by its name as an exhibit.
    Chart(String),
}

impl View {
    /// Every one of them.
    pub fn all() -> impl Iterator<Item = View> {
        let of_state = OF_STATE.into_iter().map(|chart| View::OfState(chart.name));
        let of_record = exhibit::all().map(|exhibit| View::Chart(exhibit.name));
        [View::Calculator, View::Journey].into_iter().chain(of_state).chain(of_record)
    }

    /// Those that others may put into their pages now.
    pub fn offered() -> impl Iterator<Item = View> {
        View::all().filter(|view| !view.is_withheld())
    }

    /// Its name, as `embed.js` takes it: its path in [`FOLDER`], without an end.
    ///
    /// ```
    /// use stoke_explainer::embed::View;
    /// assert_eq!(View::Calculator.name(), "calculator");
    /// assert_eq!(View::Chart("entering-care".into()).name(), "chart/entering-care");
    /// ```
    pub fn name(&self) -> String {
        match self {
            View::Calculator => "calculator".into(),
            View::Journey => "journey".into(),
            View::OfState(name) => format!("chart/{name}"),
            View::Chart(name) => format!("chart/{name}"),
        }
    }

    /// What it is, in few words: for a list of all, and for what reads the frame out.
    pub fn label(&self) -> &'static str {
        match self {
            View::Calculator => "Does early help pay for itself? The calculator",
            View::Journey => "Is it better now? The journey",
            View::OfState(name) => of_state(name).map_or("", |chart| chart.subject),
            View::Chart(name) => exhibit::named(name).map_or("", |Exhibit { subject, .. }| subject),
        }
    }

    /// Its path below the site's root, ending in "/".
    pub fn path(&self) -> String {
        format!("{FOLDER}{}/", self.name())
    }

    /// The way from it to the site's root.
    pub fn root(&self) -> String {
        "../".repeat(self.path().matches('/').count())
    }

    /// The page that it is a part of.
    pub fn page(&self) -> Page {
        match self {
            View::Calculator | View::OfState(_) => Page::Calculator,
            View::Journey => Page::Journey,
            View::Chart(name) => page_of_chart(name),
        }
    }

    /// The place in that page, with its `#`; empty for the whole of it.
    pub fn place(&self) -> String {
        let id = match self {
            View::Calculator | View::Journey => None,
            View::OfState(name) => Some((*name).to_owned()),
            View::Chart(name) => exhibit::named(name).map(|Exhibit { id, .. }| id),
        };
        id.map(|id| format!("#{id}")).unwrap_or_default()
    }

    /// Whether it is left out before an election, as the page that it is a part of.
    pub fn is_withheld(&self) -> bool {
        PUBLISHER.pre_election && self.page() == Page::Claims
    }
}

/// The page on which a chart stands.
fn page_of_chart(name: &str) -> Page {
    let measure = name.strip_prefix("city/").map(measures::of_id);
    match measure {
        Some(Some(measure)) if measures::TOPICS.iter().any(|topic| topic.more.contains(&measure)) => Page::More,
        Some(_) => Page::City,
        None if name == in_care::picture::NAME => Page::InCare,
        None if name == record::TIMELINE.id || journey::shows(name) => Page::Journey,
        None => Page::Claims,
    }
}
