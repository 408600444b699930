//! What a visitor has chosen and typed about the number in care. Pure.

use facts::Edition;
use model::in_care::Setting;

use super::{Choices, Entries, Leaving, Target};
use crate::link::in_care::Why;
use crate::words::in_care as words;

/// What is shown: the choices, and what stands in the number fields.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The last choices that could be used.
    pub choices: Choices,
    /// The number fields, in the order of [`Setting::ALL`].
    pub fields: [Field; 4],
}

/// A number field.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// What stands in it, as it was typed.
    pub text: String,
    /// The last value in it that could be used, in the model's unit.
    pub value: f64,
    /// Why what stands in it can't be used, if it can't.
    pub trouble: Option<Why>,
}

/// What a visitor does.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Types a text into a number field.
    Typed(Setting, String),
    /// Moves a slider to a value.
    Slid(Setting, f64),
    /// Takes the calculator's entries, or a number of their own.
    Entries {
        /// Whether it is the calculator's.
        from_calculator: bool,
    },
    /// Takes the edition's leaving rate of that id; nothing for one of their own.
    Leaving(Option<String>),
    /// Compares with the edition's rate of that id; nothing for one of their own.
    Target(Option<String>),
    /// Goes back to what the page opens with.
    StartAgain,
    /// Takes the last step back.
    Undid,
    /// Takes a step again that was taken back.
    Redid,
}

impl Act {
    /// Whether the way back leads to what was shown before: not for each letter and each move of a slider.
    pub fn is_step(&self) -> bool {
        self.setting().is_none()
    }

    /// The number that it changes, letter by letter or move by move.
    pub fn setting(&self) -> Option<Setting> {
        match self {
            Act::Typed(setting, _) | Act::Slid(setting, _) => Some(*setting),
            _ => None,
        }
    }
}

impl View {
    /// What shows these choices.
    pub fn of(choices: Choices) -> View {
        let fields = Setting::ALL.map(|setting| Field::showing(setting, value_of(&choices, setting)));
        View { choices, fields }
    }

    /// What an edition opens with.
    pub fn opening(edition: &'static Edition) -> View {
        View::of(Choices::opening(edition))
    }

    /// The field of a setting.
    #[allow(clippy::indexing_slicing, reason = "there is one for each setting")]
    pub fn field(&self, setting: Setting) -> &Field {
        &self.fields[setting as usize]
    }

    /// Whether something that was typed can't be used.
    pub fn is_troubled(&self) -> bool {
        self.fields.iter().any(|field| field.trouble.is_some())
    }

    /// What is shown after an act.
    #[must_use]
    pub fn after(mut self, act: Act) -> View {
        let figures = self.choices.figures();
        match act {
            Act::Typed(setting, text) => {
                let now = value_of(&self.choices, setting);
                match words::read(setting, &text) {
                    // The number that is shown means the value with all of its digits.
                    Ok(value) if words::read(setting, &words::in_field(setting, now)) == Ok(value) => {
                        self.set_field(setting, Field { text, value: now, trouble: None });
                        if self.choices.entries == Entries::FromCalculator && setting == Setting::Entries {
                            self.choose(setting, now);
                        }
                    }
                    Ok(value) => {
                        self.choose(setting, value);
                        self.set_field(setting, Field { text, value, trouble: None });
                    }
                    Err(why) => {
                        let value = self.field(setting).value;
                        self.set_field(setting, Field { text, value, trouble: Some(why) });
                    }
                }
            }
            Act::Slid(setting, value) => {
                if setting.check(value).is_ok() {
                    self.choose(setting, value);
                    self.set_field(setting, Field::showing(setting, value));
                }
            }
            Act::Entries { from_calculator } => {
                let number = self.field(Setting::Entries).value;
                self.choices.entries = if from_calculator { Entries::FromCalculator } else { Entries::Number(number) };
                self.set_field(Setting::Entries, Field::showing(Setting::Entries, number));
            }
            Act::Leaving(id) => {
                self.choices.leaving = match id {
                    None => Leaving::Own(self.choices.leaving_rate()),
                    Some(id) => figures.leaving_of_id(&id).map_or(self.choices.leaving, Leaving::Of),
                };
                self.show(Setting::LeavingRate);
            }
            Act::Target(id) => {
                self.choices.target = match id {
                    None => Target::Own(self.choices.target_rate()),
                    Some(id) => figures.target_of_id(&id).map_or(self.choices.target, Target::Of),
                };
                self.show(Setting::Target);
            }
            Act::StartAgain => return View::opening(self.choices.edition),
            // The visit has what was shown before.
            Act::Undid | Act::Redid => {}
        }
        self
    }

    /// Chooses a number of the visitor's own.
    fn choose(&mut self, setting: Setting, value: f64) {
        match setting {
            Setting::Entries => self.choices.entries = Entries::Number(value),
            Setting::LeavingRate => self.choices.leaving = Leaving::Own(value),
            Setting::PopulationGrowth => self.choices.population_growth = value,
            Setting::Target => self.choices.target = Target::Own(value),
        }
    }

