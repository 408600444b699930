//! Draws a picture on any of plotters' backends.

use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily,
    FontStyle, FontTransform,
};

use crate::{Anchor, Ink, Mark, Palette, Picture, Rgb};

/// Colours and font.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// The colour of each ink.
    pub palette: Palette,
    /// A font family, or several as in a style sheet.
    pub font: &'a str,
}

/// A backend's pixels for one layout pixel.
#[derive(Clone, Copy, Debug)]
struct Scale(f64);

impl Scale {
    fn point(self, (x, y): (i32, i32)) -> BackendCoord {
        let scaled = |value: i32| (f64::from(value) * self.0).round() as i32;
        (scaled(x), scaled(y))
    }

    /// How long something is on the backend: at least a pixel.
    fn length(self, layout: i32) -> u32 {
        (f64::from(layout) * self.0).round().max(1.0) as u32
    }
}

/// Draws the picture, with so many of the backend's pixels for one layout pixel.
///
/// # Errors
/// Those of the backend.
pub fn draw<B: DrawingBackend>(
    picture: &Picture,
    look: &Look,
    scale: f64,
    backend: &mut B,
) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    let fit = Scale(scale);
    let color = |ink: Ink| BackendColor { alpha: 1.0, rgb: look.palette.of(ink) };
    for mark in &picture.marks {
        match mark {
            Mark::Rect { from, to, ink } => {
                let (left_top, right_bottom) = (fit.point(*from), fit.point(*to));
                // A thin line stays a line where the backend's pixels are larger than the picture's.
                let thick = |start: i32, end: i32, drawn: bool| end.max(start + i32::from(drawn));
                let right = thick(left_top.0, right_bottom.0, to.0 > from.0);
                let bottom = thick(left_top.1, right_bottom.1, to.1 > from.1);
                backend.draw_rect(left_top, (right, bottom), &Fill(look.palette.of(*ink)), true)?;
            }
            Mark::Text { at, text, size, bold, ink, anchor } => {
                let size = f64::from(*size) * scale;
                let style = Text { color: color(*ink), font: look.font, size, bold: *bold, anchor: *anchor };
                backend.draw_text(text, &style, fit.point(*at))?;
            }
            Mark::Line { points, thick, ink } => {
                let stroke = Stroke(look.palette.of(*ink), fit.length(*thick));
                backend.draw_path(points.iter().map(|point| fit.point(*point)), &stroke)?;
            }
            Mark::Dot { at, radius, hollow, ink } => {
                let mut disc = |radius, ink| {
                    backend.draw_circle(fit.point(*at), fit.length(radius), &Fill(look.palette.of(ink)), true)
                };
                disc(*radius, *ink)?;
                if *hollow {
                    disc(radius - Mark::RING, Ink::Ground)?;
                }
            }
        }
    }
    backend.present()
}

struct Fill(Rgb);

impl BackendStyle for Fill {
    fn color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: self.0 }
    }
}

/// A colour, and how thick a line in it is.
struct Stroke(Rgb, u32);

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        BackendColor { alpha: 1.0, rgb: self.0 }
    }

    fn stroke_width(&self) -> u32 {
        self.1
    }
}

struct Text<'a> {
    color: BackendColor,
    font: &'a str,
    size: f64,
    bold: bool,
    anchor: Anchor,
}

impl BackendTextStyle for Text<'_> {
    type FontError = core::convert::Infallible;

    fn color(&self) -> BackendColor {
        self.color
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn style(&self) -> FontStyle {
        if self.bold { FontStyle::Bold } else { FontStyle::Normal }
    }

    fn transform(&self) -> FontTransform {
        FontTransform::None
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(self.font)
    }

    fn anchor(&self) -> Pos {
        let across = match self.anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        Pos::new(across, VPos::Center)
    }

    /// Never asked for: places are ours, so that no backend has to measure text.
    fn layout_box(&self, _: &str) -> Result<((i32, i32), (i32, i32)), Self::FontError> {
        Ok(((0, 0), (0, 0)))
    }

    /// For backends that have no text of their own, pixel by pixel; ours all have.
    fn draw<E, DrawFunc: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _: &str,
        _: BackendCoord,
        _: DrawFunc,
    ) -> Result<Result<(), E>, Self::FontError> {
        Ok(Ok(()))
    }
}
