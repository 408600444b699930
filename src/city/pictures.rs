//! A view as a chart.

use charts::{Drawable, LineChart, Part, Picture, RowChart, Table, Width};

use super::{Shape, View};
use crate::pictures::series;
use crate::words::{finding, of_unit};

/// The chart of a view.
#[derive(Debug)]
pub enum Shown {
    /// Over the years.
    Years(LineChart),
    /// In one of them.
    Areas(RowChart),
}

impl Shown {
    /// The chart of a view. Its title finds where the place stands beside the others in the year that is pointed at.
    pub fn of(view: &View) -> Shown {
        let (measure, areas) = (view.measure, view.areas());
        match view.shape {
            Shape::Years => {
                let latest = view.latest().unwrap_or_default();
                let title = finding::beside(measure, &areas, latest);
                let mut chart = series::lines(title, measure, &areas, 0.0);
                chart.measure.push_str(of_unit(measure.unit));
                Shown::Years(chart)
            }
            Shape::Areas => {
                let title = finding::beside(measure, &areas, view.period());
                let mut chart = series::rows(title, measure, &areas, view.period());
                chart.measure.push_str(of_unit(measure.unit));
                Shown::Areas(chart)
            }
        }
    }

    fn drawable(&self) -> &dyn Drawable {
        match self {
            Shown::Years(chart) => chart,
            Shown::Areas(chart) => chart,
        }
    }

    /// What the picture shows, in parts.
    pub fn parts(&self) -> Vec<Part> {
        match self {
            Shown::Years(chart) => chart.parts(),
            Shown::Areas(chart) => chart.parts(),
        }
    }
}

impl Drawable for Shown {
    fn title(&self) -> &str {
        self.drawable().title()
    }

    fn sentence(&self) -> String {
        self.drawable().sentence()
    }

    fn table(&self) -> Table {
        self.drawable().table()
    }

    fn place(&self, width: Width) -> Picture {
        self.drawable().place(width)
    }
}
