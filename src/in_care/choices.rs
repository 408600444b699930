//! What is chosen about the number of children in care, and what it comes to. Pure.

use facts::{Edition, InCare};
use model::in_care::{Entries as ModelEntries, Projection, Settings, Start};
use model::{Input, Inputs};

/// The last 31 March that is projected.
pub const LAST_YEAR: u16 = 2040;

/// How many children enter care.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Entries {
    /// As many each year.
    Number(f64),
    /// As in the calculator: fewer than in the year before the fall, for as long as it lasts there.
    FromCalculator,
}

/// A leaving rate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Leaving {
    /// One of the record's.
    Of(&'static facts::Leaving),
    /// Another one, a year.
    Own(f64),
}

/// A rate to compare with.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Target {
    /// One of the record's.
    Of(&'static facts::Target),
    /// Another one, per 10,000 children.
    Own(f64),
}

/// Everything that is chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Choices {
    /// The edition whose figures it starts from.
    pub edition: &'static Edition,
    /// How many enter.
    pub entries: Entries,
    /// How fast they leave.
    pub leaving: Leaving,
    /// Growth of the number of children aged 0 to 17, a year.
    pub population_growth: f64,
    /// What is compared with.
    pub target: Target,
}

impl Choices {
    /// What an edition opens with: last year's entries and leaving rate, and as many children.
    #[allow(clippy::indexing_slicing, reason = "the build stops where there is none of either")]
    pub fn opening(edition: &'static Edition) -> Choices {
        let figures = edition.in_care();
        Choices {
            edition,
            entries: Entries::Number(figures.entered.value),
            leaving: Leaving::Of(&figures.leaving[0]),
            population_growth: 0.0,
            target: Target::Of(&figures.targets[0]),
        }
    }

    /// The figures that it starts from.
    pub fn figures(&self) -> &'static InCare {
        self.edition.in_care()
    }

    /// The leaving rate, a year.
    pub fn leaving_rate(&self) -> f64 {
        match self.leaving {
            Leaving::Of(leaving) => leaving.rate,
            Leaving::Own(rate) => rate,
        }
    }

    /// The target, in children in care per 10,000 aged 0 to 17.
    pub fn target_rate(&self) -> f64 {
        match self.target {
            Target::Of(target) => target.rate.value,
            Target::Own(rate) => rate,
        }
    }

    /// The same as the model takes it, where the calculator has these inputs.
    pub fn settings(&self, calculator: &Inputs) -> Settings {
        let entries = match self.entries {
            Entries::Number(entries) => ModelEntries::Constant(entries),
            Entries::FromCalculator => ModelEntries::Fewer {
                usual: self.figures().entered_before.value,
                by: calculator.get(Input::Children) * calculator.get(Input::Credited),
                years: calculator.get(Input::Lasting),
            },
        };
        Settings {
            entries,
            leaving_rate: self.leaving_rate(),
            population_growth: self.population_growth,
            target: self.target_rate(),
        }
    }

    /// Where its projection starts.
    pub fn start(&self) -> Start {
        self.figures().start()
    }

    /// What it comes to, year by year from the start to [`LAST_YEAR`].
    pub fn projection(&self, calculator: &Inputs) -> Projection {
        let years = usize::from(LAST_YEAR.saturating_sub(self.figures().year));
        Projection::of(&self.start(), &self.settings(calculator), years)
    }
}
