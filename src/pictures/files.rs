//! Every chart as files beside the pages: its numbers, and its picture as it leaves the page. Charts of the city also
//! as the pictures that a page loads when a reader comes near.

use charts::{Width, svg};

use super::OF_STATE;
use super::exhibit::{self, Exhibit};
use super::series::credits;
use crate::components::notes_of;

/// What makes a picture that a page loads follow the theme.
pub const THEME: &str = include_str!("theme.css");

/// Names within `figures/`, and contents.
pub fn files() -> impl Iterator<Item = (String, String)> {
    exhibit::all().flat_map(|exhibit| {
        let numbers = (format!("{}.csv", exhibit.name), numbers(&exhibit));
        let taken = (format!("{}.svg", exhibit.name), svg(&taken_along(&exhibit)));
        let wider = exhibit.columns.into_iter().flat_map(|columns| columns.wider().iter().map(|(width, _)| *width));
        let widths = exhibit.columns.map(|_| Width::Narrow).into_iter().chain(wider);
        let loaded = widths.filter_map(|width| loaded(&exhibit, width));
        [numbers, taken].into_iter().chain(loaded).collect::<Vec<_>>()
    })
}

/// The names within `figures/`, without an ending, of the drawings that are made as images too.
pub fn drawings() -> impl Iterator<Item = String> {
    OF_STATE.into_iter().map(|named| named.name.to_owned()).chain(exhibit::all().map(|exhibit| exhibit.name))
}

/// The file of a picture that a page loads by itself.
pub fn loaded_name(exhibit: &Exhibit, width: Width) -> String {
    format!("{}-{}.svg", exhibit.name, width.name())
}

fn loaded(exhibit: &Exhibit, width: Width) -> Option<(String, String)> {
    let picture = svg(&exhibit.chart.place(width));
    let (start, rest) = picture.split_once('>')?;
    Some((loaded_name(exhibit, width), format!("{start}>\n<style>{THEME}</style>{rest}")))
}

/// The numbers, and below them where they come from.
fn numbers(exhibit: &Exhibit) -> String {
    let title = exhibit.chart.title().to_owned();
    exhibit.chart.table().csv_with(&[vec![title], credits(&notes_of(&exhibit.figures))].concat())
}

/// The picture with its words, and where its numbers come from.
fn taken_along(exhibit: &Exhibit) -> charts::Picture {
    let foot = credits(&notes_of(&exhibit.figures));
    let foot: Vec<&str> = foot.iter().map(String::as_str).collect();
    exhibit.chart.place(Width::Broad).with_words(&[exhibit.chart.title()], &foot)
}
