//! The same scenario as slides: one figure a screen, for a room.

mod content;
mod keys;
mod show;
mod sliders;

pub(super) use keys::meant;
pub(super) use show::{ID, told, use_slides};

/// One of the slides, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slide {
    /// What is asked.
    Question,
    /// The answer as a range.
    Answer,
    /// What has been said, and what that is.
    Claim,
    /// From the whole time in care to a budget.
    Ladder,
    /// Over the years.
    Years,
    /// What moves the answer.
    Swings,
    /// A few figures to change while people watch.
    WhatIf,
    /// What it leaves out.
    LeftOut,
    /// What it is about, and the way to it.
    Scope,
}

/// Where a visitor turns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// To the next slide.
    Next,
    /// To the one before.
    Back,
    /// To the first.
    First,
    /// To the last.
    Last,
    /// Away from the slides.
    Away,
}

impl Slide {
    /// How many there are.
    pub(super) const COUNT: usize = Slide::ALL.len();
    /// With which they begin.
    pub(super) const FIRST: Slide = Slide::Question;

    const ALL: [Slide; 9] = [
        Slide::Question,
        Slide::Answer,
        Slide::Claim,
        Slide::Ladder,
        Slide::Years,
        Slide::Swings,
        Slide::WhatIf,
        Slide::LeftOut,
        Slide::Scope,
    ];

    /// Whether its scenario stands under its title. Charts have it below them; what can be changed stands beside its answer.
    pub(super) const fn names_its_scenario(self) -> bool {
        matches!(self, Slide::Question | Slide::Answer)
    }

    /// Its number, from 1.
    pub(super) const fn number(self) -> usize {
        self as usize + 1
    }

    /// The slide of that number, or the one nearest to it.
    pub(super) fn of_number(number: usize) -> Slide {
        Slide::ALL.get(number.clamp(1, Slide::COUNT) - 1).copied().unwrap_or(Slide::FIRST)
    }

    /// Where a turn leads: nowhere past the first and the last.
    pub(super) fn after(self, turn: Turn) -> Option<Slide> {
        let number = match turn {
            Turn::Next => self.number() + 1,
            Turn::Back => self.number() - 1,
            Turn::First => 1,
            Turn::Last => Slide::COUNT,
            Turn::Away => return None,
        };
        Some(Slide::of_number(number))
    }
}
