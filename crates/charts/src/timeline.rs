//! What a timeline shows, before anybody asks how wide it is.

use crate::{Drawable, LineChart, Picture, Table, Width, place};

/// Lanes of events over time, above a line chart that has the same time axis, in one picture.
///
/// Its title, sentence and table are those of the line chart; the events are for a list in the page, whose entries
/// the picture's [targets](crate::Picture::targets) may link to.
///
/// ```
/// use charts::{Drawable, Event, Format, Lane, LineChart, Target, Timeline, Width};
///
/// let inspected = Event { id: "inspection-2019", label: "Inspected".into(), from: 2019.2, to: None };
/// let guided = Event { id: "direction", label: "Under direction".into(), from: 2019.37, to: Some(2025.11) };
/// let format = Format { exact: |v| v.to_string(), short: |v| v.to_string(), axis: |v| v.to_string() };
/// let timeline = Timeline {
///     lanes: vec![Lane { label: "Government".into(), events: vec![inspected, guided] }],
///     below: LineChart::new(format),
/// };
/// let picture = timeline.place(Width::Narrow);
/// assert_eq!(picture.targets.iter().map(|target| target.id).collect::<Vec<_>>(), ["inspection-2019", "direction"]);
/// assert!(picture.targets.iter().all(|target| target.to.0 - target.from.0 >= Target::LEAST));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// The lanes, from top to bottom.
    pub lanes: Vec<Lane>,
    /// The line chart.
    pub below: LineChart,
}

/// Events of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// What they are, such as "Inspections".
    pub label: String,
    /// The events. They keep this order in the picture's targets.
    pub events: Vec<Event>,
}

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// What the caller calls it. Charts never read it, they only hand it on.
    pub id: &'static str,
    /// What happened, in words.
    pub label: String,
    /// When it happened or began, in years, such as 2025.25 for 31 March 2025; finite.
    pub from: f64,
    /// When it ended, if it lasted. What lasts beyond the chart is cut off at its end.
    pub to: Option<f64>,
}

impl Drawable for Timeline {
    fn title(&self) -> &str {
        self.below.title()
    }

    fn sentence(&self) -> String {
        self.below.sentence()
    }

    fn table(&self) -> Table {
        self.below.table()
    }

    fn place(&self, width: Width) -> Picture {
        Picture { spots: Vec::new(), ..place::lines(&self.below, &self.lanes, width) }
    }
}
