//! Paints a chart on a canvas, sharp at any pixel density and in the page's own colours.

use charts::{Chart, Look, Palette, Picture, Rgb, Width, draw, place};
use gloo::utils::{document, window};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, CssStyleDeclaration, Element, HtmlCanvasElement};

/// How many pixels of an image stand for one layout pixel: sharp on paper and on a large screen.
pub const SHARP: f64 = 3.0;

/// An empty canvas, which is nothing to a screen reader.
pub fn new() -> Option<HtmlCanvasElement> {
    let canvas = document().create_element("canvas").ok()?;
    canvas.set_attribute("aria-hidden", "true").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    canvas.set_width(0);
    Some(canvas)
}

/// Whether what is painted is as wide as its place in the page.
pub fn fits(canvas: &HtmlCanvasElement, place_in_page: &Element) -> bool {
    canvas.width() == (place_in_page.get_bounding_client_rect().width() * window().device_pixel_ratio()).round() as u32
}

/// Paints the chart as wide as its place in the page.
///
/// Charts of bars and steps have no lines that turn; for others the canvas' `lineJoin` would have to be `round`, as in
/// an SVG.
pub fn paint(canvas: &HtmlCanvasElement, place_in_page: &Element, chart: &Chart) {
    let container = place_in_page.get_bounding_client_rect().width();
    let Ok(Some(style)) = window().get_computed_style(place_in_page) else { return };
    if container <= 0.0 {
        return;
    }
    let picture = place(chart, Width::of(container));
    let (width, height) = picture.size;
    let scale = container * window().device_pixel_ratio() / f64::from(width);
    let pixels = |layout: i32| (f64::from(layout) * scale).round() as u32;
    canvas.set_width(pixels(width));
    canvas.set_height(pixels(height));
    let Some(mut backend) = CanvasBackend::with_canvas_object(canvas.clone()) else { return };
    let font = style.get_property_value("font-family").unwrap_or_default();
    let look = Look { palette: palette(&style), font: &font };
    let _ = draw(&picture, &look, scale, &mut backend);
}

/// Draws a picture that leaves the page: so large, in the light theme, whatever the page looks like. Whether that was
/// possible.
pub fn draw_light(canvas: &HtmlCanvasElement, picture: &Picture, scale: f64) -> bool {
    let (width, height) = picture.size;
    canvas.set_width((f64::from(width) * scale).round() as u32);
    canvas.set_height((f64::from(height) * scale).round() as u32);
    let context = canvas.get_context("2d").ok().flatten();
    let Some(context) = context.and_then(|context| context.dyn_into::<CanvasRenderingContext2d>().ok()) else {
        return false;
    };
    // As in an SVG: without it, sharp turns of a line would end in spikes.
    context.set_line_join("round");
    context.set_line_cap("round");
    let Some(mut backend) = CanvasBackend::with_canvas_object(canvas.clone()) else { return false };
    let look = Look { palette: Palette::LIGHT, font: "sans-serif" };
    draw(picture, &look, scale, &mut backend).is_ok()
}

/// The inks of the theme that is on, from the style sheet's own custom properties.
fn palette(style: &CssStyleDeclaration) -> Palette {
    let ink =
        |name: &str, otherwise| style.get_property_value(name).ok().and_then(|text| rgb(&text)).unwrap_or(otherwise);
    let light = Palette::LIGHT;
    Palette {
        accent: ink("--accent", light.accent),
        warn: ink("--warn", light.warn),
        text: ink("--text", light.text),
        quiet: ink("--quiet", light.quiet),
        line: ink("--line", light.line),
        ground: ink("--card", light.ground),
        band: ink("--band", light.band),
    }
}

/// A colour as browsers give it (`rgb(18, 63, 150)`) or as it stands in the style sheet (`#123f96`).
fn rgb(text: &str) -> Option<Rgb> {
    let text = text.trim();
    let numbers: Vec<u8> = if let Some(hex) = text.strip_prefix('#') {
        let pair = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
        [0, 2, 4].into_iter().map_while(pair).collect()
    } else {
        let inside = text.split_once('(')?.1;
        let parts = inside.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty());
        parts.map_while(|part| part.parse().ok()).collect()
    };
    match numbers[..] {
        [red, green, blue, ..] => Some((red, green, blue)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::rgb;

    #[test]
    fn colours_as_browsers_give_them() {
        assert_eq!(rgb(" #123f96"), Some((18, 63, 150)));
        assert_eq!(rgb("rgb(18, 63, 150)"), Some((18, 63, 150)));
        assert_eq!(rgb("CanvasText"), None);
        assert_eq!(rgb("#12"), None);
    }
}
