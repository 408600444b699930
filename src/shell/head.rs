//! What the head of each page says of it.

use facts::place;

use crate::pages::Page;

/// What a page's head says of it.
pub struct Head<'a> {
    /// The page's title, alone in every list of tabs.
    pub title: &'a str,
    /// What it answers, in a sentence for lists of results.
    pub description: &'a str,
}

/// The head of a page.
pub const fn head(page: Page) -> Head<'static> {
    match page {
        Page::Home => Head {
            title: concat!("Does helping families early pay for itself? ", place!(name)),
            description: concat!(
                place!(name),
                "’s children’s services since 2019, its people, and whether early help pays for itself: every figure with its source."
            ),
        },
        Page::City => Head {
            title: concat!("What is our city like? ", place!(name), " beside England"),
            description: concat!(
                place!(name),
                "’s people, families, schools, health and children’s services beside England and similar areas: every figure with its source."
            ),
        },
        Page::More => Head {
            title: concat!("More about our city, measure by measure. ", place!(name)),
            description: concat!(
                "Further measures of health, children in care, social workers and spending in ",
                place!(name),
                ", most beside England and similar areas, with sources."
            ),
        },
        Page::Story => Head {
            title: concat!("The story, from start to finish. ", place!(name)),
            description: "Ten screens: the city, what inspectors found in 2019, what was done, what the numbers did, the £30 million, and what nobody knows.",
        },
        Page::Journey => Head {
            title: concat!("Is it better now? Children’s services since 2015. ", place!(name)),
            description: "What inspectors found, what was done, who led it, and what the numbers did, from 2015 to today: every event and every figure with its source.",
        },
        Page::Claims => Head {
            title: concat!("What has been said, and what the figures show. ", place!(name)),
            description: concat!(
                "Statements about ",
                place!(name),
                " and its children’s services, each beside the published figures, with what they show."
            ),
        },
        Page::InCare => Head {
            title: concat!("How many children will be in care? ", place!(name)),
            description: concat!(
                "Change how many children enter care and how fast they leave, and see how many would be in care in ",
                place!(name),
                ", beside England and similar areas."
            ),
        },
        Page::Calculator => Head {
            title: concat!("Does early help pay for itself? The calculator. ", place!(name)),
            description: concat!(
                "Change any assumption and see what early help in ",
                place!(name),
                " saves, what it costs, and when it has paid for itself, to the penny."
            ),
        },
        Page::Compare => Head {
            title: concat!("Two scenarios side by side. Does early help pay? ", place!(name)),
            description: concat!(
                "Two answers to whether early help in ",
                place!(name),
                " pays for itself, side by side: which figures set them apart, and what each of those does."
            ),
        },
        Page::Briefing => Head {
            title: concat!("A two-page briefing: does early help pay? ", place!(name)),
            description: concat!(
                "Two pages to print: what early help in ",
                place!(name),
                " may save, what the £30 million is, year by year, every assumption with its source, what is left out."
            ),
        },
        Page::Method => Head {
            title: concat!("How it is worked out. Early help in ", place!(name)),
            description: "Formulas, assumptions with their sources, checks of the figures against each other, what nobody knows, licences, how to cite and correct.",
        },
        Page::Accessibility => Head {
            title: concat!("Accessibility statement. Early help in ", place!(name)),
            description: "What you can expect of this site, what was tested and what was not, and what to do if something does not work for you.",
        },
        Page::Privacy => Head {
            title: concat!("Privacy. Early help in ", place!(name)),
            description: "No cookies, nothing kept about you, no other server asked: what this site knows of its visitors.",
        },
        Page::Embed => Head {
            title: concat!("Put it on your own page. Early help in ", place!(name)),
            description: "Choose the calculator, the journey or a chart, see it in your colours, and copy the lines that put it into a page of your own.",
        },
        Page::Offline => Head {
            title: concat!("Without a network. Early help in ", place!(name)),
            description: "How this site works without a network, what of it is kept on your device, and the calculator as one file.",
        },
    }
}

/// The head of the page that is sent where there is none.
pub const MISSING: Head = Head {
    title: concat!("No such page. Early help in ", place!(name)),
    description: "This address leads to no page of the site.",
};
