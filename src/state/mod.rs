//! What a visitor has chosen, and what each change makes of it. Pure.

mod answer;
mod bounds;
mod field;
mod session;
mod steps;

pub use answer::{Answer, Shown};
pub use bounds::{Bounds, BoundsTrouble, End};
pub use field::{Field, Trouble};
pub use session::{Action, Control, Session};
pub use steps::Steps;

use facts::{Edition, NEWEST, Scenario};
use model::ranges::{Range, Ranges, UNCERTAIN};
use model::{Input, Inputs};

use crate::link::{Arrival, Remark};

/// Everything that the pages show follows from this.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The set of figures that the inputs start from.
    pub edition: &'static Edition,
    /// The ready-made scenario that they start from.
    pub scenario: &'static Scenario,
    /// The last values that could be used together.
    pub inputs: Inputs,
    /// What stands in each field, usable or not, in the order of [`Input::ALL`].
    pub fields: [Field; Input::COUNT],
    /// What stands in the fields of each range, in the order of [`UNCERTAIN`].
    pub bounds: [Bounds; UNCERTAIN.len()],
    /// What of the link is for other pages.
    pub kept: Vec<(String, String)>,
    /// What could not be used of the link.
    pub remarks: Vec<Remark>,
    /// Whether the visitor has changed anything since the page opened.
    pub moved: bool,
}

/// What a visitor changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Went to a link.
    Arrived(Arrival),
    /// Typed or pasted into a number field, which now reads so.
    Typed(Input, String),
    /// Moved a slider to this position.
    Slid(Input, f64),
    /// Typed or pasted into a field of a range.
    TypedEnd(Input, End, String),
    /// Chose a ready-made scenario, by its id.
    Chose(String),
    /// Took an input back to the scenario's value.
    TookBack(Input),
    /// Took a range back to the edition's.
    TookBackRange(Input),
}

impl Change {
    /// What it came through, if it came through a field or slider.
    pub(crate) fn control(&self) -> Option<Control> {
        match self {
            Change::Typed(input, _) | Change::Slid(input, _) => Some(Control::Value(*input)),
            Change::TypedEnd(input, end, _) => Some(Control::End(*input, *end)),
            Change::Arrived(_) | Change::Chose(_) | Change::TookBack(_) | Change::TookBackRange(_) => None,
        }
    }
}

impl Default for State {
    /// The newest edition's opening scenario.
    fn default() -> State {
        State::starting_from(&NEWEST, NEWEST.opening())
    }
}

impl State {
    /// The state that a scenario begins with.
    pub fn starting_from(edition: &'static Edition, scenario: &'static Scenario) -> State {
        let inputs = scenario.inputs;
        let fields = Input::ALL.map(|input| Field::showing(input, inputs.get(input)));
        let start = edition.ranges();
        let bounds = UNCERTAIN.map(|input| {
            let central = inputs.get(input);
            let range = start.get(input).unwrap_or(Range { low: central, high: central });
            Bounds::starting_from(input, range, central)
        });
        State { edition, scenario, inputs, fields, bounds, kept: Vec::new(), remarks: Vec::new(), moved: false }
    }

    /// The state that a link means.
    pub fn of(arrival: Arrival) -> State {
        let Arrival { edition, scenario, values, ranges, kept, remarks } = arrival;
        let mut state = State { kept, remarks, ..State::starting_from(edition, scenario) };
        for (input, value) in values {
            match field::meant(input, value, state.start_of(input)) {
                Ok(value) => state.show(Field::showing(input, value)),
                Err(trouble) => state.remarks.push(Remark::Unusable { input, trouble }),
            }
        }
        state.settle();
        let contradiction = state.troubled().find_map(|field| field.trouble);
        if let Some(Trouble::Refused(problem)) = contradiction {
            state.remarks.push(Remark::Contradiction(problem));
            for input in CONTRADICTING {
                state.show(Field::showing(input, state.start_of(input)));
            }
            state.settle();
        }
        for (input, ends) in ranges {
            state.bound(input, |bounds| bounds.given(ends));
            let refused = state.bounds_of(input).filter(|bounds| bounds.is_refused());
            if let Some(trouble) = refused.and_then(|bounds| bounds.trouble) {
                state.remarks.push(Remark::Range { input, trouble });
                state.take_back_range(input);
            }
        }
        state
    }

    /// The fields of an uncertain input's range.
    pub fn bounds_of(&self, input: Input) -> Option<&Bounds> {
        self.bounds.iter().find(|bounds| bounds.input == input)
    }

    /// The ranges that the answers are drawn from: each holds its value.
    pub fn ranges(&self) -> Ranges {
        Ranges(self.bounds.each_ref().map(|bounds| bounds.range)).widened_to_hold(&self.inputs)
    }

    /// The ranges that are not as the edition has them.
    pub fn changed_bounds(&self) -> impl Iterator<Item = &Bounds> {
        let start = self.edition.ranges();
        self.bounds.iter().filter(move |bounds| start.get(bounds.input).is_some_and(|start| bounds.is_changed(start)))
    }

    /// How many figures and ranges are not as they were in the beginning.
    pub fn changes(&self) -> usize {
        self.changed().count() + self.changed_bounds().count()
    }

