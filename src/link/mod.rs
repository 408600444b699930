//! The link is the state: inputs to and from the address, in readable words.
//!
//! `?v=1&figures=2026-04&scenario=claim&children=80`: the version of links, the edition of the figures, the
//! scenario, and each input that differs from it, in the model's own unit (a share from 0 to 1). An input that is left out means the scenario's exact value
//! in that edition, so a link means the same for ever. Reading never fails: what can't be used is a [`Remark`].

pub mod against;
pub mod explore;
pub mod in_care;
#[cfg(test)]
pub(crate) mod odd;
mod query;
pub mod show;
pub mod slide;
pub mod whole;

use facts::{Edition, NEWEST, Scenario};
use form_urlencoded::Serializer;
use model::ranges::UNCERTAIN;
use model::{Input, Problem};

use crate::state::{BoundsTrouble, End, State, Trouble};
use crate::words::number::{self, Unreadable};

/// The version of links that this app writes.
pub(crate) const VERSION: &str = "1";
/// The name of the edition.
const EDITION: &str = "figures";
/// Names that say what one page shows of a list, of the city or of the slides: they stay behind on the way to another page.
/// `static/start.js` knows them as well.
pub const OWN: [&str; 6] = {
    let [measure, beside, chart, year] = explore::NAMES;
    [show::NAME, slide::NAME, measure, beside, chart, year]
};
/// The most of a stranger's text that is shown back.
const LONGEST_QUOTE: usize = 40;

/// What a link says.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// The edition that it names, or the newest.
    pub edition: &'static Edition,
    /// The scenario that it names, or the edition's opening one.
    pub scenario: &'static Scenario,
    /// The inputs that it gives a number.
    pub values: Vec<(Input, f64)>,
    /// The ranges that it gives uncertain inputs, each with what it says of its two ends.
    pub ranges: Vec<(Input, [Option<f64>; 2])>,
    /// What it says for other pages: the number in care, a scenario to compare with.
    pub kept: Vec<(String, String)>,
    /// What of it can't be used.
    pub remarks: Vec<Remark>,
}

/// Something in a link that can't be used.
#[derive(Clone, Debug, PartialEq)]
pub enum Remark {
    /// A version that this app does not know.
    Version(String),
    /// An edition that this app does not know.
    Edition(String),
    /// A scenario that the edition does not have.
    Scenario(String),
    /// A name that means nothing here.
    Name(String),
    /// A name that comes twice; the first one counts.
    Twice(String),
    /// A value that is no number.
    Value {
        /// The input that it was given for.
        input: Input,
        /// The beginning of what stands there.
        text: String,
        /// Why it can't be used.
        trouble: Trouble,
    },
    /// A number that the model does not allow.
    Unusable {
        /// The input that it was given for.
        input: Input,
        /// Why it can't be used.
        trouble: Trouble,
    },
    /// Two numbers that contradict each other.
    Contradiction(Problem),
    /// A range that can't be used.
    Range {
        /// The input that it was given for.
        input: Input,
        /// Why it can't be used.
        trouble: BoundsTrouble,
    },
}

/// The link to a state, from `?` on.
///
/// ```
/// use stoke_explainer::{link, state::State};
/// let state = State::default();
/// assert_eq!(link::write(&state), format!("?v=1&figures={}&scenario={}", state.edition.id, state.scenario.id));
/// ```
pub fn write(state: &State) -> String {
    let mut query = Serializer::for_suffix(String::from("?"), 1);
    query.append_pair("v", VERSION);
    query.append_pair(EDITION, state.edition.id);
    query.append_pair("scenario", state.scenario.id);
    for input in Input::ALL {
        let value = state.inputs.get(input);
        if value != state.start_of(input) {
            // The shortest digits that read back as the same number.
            query.append_pair(input.key(), &value.to_string());
        }
    }
    let start = state.edition.ranges();
    for bounds in state.changed_bounds() {
        let (input, range) = (bounds.input, bounds.range);
        if start.get(input) != Some(range) {
            query.append_pair(&end_of(input, End::Low), &range.low.to_string());
            query.append_pair(&end_of(input, End::High), &range.high.to_string());
        }
    }
    query.extend_pairs(&state.kept);
    query.finish()
}

/// What of a query goes along to other pages: all but what is one page's own.
///
/// ```
/// assert_eq!(stoke_explainer::link::carried("?children=80&show=money&measure=low-income"), "?children=80");
/// ```
pub fn carried(query: &str) -> String {
    query::with(query, &OWN, std::iter::empty())
}

