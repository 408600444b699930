//! What a drawing depends on beside its numbers: its width, the theme and the pixel density.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Themes whose change needs a new drawing.
const THEMES: [&str; 3] = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)"];

/// Watches until it is dropped.
pub struct Watch {
    observer: ResizeObserver,
    _on_resize: Closure<dyn FnMut()>,
    _on_theme: Vec<EventListener>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Calls `changed` when the place of the element changes its size, or the theme changes. A change of pixel
/// density, as by zooming, changes the size in CSS pixels too.
pub fn watch(element: &Element, changed: impl Fn() + Clone + 'static) -> Option<Watch> {
    let place = element.parent_element()?;
    let on_resize = Closure::<dyn FnMut()>::new({
        let changed = changed.clone();
        move || changed()
    });
    let observer = ResizeObserver::new(on_resize.as_ref().unchecked_ref()).ok()?;
    observer.observe(&place);
    let on_theme = THEMES
        .into_iter()
        .filter_map(|theme| window().match_media(theme).ok()?)
        .map(|list| {
            let changed = changed.clone();
            EventListener::new(&list, "change", move |_| changed())
        })
        .collect();
    Some(Watch { observer, _on_resize: on_resize, _on_theme: on_theme })
}
