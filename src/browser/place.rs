//! Where a visitor was in the page before the app started: what was open, focused and scrolled to.

use std::cell::RefCell;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

thread_local! {
    static NOTED: RefCell<Noted> = RefCell::default();
}

#[derive(Default)]
struct Noted {
    open: Vec<u32>,
    focus: Option<Focus>,
    scroll: (f64, f64),
    frame: Option<AnimationFrame>,
}

struct Focus {
    id: String,
    selection: Option<(u32, u32)>,
}

/// Notes where the visitor is, before the app changes anything.
pub fn note() {
    NOTED.set(Noted { open: open_details(), focus: focus(), scroll: scroll(), frame: None });
}

/// Marks the page as alive, and puts what was open, focus and scroll back if starting changed them; the scroll only
/// where the page has not gone elsewhere on purpose.
pub fn put_back(scrolls_too: bool) {
    let frame = request_animation_frame(move |_| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-app", "alive");
        }
        NOTED.with_borrow_mut(|noted| {
            reopen(&noted.open);
            if let Some(focus) = noted.focus.take() {
                restore(&focus);
            }
            if !scrolls_too {
                return;
            }
            scroll_back(noted.scroll);
            // Once more when it is laid out: browsers scroll by themselves where they see something put in.
            let scroll = noted.scroll;
            noted.frame = Some(request_animation_frame(move |_| scroll_back(scroll)));
        });
    });
    NOTED.with_borrow_mut(|noted| noted.frame = Some(frame));
}

/// Whether the visitor is at the top of the page.
pub fn is_at_top() -> bool {
    scroll().1 <= 0.0
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
