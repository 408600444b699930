//! The picture that is shown where a link to a page is shared, drawn from the page's words (`stoke_explainer::preview`).

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{env, fs};

use anyhow::Context;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use stoke_explainer::pages::Page;
use stoke_explainer::preview::{self, Preview};
use stoke_explainer::words::cite::NAME;

use crate::install::{ACCENT, GROUND, MARK};
use crate::template::named_by_contents;

/// Width and height in pixels, as those who show such pictures ask for.
const SIZE: (u32, u32) = (1200, 630);
const MARGIN: f64 = 80.0;
/// The width that is left for words.
const WITHIN: f64 = SIZE.0 as f64 - 2.0 * MARGIN;
/// How wide a letter is for its size, with room to spare.
const LETTER: f64 = 0.64;
const SERIF: &str = "DejaVu Serif";
const SANS: &str = "DejaVu Sans";
/// The style sheet's inks, in the light theme.
const TEXT: &str = "#18212e";
const QUIET: &str = "#5b6675";

/// How the names of the pictures begin.
pub(crate) const PREFIX: &str = "preview-";

/// Writes the picture of a page, and returns its name.
pub(crate) fn make(site: &Path, page: Page, fonts: &Arc<fontdb::Database>) -> anyhow::Result<String> {
    let of = page.path().trim_end_matches('/').replace('/', "-");
    let name = format!("{PREFIX}{}.png", if of.is_empty() { "start" } else { &of });
    fs::write(site.join(&name), drawn(page, fonts)?)?;
    named_by_contents(site, &name)
}

/// The fonts of the pictures: the set-up's, so that they look the same wherever the site is made.
pub(crate) fn fonts() -> anyhow::Result<Arc<fontdb::Database>> {
    let folder = env::var_os("STOKE_NODE").context("STOKE_NODE names no folder: let a script of scripts/ run this")?;
    let folder = PathBuf::from(folder).join("node_modules/dejavu-fonts-ttf/ttf");
    let mut fonts = fontdb::Database::new();
    for name in ["DejaVuSerif-Bold.ttf", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf"] {
        let file = folder.join(name);
        fonts.load_font_data(fs::read(&file).with_context(|| format!("the set-up leaves {}", file.display()))?);
    }
    fonts.set_sans_serif_family(SANS);
    Ok(Arc::new(fonts))
}

/// The picture of a page, as PNG.
fn drawn(page: Page, fonts: &Arc<fontdb::Database>) -> anyhow::Result<Vec<u8>> {
    let options = Options { fontdb: fonts.clone(), ..Options::default() };
    let tree = Tree::from_str(&svg(&preview::of(page)), &options)?;
    let mut picture = Pixmap::new(SIZE.0, SIZE.1).context("a picture has pixels")?;
    resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
    let mark = Tree::from_str(MARK, &Options::default())?;
    resvg::render(&mark, Transform::from_translate(MARGIN as f32, 46.0).pre_scale(2.0, 2.0), &mut picture.as_mut());
    Ok(picture.encode_png()?)
}

/// The picture's ground and words as SVG: the site's name, what the page asks, its figure, and whose it is.
fn svg(Preview { title, figure, says, foot }: &Preview) -> String {
    let (width, height) = SIZE;
    let mut texts = vec![text(SERIF, TEXT, (150.0, 86.0), 30.0, NAME)];
    let mut lines = |from: f64, size: f64, lines: &[String], look: (&str, &str)| {
        for (index, line) in lines.iter().enumerate() {
            texts.push(text(look.0, look.1, (MARGIN, from + 1.25 * size * index as f64), size, line));
        }
    };
    lines(if figure.is_empty() { 300.0 } else { 200.0 }, 54.0, &wrapped(title, 54.0), (SERIF, TEXT));
    lines(432.0, fitting(figure, 84.0), std::slice::from_ref(figure), (SERIF, ACCENT));
    lines(486.0, fitting(says, 32.0), std::slice::from_ref(says), (SANS, TEXT));
    lines(560.0, 20.0, &wrapped(foot, 20.0), (SANS, QUIET));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><path fill=\"{GROUND}\" d=\"M0 0h{width}v{height}H0z\"/>\
         <path fill=\"{ACCENT}\" d=\"M0 0h24v{height}H0z\"/>{}</svg>",
        texts.concat()
    )
}

fn text(font: &str, ink: &str, (x, y): (f64, f64), size: f64, words: &str) -> String {
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    let weight = if font == SERIF { "bold" } else { "normal" };
    format!(
        "<text x=\"{x}\" y=\"{y}\" font-family=\"{font}\" font-weight=\"{weight}\" font-size=\"{size}\" fill=\"{ink}\">{words}</text>"
    )
}

/// The size, up to this one, in which the words fit one line.
fn fitting(words: &str, most: f64) -> f64 {
    (WITHIN / (words.chars().count().max(1) as f64 * LETTER)).min(most)
}

/// Words in lines that fit.
fn wrapped(words: &str, size: f64) -> Vec<String> {
    let most = (WITHIN / (size * LETTER)) as usize;
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= most => line.extend([" ", word]),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}