    /// Shows what is chosen in its field.
    fn show(&mut self, setting: Setting) {
        self.set_field(setting, Field::showing(setting, value_of(&self.choices, setting)));
    }

    fn set_field(&mut self, setting: Setting, field: Field) {
        if let Some(old) = self.fields.get_mut(setting as usize) {
            *old = field;
        }
    }
}

impl Field {
    fn showing(setting: Setting, value: f64) -> Field {
        Field { text: words::in_field(setting, value), value, trouble: None }
    }
}

/// The value that is chosen; of entries that come from the calculator, last year's number.
fn value_of(choices: &Choices, setting: Setting) -> f64 {
    match (setting, choices.entries) {
        (Setting::Entries, Entries::Number(entries)) => entries,
        (Setting::Entries, Entries::FromCalculator) => choices.figures().entered.value,
        (Setting::LeavingRate, _) => choices.leaving_rate(),
        (Setting::PopulationGrowth, _) => choices.population_growth,
        (Setting::Target, _) => choices.target_rate(),
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use facts::NEWEST;
    use model::in_care::Setting;
    use proptest::prelude::*;

    use super::{Act, View};
    use crate::in_care::{Choices, Entries, Leaving, Target};
    use crate::link::in_care as link;

    fn after(acts: impl IntoIterator<Item = Act>) -> View {
        acts.into_iter().fold(View::opening(&NEWEST), View::after)
    }

    fn typed(setting: Setting, text: &str) -> Act {
        Act::Typed(setting, text.into())
    }

    #[test]
    fn what_cant_be_used_stays_in_its_field_and_the_last_good_choice_counts() {
        let view = after([typed(Setting::Entries, "160"), typed(Setting::Entries, "16O")]);
        assert_eq!(view.choices.entries, Entries::Number(160.0));
        assert_eq!(view.field(Setting::Entries).text, "16O");
        assert!(view.is_troubled());
        assert!(after([typed(Setting::LeavingRate, "0")]).is_troubled());
        assert!(!after([typed(Setting::LeavingRate, "0"), Act::Leaving(None)]).is_troubled());
    }

    #[test]
    fn the_number_that_is_shown_means_all_of_its_digits() {
        let last_year = &NEWEST.in_care().leaving[0];
        let shown = after([]).field(Setting::LeavingRate).text.clone();
        assert_eq!(after([typed(Setting::LeavingRate, &shown)]).choices.leaving, Leaving::Of(last_year));
        let own = after([Act::Leaving(None), typed(Setting::LeavingRate, &shown)]);
        assert_eq!(own.choices.leaving, Leaving::Own(last_year.rate));
    }

    #[test]
    fn one_goes_from_the_calculators_entries_to_a_number_and_back() {
        let from_calculator = Act::Entries { from_calculator: true };
        let back = [typed(Setting::Entries, "200"), from_calculator.clone(), Act::Entries { from_calculator: false }];
        assert_eq!(after(back).choices.entries, Entries::Number(200.0));
        let shown = after([from_calculator.clone(), typed(Setting::Entries, "178")]);
        assert_eq!(shown.choices.entries, Entries::Number(178.0));
        assert_eq!(after([from_calculator]).choices.entries, Entries::FromCalculator);
    }

    pub(crate) fn any_choices() -> impl Strategy<Value = Choices> {
        let record = NEWEST.in_care();
        let number = |setting: Setting| {
            prop_oneof![setting.range(), setting.range().prop_map(move |value| setting.nearest_step(value))]
        };
        let entries = prop_oneof![Just(Entries::FromCalculator), number(Setting::Entries).prop_map(Entries::Number)];
        let leaving = prop_oneof![
            (0..record.leaving.len()).prop_map(|index| Leaving::Of(&record.leaving[index])),
            number(Setting::LeavingRate).prop_map(Leaving::Own)
        ];
        let target = prop_oneof![
            (0..record.targets.len()).prop_map(|index| Target::Of(&record.targets[index])),
            number(Setting::Target).prop_map(Target::Own)
        ];
        (entries, leaving, number(Setting::PopulationGrowth), target).prop_map(
            |(entries, leaving, population_growth, target)| Choices {
                edition: &NEWEST,
                entries,
                leaving,
                population_growth,
                target,
            },
        )
    }

    proptest! {
        #[test]
        fn a_link_brings_back_the_same_choices_to_the_bit(choices in any_choices(), children in 0..100u8) {
            let query = format!("?v=1&children={children}");
            let written = link::write(&query, &choices);
            prop_assert!(written.starts_with(&query));
            prop_assert_eq!(link::read(&written, &NEWEST), (choices, vec![]));
            prop_assert_eq!(link::write(&written, &choices), written);
        }

        #[test]
        fn whatever_is_typed_the_choices_are_allowed(setting in 0..4usize, text in ".{0,12}", number in -10.0..600.0f64) {
            let setting = Setting::ALL[setting];
            for text in [text, number.to_string()] {
                let view = after([typed(setting, &text)]);
                prop_assert_eq!(&view.field(setting).text, &text);
                prop_assert_eq!(link::read(&link::write("", &view.choices), &NEWEST), (view.choices, vec![]));
            }
        }
    }
}
