//! What an answer is about. It goes with everything that leaves the page.

use facts::{PUBLISHER, place};
use model::Input;

use super::{cite, left_out, years};
use crate::link;
use crate::pages::Page;
use crate::state::State;

/// A part of the scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its name for programs.
    pub key: &'static str,
    /// Its name for readers.
    pub name: &'static str,
    /// What it says.
    pub says: String,
}

/// The scope of a state's answer that was worked out on that day: told to readers, 2026-11-26 in files; empty where nobody
/// knows. `query` is its link, whole or from `?` on.
pub fn of(state: &State, query: &str, on: &str) -> Vec<Line> {
    let edition = state.edition;
    let counted = state.inputs.get(Input::YearsCounted) as usize;
    let first = years::financial(edition, 1);
    let address = match PUBLISHER.address {
        site if site.is_empty() || !query.starts_with('?') => String::new(),
        site => format!("{}/{}{query}", site.trim_end_matches('/'), Page::Calculator.path()),
    };
    let lines = [
        ("place", "Place", concat!(place!(name), ", England").to_owned()),
        ("money", "Whose money", left_out::WHOSE_MONEY.to_owned()),
        (
            "years",
            "Years",
            match counted {
                1 => format!("{first}, from April to March"),
                _ => format!("{first} to {}; a year is from April to March", years::financial(edition, counted)),
            },
        ),
        ("prices", "Prices", format!("{first}, without inflation (real terms)")),
        ("edition", "Figures", format!("edition {}, as published up to {}", edition.id, edition.as_published_by)),
        ("publisher", "Published by", cite::publisher().to_owned()),
        ("version", "Version", format!("{} (version {} of links)", env!("CARGO_PKG_VERSION"), link::VERSION)),
        ("date", "Worked out on", on.to_owned()),
        ("link", "Link", query.to_owned()),
        ("address", "Address", address),
    ];
    lines
        .into_iter()
        .filter(|(_, _, says)| !says.is_empty())
        .map(|(key, name, says)| Line { key, name, says })
        .collect()
}
