//! A checked set of the eleven inputs, and what can be wrong with one.

use core::fmt;

use crate::Input;

/// Eleven values that are each in range and do not contradict each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Inputs([f64; Input::COUNT]);

/// Why a value, or two together, can't be used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Problem {
    /// The value is outside [`Input::range`], or is not a number.
    OutOfRange {
        /// Which input.
        input: Input,
        /// The value that was given.
        value: f64,
    },
    /// The value has to be a whole number.
    NotWhole {
        /// Which input.
        input: Input,
        /// The value that was given.
        value: f64,
    },
    /// [`Input::Lasting`] is above [`Input::YearsCounted`].
    LastsLongerThanCounted {
        /// Years that the fall lasts.
        lasting: f64,
        /// Years counted.
        counted: f64,
    },
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Problem::OutOfRange { input, value } => {
                let range = input.range();
                let (key, least, most) = (input.key(), range.start(), range.end());
                write!(f, "{key} is {value}; it can be from {least} to {most}")
            }
            Problem::NotWhole { input, value } => {
                write!(f, "{} is {value}; it has to be a whole number", input.key())
            }
            Problem::LastsLongerThanCounted { lasting, counted } => {
                let (y, h) = (Input::Lasting.key(), Input::YearsCounted.key());
                write!(f, "{y} is {lasting}, above {h}, which is {counted}")
            }
        }
    }
}

impl core::error::Error for Problem {}

impl Inputs {
    /// Checks the values, given in the order of [`Input::ALL`].
    ///
    /// # Errors
    /// Every problem found, in the order of the table.
    pub fn new(values: [f64; Input::COUNT]) -> Result<Inputs, Vec<Problem>> {
        let mut problems: Vec<Problem> =
            Input::ALL.into_iter().zip(values).filter_map(|(input, value)| input.check(value).err()).collect();
        let inputs = Inputs(values);
        let (lasting, counted) = (inputs.get(Input::Lasting), inputs.get(Input::YearsCounted));
        if problems.is_empty() && lasting > counted {
            problems.push(Problem::LastsLongerThanCounted { lasting, counted });
        }
        if problems.is_empty() { Ok(inputs) } else { Err(problems) }
    }

    /// Values that [`Inputs::new`] has accepted before: for code that a build script writes after checking.
    pub const fn of_checked(values: [f64; Input::COUNT]) -> Inputs {
        Inputs(values)
    }

    /// The same with one value changed.
    ///
    /// # Errors
    /// As [`Inputs::new`].
    pub fn with(&self, input: Input, value: f64) -> Result<Inputs, Vec<Problem>> {
        let mut changed = *self;
        changed.set(input, value);
        Inputs::new(changed.0)
    }

    /// Changes a value without checking it.
    pub(crate) fn set(&mut self, input: Input, value: f64) {
        if let Some(slot) = self.0.get_mut(input as usize) {
            *slot = value;
        }
    }

    /// The value of one input, in its [`Input::unit`].
    pub fn get(&self, input: Input) -> f64 {
        // Every Input is an index into the array; NaN would show a table that lost a row.
        self.0.get(input as usize).copied().unwrap_or(f64::NAN)
    }

    /// All values, in the order of [`Input::ALL`].
    pub fn values(&self) -> [f64; Input::COUNT] {
        self.0
    }

    /// Years that the fall lasts, a whole number.
    pub(crate) fn years_lasting(&self) -> usize {
        self.get(Input::Lasting) as usize
    }

    /// Years counted, a whole number up to [`crate::MOST_YEARS`].
    pub fn years_counted(&self) -> usize {
        self.get(Input::YearsCounted) as usize
    }
}

impl Input {
    /// Checks one value on its own, as [`Inputs::new`] does for all of them.
    ///
    /// # Errors
    /// The problem with it: out of range (as is "not a number"), or not whole.
    ///
    /// ```
    /// use model::Input;
    /// assert!(Input::Children.check(80.0).is_ok());
    /// assert_eq!(Input::Lasting.check(2.5).unwrap_err().to_string(), "lasting is 2.5; it has to be a whole number");
    /// ```
    pub fn check(self, value: f64) -> Result<(), Problem> {
        if !self.range().contains(&value) {
            return Err(Problem::OutOfRange { input: self, value });
        }
        if self.is_whole() && value.fract() != 0.0 {
            return Err(Problem::NotWhole { input: self, value });
        }
        Ok(())
    }
}
