//! A visit: what is shown, and the way back and forth through what was shown before. Pure.

use std::ops::RangeInclusive;
use std::rc::Rc;

use model::Input;

use super::{Change, End, State, Steps};
use crate::link::Arrival;

/// What is shown, and the steps before and after it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Session {
    /// What is shown.
    pub now: Rc<State>,
    /// The way back.
    pub steps: Steps<Rc<State>>,
    gesture: Option<Gesture>,
    /// How often the visitor asked for what can't be used; 0 while everything can.
    pub asked: u32,
}

/// What a visitor changes a number with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// The field or slider of an input.
    Value(Input),
    /// A field of its range.
    End(Input, End),
}

/// A drag of a slider, or the editing of a field: one step, however many changes it makes.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Gesture {
    control: Control,
    /// Whether the hand let go. Another move before a rest goes on with it, as a held arrow key does.
    released: bool,
    /// For a slider, the value that the hand took hold of.
    held_from: Option<f64>,
}

/// What a visitor does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Opened the page with a link: the visit begins.
    Opened(Arrival),
    /// Changed something.
    Changed(Change),
    /// Let go of a slider, or left a field.
    Released(Control),
    /// Did nothing for a moment.
    Rested,
    /// Took the last step back.
    Undid,
    /// Took a step that was taken back again.
    Redid,
    /// Asked for what can't be used, by pressing Enter or from the answer.
    Asked,
}

impl From<Change> for Action {
    fn from(change: Change) -> Action {
        Action::Changed(change)
    }
}

impl Session {
    /// A visit that begins with that.
    pub fn beginning_with(state: State) -> Session {
        Session { now: Rc::new(state), ..Session::default() }
    }

    /// Whether the visitor holds a slider, or is in a field that was changed.
    pub fn is_held(&self) -> bool {
        self.gesture.is_some_and(|gesture| !gesture.released)
    }

    /// The values that an input's slider reaches, which never change under the hand that holds it.
    pub fn reach(&self, input: Input) -> RangeInclusive<f64> {
        let held = self.gesture.filter(|gesture| gesture.control == Control::Value(input) && !gesture.released);
        input.reach(held.and_then(|gesture| gesture.held_from).unwrap_or(self.now.field(input).value))
    }

    /// The visit after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Session {
        let mut next = self.clone();
        match action {
            Action::Opened(arrival) => return Session::beginning_with(State::of(arrival)),
            Action::Changed(change) => next.change(change),
            Action::Released(control) => {
                let left = self.now.left(control);
                if left != *self.now {
                    next.now = Rc::new(left);
                }
                // A field that was left is done with; a slider's key may be held, which lets go of it at each step.
                let let_go = |gesture: Gesture| gesture.held_from.map(|_| Gesture { released: true, ..gesture });
                if self.gesture.is_some_and(|gesture| gesture.control == control) {
                    next.gesture = self.gesture.and_then(let_go);
                }
            }
            Action::Rested => next.gesture = self.gesture.filter(|gesture| !gesture.released),
            Action::Undid => next.go(Steps::undo),
            Action::Redid => next.go(Steps::redo),
            Action::Asked => next.asked += 1,
        }
        if !next.now.is_troubled() {
            next.asked = 0;
        }
        next
    }

    fn change(&mut self, change: Change) {
        let slides = matches!(change, Change::Slid(..));
        let held = self.gesture.filter(|open| !open.released).and_then(|open| open.held_from);
        let control = change.control();
        let gesture = control.map(|control| {
            let value = match control {
                Control::Value(input) | Control::End(input, _) => self.now.field(input).value,
            };
            Gesture { control, released: false, held_from: slides.then(|| held.unwrap_or(value)) }
        });
        let goes_on = gesture.is_some() && self.gesture.map(|open| open.control) == control;
        let after = Rc::new(self.now.after(change));
        let before = std::mem::replace(&mut self.now, after);
        let same = self.now.fields == before.fields && self.now.bounds == before.bounds;
        if same && self.now.scenario == before.scenario {
            return;
        }
        self.gesture = gesture;
        if goes_on {
            self.steps.go_on();
        } else {
            self.steps.add(before);
        }
    }

    /// Goes a step back, or on again.
    fn go(&mut self, step: fn(&mut Steps<Rc<State>>, &mut Rc<State>) -> bool) {
        if step(&mut self.steps, &mut self.now) {
            self.gesture = None;
            Rc::make_mut(&mut self.now).moved = true;
        }
    }
}
