//! What a drawing depends on beside its numbers: its width, the theme and the pixel density.

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, ResizeObserver};

/// Themes whose change needs a new drawing.
const THEMES: [&str; 4] =
    ["(prefers-color-scheme: dark)", "(prefers-contrast: more)", "(forced-colors: active)", "print"];

/// Device pixels for one CSS pixel.
pub fn density() -> f64 {
    window().device_pixel_ratio()
}

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

/// Calls `changed` when the place of the element changes its size, the theme changes, or the pixel density is no
/// longer what it is now.
pub fn watch(element: &Element, changed: impl Fn() + Clone + 'static) -> Option<Watch> {
    let place = element.parent_element()?;
    let on_resize = Closure::<dyn FnMut()>::new({
        let changed = changed.clone();
        move || changed()
    });
    let observer = ResizeObserver::new(on_resize.as_ref().unchecked_ref()).ok()?;
    observer.observe(&place);
    let this_density = format!("(resolution: {}dppx)", density());
    let on_theme = THEMES
        .into_iter()
        .chain([this_density.as_str()])
        .filter_map(|theme| window().match_media(theme).ok()?)
        .map(|list| {
            let changed = changed.clone();
            EventListener::new(&list, "change", move |_| changed())
        })
        .collect();
    Some(Watch { observer, _on_resize: on_resize, _on_theme: on_theme })
}
