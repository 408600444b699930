//! Swipes of a finger from side to side.

use wasm_bindgen::JsCast;
use web_sys::{Element, PointerEvent};

/// How far a finger moves at least, in CSS pixels.
const FAR: i32 = 50;

/// Where a swipe begins; nothing where it is no finger, or moves a slider.
pub fn begin(event: &PointerEvent) -> Option<(i32, i32)> {
    let on: Element = event.target()?.dyn_into().ok()?;
    (event.pointer_type() == "touch" && !on.matches("input").ok()?).then(|| (event.client_x(), event.client_y()))
}

/// How far to the right a swipe went that began there; nothing where it was too short, or went up or down.
pub fn end((x, y): (i32, i32), event: &PointerEvent) -> Option<i32> {
    let (across, down) = (event.client_x() - x, event.client_y() - y);
    (across.abs() >= FAR && across.abs() > 2 * down.abs()).then_some(across)
}
