//! The pages. Each has a still part, which is made at build time and never changes; some have a live part in it, which an
//! app makes anew in the browser.

#[cfg(feature = "pages")]
pub mod briefing;
pub mod calculator;
#[cfg(feature = "pages")]
pub mod city;
#[cfg(feature = "pages")]
pub mod claims;
#[cfg(feature = "pages")]
pub mod compare;
#[cfg(feature = "pages")]
pub mod embed;
pub mod home;
#[cfg(feature = "pages")]
pub mod in_care;
#[cfg(feature = "pages")]
pub mod journey;
#[cfg(feature = "pages")]
pub mod method;
#[cfg(feature = "pages")]
pub mod missing;
#[cfg(feature = "pages")]
pub mod offline;
#[cfg(feature = "pages")]
pub mod statements;
#[cfg(feature = "pages")]
pub mod story;

use facts::PUBLISHER;

/// What the answer depends on, after words about the fall.
macro_rules! it_depends {
    () => {
        concat!(
            "The answer depends on how much of that fall early help caused, how long the children would have stayed, and what a budget can really take out. No published study settles it for ",
            facts::place!(short),
            "."
        )
    };
}
#[cfg(feature = "pages")]
pub(crate) use it_depends;

/// The answer to whether early help pays for itself.
pub(crate) const IT_MAY: &str = concat!("It may. In one year fewer children entered care. ", it_depends!());

/// A page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The three questions.
    Home,
    /// The city's people, beside England and similar areas.
    City,
    /// The rest of the city's measures.
    More,
    /// The whole of it, in order.
    Story,
    /// What happened since 2015.
    Journey,
    /// What has been said, and what the figures show.
    Claims,
    /// How many children will be in care.
    InCare,
    /// The savings calculator.
    Calculator,
    /// Two scenarios side by side.
    Compare,
    /// Two pages to print.
    Briefing,
    /// How it is worked out.
    Method,
    /// How accessible the site is.
    Accessibility,
    /// What the site knows of its visitors.
    Privacy,
    /// How the site works without a network.
    Offline,
    /// How to put a part of it into a page of one's own.
    Embed,
}

/// An app that makes a page's live part: each is a file of its own, so that no page loads what it does not need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum App {
    /// The scenario in the link, to be changed.
    Calculator,
    /// The answer for the scenario in the link: the front page.
    Front,
    /// Long lists: the journey and the claims.
    Lists,
    /// One measure at a time: the city.
    City,
    /// How many children will be in care.
    InCare,
    /// Two scenarios side by side.
    Compare,
    /// Two pages to print, and slides.
    Briefing,
}

impl App {
    /// Every app.
    pub const ALL: [App; 7] =
        [App::Calculator, App::Front, App::Lists, App::City, App::InCare, App::Compare, App::Briefing];

    /// Whether it starts only when a reader comes near: it stands far down its page.
    pub const fn waits(self) -> bool {
        matches!(self, App::City)
    }

    /// The name of its program, and of its style sheet.
    pub const fn name(self) -> &'static str {
        match self {
            App::Calculator => "calculator",
            App::Front => "front",
            App::Lists => "lists",
            App::City => "city",
            App::InCare => "in-care",
            App::Compare => "compare",
            App::Briefing => "briefing",
        }
    }
}

impl Page {
    /// Every page.
    pub const ALL: [Page; 15] = [
        Page::Home,
        Page::Story,
        Page::City,
        Page::More,
        Page::Journey,
        Page::Claims,
        Page::InCare,
        Page::Calculator,
        Page::Compare,
        Page::Briefing,
        Page::Method,
        Page::Accessibility,
        Page::Privacy,
        Page::Offline,
        Page::Embed,
    ];

    /// The pages of the navigation, in its order.
    pub fn in_navigation() -> impl Iterator<Item = Page> {
        let pages = [Page::Home, Page::City, Page::Journey, Page::Claims, Page::InCare, Page::Calculator, Page::Method];
        pages.into_iter().filter(|page| *page != Page::Claims || !PUBLISHER.pre_election)
    }

    /// Its path below the site's root, "" or ending in "/".
    pub const fn path(self) -> &'static str {
        match self {
            Page::Home => "",
            Page::City => "city/",
            Page::More => "city/more/",
            Page::Story => "story/",
            Page::Journey => "journey/",
            Page::Claims => "claims/",
            Page::InCare => "in-care/",
            Page::Calculator => "calculator/",
            Page::Compare => "compare/",
            Page::Briefing => "briefing/",
            Page::Method => "method/",
            Page::Accessibility => "accessibility/",
            Page::Privacy => "privacy/",
            Page::Offline => "offline/",
            Page::Embed => "embed/",
        }
    }

    /// Its name in the navigation.
    pub const fn name(self) -> &'static str {
        match self {
            Page::Home => "Home",
            Page::City => "The city",
            Page::More => "More measures",
            Page::Story => "The story",
            Page::Journey => "The journey",
            Page::Claims => "The claims",
            Page::InCare => "How many in care?",
            Page::Calculator => "The calculator",
            Page::Compare => "Two scenarios",
            Page::Briefing => "Briefing",
            Page::Method => "Method",
            Page::Accessibility => "Accessibility",
            Page::Privacy => "Privacy",
            Page::Offline => "Without a network",
            Page::Embed => "On your own page",
        }
    }

    /// The app that makes its live part, if it has one.
    pub fn app(self) -> Option<App> {
        match self {
            Page::Home => Some(App::Front),
            Page::Calculator => Some(App::Calculator),
            Page::City => Some(App::City),
            Page::InCare => Some(App::InCare),
            Page::Compare => Some(App::Compare),
            Page::Briefing => Some(App::Briefing),
            Page::Journey => Some(App::Lists),
            Page::Claims => (!PUBLISHER.pre_election).then_some(App::Lists),
            Page::Story
            | Page::More
            | Page::Method
            | Page::Accessibility
            | Page::Privacy
            | Page::Offline
            | Page::Embed => None,
        }
    }

    /// Whether it needs the style sheet of that app beside the site's own.
    pub fn is_styled_by(self, app: App) -> bool {
        match app {
            App::Calculator => matches!(self, Page::Home | Page::Calculator | Page::InCare),
            App::Front | App::Lists | App::InCare | App::Compare | App::Briefing => self.app() == Some(app),
            App::City => matches!(self, Page::City | Page::More),
        }
    }

    /// The page of that path.
    pub fn of_path(path: &str) -> Option<Page> {
        Page::ALL.into_iter().find(|page| page.path() == path)
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
