//! What a link says about the number of children in care, beside the calculator's figures:
//! `?v=1&figures=2026-04&entries=160&leaving=england&child-population=0.005&target=86`.
//!
//! `entries` is a number or `calculator`; `leaving` and `target` are the name of one of the record's or a number. What
//! is left out means what the edition opens with.

use facts::Edition;
use model::in_care::Setting;

use super::query::{self, pairs};
use super::quoted;
use crate::in_care::{Choices, Entries, Leaving, Target};
use crate::words::number::{self, Unreadable};

/// The names in links.
pub(super) const NAMES: [&str; 4] =
    [Setting::Entries.key(), Setting::LeavingRate.key(), Setting::PopulationGrowth.key(), Setting::Target.key()];

/// What stands for the calculator's entries.
const CALCULATOR: &str = "calculator";

/// Something in a link that can't be used.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// What it was given for.
    pub setting: Setting,
    /// The beginning of what stands there.
    pub text: String,
    /// Why it can't be used.
    pub why: Why,
}

/// Why something can't be used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Why {
    /// It is no number, and the name of nothing.
    Unreadable(Unreadable),
    /// It is outside [`Setting::range`].
    OutOfRange,
}

/// Reads what a query says, with the opening choice for what it does not or can't be used.
///
/// ```
/// use stoke_explainer::{in_care::Entries, link::in_care};
///
/// let (choices, remarks) = in_care::read("?entries=160&leaving=england&target=x", &facts::NEWEST);
/// assert_eq!(choices.entries, Entries::Number(160.0));
/// assert_eq!(choices.leaving_rate(), facts::NEWEST.in_care().leaving[2].rate);
/// assert_eq!(remarks[0].text, "x");
/// ```
pub fn read(query: &str, edition: &'static Edition) -> (Choices, Vec<Remark>) {
    let mut choices = Choices::opening(edition);
    let (figures, mut remarks) = (choices.figures(), Vec::new());
    let said: Vec<(String, String)> = pairs(query).collect();
    for setting in Setting::ALL {
        let Some((_, text)) = said.iter().find(|(name, _)| name == setting.key()) else { continue };
        let number = || match number::read(text) {
            Ok(value) if setting.check(value).is_ok() => Ok(value),
            Ok(_) => Err(Why::OutOfRange),
            Err(why) => Err(Why::Unreadable(why)),
        };
        let changed = match setting {
            Setting::Entries if text == CALCULATOR => Ok(Choices { entries: Entries::FromCalculator, ..choices }),
            Setting::Entries => number().map(|value| Choices { entries: Entries::Number(value), ..choices }),
            Setting::LeavingRate => match figures.leaving_of_id(text) {
                Some(leaving) => Ok(Choices { leaving: Leaving::Of(leaving), ..choices }),
                None => number().map(|rate| Choices { leaving: Leaving::Own(rate), ..choices }),
            },
            Setting::PopulationGrowth => number().map(|population_growth| Choices { population_growth, ..choices }),
            Setting::Target => match figures.target_of_id(text) {
                Some(target) => Ok(Choices { target: Target::Of(target), ..choices }),
                None => number().map(|rate| Choices { target: Target::Own(rate), ..choices }),
            },
        };
        match changed {
            Ok(changed) => choices = changed,
            Err(why) => remarks.push(Remark { setting, text: quoted(text), why }),
        }
    }
    (choices, remarks)
}

/// The same query with these choices: from `?` on, or empty. What the edition opens with is left out.
///
/// ```
/// use stoke_explainer::{in_care::{Choices, Entries}, link::in_care};
///
/// let choices = Choices { entries: Entries::FromCalculator, ..Choices::opening(&facts::NEWEST) };
/// assert_eq!(in_care::write("?children=80&target=100", &choices), "?children=80&entries=calculator");
/// ```
pub fn write(query: &str, choices: &Choices) -> String {
    let opening = Choices::opening(choices.edition);
    let entries = (choices.entries != opening.entries).then(|| match choices.entries {
        Entries::Number(entries) => entries.to_string(),
        Entries::FromCalculator => CALCULATOR.into(),
    });
    let leaving = (choices.leaving != opening.leaving).then(|| match choices.leaving {
        Leaving::Of(leaving) => leaving.id.into(),
        Leaving::Own(rate) => rate.to_string(),
    });
    let growth = choices.population_growth;
    let growth = (growth != opening.population_growth).then(|| growth.to_string());
    let target = (choices.target != opening.target).then(|| match choices.target {
        Target::Of(target) => target.id.into(),
        Target::Own(rate) => rate.to_string(),
    });
    let said = NAMES.into_iter().zip([entries, leaving, growth, target]);
    query::with(query, &NAMES, said.filter_map(|(name, text)| text.map(|text| (name, text))))
}
