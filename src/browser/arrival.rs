//! What a visitor brought along and did before the app started: the link, what was typed, chosen, focused.

use std::cell::RefCell;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::utils::{document, window};
use model::Input;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

use super::address;
use crate::link;
use crate::state::{Action, Change, Field, State};

thread_local! {
    static NOTED: RefCell<Noted> = RefCell::default();
}

#[derive(Default)]
struct Noted {
    changes: Vec<Change>,
    open: Vec<u32>,
    focus: Option<Focus>,
    scroll: (f64, f64),
    frame: Option<AnimationFrame>,
}

struct Focus {
    id: String,
    selection: Option<(u32, u32)>,
}

/// Notes what the visitor did to the page before the app changes anything.
pub fn note(place: &Element) {
    let typed = Input::ALL.map(|input| {
        let field = changed(place, input.key())?;
        Some((order(&field), Change::Typed(input, field.value())))
    });
    let slid = Input::ALL.map(|input| {
        let slider = changed(place, &slider_id(input))?;
        Some((order(&slider), Change::Slid(input, slider.value_as_number())))
    });
    let mut done: Vec<(u32, Change)> = typed.into_iter().chain(slid).chain([chosen(place)]).flatten().collect();
    done.sort_by_key(|(order, _)| *order);
    let changes = done.into_iter().map(|(_, change)| change).collect();
    NOTED.set(Noted { changes, open: open_details(), focus: focus(), scroll: scroll(), frame: None });
}

/// The state that the page was built with, holding what stands in its fields, so that picking the page up does
/// not overwrite what was typed.
pub fn opening() -> State {
    let mut state = State::default();
    NOTED.with_borrow(|noted| {
        for change in &noted.changes {
            let Change::Typed(input, text) = change else { continue };
            for field in state.fields.iter_mut().filter(|field| field.input == *input) {
                *field = Field { text: text.clone(), ..field.clone() };
            }
        }
    });
    state
}

/// What leads from the built page to what the visitor should see: the link first, then what they did.
pub fn actions() -> Vec<Action> {
    let query = address::query();
    let opened = (!query.is_empty()).then(|| Action::Opened(link::read(&query)));
    let done = NOTED.with_borrow_mut(|noted| std::mem::take(&mut noted.changes));
    opened.into_iter().chain(done.into_iter().map(Action::from)).collect()
}

/// Marks the page as alive, and puts what was open, focus and scroll back if starting changed them.
pub fn complete() {
    address::carry(&address::query());
    let frame = request_animation_frame(|_| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-app", "alive");
        }
        NOTED.with_borrow_mut(|noted| {
            reopen(&noted.open);
            if let Some(focus) = noted.focus.take() {
                restore(&focus);
            }
            scroll_back(noted.scroll);
            // Once more when it is laid out: browsers scroll by themselves where they see something put in.
            let scroll = noted.scroll;
            noted.frame = Some(request_animation_frame(move |_| scroll_back(scroll)));
        });
    });
    NOTED.with_borrow_mut(|noted| noted.frame = Some(frame));
}

fn slider_id(input: Input) -> String {
    format!("{}-slider", input.key())
}

/// The attribute in which static/start.js numbers what the visitor does before the app starts.
const TOUCHED: &str = "data-touched";

/// When the visitor touched the input last, counted from 1; 0 where the browser changed it by itself.
fn order(input: &HtmlInputElement) -> u32 {
    input.get_attribute(TOUCHED).and_then(|order| order.parse().ok()).unwrap_or(0)
}

/// The input of that id, if the visitor touched it or it no longer holds what the page was built with.
fn changed(place: &Element, id: &str) -> Option<HtmlInputElement> {
    let input: HtmlInputElement = place.query_selector(&format!("#{id}")).ok()??.dyn_into().ok()?;
    (order(&input) > 0 || input.value() != input.default_value()).then_some(input)
}

fn chosen(place: &Element) -> Option<(u32, Change)> {
    let radio: HtmlInputElement = place.query_selector("[name=scenario]:checked").ok()??.dyn_into().ok()?;
    let order = order(&radio);
    (order > 0 || !radio.default_checked()).then(|| (order, Change::Chose(radio.value())))
}

/// Which of the page's details are open, in its order.
fn open_details() -> Vec<u32> {
    let details = document().get_elements_by_tag_name("details");
    let is_open = |index: &u32| details.item(*index).is_some_and(|element| element.has_attribute("open"));
    (0..details.length()).filter(is_open).collect()
}

fn reopen(open: &[u32]) {
    let details = document().get_elements_by_tag_name("details");
    for element in open.iter().filter_map(|index| details.item(*index)) {
        let _ = element.set_attribute("open", "");
    }
}

fn focus() -> Option<Focus> {
    let element = document().active_element().filter(|element| !element.id().is_empty())?;
    let selection = element
        .dyn_ref::<HtmlInputElement>()
        .and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
    Some(Focus { id: element.id(), selection })
}

fn restore(focus: &Focus) {
    let Some(element) = document().get_element_by_id(&focus.id) else { return };
    if document().active_element().as_ref() != Some(&element)
        && let Some(element) = element.dyn_ref::<HtmlElement>()
    {
        let _ = element.focus();
    }
    if let (Some(input), Some((from, to))) = (element.dyn_ref::<HtmlInputElement>(), focus.selection)
        && (input.selection_start().ok().flatten() != Some(from) || input.selection_end().ok().flatten() != Some(to))
    {
        let _ = input.set_selection_range(from, to);
    }
}

fn scroll_back(to: (f64, f64)) {
    if scroll() != to {
        window().scroll_to_with_x_and_y(to.0, to.1);
    }
}

fn scroll() -> (f64, f64) {
    let at = |value: Result<f64, _>| value.unwrap_or_default();
    (at(window().scroll_x()), at(window().scroll_y()))
}
