//! A picture as SVG text.

use plotters_svg::SVGBackend;

use crate::{Fit, Look, Palette, Picture, draw};

/// The picture as an `<svg>` element, in the light theme's colours and the reader's own sans serif.
pub fn svg(picture: &Picture) -> String {
    let mut text = String::new();
    let (width, height) = picture.size;
    let look = Look { palette: Palette::LIGHT, font: "sans-serif" };
    {
        let mut backend = SVGBackend::with_string(&mut text, (width.unsigned_abs(), height.unsigned_abs()));
        // Writing to a string can't fail; an error would leave the picture empty, which the golden files show.
        let _ = draw(picture, &look, Fit::SVG, &mut backend);
    }
    // The backend has no word for how lines are joined; without one, sharp turns would end in spikes.
    text.replace("<polyline ", "<polyline stroke-linejoin=\"round\" stroke-linecap=\"round\" ")
}
