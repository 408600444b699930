//! Puts the live part in the place of the one that was built, and leaves the visitor where they were: what they had
//! opened, focused and scrolled to.

use std::cell::RefCell;

use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::utils::{document, window};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};

thread_local! {
    static PARTS: RefCell<Option<Parts>> = RefCell::default();
    static FRAME: RefCell<Option<AnimationFrame>> = RefCell::default();
}

/// The part of the page that was built, and the live one that is made beside it.
#[derive(Clone)]
struct Parts {
    built: Element,
    live: Element,
}

struct Focus {
    id: String,
    tag: String,
    /// Which of the part's elements with that tag it is.
    index: u32,
    selection: Option<(u32, u32)>,
}

/// Makes an empty part like the one that was built, which stays in the page until [`put_in`].
pub fn beside(built: &Element) -> Option<Element> {
    let live: Element = built.clone_node().ok()?.dyn_into().ok()?;
    PARTS.set(Some(Parts { built: built.clone(), live: live.clone() }));
    Some(live)
}

/// Whether a part stands in a page for a frame.
pub fn is_framed(built: &Element) -> bool {
    matches!(built.closest("main.framed"), Ok(Some(_)))
}

/// The part that was built, for as long as it is in the page.
pub fn built() -> Option<Element> {
    PARTS.with_borrow(|parts| parts.as_ref().map(|parts| parts.built.clone()))
}

/// Puts the live part in, and what was open, focus and scroll back; the scroll only where the page has not gone elsewhere
/// on purpose. Marks the page as alive once what the app does at its start is shown.
pub fn put_in(scrolls_too: bool) {
    let Some(Parts { built, live }) = PARTS.take() else { return };
    let (open, focus, scroll) = (open_details(&built), focus(&built), scroll());
    if built.replace_with_with_node_1(&live).is_err() {
        return;
    }
    reopen(&live, &open);
    // At once: a keyboard on a screen goes away with the focus.
    let focused = focus.and_then(|focus| Some((refocus(&live, &focus)?, focus.selection)));
    // Whoever is at the top stays there; to ask where that is would have the page laid out twice.
    let scrolls = scrolls_too && (scroll != (0.0, 0.0) || focused.is_some());
    let go_back = move || {
        if scrolls {
            scroll_back(scroll);
        }
    };
    go_back();
    let frame = request_animation_frame(move |_| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("data-app", "alive");
            let _ = root.remove_attribute("data-link");
        }
        if let Some((element, selection)) = focused {
            select(&element, selection);
        }
        go_back();
        // Once more when it is laid out: browsers scroll by themselves where they see something put in.
        FRAME.set(Some(request_animation_frame(move |_| go_back())));
    });
    FRAME.set(Some(frame));
}

/// Whether the visitor is at the top of the page.
pub fn is_at_top() -> bool {
    scroll().1 <= 0.0
}

/// Which of a part's details are open, in its order.
fn open_details(part: &Element) -> Vec<u32> {
    let details = part.get_elements_by_tag_name("details");
    let is_open = |index: &u32| details.item(*index).is_some_and(|element| element.has_attribute("open"));
    (0..details.length()).filter(is_open).collect()
}

fn reopen(part: &Element, open: &[u32]) {
    let details = part.get_elements_by_tag_name("details");
    for element in open.iter().filter_map(|index| details.item(*index)) {
        let _ = element.set_attribute("open", "");
    }
}

/// What of a part has the focus.
fn focus(part: &Element) -> Option<Focus> {
    let element = document().active_element().filter(|element| part.contains(Some(element)))?;
    let tag = element.tag_name();
    let alike = part.get_elements_by_tag_name(&tag);
    let index = (0..alike.length()).find(|index| alike.item(*index).as_ref() == Some(&element))?;
    let selection = element
        .dyn_ref::<HtmlInputElement>()
        .and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
    Some(Focus { id: element.id(), tag, index, selection })
}

/// Puts the focus on the same element of another part: the one of its id, where it has one.
fn refocus(part: &Element, focus: &Focus) -> Option<HtmlElement> {
    let element = if focus.id.is_empty() {
        part.get_elements_by_tag_name(&focus.tag).item(focus.index)
    } else {
        document().get_element_by_id(&focus.id)
    };
    let element: HtmlElement = element?.dyn_into().ok()?;
    let _ = element.focus();
    Some(element)
}

fn select(element: &HtmlElement, selection: Option<(u32, u32)>) {
    if let (Some(input), Some((from, to))) = (element.dyn_ref::<HtmlInputElement>(), selection) {
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

/// Shows the page from its top.
pub fn to_top() {
    window().scroll_to_with_x_and_y(0.0, 0.0);
}
