//! What the head of each page says of it.

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
            title: "Does helping families early pay for itself? Stoke-on-Trent",
            description: "Stoke-on-Trent’s children’s services since 2019, its people, and whether early help pays for itself: every figure with its source.",
        },
        Page::City => Head {
            title: "What is our city like? Stoke-on-Trent beside England",
            description: "Stoke-on-Trent’s people, families, schools, health and children’s services beside England and similar areas: every figure with its source.",
        },
        Page::More => Head {
            title: "More about our city, measure by measure. Stoke-on-Trent",
            description: "Further measures of health, children in care, social workers and spending in Stoke-on-Trent, most beside England and similar areas, with sources.",
        },
        Page::Story => Head {
            title: "The story, from start to finish. Stoke-on-Trent",
            description: "Ten screens: the city, what inspectors found in 2019, what was done, what the numbers did, the £30 million, and what nobody knows.",
        },
        Page::Journey => Head {
            title: "Is it better now? Children’s services since 2015. Stoke-on-Trent",
            description: "What inspectors found, what was done, who led it, and what the numbers did, from 2015 to today: every event and every figure with its source.",
        },
        Page::Claims => Head {
            title: "What has been said, and what the figures show. Stoke-on-Trent",
            description: "Statements about Stoke-on-Trent and its children’s services, each beside the published figures, with what they show.",
        },
        Page::InCare => Head {
            title: "How many children will be in care? Stoke-on-Trent",
            description: "Change how many children enter care and how fast they leave, and see how many would be in care in Stoke-on-Trent, beside England and similar areas.",
        },
        Page::Calculator => Head {
            title: "Does early help pay for itself? The calculator. Stoke-on-Trent",
            description: "Change any assumption and see what early help in Stoke-on-Trent saves, what it costs, and when it has paid for itself, to the penny.",
        },
        Page::Compare => Head {
            title: "Two scenarios side by side. Does early help pay? Stoke-on-Trent",
            description: "Two answers to whether early help in Stoke-on-Trent pays for itself, side by side: which figures set them apart, and what each of those does.",
        },
        Page::Briefing => Head {
            title: "A two-page briefing: does early help pay? Stoke-on-Trent",
            description: "Two pages to print: what early help in Stoke-on-Trent may save, what the £30 million is, year by year, every assumption with its source, what is left out.",
        },
        Page::Method => Head {
            title: "How it is worked out. Early help in Stoke-on-Trent",
            description: "Formulas, assumptions with their sources, checks of the figures against each other, what nobody knows, licences, how to cite and correct.",
        },
        Page::Accessibility => Head {
            title: "Accessibility statement. Early help in Stoke-on-Trent",
            description: "What you can expect of this site, what was tested and what was not, and what to do if something does not work for you.",
        },
        Page::Privacy => Head {
            title: "Privacy. Early help in Stoke-on-Trent",
            description: "No cookies, nothing kept about you, no other server asked: what this site knows of its visitors.",
        },
        Page::Embed => Head {
            title: "Put it on your own page. Early help in Stoke-on-Trent",
            description: "Choose the calculator, the journey or a chart, see it in your colours, and copy the lines that put it into a page of your own.",
        },
        Page::Offline => Head {
            title: "Without a network. Early help in Stoke-on-Trent",
            description: "How this site works without a network, what of it is kept on your device, and the calculator as one file.",
        },
    }
}

/// The head of the page that is sent where there is none.
pub const MISSING: Head = Head {
    title: "No such page. Early help in Stoke-on-Trent",
    description: "This address leads to no page of the site.",
};
