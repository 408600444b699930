//! What a visitor has chosen, and what each action makes of it. Pure.

mod field;

pub use field::{Field, Trouble};

use facts::{Edition, NEWEST, Scenario};
use model::{Input, Inputs};

use crate::link::{Arrival, Remark};

/// The inputs that the calculator offers, in the order of the page.
pub const OFFERED: [Input; 3] = [Input::Children, Input::TimeInCare, Input::WeeklyCost];

/// Whether the calculator can work out what a scenario is about: so far only those that credit all of the fall.
pub fn offers(scenario: &Scenario) -> bool {
    scenario.inputs.get(Input::Credited) == 1.0
}

/// Everything that the pages show follows from this.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The set of figures that the inputs start from.
    pub edition: &'static Edition,
    /// The ready-made scenario that they start from.
    pub scenario: &'static Scenario,
    /// The last values that could be used.
    pub inputs: Inputs,
    /// What stands in each offered field, usable or not.
    pub fields: [Field; OFFERED.len()],
    /// What could not be used of the link.
    pub remarks: Vec<Remark>,
    /// Whether the visitor has changed anything since the page opened.
    pub moved: bool,
}

/// What a visitor does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Followed a link to the page.
    Arrived(Arrival),
    /// Typed or pasted into a number field, which now reads so.
    Typed(Input, String),
    /// Moved a slider to this position.
    Slid(Input, f64),
    /// Chose a ready-made scenario, by its id.
    Chose(String),
}

impl Default for State {
    /// The newest edition's opening scenario.
    fn default() -> State {
        State::starting_from(&NEWEST, NEWEST.opening())
    }
}

impl State {
    fn starting_from(edition: &'static Edition, scenario: &'static Scenario) -> State {
        let inputs = scenario.inputs;
        let fields = OFFERED.map(|input| Field::showing(input, inputs.get(input)));
        State { edition, scenario, inputs, fields, remarks: Vec::new(), moved: false }
    }

    /// The value of the scenario, which an input keeps until it is changed.
    pub fn start_of(&self, input: Input) -> f64 {
        self.scenario.inputs.get(input)
    }

    /// The state after an action. An action that can't be used changes nothing but the field it came through.
    #[must_use]
    pub fn after(&self, action: Action) -> State {
        match action {
            Action::Arrived(arrival) => State::of(arrival),
            Action::Typed(input, text) => {
                let (mut next, start) = (self.touched(), self.start_of(input));
                match Field::read(input, &text, start).and_then(|value| next.set(input, value)) {
                    Ok(()) => next.show(Field { input, text, trouble: None }),
                    Err(trouble) => next.show(Field { input, text, trouble: Some(trouble) }),
                }
                next
            }
            Action::Slid(input, position) => {
                let (mut next, start) = (self.touched(), self.start_of(input));
                // The position nearest to the starting value stands for it exactly, so that a slider that goes
                // away and comes back leaves nothing changed.
                let value = if input.nearest_step(start) == position { start } else { position };
                if next.set(input, value).is_ok() {
                    next.show(Field::showing(input, value));
                }
                next
            }
            Action::Chose(id) => match self.edition.scenario(&id) {
                Some(scenario) => State { moved: true, ..State::starting_from(self.edition, scenario) },
                None => self.clone(),
            },
        }
    }

    fn of(arrival: Arrival) -> State {
        let Arrival { edition, scenario, values, remarks } = arrival;
        let mut state = State { remarks, ..State::starting_from(edition, scenario) };
        for (input, value) in values {
            let start = state.start_of(input);
            match Field::meant(input, value, start).and_then(|value| state.set(input, value)) {
                Ok(()) => state.show(Field::showing(input, state.inputs.get(input))),
                Err(trouble) => state.remarks.push(Remark::Unusable { input, trouble }),
            }
        }
        state
    }

    fn touched(&self) -> State {
        State { moved: true, ..self.clone() }
    }

    fn set(&mut self, input: Input, value: f64) -> Result<(), Trouble> {
        self.inputs = self.inputs.with(input, value).map_err(Trouble::of)?;
        Ok(())
    }

    fn show(&mut self, field: Field) {
        if let Some(slot) = self.fields.iter_mut().find(|slot| slot.input == field.input) {
            *slot = field;
        }
    }
}

#[cfg(test)]
mod tests;