    /// Whether it shows the figures that pages are built with.
    pub fn is_opening(&self) -> bool {
        let Scenario { inputs, .. } = NEWEST.opening();
        self.edition == &NEWEST
            && self.scenario == NEWEST.opening()
            && self.inputs == *inputs
            && self.ranges() == NEWEST.ranges().widened_to_hold(inputs)
    }

    /// Whether what stands in any field can't be used.
    pub fn is_troubled(&self) -> bool {
        self.troubled().next().is_some() || self.bounds.iter().any(Bounds::is_refused)
    }

    /// The field of an input.
    #[allow(clippy::indexing_slicing, reason = "there is one for each input, in their order")]
    pub fn field(&self, input: Input) -> &Field {
        &self.fields[input as usize]
    }

    /// The value of the scenario, which an input keeps until it is changed.
    pub fn start_of(&self, input: Input) -> f64 {
        self.scenario.inputs.get(input)
    }

    /// The inputs that are not as the scenario has them.
    pub fn changed(&self) -> impl Iterator<Item = &Field> {
        let unreadable = |field: &Field| field.trouble.is_some_and(|trouble| !trouble.is_contradiction());
        self.fields.iter().filter(move |field| unreadable(field) || field.value != self.start_of(field.input))
    }

    /// The fields that hold what can't be used.
    pub fn troubled(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| field.trouble.is_some())
    }

    /// The state after a change. One that can't be used alters only the field that it was typed into.
    #[must_use]
    pub fn after(&self, change: Change) -> State {
        let mut next = State { moved: true, ..self.clone() };
        match change {
            Change::Arrived(arrival) => return State::of(arrival),
            Change::Typed(input, text) => next.show(self.field(input).typed(text, self.start_of(input))),
            Change::Slid(input, position) => {
                // The position nearest to the starting value stands for it exactly, so that a slider that goes
                // away and comes back leaves nothing changed.
                let start = self.start_of(input);
                let value = if input.nearest_step(start) == position { start } else { position };
                if input.check(value).is_ok() {
                    next.show(Field::showing(input, value));
                }
            }
            Change::Chose(id) => match self.edition.scenario(&id) {
                Some(scenario) => {
                    let start = State::starting_from(self.edition, scenario);
                    let mut next = State { moved: true, kept: self.kept.clone(), ..start };
                    // Ranges are about what is not known, in whichever scenario: only to start again takes them back.
                    if scenario.id != self.scenario.id {
                        next.bounds.clone_from(&self.bounds);
                        next.settle();
                    }
                    return next;
                }
                None => return self.clone(),
            },
            Change::TookBack(input) => next.show(Field::showing(input, self.start_of(input))),
            Change::TypedEnd(input, end, text) => next.bound(input, |bounds| bounds.typed(end, text)),
            Change::TookBackRange(input) => next.take_back_range(input),
        }
        next.settle();
        next
    }

    /// The state once the visitor has left a field: a number that can be used stands there as the page writes numbers.
    #[must_use]
    pub(crate) fn left(&self, control: Control) -> State {
        let mut next = self.clone();
        match control {
            Control::Value(input) => next.show(self.field(input).left()),
            Control::End(input, _) => next.bound(input, Bounds::left),
        }
        next
    }

    fn show(&mut self, field: Field) {
        if let Some(slot) = self.fields.iter_mut().find(|slot| slot.input == field.input) {
            *slot = field;
        }
    }

    /// Changes the fields of a range.
    fn bound(&mut self, input: Input, change: impl FnOnce(Bounds) -> Bounds) {
        let central = self.inputs.get(input);
        let start = self.edition.ranges().get(input);
        if let Some((slot, start)) = self.bounds.iter_mut().find(|slot| slot.input == input).zip(start) {
            *slot = change(slot.clone()).settled(start, central);
        }
    }

    fn take_back_range(&mut self, input: Input) {
        let central = self.inputs.get(input);
        if let Some(start) = self.edition.ranges().get(input) {
            self.bound(input, |_| Bounds::starting_from(input, start, central));
        }
    }

    /// Takes over the fields' values. Where two contradict each other both say so, and the answer keeps the last two
    /// that did not.
    fn settle(&mut self) {
        for field in &mut self.fields {
            field.trouble = field.trouble.filter(|trouble| !trouble.is_contradiction());
        }
        let wanted = Input::ALL.map(|input| self.field(input).value);
        match Inputs::new(wanted) {
            Ok(inputs) => self.inputs = inputs,
            Err(problems) => {
                let problem = problems.first().copied();
                let kept = Input::ALL.map(|input| {
                    if CONTRADICTING.contains(&input) { self.inputs.get(input) } else { self.field(input).value }
                });
                self.inputs = Inputs::new(kept).unwrap_or(self.inputs);
                for field in self.fields.iter_mut().filter(|field| CONTRADICTING.contains(&field.input)) {
                    field.trouble = field.trouble.or(problem.map(Trouble::Refused));
                }
            }
        }
        // A range has to hold its value, wherever that goes.
        for input in UNCERTAIN {
            self.bound(input, |bounds| bounds);
        }
    }
}

/// The inputs that can contradict each other ([`model::Problem::LastsLongerThanCounted`]).
const CONTRADICTING: [Input; 2] = [Input::Lasting, Input::YearsCounted];

#[cfg(test)]
mod tests;
