//! How the number in care came about, year by year.

use model::checks::Flow;

use crate::{Area, Value, series};

/// The published numbers of a year of children in care, entering and leaving.
#[derive(Clone, Copy, Debug)]
pub struct Flows {
    /// In care on the 31 March before it.
    pub before: Value,
    /// Entered in it.
    pub entered: Value,
    /// Left in it.
    pub left: Value,
    /// In care on its last day, 31 March.
    pub now: Value,
}

impl Flows {
    /// Every year of an area for which all four are published, in order.
    ///
    /// ```
    /// use facts::{Area, Flows};
    ///
    /// let last = Flows::of(Area::Here).last().unwrap();
    /// assert_eq!(last.entered.figure().id, format!("started/here/{}", last.now.period));
    /// ```
    pub fn of(area: Area) -> impl Iterator<Item = Flows> + Clone {
        let stock = series::LOOKED_AFTER.values(area);
        stock.clone().zip(stock.skip(1)).filter_map(move |(before, now)| {
            let [entered, left] = [&series::STARTED, &series::CEASED].map(|series| series.value(area, now.period));
            Some(Flows { before, entered: entered?, left: left?, now })
        })
    }

    /// The numbers alone.
    pub fn flow(&self) -> Flow {
        let [before, entered, left, now] = [self.before, self.entered, self.left, self.now].map(|value| value.value);
        Flow { before, entered, left, now }
    }
}
