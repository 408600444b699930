//! The two scenarios, and what each act makes of them. Pure.

use crate::link::{self, against};
use crate::state::State;

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The one that the link is about.
    First,
    /// The one that it is compared with.
    Second,
}

impl Which {
    /// Both, in order.
    pub const BOTH: [Which; 2] = [Which::First, Which::Second];

    /// Its name on the page.
    pub const fn name(self) -> &'static str {
        match self {
            Which::First => "First",
            Which::Second => "Second",
        }
    }

    /// The id of its list of scenarios.
    pub const fn id(self) -> &'static str {
        match self {
            Which::First => "first",
            Which::Second => "second",
        }
    }
}

/// What a visitor does.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Chooses the ready-made scenario of that id.
    Chose(Which, String),
    /// Puts each in the other's place.
    Swapped,
}

/// The two scenarios.
#[derive(Clone, Debug, PartialEq)]
pub struct Sides {
    /// The one that the link is about. What of the link is for other pages goes with it.
    pub first: State,
    /// The one that it is compared with.
    pub second: State,
}

impl Default for Sides {
    fn default() -> Sides {
        Sides::of("")
    }
}

impl Sides {
    /// What a query says: where it names no second scenario, the edition's first that differs.
    ///
    /// ```
    /// use stoke_explainer::compare::Sides;
    ///
    /// let sides = Sides::of("?children=80&against=claim");
    /// assert_eq!((sides.first.scenario.id, sides.second.scenario.id), ("half-credited", "claim"));
    /// assert_eq!(Sides::of("?scenario=claim").second.scenario.id, "all-credited");
    /// ```
    pub fn of(query: &str) -> Sides {
        let mut first = State::of(link::read(query));
        first.kept.retain(|(name, _)| !against::has(name));
        let second = against::read_from(query).map_or_else(|| beside(&first), State::of);
        Sides { first, second }
    }

    /// The two after an act.
    #[must_use]
    pub fn after(self, act: Act) -> Sides {
        let Sides { mut first, mut second } = self;
        match act {
            Act::Chose(Which::First, id) => first = State { kept: first.kept.clone(), ..chosen(first, &id) },
            Act::Chose(Which::Second, id) => second = chosen(second, &id),
            Act::Swapped => {
                std::mem::swap(&mut first, &mut second);
                std::mem::swap(&mut first.kept, &mut second.kept);
            }
        }
        first.remarks.clear();
        second.remarks.clear();
        Sides { first, second }
    }

    /// The link to both, from `?` on.
    ///
    /// ```
    /// use stoke_explainer::compare::{Act, Sides};
    ///
    /// let link = Sides::of("?children=80&against=claim").after(Act::Swapped).link();
    /// assert_eq!(link, "?v=1&figures=2026-04&scenario=claim&against=half-credited&against-children=80");
    /// ```
    pub fn link(&self) -> String {
        let mut first = self.first.clone();
        first.kept.extend(against::pairs_of(&self.second));
        link::write(&first)
    }

    /// The link in which one of them is the first, so that the calculator shows its figures.
    pub fn link_to(&self, which: Which) -> String {
        match which {
            Which::First => self.link(),
            Which::Second => self.clone().after(Act::Swapped).link(),
        }
    }

    /// One of them.
    pub fn get(&self, which: Which) -> &State {
        match which {
            Which::First => &self.first,
            Which::Second => &self.second,
        }
    }
}

/// A state's ready-made scenario of that id; the state itself where its edition has none.
fn chosen(state: State, id: &str) -> State {
    match state.edition.scenario(id) {
        Some(scenario) => State::starting_from(state.edition, scenario),
        None => state,
    }
}

/// The edition's first ready-made scenario that differs from a state.
fn beside(state: &State) -> State {
    let other = state.edition.scenarios.iter().find(|scenario| scenario.inputs != state.inputs);
    State::starting_from(state.edition, other.unwrap_or(state.scenario))
}

#[cfg(test)]
mod tests {
    use facts::NEWEST;
    use model::Input;
    use proptest::prelude::*;

    use super::{Act, Sides, Which};
    use crate::link::odd::any_query;

    fn any_act() -> impl Strategy<Value = Act> {
        let chose = |which: Which| {
            (0..NEWEST.scenarios.len()).prop_map(move |of| Act::Chose(which, NEWEST.scenarios[of].id.to_owned()))
        };
        prop_oneof![Just(Act::Swapped), chose(Which::First), chose(Which::Second)]
    }

    #[test]
    fn what_is_for_other_pages_stays_with_the_link() {
        let sides = Sides::of("?v=1&children=80&entries=160&against=claim");
        for act in [Act::Swapped, Act::Chose(Which::First, NEWEST.opening().id.to_owned())] {
            assert!(sides.clone().after(act.clone()).link().contains("&entries=160"), "{act:?}");
        }
    }

    #[test]
    fn changing_the_second_makes_it_the_first() {
        let sides = Sides::of("?scenario=half-credited&children=80&against=claim&against-children=90");
        let swapped = Sides::of(&sides.link_to(Which::Second));
        assert_eq!((swapped.first.scenario.id, swapped.first.inputs.get(Input::Children)), ("claim", 90.0));
        assert_eq!(swapped.second.inputs, sides.first.inputs);
        assert_eq!(Sides::of(&sides.link_to(Which::First)), sides);
    }

    proptest! {
        #[test]
        fn a_link_brings_both_back(acts in prop::collection::vec(any_act(), 0..6), children in 0..500u32, other in 0..500u32) {
            let begun = Sides::of(&format!("?children={children}&against=claim&against-children={other}&against-children-low=0"));
            let sides = acts.into_iter().fold(begun, Sides::after);
            let back = Sides::of(&sides.link());
            prop_assert_eq!((back.first.inputs, back.second.inputs), (sides.first.inputs, sides.second.inputs));
            prop_assert_eq!((back.first.ranges(), back.second.ranges()), (sides.first.ranges(), sides.second.ranges()));
            prop_assert_eq!(back.link(), sides.link());
        }

        #[test]
        fn any_text_is_a_comparison(text in any::<String>(), query in any_query()) {
            for query in [text, query] {
                let sides = Sides::of(&query);
                prop_assert_eq!(Sides::of(&sides.link()).link(), sides.link());
            }
        }
    }
}
