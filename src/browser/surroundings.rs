//! What a drawing depends on beside its numbers: its width, the theme, the pixel density, and whether it is in sight.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Element, EventTarget, HtmlCanvasElement, IntersectionObserver, IntersectionObserverEntry, ResizeObserver,
};

use super::{canvas, pause};

/// Themes whose change needs a new drawing.
const THEMES: [&str; 4] =
    ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)", "print"];

/// Device pixels for one CSS pixel.
pub fn density() -> f64 {
    window().device_pixel_ratio()
}

/// Watches until it is dropped.
pub struct Watch {
    sizes: ResizeObserver,
    sight: IntersectionObserver,
    _on_resize: Closure<dyn FnMut()>,
    _on_sight: Closure<dyn FnMut(js_sys::Array)>,
    _on_theme: Vec<EventListener>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.sizes.disconnect();
        self.sight.disconnect();
    }
}

/// Calls `changed` when the element is not as wide as what is `painted` for it, its chart comes into sight, the theme
/// changes, or the pixel density is no longer what it is now. Keeps in `in_sight` whether any of the chart is.
pub fn watch(
    element: &Element,
    painted: HtmlCanvasElement,
    in_sight: Rc<RefCell<bool>>,
    changed: impl Fn() + Clone + 'static,
) -> Option<Watch> {
    let on_resize = Closure::<dyn FnMut()>::new({
        let (changed, element) = (changed.clone(), element.clone());
        move || {
            // It is told of the size that the element has, too, and of heights.
            if !canvas::fits(&painted, &element) {
                // Not at once: what it is told of would change its size again.
                pause::next_task(changed.clone());
            }
        }
    });
    let sizes = ResizeObserver::new(on_resize.as_ref().unchecked_ref()).ok()?;
    sizes.observe(element);
    let on_sight = Closure::<dyn FnMut(js_sys::Array)>::new({
        let changed = changed.clone();
        move |entries: js_sys::Array| {
            let newest: IntersectionObserverEntry = entries.get(entries.length().saturating_sub(1)).unchecked_into();
            if in_sight.replace(newest.is_intersecting()) != newest.is_intersecting() && newest.is_intersecting() {
                changed();
            }
        }
    });
    let sight = IntersectionObserver::new(on_sight.as_ref().unchecked_ref()).ok()?;
    sight.observe(&element.parent_element()?);
    let this_density = format!("(resolution: {}dppx)", density());
    let listen = |to: &EventTarget, event: &'static str| {
        let changed = changed.clone();
        EventListener::new(to, event, move |_| changed())
    };
    let on_theme = THEMES
        .into_iter()
        .chain([this_density.as_str()])
        .filter_map(|theme| window().match_media(theme).ok()?)
        .map(|list| listen(&list, "change"))
        // A frame's address holds the colours of the page around it.
        .chain([listen(&window(), "hashchange")])
        .collect();
    Some(Watch { sizes, sight, _on_resize: on_resize, _on_sight: on_sight, _on_theme: on_theme })
}
