//! The table of inputs: key, unit, range and step. Everything that names an input reads it here.

use core::ops::RangeInclusive;

/// What a number of an input counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Children in a year.
    ChildrenAYear,
    /// Years, whole or not as [`Input::is_whole`] says.
    Years,
    /// A share from 0 to 1.
    Share,
    /// GBP a week, prices of year 1.
    PoundsAWeek,
    /// GBP a year, prices of year 1.
    PoundsAYear,
    /// A rate of change in a year: 0.035 is 3.5% a year, in real terms.
    RateAYear,
}

/// One of the eleven inputs, in the order of the table and of the random draws.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Input {
    /// Fewer children entering care in a year than would have.
    Children,
    /// Years that the fall lasts.
    Lasting,
    /// Share of the fall that is due to early help.
    Credited,
    /// What a week in care costs.
    WeeklyCost,
    /// Average time in care of a child who enters.
    TimeInCare,
    /// Share of the cost that a budget can take out.
    Cashable,
    /// Extra support at home instead of care.
    SupportAtHome,
    /// What early help costs while it lasts.
    EarlyHelpCost,
    /// Real growth of the price of placements.
    PriceGrowth,
    /// Real discount rate.
    DiscountRate,
    /// Years counted, from year 1 on.
    YearsCounted,
}

/// A row of the table.
struct Row {
    key: &'static str,
    unit: Unit,
    range: RangeInclusive<f64>,
    reach: RangeInclusive<f64>,
    step: f64,
    whole: bool,
}

impl Input {
    /// How many inputs there are.
    pub const COUNT: usize = 11;

    /// Every input, in the order of the table.
    pub const ALL: [Input; Input::COUNT] = [
        Input::Children,
        Input::Lasting,
        Input::Credited,
        Input::WeeklyCost,
        Input::TimeInCare,
        Input::Cashable,
        Input::SupportAtHome,
        Input::EarlyHelpCost,
        Input::PriceGrowth,
        Input::DiscountRate,
        Input::YearsCounted,
    ];

    #[rustfmt::skip]
    const fn row(self) -> Row {
        use Unit::{ChildrenAYear, PoundsAWeek, PoundsAYear, RateAYear, Share, Years};
        const fn row(
            key: &'static str, unit: Unit, range: RangeInclusive<f64>, reach: RangeInclusive<f64>, step: f64,
        ) -> Row {
            Row { key, unit, range, reach, step, whole: false }
        }
        const fn whole(key: &'static str, unit: Unit, range: RangeInclusive<f64>, reach: RangeInclusive<f64>) -> Row {
            Row { key, unit, range, reach, step: 1.0, whole: true }
        }
        match self {
            Input::Children      => row("children",        ChildrenAYear, 0.0..=500.0,        0.0..=200.0,        0.5),
            Input::Lasting       => whole("lasting",       Years,         1.0..=20.0,         1.0..=20.0),
            Input::Credited      => row("credited",        Share,         0.0..=1.0,          0.0..=1.0,          0.01),
            Input::WeeklyCost    => row("weekly-cost",     PoundsAWeek,   100.0..=20_000.0,   100.0..=8_000.0,    5.0),
            Input::TimeInCare    => row("time-in-care",    Years,         0.1..=8.0,          0.1..=8.0,          0.1),
            Input::Cashable      => row("cashable",        Share,         0.0..=1.0,          0.0..=1.0,          0.01),
            Input::SupportAtHome => row("support-at-home", PoundsAWeek,   0.0..=5_000.0,      0.0..=1_000.0,      5.0),
            Input::EarlyHelpCost => row("early-help-cost", PoundsAYear,   0.0..=50_000_000.0, 0.0..=10_000_000.0, 100_000.0),
            Input::PriceGrowth   => row("price-growth",    RateAYear,     -0.05..=0.15,       -0.05..=0.15,       0.005),
            Input::DiscountRate  => row("discount-rate",   RateAYear,     0.0..=0.10,         0.0..=0.10,         0.005),
            Input::YearsCounted  => whole("years-counted", Years,         1.0..=20.0,         1.0..=20.0),
        }
    }

    /// The input's name in links, data files and on the command line.
    pub const fn key(self) -> &'static str {
        self.row().key
    }

    /// The input of that key, if there is one.
    ///
    /// ```
    /// use model::Input;
    /// assert_eq!(Input::of_key("weekly-cost"), Some(Input::WeeklyCost));
    /// assert_eq!(Input::of_key("colour"), None);
    /// ```
    pub fn of_key(key: &str) -> Option<Input> {
        Input::ALL.into_iter().find(|input| input.key() == key)
    }

    /// What its number counts.
    pub const fn unit(self) -> Unit {
        self.row().unit
    }

    /// The values that are allowed.
    pub const fn range(self) -> RangeInclusive<f64> {
        self.row().range
    }

    /// The values that a slider at `value` reaches: where the range is wide, only its usual part, so that a small move
    /// of the hand is a small change; all of it once a value beyond that was typed.
    ///
    /// ```
    /// use model::Input;
    /// assert_eq!(Input::Children.reach(101.5), 0.0..=200.0);
    /// assert_eq!(Input::Children.reach(450.0), 0.0..=500.0);
    /// ```
    pub fn reach(self, value: f64) -> RangeInclusive<f64> {
        let Row { range, reach, .. } = self.row();
        if reach.contains(&value) { reach } else { range }
    }

    /// How far one step of a slider moves it.
    pub const fn step(self) -> f64 {
        self.row().step
    }

    /// Whether only whole numbers are allowed.
    pub const fn is_whole(self) -> bool {
        self.row().whole
    }

    /// The slider position nearest to `value`: a whole number of steps above the least value.
    ///
    /// ```
    /// use model::Input;
    /// assert_eq!(Input::TimeInCare.nearest_step(3.7239), 3.7);
    /// assert_eq!(Input::TimeInCare.nearest_step(99.0), 8.0);
    /// ```
    pub fn nearest_step(self, value: f64) -> f64 {
        let (least, most) = (*self.range().start(), *self.range().end());
        let steps = libm::round((value.clamp(least, most) - least) / self.step());
        // Steps of 0.1 add up to 3.7000000000000002; a millionth is finer than any step.
        libm::round((least + steps * self.step()) * 1e6) / 1e6
    }
}
