//! What of a list is shown: all of it or one group, all entries or one at a time. Pure.

use facts::Entry;

/// A list that can be browsed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct List {
    /// What its entries are called: "events".
    pub what: &'static str,
    /// What shows them all: "All events".
    pub all: &'static str,
    /// What steps back: "Earlier".
    pub back: &'static str,
    /// What steps on: "Later".
    pub on: &'static str,
    /// Each group's name in links, and what it is called.
    pub groups: &'static [(&'static str, &'static str)],
    /// Its entries, in order.
    pub entries: &'static [Entry],
}

/// What is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Browse {
    /// The group that alone is shown; nothing for all.
    pub group: Option<usize>,
    /// The entry that was chosen.
    pub chosen: Option<usize>,
    /// Whether only that one is shown.
    pub one_at_a_time: bool,
}

/// What a visitor does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Shows one group, or all.
    Show(Option<usize>),
    /// Chooses an entry.
    Choose(usize),
    /// Goes so many entries on (below 0: back) among those of the group.
    Step(isize),
    /// Goes to the first.
    First,
    /// Goes to the last.
    Last,
    /// Shows one entry at a time, or all again.
    OneAtATime(bool),
}

impl List {
    /// The entries of a group, by their indexes.
    fn within(self, group: Option<usize>) -> impl DoubleEndedIterator<Item = usize> {
        let of_group = group.and_then(|group| self.groups.get(group)).map(|(id, _)| *id);
        let is_in = move |entry: &Entry| of_group.is_none_or(|id| entry.group == id);
        self.entries.iter().enumerate().filter(move |(_, entry)| is_in(entry)).map(|(index, _)| index)
    }

    /// How many entries a group has.
    pub fn count(self, group: Option<usize>) -> usize {
        self.within(group).count()
    }

    /// The index of the entry of that id.
    pub fn entry(self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.id == id)
    }

    /// The index of the group of that name in links.
    pub fn group(self, id: &str) -> Option<usize> {
        self.groups.iter().position(|(known, _)| *known == id)
    }
}

impl Browse {
    /// What is shown after an act.
    #[must_use]
    pub fn after(self, list: List, act: Act) -> Browse {
        match act {
            Act::Show(group) => {
                let chosen = self.chosen.filter(|chosen| list.within(group).any(|index| index == *chosen));
                let first = list.within(group).next().filter(|_| self.one_at_a_time);
                Browse { group, chosen: chosen.or(first), ..self }
            }
            Act::Choose(entry) => {
                let group = self.group.filter(|group| list.within(Some(*group)).any(|index| index == entry));
                Browse { group, chosen: Some(entry), ..self }
            }
            Act::Step(by) => {
                let entries: Vec<usize> = list.within(self.group).collect();
                let end = entries.len().saturating_sub(1);
                let here = self.chosen.and_then(|chosen| entries.iter().position(|index| *index == chosen));
                let next = match here {
                    Some(here) => here.saturating_add_signed(by).min(end),
                    None if by > 0 => 0,
                    None => end,
                };
                self.only(entries.get(next).copied())
            }
            Act::First => self.only(list.within(self.group).next()),
            Act::Last => self.only(list.within(self.group).next_back()),
            Act::OneAtATime(false) => Browse { one_at_a_time: false, ..self },
            Act::OneAtATime(true) => self.only(self.chosen.or_else(|| list.within(self.group).next())),
        }
    }

    fn only(self, entry: Option<usize>) -> Browse {
        Browse { chosen: entry, one_at_a_time: entry.is_some(), ..self }
    }

    /// Whether an entry is shown.
    pub fn shows(self, list: List, entry: usize) -> bool {
        list.within(self.group).any(|index| index == entry) && (!self.one_at_a_time || self.chosen == Some(entry))
    }

    /// Where the chosen entry stands among those of the group, from 1.
    pub fn place(self, list: List) -> Option<usize> {
        let place = list.within(self.group).position(|index| Some(index) == self.chosen)?;
        Some(place + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::{Act, Browse, List};
    use facts::Entry;
    use proptest::prelude::*;

    const fn entry(id: &'static str, group: &'static str) -> Entry {
        Entry { id, title: id, group }
    }

    const LIST: List = List {
        what: "events",
        all: "All events",
        back: "Earlier",
        on: "Later",
        groups: &[("a", "A"), ("b", "B"), ("empty", "Empty")],
        entries: &[entry("one", "a"), entry("two", "b"), entry("three", "a"), entry("four", "b")],
    };

    fn after(acts: &[Act]) -> Browse {
        acts.iter().fold(Browse::default(), |browse, act| browse.after(LIST, *act))
    }

    fn shown(browse: Browse) -> Vec<usize> {
        (0..LIST.entries.len()).filter(|entry| browse.shows(LIST, *entry)).collect()
    }

    #[test]
    fn it_begins_with_everything() {
        assert_eq!(shown(Browse::default()), [0, 1, 2, 3]);
    }

    #[test]
    fn a_group_alone() {
        assert_eq!(shown(after(&[Act::Show(Some(1))])), [1, 3]);
        assert_eq!(shown(after(&[Act::Show(Some(1)), Act::Show(None)])), [0, 1, 2, 3]);
    }

    #[test]
    fn steps_stay_within_the_group_and_stop_at_its_ends() {
        let browse = after(&[Act::Show(Some(1)), Act::Step(1)]);
        assert_eq!((shown(browse), browse.place(LIST)), (vec![1], Some(1)));
        assert_eq!(shown(after(&[Act::Show(Some(1)), Act::Step(1), Act::Step(1), Act::Step(1)])), [3]);
        assert_eq!(shown(after(&[Act::Step(-1)])), [3]);
        assert_eq!(shown(after(&[Act::Last, Act::First])), [0]);
    }

    #[test]
    fn an_entry_that_is_chosen_is_shown_whatever_the_group() {
        assert_eq!(after(&[Act::Show(Some(1)), Act::Choose(0)]).group, None);
        assert_eq!(after(&[Act::Show(Some(1)), Act::Choose(3)]).group, Some(1));
    }

    fn any_act() -> impl Strategy<Value = Act> {
        prop_oneof![
            prop::option::of(0..3usize).prop_map(Act::Show),
            (0..4usize).prop_map(Act::Choose),
            (-5..5isize).prop_map(Act::Step),
            Just(Act::First),
            Just(Act::Last),
            any::<bool>().prop_map(Act::OneAtATime),
        ]
    }

    proptest! {
        #[test]
        fn whatever_is_done_what_is_chosen_is_shown(acts in prop::collection::vec(any_act(), 0..20)) {
            let browse = after(&acts);
            prop_assert!(browse.chosen.is_none_or(|chosen| browse.shows(LIST, chosen)), "{:?}", browse);
            prop_assert!(!browse.one_at_a_time || shown(browse).len() <= 1);
        }

        #[test]
        fn nothing_is_shown_only_where_the_group_is_empty(acts in prop::collection::vec(any_act(), 0..20)) {
            let browse = after(&acts);
            prop_assert_eq!(shown(browse).is_empty(), LIST.count(browse.group) == 0);
        }
    }
}
