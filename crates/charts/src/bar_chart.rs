//! What a bar chart shows, before anybody asks how wide it is.

/// Bars in a row, one for each category.
#[derive(Clone, Debug)]
pub struct BarChart {
    /// The finding, which its own bars must not contradict.
    pub title: String,
    /// What the categories are, such as "Year".
    pub category: &'static str,
    /// What the bars measure, with which the sentence begins.
    pub measure: &'static str,
    /// The bars, from left to right.
    pub bars: Vec<Bar>,
    /// How its values are written.
    pub format: Format,
}

/// How the values of a chart are written.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// In full, for the table.
    pub exact: fn(f64) -> String,
    /// In short, for labels and the sentence.
    pub short: fn(f64) -> String,
    /// A round value, for the axis.
    pub axis: fn(f64) -> String,
}

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// Its category.
    pub label: String,
    /// Its height, in the unit of the chart's measure; finite.
    pub value: f64,
}

/// The same numbers as the bars, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What the two columns are.
    pub head: [&'static str; 2],
    /// Category and value in full, in the order of the bars.
    pub rows: Vec<[String; 2]>,
}

impl Bar {
    /// A bar of that category and height.
    pub fn new(label: impl Into<String>, value: f64) -> Bar {
        Bar { label: label.into(), value }
    }
}

/// Two charts are the same where their words and bars are; a measure is always written in one way.
impl PartialEq for BarChart {
    fn eq(&self, other: &BarChart) -> bool {
        let key = |chart: &BarChart| (chart.category, chart.measure);
        key(self) == key(other) && self.title == other.title && self.bars == other.bars
    }
}

impl BarChart {
    /// The table of the chart's numbers.
    pub fn table(&self) -> Table {
        let rows = self.bars.iter().map(|bar| [bar.label.clone(), (self.format.exact)(bar.value)]).collect();
        Table { head: [self.category, self.measure], rows }
    }
}
