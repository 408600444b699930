//! Who a line is about, in words.

use serde::Deserialize;
use toml::Spanned;

use crate::Place;
use crate::complaint::Desk;

/// Who a line is about: what an officer writes, and what the facts crate calls it.
pub const AREAS: [(&str, &str); 4] =
    [("here", "Here"), ("region", "Region"), ("england", "England"), ("neighbours", "Neighbours")];

/// The area that `place.toml` names.
pub(crate) const HERE: &str = "here";

/// An area in words.
#[derive(Clone, Debug)]
pub struct Area {
    /// Its id: one of [`AREAS`].
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its name beside a line.
    pub short: String,
    /// How its values are worked out, where they are ours.
    pub formula: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AreaEntry {
    id: Option<String>,
    name: Option<String>,
    short: Option<String>,
    formula: Option<String>,
}

/// The area of the place. One place has one name, whatever the edition, so no edition names it.
pub(super) fn here(Place { name, short, .. }: &Place) -> Area {
    Area { id: HERE.into(), name: name.clone(), short: short.clone(), formula: None }
}

/// Checks an area.
pub(super) fn check(entry: Spanned<AreaEntry>, desk: &mut Desk) -> Area {
    let at = entry.span().start;
    let AreaEntry { id, name, short, formula } = entry.into_inner();
    let others: Vec<(&str, &str)> = AREAS.iter().filter(|(id, _)| *id != HERE).map(|(id, _)| (*id, *id)).collect();
    let id = desk.choose(at, "this area", "id", id, &others).unwrap_or_default().to_owned();
    let of = format!("area \"{id}\"");
    let name = desk.need(at, &of, "name", name, "West Midlands");
    Area { short: short.unwrap_or_else(|| name.clone()), name, id, formula }
}
