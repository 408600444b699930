//! A picture as SVG text.

use crate::{Anchor, Ink, Mark, Palette, Picture};

/// The picture as an `<svg>` element, in the light theme's colours and a sans serif that a page can replace.
///
/// ```
/// use charts::{Ink, Mark, Picture, svg};
///
/// let rule = Mark::Rect { from: (0, 9), to: (20, 10), ink: Ink::Line };
/// let picture = Picture { size: (20, 10), marks: vec![rule], targets: vec![], spots: vec![] };
/// assert!(svg(&picture).ends_with("<rect x=\"0\" y=\"9\" width=\"20\" height=\"1\" fill=\"#DCD9CF\"/>\n</svg>"));
/// ```
pub fn svg(picture: &Picture) -> String {
    let (width, height) = picture.size;
    let mut out = Element::new("svg");
    out.number("width", width).number("height", height).text("viewBox", &format!("0 0 {width} {height}"));
    out.text("xmlns", "http://www.w3.org/2000/svg").text("font-family", "sans-serif");
    // A line each, so that two pictures can be compared.
    let marks: String = picture.marks.iter().map(|each| mark(each) + "\n").collect();
    out.closed(&marks)
}

fn mark(mark: &Mark) -> String {
    match mark {
        Mark::Rect { from, to, ink } => {
            let mut out = Element::new("rect");
            out.number("x", from.0).number("y", from.1).number("width", to.0 - from.0).number("height", to.1 - from.1);
            out.text("fill", &color(*ink)).closed("")
        }
        Mark::Text { at, text, size, bold, ink, anchor } => {
            let mut out = Element::new("text");
            out.number("x", at.0).number("y", at.1).text("dy", "0.5ex");
            match anchor {
                Anchor::Start => {}
                Anchor::Middle => drop(out.text("text-anchor", "middle")),
                Anchor::End => drop(out.text("text-anchor", "end")),
            }
            out.number("font-size", *size);
            if *bold {
                out.text("font-weight", "bold");
            }
            out.text("fill", &color(*ink)).closed(&escaped(text))
        }
        Mark::Line { points, thick, ink } => {
            let points: Vec<String> = points.iter().map(|(x, y)| format!("{x},{y}")).collect();
            let mut out = Element::new("polyline");
            out.text("points", &points.join(" ")).text("fill", "none").text("stroke", &color(*ink));
            // Without these, sharp turns would end in spikes.
            out.number("stroke-width", *thick)
                .text("stroke-linejoin", "round")
                .text("stroke-linecap", "round")
                .closed("")
        }
        Mark::Dot { at, radius, hollow, ink } => {
            let disc = |radius: i32, ink: Ink| {
                let mut out = Element::new("circle");
                out.number("cx", at.0).number("cy", at.1).number("r", radius).text("fill", &color(ink)).closed("")
            };
            let ring = if *hollow { disc(radius - Mark::RING, Ink::Ground) } else { String::new() };
            disc(*radius, *ink) + &ring
        }
    }
}

/// An element that is being written.
struct Element {
    name: &'static str,
    text: String,
}

impl Element {
    fn new(name: &'static str) -> Element {
        Element { name, text: format!("<{name}") }
    }

    /// Adds an attribute.
    fn text(&mut self, name: &str, value: &str) -> &mut Element {
        for part in [" ", name, "=\"", value, "\""] {
            self.text.push_str(part);
        }
        self
    }

    /// Adds an attribute.
    fn number(&mut self, name: &str, value: i32) -> &mut Element {
        self.text(name, &value.to_string())
    }

    /// The whole element, with what is in it.
    fn closed(&self, inside: &str) -> String {
        let Element { name, text } = self;
        if inside.is_empty() { format!("{text}/>") } else { format!("{text}>{inside}</{name}>") }
    }
}

fn color(ink: Ink) -> String {
    let (red, green, blue) = Palette::LIGHT.of(ink);
    format!("#{red:02X}{green:02X}{blue:02X}")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::svg;
    use crate::{Anchor, Ink, Mark, Picture};

    #[test]
    fn texts_can_be_no_markup() {
        let text = "under 5 < 10 & <b>".to_owned();
        let mark = Mark::Text { at: (1, 2), text, size: 13, bold: true, ink: Ink::Text, anchor: Anchor::End };
        let picture = Picture { size: (9, 9), marks: vec![mark], targets: vec![], spots: vec![] };
        assert!(svg(&picture).contains(
            "<text x=\"1\" y=\"2\" dy=\"0.5ex\" text-anchor=\"end\" font-size=\"13\" font-weight=\"bold\" fill=\"#18212E\">under 5 &lt; 10 &amp; &lt;b&gt;</text>"
        ));
    }
}
