//! What of the city a link shows: `?measure=low-income&beside=england&chart=areas&year=2024`, beside whatever else the
//! link says. What is left out means what the page opens with.

use facts::{Area, NEWEST_ID, Series};

use super::query::{pairs, with};
use super::{VERSION, quoted};
use crate::city::{Act, Shape, View, measures};

const MEASURE: &str = "measure";
const BESIDE: &str = "beside";
const CHART: &str = "chart";
const YEAR: &str = "year";
/// What a link says of the city.
pub(super) const NAMES: [&str; 4] = [MEASURE, BESIDE, CHART, YEAR];
/// What [`BESIDE`] says where the place is shown alone.
const NOBODY: &str = "nobody";

/// Something in a link that can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// A version of links that this app does not know.
    Version(String),
    /// Another edition of the figures.
    Edition(String),
    /// A measure that is not here.
    Measure(String),
    /// An area that is not here.
    Area(String),
    /// A way of showing a measure that is not here.
    Chart(String),
    /// A year for which the measure has no value.
    Year(String),
}

/// The same query for another view: from `?` on. It names the edition, so that it can be told later what has changed.
///
/// ```
/// use stoke_explainer::city::{Act, View};
/// use stoke_explainer::link::explore::write;
///
/// let alone = facts::Area::ALL.into_iter().fold(View::default(), |view, area| view.after(Act::Beside(area, false)));
/// let link = write("?children=80", &alone);
/// assert!(link.starts_with("?children=80&v=1&figures=") && link.ends_with("&measure=low-income&beside=nobody"));
/// ```
pub fn write(query: &str, view: &View) -> String {
    let has = |name: &str| pairs(query).any(|(known, _)| known == name);
    // A scenario keeps the version and the edition that it was made with.
    let keeps = |name: &str| has(name) && has("scenario");
    let head = [("v", VERSION), ("figures", NEWEST_ID)].into_iter().filter(|(name, _)| !keeps(name));
    let own = NAMES.into_iter().chain(head.clone().map(|(name, _)| name));
    let others = || measures::AREAS.into_iter().filter(|area| *area != Area::Here);
    let shown: Vec<&str> = others().filter(|area| view.is_beside(*area)).map(|area| area.words().id).collect();
    let beside = match shown.len() {
        0 => Some(NOBODY.to_owned()),
        count if count == others().count() => None,
        _ => Some(shown.join(",")),
    };
    let year = Some(view.period()).filter(|period| Some(*period) != view.latest());
    let said = [
        (MEASURE, Some(view.measure.id.to_owned())),
        (BESIDE, beside),
        (CHART, (view.shape != Shape::default()).then(|| view.shape.id().to_owned())),
        (YEAR, year.map(str::to_owned)),
    ];
    let said = said.into_iter().filter_map(|(name, value)| Some((name, value?)));
    let head = head.map(|(name, value)| (name, value.to_owned()));
    with(query, &own.collect::<Vec<_>>(), head.chain(said))
}

/// Whether a query says anything of the city.
pub fn asks(query: &str) -> bool {
    pairs(query).any(|(name, _)| NAMES.contains(&name.as_str()))
}

/// The link to a measure, for pages that are made before anybody has a link.
pub fn to(measure: &Series) -> String {
    with("", &[], [(MEASURE, measure.id.to_owned())].into_iter())
}

/// What a query shows, and what of it can't be used. Reading never fails.
///
/// ```
/// use stoke_explainer::city::View;
/// use stoke_explainer::link::explore::{Remark, read, write};
///
/// let (view, remarks) = read("?measure=fsm-primary&year=2019&beside=england,mars");
/// assert_eq!((view.measure.id, view.period()), ("fsm-primary", "2019"));
/// assert_eq!(remarks, [Remark::Area("mars".into())]);
/// assert_eq!(read(&write("", &view)), (view, vec![]));
/// ```
pub fn read(query: &str) -> (View, Vec<Remark>) {
    let pairs: Vec<(String, String)> = pairs(query).collect();
    let value_of = |name: &str| pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let mut remarks = Vec::new();
    let mut acts = Vec::new();
    if let Some(version) = value_of("v").filter(|version| *version != VERSION) {
        remarks.push(Remark::Version(quoted(version)));
    }
    if let Some(edition) = value_of("figures").filter(|edition| *edition != NEWEST_ID) {
        remarks.push(Remark::Edition(quoted(edition)));
    }
    if let Some(id) = value_of(MEASURE) {
        match measures::of_id(id) {
            Some(measure) => acts.push(Act::Measure(measure)),
            None => remarks.push(Remark::Measure(quoted(id))),
        }
    }
    if let Some(beside) = value_of(BESIDE) {
        let names: Vec<&str> = beside.split(',').collect();
        for area in Area::ALL {
            acts.push(Act::Beside(area, names.contains(&area.words().id)));
        }
        let is_known = |name: &str| name == NOBODY || Area::ALL.iter().any(|area| area.words().id == name);
        let unknown = names.into_iter().filter(|name| !is_known(name)).take(MOST_REMARKS);
        remarks.extend(unknown.map(|name| Remark::Area(quoted(name))));
    }
    if let Some(id) = value_of(CHART) {
        match Shape::of_id(id) {
            Some(shape) => acts.push(Act::Shape(shape)),
            None => remarks.push(Remark::Chart(quoted(id))),
        }
    }
    let mut view = acts.into_iter().fold(View::default(), View::after);
    if let Some(year) = value_of(YEAR) {
        match view.periods().into_iter().find(|period| *period == year) {
            Some(period) => view = view.after(Act::Period(period)),
            None => remarks.push(Remark::Year(quoted(year))),
        }
    }
    (view, remarks)
}

/// As many areas that are not here are told at most.
const MOST_REMARKS: usize = 3;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{read, write};
    use crate::city::View;
    use crate::city::any_act;

    proptest! {
        #[test]
        fn any_view_comes_back_from_its_link(acts in prop::collection::vec(any_act(), 0..12)) {
            let view = acts.into_iter().fold(View::default(), View::after);
            let (back, remarks) = read(&write("", &view));
            prop_assert_eq!(remarks, vec![]);
            prop_assert_eq!((back.measure, back.areas(), back.shape, back.period()), (view.measure, view.areas(), view.shape, view.period()));
        }

        #[test]
        fn no_query_is_too_odd_to_read(query in ".{0,80}", measure in ".{0,20}") {
            let (view, _) = read(&query);
            prop_assert!(view.periods().contains(&view.period()));
            read(&format!("?measure={measure}&beside={measure}&year={measure}&chart={measure}"));
        }

        #[test]
        fn what_else_a_link_says_goes_along(children in 0..100u8) {
            let query = format!("?v=1&figures=2026-04&scenario=claim&children={children}");
            prop_assert_eq!(crate::link::carried(&write(&query, &View::default())), query);
        }
    }
}
