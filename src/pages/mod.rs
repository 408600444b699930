//! The pages. Each has a still part, which is made at build time and never changes, around a live part,
//! which Yew picks up.

pub mod calculator;
pub mod home;

/// The answer to whether early help pays for itself.
#[cfg(feature = "pages")]
const IT_MAY: &str = "It may. That depends on how much of the fall early help caused, how long children would have stayed, and what a budget can really take out. No published study settles it for Stoke.";

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The three questions.
    Home,
    /// The savings calculator.
    Calculator,
}

impl Page {
    /// Every page, in the order of the navigation.
    pub const ALL: [Page; 2] = [Page::Home, Page::Calculator];

    /// Its path below the site's root, "" or ending in "/".
    pub const fn path(self) -> &'static str {
        match self {
            Page::Home => "",
            Page::Calculator => "calculator/",
        }
    }

    /// Its name in the navigation.
    pub const fn name(self) -> &'static str {
        match self {
            Page::Home => "Start",
            Page::Calculator => "The calculator",
        }
    }

    /// The page of that path.
    pub fn of_path(path: &str) -> Option<Page> {
        Page::ALL.into_iter().find(|page| page.path() == path)
    }

    /// Its folded pieces, which are built as plain HTML.
    #[cfg(feature = "pages")]
    pub fn pieces(self) -> Vec<crate::components::Piece> {
        match self {
            Page::Home => Vec::new(),
            Page::Calculator => calculator::pieces().collect(),
        }
    }

    /// The way from this page to another, as a relative address.
    pub fn to(self, other: Page) -> String {
        let up = "../".repeat(self.path().matches('/').count());
        match format!("{up}{}", other.path()).as_str() {
            "" => "./".into(),
            path => path.into(),
        }
    }
}
