//! What a device needs to put the site beside its other apps: a manifest, and icons drawn from the site's mark.

use std::fs;
use std::path::Path;

use anyhow::Context;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use serde_json::json;
use stoke_explainer::pages::Page;
use stoke_explainer::shell;
use stoke_explainer::words::cite::NAME;

use crate::template::named_by_contents;

/// The manifest's name below the site's root; `index.html` links it.
pub(crate) const MANIFEST: &str = "site.webmanifest";
pub(crate) const MARK: &str = include_str!("../../static/kiln.svg");
/// The style sheet's `--ground` and `--accent`, in the light theme.
pub(crate) const GROUND: &str = "#fbfaf6";
pub(crate) const ACCENT: &str = "#123f96";

/// An icon: its width and height in pixels, how much of its height the mark takes, and for what it is.
struct Icon {
    name: &'static str,
    pixels: u32,
    share: f32,
    purpose: &'static str,
}

/// Of a maskable one only a circle of four fifths of its width is sure to be seen.
const ICONS: [Icon; 3] = [
    Icon { name: "icon-192.png", pixels: 192, share: 0.76, purpose: "any" },
    Icon { name: "icon-512.png", pixels: 512, share: 0.76, purpose: "any" },
    Icon { name: "icon-maskable-512.png", pixels: 512, share: 0.56, purpose: "maskable" },
];

/// Writes the manifest and its icons. All its addresses are relative to itself, so that it works under any folder.
pub(crate) fn make(site: &Path) -> anyhow::Result<()> {
    let mut icons = Vec::new();
    for icon in &ICONS {
        fs::write(site.join(icon.name), drawn(icon)?)?;
        let src = named_by_contents(site, icon.name)?;
        let sizes = format!("{0}x{0}", icon.pixels);
        icons.push(json!({ "src": src, "sizes": sizes, "type": "image/png", "purpose": icon.purpose }));
    }
    let manifest = json!({
        "name": NAME,
        "short_name": "Early help",
        "description": shell::head(Page::Home).description,
        "lang": "en-GB",
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        // Where a browser can: with its buttons to go back and to load again.
        "display_override": ["minimal-ui"],
        "theme_color": ACCENT,
        "background_color": GROUND,
        "icons": icons,
    });
    fs::write(site.join(MANIFEST), manifest.to_string())?;
    Ok(())
}

/// The mark in the middle of a square, as PNG.
fn drawn(icon: &Icon) -> anyhow::Result<Vec<u8>> {
    let mark = Tree::from_str(MARK, &Options::default())?;
    let mut square = Pixmap::new(icon.pixels, icon.pixels).context("an icon has pixels")?;
    let [red, green, blue] = rgb(GROUND)?;
    square.fill(Color::from_rgba8(red, green, blue, u8::MAX));
    let (pixels, size) = (icon.pixels as f32, mark.size());
    let scale = pixels * icon.share / size.height();
    let [left, top] = [size.width(), size.height()].map(|length| (pixels - length * scale) / 2.0);
    resvg::render(&mark, Transform::from_translate(left, top).pre_scale(scale, scale), &mut square.as_mut());
    Ok(square.encode_png()?)
}

/// The parts of a colour such as `#fbfaf6`.
fn rgb(colour: &str) -> anyhow::Result<[u8; 3]> {
    let [_, red, green, blue] = u32::from_str_radix(colour.trim_start_matches('#'), 16)?.to_be_bytes();
    Ok([red, green, blue])
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop where it fails")]
mod tests {
    use resvg::tiny_skia::Pixmap;

    use super::{ACCENT, GROUND, ICONS, MARK, drawn};

    #[test]
    fn the_colours_are_those_of_the_style_sheet_and_the_mark() {
        let style = include_str!("../../static/style.css");
        for (token, colour) in [("ground", GROUND), ("accent", ACCENT)] {
            assert!(style.contains(&format!("  --{token}: {colour};")), "{token}");
        }
        assert!(MARK.contains(ACCENT));
    }

    #[test]
    fn an_icon_has_its_size_and_the_mark_within_what_is_sure_to_be_seen() {
        for icon in &ICONS {
            let drawn = Pixmap::decode_png(&drawn(icon).unwrap()).unwrap();
            assert_eq!((drawn.width(), drawn.height()), (icon.pixels, icon.pixels));
            let ground = drawn.pixel(0, 0).unwrap();
            let middle = icon.pixels as f32 / 2.0;
            let radii = (0..icon.pixels).flat_map(|y| (0..icon.pixels).map(move |x| (x, y)));
            let marked = radii.filter(|(x, y)| drawn.pixel(*x, *y) != Some(ground));
            let farthest = marked.map(|(x, y)| (x as f32 - middle).hypot(y as f32 - middle)).fold(0.0, f32::max);
            let most = if icon.purpose == "maskable" { 0.8 } else { 1.0 };
            assert!(farthest > middle * 0.5 && farthest <= middle * most, "{}: {farthest}", icon.name);
        }
    }
}
