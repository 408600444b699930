//! The way back and forth through what was shown before. Pure.

/// The most steps that can be taken back.
const LONGEST: usize = 200;

/// What was shown before what is shown, and after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps<T> {
    past: Vec<T>,
    future: Vec<T>,
}

impl<T> Default for Steps<T> {
    fn default() -> Steps<T> {
        Steps { past: Vec::new(), future: Vec::new() }
    }
}

impl<T> Steps<T> {
    /// Whether there is a step to take back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to take again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Adds a step from what was shown; what was taken back is gone.
    pub fn add(&mut self, before: T) {
        self.future.clear();
        self.past.push(before);
        if self.past.len() > LONGEST {
            self.past.remove(0);
        }
    }

    /// Forgets what was taken back: a step goes on.
    pub fn go_on(&mut self) {
        self.future.clear();
    }

    /// Takes the last step back: what was shown before takes the place of `now`.
    pub fn undo(&mut self, now: &mut T) -> bool {
        swap(&mut self.past, &mut self.future, now)
    }

    /// Takes a step again that was taken back.
    pub fn redo(&mut self, now: &mut T) -> bool {
        swap(&mut self.future, &mut self.past, now)
    }
}

fn swap<T>(from: &mut Vec<T>, to: &mut Vec<T>, now: &mut T) -> bool {
    let Some(next) = from.pop() else { return false };
    to.push(std::mem::replace(now, next));
    true
}
