//! A view as a chart.

use charts::{Drawable, LineChart, Part, Picture, RowChart, Table, Width};

use super::{Shape, View};
use crate::pictures::series;
use crate::words::{finding, of_unit};

/// The chart of a view.
#[derive(Debug)]
pub enum CityChart {
    /// Over the years.
    Years(LineChart),
    /// In one of them.
    Areas(RowChart),
}

impl CityChart {
    /// The chart of a view. Its title finds where the place stands beside the others in the year that is pointed at.
    pub fn of(view: &View) -> CityChart {
        let (measure, areas) = (view.measure, view.areas());
        match view.shape {
            Shape::Years => {
                let latest = view.latest().unwrap_or_default();
                let title = finding::beside(measure, &areas, latest);
                let mut chart = series::lines(title, measure, &areas, 0.0);
                chart.measure.push_str(of_unit(measure.unit));
                CityChart::Years(chart)
            }
            Shape::Areas => {
                let title = finding::beside(measure, &areas, view.period());
                let mut chart = series::rows(title, measure, &areas, view.period());
                chart.measure.push_str(of_unit(measure.unit));
                CityChart::Areas(chart)
            }
        }
    }

    fn drawable(&self) -> &dyn Drawable {
        match self {
            CityChart::Years(chart) => chart,
            CityChart::Areas(chart) => chart,
        }
    }

    /// What the picture shows, in parts.
    pub fn parts(&self) -> Vec<Part> {
        match self {
            CityChart::Years(chart) => chart.parts(),
            CityChart::Areas(chart) => chart.parts(),
        }
    }
}

impl Drawable for CityChart {
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
