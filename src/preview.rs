//! What the picture of a page shows where a link to it is shared: from the record, as everything. Made at build time only.

use facts::{Area, NEWEST, inspections, latest};
use model::draws::Percentiles;

use crate::lists::list_of;
use crate::pages::Page;
use crate::shell::head;
use crate::state::{Answer, State};
use crate::words::cite::{self, NAME};
use crate::words::{self, money, when};

/// A picture's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// What the page asks or answers: its title, without the place.
    pub title: &'static str,
    /// The one figure, or few words, that it shows large.
    pub figure: String,
    /// What that is.
    pub says: String,
    /// Whose figures they are, and of when.
    pub foot: String,
}

/// The picture of a page.
pub fn of(page: Page) -> Preview {
    let (figure, says) = shown(page);
    let title = head(page).title;
    // The picture has the site's name and the place beside it.
    let ends = [NAME, Area::Here.words().name];
    let bare = ends.into_iter().find_map(|end| title.strip_suffix(end));
    let title = bare.map_or(title, |bare| bare.trim_end().trim_end_matches('.'));
    Preview { title, figure, says, foot: cite::edition() }
}

fn shown(page: Page) -> (String, String) {
    let figure = |figure: &'static facts::Figure, says: &str| (words::figure(figure), says.to_owned());
    match page {
        Page::Home | Page::Calculator | Page::Compare | Page::Briefing => {
            let state = State::default();
            let Percentiles { p10, p90, .. } = Answer::of(&state).spread.present_value;
            let range = format!("{} to {}", money::rounded(p10), money::rounded(p90));
            (range, words::answer::saved(&state))
        }
        Page::City | Page::More => figure(&latest::LOW_INCOME_HERE, "of children under 16 live in low-income families"),
        Page::Journey | Page::Story => {
            let worst = inspections().min_by_key(|(_, grade)| *grade);
            let last = inspections().next_back();
            let [then, now] = [worst, last].map(|found| {
                found
                    .map(|(event, grade)| format!("{}, {}", grade.name(), when::told(event.known())))
                    .unwrap_or_default()
            });
            (words::capital(&now), format!("Inspectors’ overall judgement. The lowest was {then}"))
        }
        Page::Claims => {
            (list_of(Page::Claims).count(None).to_string(), "statements beside the published figures".into())
        }
        Page::InCare => {
            let in_care = NEWEST.in_care().in_care;
            figure(in_care, &format!("children in care, {}", in_care.period))
        }
        Page::Method | Page::Accessibility | Page::Privacy | Page::Offline | Page::Embed => {
            (String::new(), String::new())
        }
    }
}
