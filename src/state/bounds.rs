//! The range of an uncertain input: what stands in its two fields, and what is wrong with that.

use model::Input;
use model::ranges::Range;

use crate::words::amount;
use crate::words::number::Unreadable;

/// An end of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The low one.
    Low,
    /// The high one.
    High,
}

impl End {
    /// Both, the low one first.
    pub const BOTH: [End; 2] = [End::Low, End::High];

    /// What stands for it in links and ids.
    pub const fn key(self) -> &'static str {
        match self {
            End::Low => "low",
            End::High => "high",
        }
    }
}

/// The two fields of a range.
#[derive(Clone, Debug, PartialEq)]
pub struct Bounds {
    /// The input that it is for.
    pub input: Input,
    /// What stands in the fields, the low one first, as it was typed.
    pub texts: [String; 2],
    /// The last range that could be used. Its values are in the input's unit.
    pub range: Range,
    /// Why what stands in them can't be used, if it can't.
    pub trouble: Option<BoundsTrouble>,
}

/// Why a range can't be used.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BoundsTrouble {
    /// An end is no number.
    Unreadable(End, Unreadable),
    /// An end is a value that the model does not allow.
    OutOfRange(End),
    /// The low end is above the high one.
    Crossed,
    /// It does not hold the value around which it is drawn: it counts as far as that.
    Misses {
        /// The value.
        central: f64,
        /// What it does hold.
        range: Range,
    },
}

impl Bounds {
    /// The edition's range, around this value.
    pub(crate) fn starting_from(input: Input, start: Range, central: f64) -> Bounds {
        Bounds { input, texts: shown(input, start), range: start, trouble: None }.settled(start, central)
    }

    /// The fields after a text was typed into one of them.
    #[must_use]
    pub(crate) fn typed(mut self, end: End, text: String) -> Bounds {
        let [low, high] = &mut self.texts;
        *(if end == End::Low { low } else { high }) = text;
        self
    }

    /// The fields once the visitor has left them: as the page writes the numbers, where that loses nothing of them.
    #[must_use]
    pub(crate) fn left(self) -> Bounds {
        let tidy = shown(self.input, self.range);
        let ends = [self.range.low, self.range.high];
        let same = |(text, end): (&String, f64)| amount::read(self.input, text) == Ok(end);
        let texts = if !self.is_refused() && tidy.iter().zip(ends).all(same) { tidy } else { self.texts };
        Bounds { texts, ..self }
    }

    /// The fields with a range that a link gives.
    #[must_use]
    pub(crate) fn given(self, ends: [Option<f64>; 2]) -> Bounds {
        let [low, high] = ends;
        let range = Range { low: low.unwrap_or(self.range.low), high: high.unwrap_or(self.range.high) };
        Bounds { texts: shown(self.input, range), ..self }
    }

    /// What the fields mean, where the edition has `start` and the value is `central`. One that can't be used leaves the
    /// range as it was; one that misses the value counts as far as that, and says so.
    #[must_use]
    pub(crate) fn settled(self, start: Range, central: f64) -> Bounds {
        match self.meant(start, central) {
            Ok(range) => {
                let trouble = (!range.holds(central)).then_some(BoundsTrouble::Misses { central, range });
                Bounds { range, trouble, ..self }
            }
            Err(trouble) => Bounds { trouble: Some(trouble), ..self },
        }
    }

    fn meant(&self, start: Range, central: f64) -> Result<Range, BoundsTrouble> {
        let end = |end: End, text: &str, start: f64| {
            let value = amount::read(self.input, text).map_err(|why| BoundsTrouble::Unreadable(end, why))?;
            // The number that a value shows as means it exactly.
            let exact = [start, central].into_iter().find(|exact| text == amount::in_field(self.input, *exact));
            let value = exact.unwrap_or(value);
            if self.input.range().contains(&value) { Ok(value) } else { Err(BoundsTrouble::OutOfRange(end)) }
        };
        let [low, high] = &self.texts;
        let range = Range { low: end(End::Low, low, start.low)?, high: end(End::High, high, start.high)? };
        if range.low > range.high { Err(BoundsTrouble::Crossed) } else { Ok(range) }
    }

    /// Whether what stands in its fields can't be used at all.
    pub fn is_refused(&self) -> bool {
        self.trouble.is_some_and(|trouble| !matches!(trouble, BoundsTrouble::Misses { .. }))
    }

    /// Whether what is wrong is wrong with that end.
    pub fn is_wrong_at(&self, end: End) -> bool {
        match self.trouble {
            Some(BoundsTrouble::Unreadable(of, _) | BoundsTrouble::OutOfRange(of)) => of == end,
            Some(BoundsTrouble::Crossed) => true,
            Some(BoundsTrouble::Misses { .. }) | None => false,
        }
    }

    /// Whether it is another range than the edition's, or can't be used.
    pub(crate) fn is_changed(&self, start: Range) -> bool {
        self.range != start || self.is_refused()
    }
}

fn shown(input: Input, range: Range) -> [String; 2] {
    [range.low, range.high].map(|value| amount::in_field(input, value))
}