/// The same link with the figures of another edition.
///
/// ```
/// use stoke_explainer::link;
/// assert_eq!(link::with_edition("?v=1&figures=1999-01&children=80", &facts::NEWEST), "?v=1&children=80&figures=2026-04");
/// ```
pub fn with_edition(query: &str, edition: &Edition) -> String {
    query::with(query, &[EDITION], std::iter::once((EDITION, edition.id.to_owned())))
}

/// Whether a link begins something new beside the one before it: another scenario or edition. The way back then leads
/// to the one before.
pub fn begins_anew(before: &str, link: &str) -> bool {
    let from = |query: &str| {
        let arrival = read(query);
        (arrival.edition.id, arrival.scenario.id)
    };
    from(before) != from(link)
}

/// Reads the part of an address from `?` on.
pub fn read(query: &str) -> Arrival {
    let pairs: Vec<(String, String)> = query::pairs(query).collect();
    let (mut remarks, mut kept): (Vec<Remark>, Vec<(String, String)>) = (Vec::new(), Vec::new());
    let mut known: Vec<(&str, &str)> = Vec::new();
    for (name, value) in &pairs {
        if known.iter().any(|(seen, _)| seen == name) || kept.iter().any(|(seen, _)| seen == name) {
            remarks.push(Remark::Twice(quoted(name)));
        } else if is_known(name) {
            known.push((name, value));
        } else if is_kept(name) {
            kept.push((name.clone(), value.clone()));
        } else if !is_tracking(name) {
            remarks.push(Remark::Name(quoted(name)));
        }
    }
    let value_of = |name: &str| known.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);

    if let Some(version) = value_of("v").filter(|version| *version != VERSION) {
        remarks.push(Remark::Version(quoted(version)));
    }
    let edition = value_of(EDITION).map_or(&NEWEST, |id| {
        Edition::of_id(id).unwrap_or_else(|| {
            remarks.push(Remark::Edition(quoted(id)));
            &NEWEST
        })
    });
    let scenario = value_of("scenario").map_or(edition.opening(), |id| {
        edition.scenario(id).unwrap_or_else(|| {
            remarks.push(Remark::Scenario(quoted(id)));
            edition.opening()
        })
    });
    let mut number = |name: &str, remark: &dyn Fn(&str, Unreadable) -> Remark| {
        let text = value_of(name)?;
        number::read(text).map_err(|why| remarks.push(remark(text, why))).ok()
    };
    let mut values = Vec::new();
    for input in Input::ALL {
        let remark = |text: &str, why| Remark::Value { input, text: quoted(text), trouble: Trouble::Unreadable(why) };
        if let Some(value) = number(input.key(), &remark) {
            values.push((input, value));
        }
    }
    let mut ranges = Vec::new();
    for input in UNCERTAIN {
        let ends = End::BOTH.map(|end| {
            let remark = |_: &str, why| Remark::Range { input, trouble: BoundsTrouble::Unreadable(end, why) };
            number(&end_of(input, end), &remark)
        });
        if ends != [None; 2] {
            ranges.push((input, ends));
        }
    }
    Arrival { edition, scenario, values, ranges, kept, remarks }
}

/// The name of an end of a range, in links and as an id.
pub fn end_of(input: Input, end: End) -> String {
    format!("{}-{}", input.key(), end.key())
}

fn is_known(name: &str) -> bool {
    let is_end = || UNCERTAIN.iter().any(|input| End::BOTH.iter().any(|end| name == end_of(*input, *end)));
    matches!(name, "v" | EDITION | "scenario") || Input::of_key(name).is_some() || is_end()
}

/// Whether a name means something to another page.
fn is_kept(name: &str) -> bool {
    in_care::NAMES.contains(&name) || against::has(name)
}

/// Names that mail programs and social networks put into every link by themselves; they are nobody's mistake.
fn is_tracking(name: &str) -> bool {
    name.starts_with("utm_") || matches!(name, "fbclid" | "gclid" | "msclkid" | "mc_cid" | "mc_eid")
}

/// Whether a letter is a mark that turns the direction of the text around it, the page's own words too.
fn turns_text(letter: char) -> bool {
    matches!(letter, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn quoted(text: &str) -> String {
    // A terminal would obey what is no letter.
    let text: String = text.chars().filter(|letter| !letter.is_control() && !turns_text(*letter)).collect();
    match text.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
mod tests;
