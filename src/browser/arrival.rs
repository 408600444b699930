//! What a visitor brought along and did before an app started: the link, what was typed and chosen.

use facts::Area;
use gloo::utils::document;
use model::Input;
use model::in_care::Setting;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use super::{address, place};
use crate::city::{Act, CHART, MEASURE, Shape, View, YEAR, area_id, measures};
use crate::compare;
use crate::in_care::{self, controls};
use crate::link;
use crate::state::{Action, Change};

/// What leads from the built page to what the visitor should see: the link first, then what they did, in their order.
pub fn actions() -> Vec<Action> {
    let query = address::query();
    let opened = (!query.is_empty()).then(|| Action::Opened(link::read(&query)));
    let done = place::built().map(|app| changes(&app)).unwrap_or_default();
    opened.into_iter().chain(done.into_iter().map(Action::from)).collect()
}

/// How often the visitor has touched a field so far, and the link that is in the address.
pub fn so_far() -> (u32, String) {
    (document().document_element().map_or(0, |root| order(&root)), address::query())
}

fn changes(app: &Element) -> Vec<Change> {
    let typed = Input::ALL.map(|input| {
        let field = changed(app, input.key())?;
        Some((order(&field), Change::Typed(input, field.value())))
    });
    let slid = Input::ALL.map(|input| {
        let slider = changed(app, &slider_id(input))?;
        Some((order(&slider), Change::Slid(input, slider.value_as_number())))
    });
    let mut done: Vec<(u32, Change)> = typed
        .into_iter()
        .chain(slid)
        .chain([choice(app, "scenario").map(|(order, id)| (order, Change::Chose(id)))])
        .flatten()
        .collect();
    done.sort_by_key(|(order, _)| *order);
    done.into_iter().map(|(_, change)| change).collect()
}

/// Puts the live part in the page, where the visitor was, and takes the link along to other pages.
pub fn complete() {
    place::put_in(true);
    address::carry(&address::query());
}

/// The name of the radio buttons that choose which group of a list is shown.
pub const GROUPS: &str = "show";

fn slider_id(input: Input) -> String {
    format!("{}-slider", input.key())
}

/// The attribute in which static/start.js numbers what the visitor does before the app starts.
const TOUCHED: &str = "data-touched";

/// When the visitor touched the element last, counted from 1; 0 where the browser changed it by itself.
fn order(element: &Element) -> u32 {
    element.get_attribute(TOUCHED).and_then(|order| order.parse().ok()).unwrap_or(0)
}

/// The input of that id, if the visitor touched it or it no longer holds what the page was built with.
fn changed(app: &Element, id: &str) -> Option<HtmlInputElement> {
    let input: HtmlInputElement = app.query_selector(&format!("#{id}")).ok()??.dyn_into().ok()?;
    (order(&input) > 0 || input.value() != input.default_value()).then_some(input)
}

/// What the visitor chose among the radio buttons of that name, and when.
fn choice(app: &Element, name: &str) -> Option<(u32, String)> {
    let radio: HtmlInputElement = app.query_selector(&format!("[name={name}]:checked")).ok()??.dyn_into().ok()?;
    let order = order(&radio);
    (order > 0 || !radio.default_checked()).then(|| (order, radio.value()))
}

/// What the visitor asked of the explorer before the app started, in their order.
pub fn explored() -> Vec<Act> {
    let Some(app) = &place::built() else { return Vec::new() };
    let list = app.query_selector(&format!("#{MEASURE}")).ok().flatten();
    let list = list.and_then(|list| list.dyn_into::<HtmlSelectElement>().ok());
    let measure = list.and_then(|list| {
        let order = order(&list);
        let measure = measures::of_id(&list.value())?;
        (order > 0 || measure != View::default().measure).then_some((order, Act::Measure(measure)))
    });
    let beside = Area::ALL.into_iter().filter_map(|area| {
        let id = area_id(area);
        let field: HtmlInputElement = app.query_selector(&format!("#{id}")).ok()??.dyn_into().ok()?;
        let order = order(&field);
        (order > 0 || field.checked() != field.default_checked()).then(|| (order, Act::Beside(area, field.checked())))
    });
    let shape = choice(app, CHART).and_then(|(order, id)| Some((order, Act::Shape(Shape::of_id(&id)?))));
    let period = changed(app, YEAR).and_then(|slider| {
        let period = View::default().periods().get(slider.value_as_number() as usize).copied()?;
        Some((order(&slider), Act::Period(period)))
    });
    let mut done: Vec<(u32, Act)> = measure.into_iter().chain(beside).chain(shape).chain(period).collect();
    done.sort_by_key(|(order, _)| *order);
    done.into_iter().map(|(_, act)| act).collect()
}

/// Which scenarios the visitor chose to compare before the app started, in their order.
pub fn compared() -> Vec<compare::Act> {
    let Some(app) = place::built() else { return Vec::new() };
    let chosen = compare::Which::BOTH.into_iter().filter_map(|which| {
        let list: HtmlSelectElement = app.query_selector(&format!("#{}", which.id())).ok()??.dyn_into().ok()?;
        (order(&list) > 0).then(|| (order(&list), compare::Act::Chose(which, list.value())))
    });
    let mut chosen: Vec<(u32, compare::Act)> = chosen.collect();
    chosen.sort_by_key(|(order, _)| *order);
    chosen.into_iter().map(|(_, act)| act).collect()
}

/// What the visitor chose and typed about the number in care before the app started, in their order.
pub fn chosen_in_care() -> Vec<in_care::Act> {
    use in_care::Act;

    let Some(app) = &place::built() else { return Vec::new() };
    let typed = Setting::ALL.into_iter().filter_map(|setting| {
        let field = changed(app, setting.key())?;
        Some((order(&field), Act::Typed(setting, field.value())))
    });
    let slid = Setting::ALL.into_iter().filter_map(|setting| {
        let slider = changed(app, &controls::slider_id(setting))?;
        Some((order(&slider), Act::Slid(setting, slider.value_as_number())))
    });
    let entries = choice(app, controls::ENTRIES)
        .map(|(order, from)| (order, Act::Entries { from_calculator: from == controls::CALCULATOR }));
    let of_record = |id: String| (id != controls::OWN).then_some(id);
    let leaving = choice(app, controls::LEAVING).map(|(order, id)| (order, Act::Leaving(of_record(id))));
    let target = choice(app, controls::TARGET).map(|(order, id)| (order, Act::Target(of_record(id))));
    let mut done: Vec<(u32, Act)> = typed.chain(slid).chain(entries).chain(leaving).chain(target).collect();
    done.sort_by_key(|(order, _)| *order);
    done.into_iter().map(|(_, act)| act).collect()
}

/// What the visitor chose among the radio buttons of that name before the app started.
pub fn chosen(name: &str) -> Option<String> {
    choice(&place::built()?, name).map(|(_, value)| value)
}
